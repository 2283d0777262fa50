import { isUpperAt } from '../text/characters.ts';
import { GIVEN, HONORIFIC, NOT_NAME, OFFICE, PLACE_HEAD, SITE_ENDING, SURNAME, TITLE, UPPER } from './clues.ts';
import { COMMON, OTHER_WORD, UNKNOWN } from './common-words.ts';
import type { Observed } from './features.ts';
import type { NamesLanguage } from './language.ts';
import type { TaggedSpan } from './spans.ts';

/** Words up to this length are mostly abbreviations. */
const SHORT = 3;

/**
 * Adds the names that the word before leaves no doubt of, where the tagger passed over them: "Frau Paris", "Dr. Ziegfeld",
 * "die Meisterin Schäfer", "das Dorf Casaccia".
 */
export function withEvident(
  spans: readonly TaggedSpan[],
  observed: Observed,
  language: NamesLanguage,
): readonly TaggedSpan[] {
  const { document, clues } = observed;
  const taken = new Uint8Array(clues.length);
  for (const { first, last, kind } of spans) if (kind !== 'OTH') taken.fill(1, first, last);
  const added: TaggedSpan[] = [];
  for (const { first, last } of document.sentences) {
    for (let at = first + 1; at < last; at++) {
      if (taken[at] || !(clues[at]! & UPPER)) continue;
      const kind = evident(observed, at, language);
      if (kind !== null) added.push({ first: at, last: at + 1, kind });
    }
  }
  if (added.length === 0) return spans;
  // Where somebody is addressed there is no title of a book.
  const kept = spans.filter(
    (one) => one.kind !== 'OTH' || !added.some((at) => at.first < one.last && at.last > one.first),
  );
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

function evident({ document, clues, lexicon }: Observed, at: number, { saints }: NamesLanguage): 'PER' | 'LOC' | null {
  const { tokens, lower } = document;
  const clue = clues[at]!;
  const before = clues[at - 1]!;
  if (clue & (OFFICE | TITLE | HONORIFIC | NOT_NAME)) return null;
  if (before & HONORIFIC) return 'PER';
  if (!isUpperAt(tokens[at - 1]!.text, 0)) return null;
  const sense = lexicon[at];
  if (before & TITLE && !saints.has(lower[at - 1]!) && sense !== COMMON && sense !== OTHER_WORD) return 'PER';
  if (before & OFFICE && clue & (SURNAME | GIVEN)) return 'PER';
  const place = before & PLACE_HEAD && sense === UNKNOWN && !(clue & SITE_ENDING);
  return place && tokens[at]!.text.length > SHORT ? 'LOC' : null;
}
