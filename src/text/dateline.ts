import { isUpperAt } from './characters.ts';
import type { TextLanguage } from './language.ts';
import type { Token } from './token.ts';

const DASHES = new Set(['-', '–', '—', '--']);
/** A dateline is a place, perhaps a second one and a day, and an agency: longer openings are sentences. */
const MOST_TOKENS = 14;
/** Letters of a place in capitals; "USA - Iran" is a headline. */
const LEAST_CAPITALS = 4;

/**
 * The index after the dateline that opens a report at token `first` ("MANILA (Reuters) -", "Berlin, 12. Mai (dpa) –",
 * "GENEVA —", "CELLE, Germany -"), its dash included, or `first` where there is none. It needs a dash between blanks, and before that either
 * an agency in brackets (and no article or pronoun in front) or nothing but capitals.
 */
export function datelineEnd(text: string, tokens: readonly Token[], first: number, language: TextLanguage): number {
  if (language.sentenceOpeners.has(tokens[first]!.text.toLowerCase())) return first;
  let bracketed = false;
  let capitals = 0;
  let listed = false;
  const last = Math.min(tokens.length - 1, first + MOST_TOKENS);
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (DASHES.has(token.text)) {
      const free = i > first && token.start > tokens[i - 1]!.end && (tokens[i + 1]?.start ?? 0) > token.end;
      return free && (bracketed || capitals >= LEAST_CAPITALS) ? i + 1 : first;
    }
    if (token.text === ')') bracketed = i > first && tokens[i - 1]!.kind === 'word';
    if (token.text === ',') listed = true;
    // Behind a comma the land and the day may be written as usual: "CELLE, Germany -".
    if (token.kind === 'word' && !listed)
      capitals += token.text === token.text.toUpperCase() ? token.text.length : -Infinity;
    if (i === first && !isUpperAt(text, token.start)) return first;
    if (token.kind === 'punctuation' && !',./()'.includes(token.text)) return first;
  }
  return first;
}
