import { is, maybe, type Rule, rule, type Step } from '../../../engine/rule.ts';
import { AMOUNT, DIRECTION, EXPRESSION, MODIFIER, NUMBER, PART, UNIT } from '../../../time/kinds.ts';
import { duration } from '../../../time/meanings.ts';
import type { Amount, PartOfDay, Unit } from '../../../time/semantics.ts';
import { cue, PLURAL_UNIT, the, word } from './kinds.ts';

const unit: Step<Unit> = is(UNIT);
/** A unit in the plural without a number: "for years". */
const plural = is(PLURAL_UNIT);
const article = word('a', 'an');
/** Modifiers of an amount, not of a part. */
export const amountModifier = is(MODIFIER, (mod) => mod !== 'START' && mod !== 'MID' && mod !== 'END');

/** Half an hour is thirty minutes in TIMEX3; other halves stay fractions. */
function half(of: Unit): Amount {
  return of === 'hour' ? { amount: 30, unit: 'minute' } : { amount: 0.5, unit: of };
}

/** Amounts of time, and the durations that they make. */
export const durations: readonly Rule[] = [
  rule({
    id: 'en.amount',
    pattern: [is(NUMBER), unit],
    gives: AMOUNT,
    produce: ([amount, of]) => ({ amount, unit: of }),
  }),
  rule({
    id: 'en.amount.one',
    // "A second" is far more often another one than a length of time.
    pattern: [article, is(UNIT, (of) => of !== 'second')],
    gives: AMOUNT,
    produce: ([, of]) => ({ amount: 1, unit: of }),
  }),
  rule({
    id: 'en.amount.half',
    pattern: [word('half'), article, unit],
    gives: AMOUNT,
    produce: ([, , of]) => half(of),
  }),
  rule({
    id: 'en.amount.a-half',
    pattern: [article, word('half'), unit],
    gives: AMOUNT,
    produce: ([, , of]) => half(of),
  }),
  rule({
    id: 'en.amount.and-a-half-unit',
    pattern: [is(NUMBER), word('and'), word('a'), word('half'), unit],
    gives: AMOUNT,
    produce: ([n, , , , of]) => (n === null ? null : { amount: n + 0.5, unit: of }),
  }),
  rule({
    id: 'en.amount.unit-and-a-half',
    pattern: [article, unit, word('and'), word('a'), word('half')],
    gives: AMOUNT,
    produce: ([, of]) => ({ amount: 1.5, unit: of }),
  }),
  rule({
    id: 'en.amount.either',
    pattern: [is(NUMBER), word('or', 'to', '-', '–'), is(AMOUNT)],
    gives: AMOUNT,
    produce: ([n, , { amount, unit: of }]) =>
      n === null || amount === null || n >= amount ? null : { amount: n, unit: of },
  }),
  rule({
    id: 'en.amount.long',
    pattern: [is(NUMBER), word('long'), unit],
    gives: AMOUNT,
    produce: ([amount, , of]) => ({ amount, unit: of }),
  }),
  rule({
    id: 'en.duration',
    pattern: [maybe(amountModifier), is(AMOUNT)],
    gives: EXPRESSION,
    produce: ([mod, amount]) => duration([amount], mod ?? null),
  }),
  rule({
    id: 'en.duration.the',
    pattern: [word('the'), is(NUMBER), unit],
    gives: EXPRESSION,
    priority: -1,
    produce: ([, amount, of]) => duration([{ amount, unit: of }]),
  }),
  rule({
    id: 'en.duration.sum',
    pattern: [is(AMOUNT), maybe(word('and', ',')), is(AMOUNT)],
    gives: EXPRESSION,
    produce: ([a, , b]) => (a.unit === b.unit || a.amount === null ? null : duration([a, b])),
  }),
  rule({
    id: 'en.duration.span',
    pattern: [maybe(word('the', 'these')), is(DIRECTION, (d) => d !== 'this'), is(NUMBER), unit],
    gives: EXPRESSION,
    produce: ([, direction, amount, of]) => {
      const sign = direction === 'last' ? -1 : 1;
      return amount === null ? null : duration([{ amount, unit: of }], null, { role: 'span', sign, from: 'published' });
    },
  }),
  rule({
    id: 'en.duration.modified-span',
    pattern: [the, is(DIRECTION, (d) => d === 'last'), amountModifier, is(NUMBER), unit],
    gives: EXPRESSION,
    produce: ([, , mod, amount, of]) =>
      duration([{ amount, unit: of }], mod, { role: 'span', sign: -1, from: 'published' }),
  }),
  rule({
    id: 'en.duration.all',
    pattern: [word('all', 'whole', 'entire'), unit],
    gives: EXPRESSION,
    produce: ([, of]) => duration([{ amount: 1, unit: of }]),
  }),
  rule({
    id: 'en.duration.the-whole',
    pattern: [maybe(word('a')), the, word('whole', 'entire', 'full'), unit],
    gives: EXPRESSION,
    produce: ([, , , of]) => duration([{ amount: 1, unit: of }]),
  }),
  rule({
    id: 'en.duration.all-part',
    pattern: [word('all'), is(PART)],
    gives: EXPRESSION,
    produce: ([, part]) => duration([{ amount: 1, unit: part }]),
  }),
  rule({
    id: 'en.duration.parts',
    pattern: [is(NUMBER), is(PART, (part: PartOfDay) => part !== 'NI')],
    gives: EXPRESSION,
    produce: ([amount, part]) => duration([{ amount, unit: part }]),
  }),
  rule({
    id: 'en.duration.plural',
    pattern: [cue('for', 'took', 'takes', 'take', 'within', 'of', 'after', 'lasted'), plural],
    gives: EXPRESSION,
    priority: -1,
    produce: ([, of]) => duration([{ amount: null, unit: of }]),
  }),
];
