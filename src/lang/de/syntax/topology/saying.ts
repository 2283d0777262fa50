import type { GuideInput } from '../../../../syntax/parser/guide.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from './clause.ts';
import { sayingVerbs } from './words.ts';

/** True where a comma or a quotation mark stands before the finite verb, as it does behind what somebody says. */
export function followsWhatIsSaid({ words, document }: GuideInput, { finite }: Clause): boolean {
  const before = words[finite - 1]?.tag;
  return before === '$,' || (before === '$(' && document.lower[finite - 1] !== ')');
}

/** True where a verb of saying follows what is said: "…, sagte". */
export function says(input: GuideInput, clause: Clause, main: number): boolean {
  return followsWhatIsSaid(input, clause) && sayingVerbs.has(verbLemma(input, clause, main));
}

/** True for the phrase right behind the finite verb. */
export const isNext = ({ finite }: Clause, { first, preposition }: Chunk): boolean =>
  first === finite + 1 && preposition < 0;

/** The lemma of a clause's verb with its particle. */
export function verbLemma({ words, document }: GuideInput, clause: Clause, main: number): string {
  const lemma = words[main]!.lemma;
  return clause.particle >= 0 ? document.lower[clause.particle]! + lemma : lemma;
}
