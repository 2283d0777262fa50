import { isUpperAt } from '../../text/characters.ts';
import type { Document } from '../../text/document.ts';
import type { Extracted } from '../semantics.ts';
import type { Told } from './observation.ts';

/** Tokens that may stand before the date of a dateline: a place, an agency, their marks. */
const MAX_BEFORE = 8;
const DASHES = new Set(['–', '—', '-', '--', ':']);

/**
 * True for the date of a dateline: "BERLIN, 12. August 2005 (agency) – ". Before it stand only names and marks; after it
 * comes a dash or a colon, with at most a bracket between, or the paragraph ends.
 */
export function isDateline({ text, tokens, sentences }: Document, expression: Extracted, told: Told): boolean {
  if (told.shape !== 'days' || told.grain !== 'day' || expression.sentence > 1) return false;
  const sentence = sentences[expression.sentence]!;
  if (expression.first - sentence.first > MAX_BEFORE) return false;
  for (let at = sentence.first; at < expression.first; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number' || (token.kind === 'word' && !isUpperAt(text, token.start))) return false;
  }
  let after = expression.last;
  if (tokens[after]?.text === '(') while (after < sentence.last && tokens[after]!.text !== ')') after++;
  if (tokens[after]?.text === ')' || tokens[after]?.text === ',') after++;
  return after >= sentence.last || DASHES.has(tokens[after]!.text);
}
