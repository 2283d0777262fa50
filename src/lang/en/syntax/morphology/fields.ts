import type { Retag } from '../../../../syntax/morphology/language.ts';
import { retagClauses } from './clauses.ts';

/** Words that never own anything with an apostrophe: behind them it is a verb. */
const NO_OWNERS = new Set(['WP', 'WDT', 'WRB', 'PRP', 'EX']);

/** Sets verbs right by the word before them: "I'd like to", "who's coming". */
export const retag: Retag = (input) => {
  const { tags, can } = input;
  for (let at = 1; at < tags.length; at++) {
    if (tags[at] === 'IN' && tags[at - 1] === 'MD' && can(at, 'VB')) tags[at] = 'VB';
    else if (tags[at] === 'POS' && NO_OWNERS.has(tags[at - 1]!)) tags[at] = 'VBZ';
  }
  retagClauses(input);
};
