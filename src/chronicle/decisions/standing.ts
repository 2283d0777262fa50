import type { EventDecision } from '../event.ts';

/**
 * Those decisions of a list in the order of time that still count: a withdrawal takes back the decision that its value
 * names, and may itself be taken back later. Withdrawals are not among them.
 */
export function standing<T extends Pick<EventDecision, 'id' | 'kind' | 'value'>>(decisions: readonly T[]): T[] {
  const gone = new Set<unknown>();
  for (const { id, kind, value } of decisions.toReversed()) if (kind === 'withdraw' && !gone.has(id)) gone.add(value);
  return decisions.filter(({ id, kind }) => kind !== 'withdraw' && !gone.has(id));
}
