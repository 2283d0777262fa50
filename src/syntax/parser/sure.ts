import type { BinaryTable } from '../../tables/container.ts';
import type { Columns } from './columns.ts';
import { mix } from './hash.ts';
import { type State, stacked } from './state.ts';

/**
 * Choices that fall the same way whenever the same tags meet: an article before its noun is no matter of scores. A third
 * of all choices is of this kind, and looking them up takes a fraction of the time.
 */
export interface SureChoices {
  /** The choice for a key, or -1 where scores have to decide. */
  find(key: number): number;
}

/** Name of a section of sure choices in a table. */
export const sureSection = (name: string, part: 'keys' | 'choices'): string => `${name}.sure.${part}`;

/** Opens the sure choices that were packed under a name. Throws where the table has none. */
export function openSure({ kind, sections }: BinaryTable, name: string): SureChoices {
  const keys = sections[sureSection(name, 'keys')];
  const choices = sections[sureSection(name, 'choices')];
  if (keys === undefined || choices === undefined) throw new Error(`table ${kind} lacks the sure choices of ${name}`);
  return sureChoices(Int32Array.from(keys), choices);
}

/** Sure choices by their keys, of which none is 0 and none there twice. */
export function sureChoices(keys: ArrayLike<number>, choices: ArrayLike<number>): SureChoices {
  let slots = 64;
  // Mostly empty: what is asked for is mostly not there, and the first slot should say so.
  while (slots < 8 * keys.length) slots *= 2;
  const mask = slots - 1;
  const kept = new Int32Array(slots);
  const values = new Int8Array(slots).fill(-1);
  for (let i = 0; i < keys.length; i++) {
    let slot = keys[i]! & mask;
    while (kept[slot] !== 0) slot = (slot + 1) & mask;
    kept[slot] = keys[i]!;
    values[slot] = choices[i]!;
  }
  return {
    find(key) {
      let slot = key & mask;
      while (kept[slot] !== key) {
        if (kept[slot] === 0) return -1;
        slot = (slot + 1) & mask;
      }
      return values[slot]!;
    },
  };
}

/** No choice is sure. */
export const NOTHING_SURE: SureChoices = sureChoices([], []);

/** Stands for the tag before the first token and behind the last. */
const ABSENT = 7;

/** What a step may be sure by: the tags of the upper two of the stack and of the next two tokens. Never 0. */
export function stepKey({ tag }: Columns, state: State, first: number): number {
  const { next, size } = state;
  const below = stacked(state, 1);
  let key = below < 0 ? ABSENT : tag[first + below]!;
  key = mix(key, tag[first + stacked(state, 0)]!);
  key = mix(key, next < size ? tag[first + next]! : ABSENT);
  return mix(key, next + 1 < size ? tag[first + next + 1]! : ABSENT) || 1;
}

/** What a relation may be sure by: the tags of head and child, and which comes first. Never 0. */
export function arcKey({ tag }: Columns, first: number, head: number, child: number): number {
  return mix(mix(child < head ? 1 : 2, tag[first + head]!), tag[first + child]!) || 1;
}
