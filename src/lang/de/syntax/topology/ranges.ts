import { functionNumber, type Guide, type GuideInput } from '../../../../syntax/parser/guide.ts';

const PART = functionNumber('part');
/** How far behind a range its noun may stand: "20 bis 30 Millionen zumeist junge Menschen". */
const REACH = 5;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const BETWEEN: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NUM']);

/** "20 bis 30 Menschen": the first number is a part of the phrase too. Years count nothing: "1999 bis 2004 Mitglied". */
export function adviseRanges(
  { document: { lower }, words }: GuideInput,
  first: number,
  last: number,
  guide: Guide,
): void {
  for (let i = first; i + 3 < last; i++) {
    if (lower[i + 1] !== 'bis' || words[i]!.upos !== 'NUM' || words[i + 2]!.upos !== 'NUM') continue;
    if (YEAR.test(lower[i]!) && YEAR.test(lower[i + 2]!)) continue;
    let noun = i + 3;
    while (noun < Math.min(last, i + REACH) && BETWEEN.has(words[noun]!.upos)) noun++;
    if (words[noun]?.upos !== 'NOUN') continue;
    guide.heads[i] = noun;
    guide.functions[i] = PART;
    guide.sure[i] = 1;
  }
}
