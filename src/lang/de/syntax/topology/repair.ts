import type { GuideInput } from '../../../../syntax/parser/guide.ts';
import { FINITE, NONFINITE } from './tags.ts';

const OPENERS = new Set(['KOUS', 'PRELS', 'PRELAT', 'PWS', 'PWAV', 'PWAT']);
/** Tags under which a finite verb may have been overlooked. */
const DOUBTFUL = new Set(['VVINF', 'VVPP', 'VAINF', 'VMINF', 'ADJD', 'ADJA']);
const WITH_INFINITIVE = new Set(['VMFIN']);

/**
 * The tags of a sentence with the verbs set right that no sentence bracket has a place for: a field between two marks
 * with a finite verb too few or too many, where a form can be read both ways ("kommen", "erklärt").
 */
export function repairedTags(input: GuideInput, first: number, last: number): string[] {
  const tags = input.words.slice(first, last).map(({ tag }) => tag);
  const state = { pending: false };
  for (let from = 0; from < tags.length; ) {
    let to = from;
    while (to < tags.length && !isMark(tags[to]!)) to++;
    if (to > from) repairField(input, tags, first, from, to, state);
    from = to + 1;
  }
  return tags;
}

const isMark = (tag: string): boolean => tag === '$,' || tag === '$.';

function repairField(
  input: GuideInput,
  tags: string[],
  first: number,
  from: number,
  to: number,
  state: { pending: boolean },
): void {
  const can = (at: number, wanted: (tag: string) => boolean): string | undefined =>
    input.readings(first + at).find(({ tag }) => wanted(tag))?.tag;
  const finites: number[] = [];
  let others = 0;
  let zu = false;
  for (let at = from; at < to; at++) {
    if (FINITE.has(tags[at]!)) finites.push(at);
    else if (NONFINITE.has(tags[at]!)) others++;
    if (tags[at] === 'PTKZU' || tags[at] === 'VVIZU' || tags[at] === 'KOUI') zu = true;
  }
  const opened = OPENERS.has(tags[from]!) || OPENERS.has(tags[from + 1] ?? '');
  if (finites.length === 0 && !zu) {
    if (!opened && state.pending) {
      if (others > 0) state.pending = false;
      return;
    }
    const doubtful: number[] = [];
    for (let at = from; at < to; at++) if (DOUBTFUL.has(tags[at]!) && !beforeNoun(tags, at)) doubtful.push(at);
    const at = opened ? doubtful.findLast((i) => can(i, isFiniteTag)) : doubtful.find((i) => can(i, isFiniteTag));
    if (at !== undefined && (!opened || at === to - 1)) tags[at] = can(at, isFiniteTag)!;
    return;
  }
  const [head] = finites;
  const tail = finites.at(-1);
  if (head === undefined || tail === undefined) return;
  if (finites.length === 2 && tail === to - 1 && tail > head + 1 && others === 0 && !opened) {
    const joined = tags.slice(head, tail).includes('KON');
    const infinitive = WITH_INFINITIVE.has(tags[head]!) ? can(tail, (tag) => tag === 'VVINF') : undefined;
    const participle = tags[head] === 'VAFIN' ? can(tail, (tag) => tag === 'VVPP') : undefined;
    const better = infinitive ?? participle;
    if (!joined && better !== undefined) {
      tags[tail] = better;
      others++;
    }
  }
  // A clause within the clause doesn't end it: "muss Meier, der das sagt, gehen".
  if (!opened) state.pending = others === 0 && (tags[head] === 'VAFIN' || tags[head] === 'VMFIN');
}

const isFiniteTag = (tag: string): boolean => tag === 'VVFIN' || tag === 'VAFIN' || tag === 'VMFIN';

/** True for what stands before a noun and so is its attribute. */
function beforeNoun(tags: readonly string[], at: number): boolean {
  const next = tags[at + 1] ?? '';
  return next === 'NN' || next === 'NE' || next === 'ADJA' || next === 'CARD';
}
