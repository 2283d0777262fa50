import type { Lexicon } from './lexicon.ts';
import type { Rule, Step } from './rule.ts';

/** Bits of one mask; kinds beyond the first mask share the bits of the second. */
const BITS = 31;

/** A rule made ready: where it begins once leading optional steps are left out, and what must stand after its first node. */
export interface Prepared<C> {
  readonly rule: Rule<C>;
  /** Steps before this one are left out. */
  readonly from: number;
  /** Whether a node must follow the first one, and the kinds that it may have, as bits. */
  readonly followed: boolean;
  readonly low: number;
  readonly high: number;
}

/** Rules made ready for matching: by the kind of their first step, with optional first steps spelled out. */
export interface Grammar<C> {
  readonly lexicon: Lexicon;
  readonly byFirstKind: ReadonlyMap<string, readonly Prepared<C>[]>;
  readonly ids: ReadonlyMap<string, number>;
}

/** The bits of a kind in the two masks. A kind that no rule asks for has none. */
export function bitsOf(ids: ReadonlyMap<string, number>, kind: string): readonly [low: number, high: number] {
  const id = ids.get(kind);
  if (id === undefined) return [0, 0];
  return id < BITS ? [1 << id, 0] : [0, 1 << ((id - BITS) % BITS)];
}

/**
 * Prepares a lexicon and an ordered list of rules. Throws where two rules share an id, a pattern has no sure step, or a
 * rule could be satisfied by nodes of the lexicon's weak kinds alone.
 */
export function grammar<C = undefined>(lexicon: Lexicon, rules: readonly Rule<C>[]): Grammar<C> {
  const ids = new Map<string, number>();
  const names = new Set<string>();
  for (const { id, pattern } of rules) {
    if (names.has(id)) throw new Error(`two rules have the id "${id}"`);
    names.add(id);
    const sure = pattern.filter(({ optional }) => !optional);
    if (sure.length === 0) throw new Error(`rule "${id}" has no step that must match`);
    if (sure.every(({ kinds }) => kinds.some((kind) => lexicon.weak.has(kind)))) {
      throw new Error(`rule "${id}" needs nothing but words of weak kinds`);
    }
    for (const { kinds } of pattern) for (const kind of kinds) if (!ids.has(kind)) ids.set(kind, ids.size);
  }
  const byFirstKind = new Map<string, Prepared<C>[]>();
  for (const rule of rules) {
    const sure = rule.pattern.findIndex((step) => !step.optional);
    for (let from = 0; from <= sure; from++) {
      const prepared = { rule, from, ...afterFirst(rule.pattern, from, ids) };
      for (const kind of rule.pattern[from]!.kinds) {
        const same = byFirstKind.get(kind) ?? [];
        same.push(prepared);
        byFirstKind.set(kind, same);
      }
    }
  }
  return { lexicon, byFirstKind, ids };
}

function afterFirst(
  pattern: readonly Step<never>[],
  from: number,
  ids: ReadonlyMap<string, number>,
): { followed: boolean; low: number; high: number } {
  let [low, high] = [0, 0];
  for (let at = from + 1; at < pattern.length; at++) {
    for (const kind of pattern[at]!.kinds) {
      const bits = bitsOf(ids, kind);
      low |= bits[0];
      high |= bits[1];
    }
    if (!pattern[at]!.optional) return { followed: true, low, high };
  }
  return { followed: false, low, high };
}
