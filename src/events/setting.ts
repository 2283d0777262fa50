import { isNoun } from './draft.ts';
import type { Link, Told } from './same.ts';
import type { View } from './view.ts';

/** How many claims further on or back the other of the two is looked for: they stand in one clause. */
const REACH = 6;
/** Types whose nouns set the scene of many events: a championship of its records, a trial of its testimony. */
const SCENES = new Set(['CONTEST', 'TRIAL']);

/** Why a verb and the noun of its setting are one event. */
export const TOGETHER: Omit<Link, 'to'> = {
  rule: 'same.clause',
  why: "the noun says in what happening the verb's act was done",
};

/** "in einer Offensive angegriffen": the claim of the same type that tells the same act by a noun, or by the verb over it; or -1. */
export function settingOf(view: View, told: readonly Told[], index: number): number {
  const own = told[index]!;
  if (SCENES.has(own.type)) return -1;
  for (let away = 1; away <= REACH; away++) {
    for (const i of [index - away, index + away]) {
      const other = told[i];
      if (other === undefined || other.draft.sentence !== own.draft.sentence || other.type !== own.type) continue;
      if (isNoun(own.draft) === isNoun(other.draft)) continue;
      const [noun, verb] = isNoun(own.draft) ? [own, other] : [other, own];
      if (verb.draft.frame < 0 || (noun.status === 'denied') !== (verb.status === 'denied')) continue;
      const { obliques } = view.syntax.frames[verb.draft.frame]!;
      const oblique = obliques.find(({ phrase }) => phrase.head === noun.draft.token);
      if (oblique?.preposition != null && view.language.sameHappening.has(oblique.preposition)) return i;
    }
  }
  return -1;
}
