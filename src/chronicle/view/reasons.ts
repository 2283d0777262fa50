import { fold } from '../../names/fold.ts';
import type { Reason } from '../event.ts';
import { groupBy } from './told.ts';
import type { Told } from './types.ts';

/** Why it was done, or how, as the reports have it: each wording of an article once, over report time. */
export function reasons(told: readonly Told[], field: 'cause' | 'manner'): Reason[] {
  const all = told.flatMap(({ article, claim }) => {
    const span = claim[field];
    return span === null ? [] : [{ ...span, article }];
  });
  return [...groupBy(all, ({ article, text }) => `${article}\n${fold(text)}`).values()].map(([first]) => first!);
}
