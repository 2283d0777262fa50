import type { Tree, Word } from '../types.ts';

/** Dates hang on dates no deeper than this. */
const MAX_DEPTH = 8;

/**
 * A weekday or a month has no attribute with a preposition behind it but another time: "am 10. Januar in der Halle" tells of
 * the same clause or noun twice. What the parser hung on the date goes where the date hangs. `calendar` holds the lemmas of
 * weekdays and months.
 */
export function detachFromDates(words: readonly Word[], tree: Tree, calendar: ReadonlySet<string>): Tree {
  const isDate = (token: number): boolean => calendar.has(words[token]!.lemma);
  let heads: Int32Array | null = null;
  let relations: string[] | null = null;
  for (let i = 0; i < words.length; i++) {
    const date = tree.heads[i]!;
    if (tree.relations[i] !== 'nmod' || date < 0 || date > i || !isDate(date)) continue;
    if (isDate(i) || words[i]!.upos === 'NUM') continue;
    if (!hasPreposition(tree, date, i)) continue;
    let head = tree.heads[date]!;
    for (let depth = 0; depth < MAX_DEPTH && head >= 0 && isDate(head); depth++) head = tree.heads[head]!;
    if (head < 0) continue;
    heads ??= tree.heads.slice();
    relations ??= tree.relations.slice();
    heads[i] = head;
    relations[i] = words[head]!.upos === 'NOUN' || words[head]!.upos === 'PROPN' ? 'nmod' : 'obl';
  }
  return heads === null || relations === null ? tree : { heads, relations };
}

/** True where a preposition of a token stands between it and the date before it. */
function hasPreposition({ heads, relations }: Tree, date: number, token: number): boolean {
  for (let i = date + 1; i < token; i++) if (heads[i] === token && relations[i] === 'case') return true;
  return false;
}
