import type { Lexicon } from './lexicon.ts';
import type { Kind, Rule, Step } from './rule.ts';

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

/** The place of a kind in two masks. Two kinds may share one; then a rule is tried in vain now and then. */
export interface Bits {
  readonly low: number;
  readonly high: number;
}

/** The rules that may begin with a kind: with any value of it, or with certain ones. */
export interface Beginning<C> {
  readonly any: readonly Prepared<C>[];
  readonly byValue: ReadonlyMap<unknown, readonly Prepared<C>[]>;
}

/** Rules made ready for matching: by the kind of their first step, with optional first steps spelled out. */
export interface Grammar<C> {
  readonly lexicon: Lexicon;
  readonly byFirstKind: ReadonlyMap<string, Beginning<C>>;
  /** The bits of each kind that a rule asks for. */
  readonly bits: ReadonlyMap<string, Bits>;
}

/**
 * Prepares a lexicon and an ordered list of rules. Throws where two rules share an id, a pattern has no sure step, or a
 * rule could be satisfied by nodes of the lexicon's weak kinds alone.
 */
export function grammar<C = undefined>(lexicon: Lexicon, rules: readonly Rule<C>[]): Grammar<C> {
  const bits = new Map<string, Bits>();
  const names = new Set<string>();
  for (const { id, pattern } of rules) {
    if (names.has(id)) throw new Error(`two rules have the id "${id}"`);
    names.add(id);
    const sure = pattern.filter(({ optional }) => !optional);
    if (sure.length === 0) throw new Error(`rule "${id}" has no step that must match`);
    if (sure.every(({ kinds }) => kinds.some((kind) => lexicon.weak.has(kind)))) {
      throw new Error(`rule "${id}" needs nothing but words of weak kinds`);
    }
    for (const { kinds } of pattern) for (const kind of kinds) if (!bits.has(kind)) bits.set(kind, place(bits.size));
  }
  const byFirstKind = new Map<string, { any: Prepared<C>[]; byValue: Map<unknown, Prepared<C>[]> }>();
  for (const rule of rules) {
    const sure = rule.pattern.findIndex((step) => !step.optional);
    for (let from = 0; from <= sure; from++) {
      const prepared = { rule, from, ...afterFirst(rule.pattern, from, bits) };
      const { kinds, values } = rule.pattern[from]!;
      for (const kind of kinds) {
        const beginning = byFirstKind.get(kind) ?? { any: [], byValue: new Map<unknown, Prepared<C>[]>() };
        byFirstKind.set(kind, beginning);
        if (values === undefined) beginning.any.push(prepared);
        else for (const value of values) push(beginning.byValue, value, prepared);
      }
    }
  }
  return { lexicon, byFirstKind, bits };
}

/**
 * The words that rules ask for by name, of one kind, as entries for a table: so that no list of them has to be kept
 * beside the rules. Values that begin with "#" stand for tables of their own.
 */
export function wordsAsked(rules: readonly Rule<never>[], { name }: Kind<string>): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { pattern } of rules) {
    for (const { kinds, values } of pattern) {
      if (values === undefined || !kinds.includes(name)) continue;
      for (const value of values) if (!(value as string).startsWith('#')) words.set(value as string, value as string);
    }
  }
  return words;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const same = map.get(key);
  if (same === undefined) map.set(key, [value]);
  else same.push(value);
}

function place(nth: number): Bits {
  return nth < BITS ? { low: 1 << nth, high: 0 } : { low: 0, high: 1 << ((nth - BITS) % BITS) };
}

function afterFirst(
  pattern: readonly Step<never>[],
  from: number,
  bits: ReadonlyMap<string, Bits>,
): { followed: boolean; low: number; high: number } {
  let [low, high] = [0, 0];
  for (let at = from + 1; at < pattern.length; at++) {
    for (const kind of pattern[at]!.kinds) {
      const place = bits.get(kind)!;
      low |= place.low;
      high |= place.high;
    }
    if (!pattern[at]!.optional) return { followed: true, low, high };
  }
  return { followed: false, low, high };
}
