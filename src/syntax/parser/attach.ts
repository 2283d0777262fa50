import type { Columns } from './columns.ts';
import { reduce, type State, stacked } from './state.ts';

/** Relations of the words that mark a phrase, and of those that agree with it, by their numbers. */
export interface RelationSets {
  readonly markers: ReadonlySet<number>;
  readonly agreeing: ReadonlySet<number>;
}

/** Sorts out a parser's relations. */
export function relationSets(relations: readonly string[]): RelationSets {
  const numbers = (wanted: readonly string[]): ReadonlySet<number> =>
    new Set(relations.flatMap((relation, i) => (wanted.includes(relation) ? [i] : [])));
  return { markers: numbers(['case', 'mark']), agreeing: numbers(['det', 'det:poss', 'amod']) };
}

/** Attaches the top of the stack, and lets its head know what the phrase now allows. */
export function attach(
  state: State,
  columns: Columns,
  first: number,
  head: number,
  label: number,
  sets: RelationSets,
): void {
  const child = stacked(state, 0);
  reduce(state, head, label);
  if (head >= state.size) return;
  if (sets.markers.has(label) && state.marker[head] === 0) state.marker[head] = columns.form[first + child]!;
  if (!sets.agreeing.has(label)) return;
  const common = state.nominal[head]! & state.nominal[child]!;
  if (common !== 0) state.nominal[head] = common;
}
