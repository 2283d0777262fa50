import type { ClaimPhrase } from './types.ts';
import type { View } from './view.ts';

/** Sentences within which a dateline stands: a headline or two may come first. */
const FIRST = 3;
/** The longest name of a place in a dateline, in tokens. */
const LONGEST = 4;
const ENDS = new Set([',', '(', '/', '-', '–', '—', '--', '.', ':']);

/** The place that a report's dateline names, and the sentence that it stands in front of. */
export interface DatelinePlace {
  readonly place: ClaimPhrase;
  readonly sentence: number;
}

/** Reads the dateline of a report ("MANILA (Agentur) –", "Celle."): its first name. Null where there is none. */
export function datelinePlace(view: View): DatelinePlace | null {
  const { sentences, tokens } = view.document;
  for (let s = 0; s < Math.min(FIRST, sentences.length - 1); s++) {
    const { first, last } = sentences[s]!;
    const closing = tokens[last - 1]!.text;
    const dashed = closing !== '.' && ENDS.has(closing);
    if (!dashed && closing !== '.') continue;
    let end = first;
    while (end < last && end - first <= LONGEST && !ENDS.has(tokens[end]!.text)) end++;
    if (end === first || end - first > LONGEST || (!dashed && end !== last - 1)) continue;
    const mentioned = view.mentionAt[first];
    const isPlace = mentioned?.entity.kind === 'place' || mentioned?.entity.kind === 'state';
    if (!isPlace && !dashed) continue;
    const { start } = tokens[first]!;
    const place = { start, end: tokens[end - 1]!.end, entity: isPlace ? mentioned.entity.id : null };
    return { place, sentence: s + 1 };
  }
  return null;
}
