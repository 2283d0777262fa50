import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { AMOUNT, EXPRESSION, MONTH, NUMBER, ORDINAL, PART, SEASON, UNIT, WEEKDAY } from '../../../time/kinds.ts';
import type { Amount, Fields, PartOfDay, SetMeaning } from '../../../time/semantics.ts';
import { ADVERB, COUNT, COUNTED, cue, WEEKDAYS, word } from './kinds.ts';

const each = word('every', 'each');

function every(
  amount: number | null,
  unit: Amount['unit'],
  quant: string | null,
  freq: string | null = null,
): SetMeaning {
  return { kind: 'set', every: { amount, unit }, quant, freq, mod: null };
}

function on(fields: Fields, part: PartOfDay | null, quant: string | null, freq: string | null = null): SetMeaning {
  return { kind: 'set', every: { fields, part, clock: null }, quant, freq, mod: null };
}

/** Repeated times. */
export const sets: readonly Rule[] = [
  rule({
    id: 'en.set.every',
    pattern: [each, is(UNIT)],
    gives: EXPRESSION,
    produce: ([quant, unit]) => every(1, unit, quant.toUpperCase()),
  }),
  rule({
    id: 'en.set.single',
    pattern: [word('every'), word('single'), is(UNIT)],
    gives: EXPRESSION,
    produce: ([, , unit]) => every(1, unit, 'EVERY'),
  }),
  rule({
    id: 'en.set.every-amount',
    pattern: [each, is(AMOUNT, ({ amount }) => amount !== 1)],
    gives: EXPRESSION,
    produce: ([quant, { amount, unit }]) => every(amount, unit, quant.toUpperCase()),
  }),
  rule({
    id: 'en.set.every-few',
    pattern: [word('every'), word('few'), is(UNIT)],
    gives: EXPRESSION,
    produce: ([, , unit]) => every(null, unit, 'EVERY'),
  }),
  rule({
    id: 'en.set.every-other',
    pattern: [word('every'), word('other'), is(UNIT)],
    gives: EXPRESSION,
    produce: ([, , unit]) => every(2, unit, 'EVERY'),
  }),
  rule({
    id: 'en.set.every-nth-unit',
    pattern: [word('every'), is(ORDINAL, (n) => n > 1), is(UNIT)],
    gives: EXPRESSION,
    produce: ([, n, unit]) => every(n, unit, 'EVERY'),
  }),
  rule({
    id: 'en.set.every-nth-weekday',
    pattern: [word('every'), is(ORDINAL, (n) => n > 1), is(WEEKDAY)],
    gives: EXPRESSION,
    produce: ([, n, weekday]) => on({ weekday }, null, 'EVERY', String(n)),
  }),
  rule({
    id: 'en.set.weekday',
    pattern: [each, is(WEEKDAY), maybe(is(PART))],
    gives: EXPRESSION,
    produce: ([quant, weekday, part]) => on({ weekday }, part ?? null, quant.toUpperCase()),
  }),
  rule({
    id: 'en.set.month',
    pattern: [each, is(MONTH)],
    gives: EXPRESSION,
    produce: ([quant, month]) => on({ month }, null, quant.toUpperCase()),
  }),
  rule({
    id: 'en.set.season',
    pattern: [each, is(SEASON)],
    gives: EXPRESSION,
    produce: ([quant, season]) => on({ season }, null, quant.toUpperCase()),
  }),
  rule({
    id: 'en.set.part',
    pattern: [each, is(PART)],
    gives: EXPRESSION,
    priority: 1,
    produce: ([quant, part]) => on({}, part, quant.toUpperCase()),
  }),
  rule({
    id: 'en.set.weekdays',
    pattern: [is(WEEKDAYS)],
    gives: EXPRESSION,
    produce: ([weekday]) => on({ weekday }, null, null),
  }),
  rule({
    id: 'en.set.weekends',
    pattern: [cue('at', 'on'), word('weekends')],
    gives: EXPRESSION,
    produce: () => on({ weekend: true }, null, null),
  }),
  rule({
    id: 'en.set.adverb',
    pattern: [is(ADVERB)],
    gives: EXPRESSION,
    produce: ([{ amount, unit }]) => every(amount, unit, null),
  }),
  rule({
    id: 'en.set.times',
    pattern: [is(COUNT), word('a', 'an', 'per', 'each', 'every'), is(UNIT)],
    gives: EXPRESSION,
    priority: 1,
    produce: ([count, , unit]) => every(1, unit, null, `${count}X`),
  }),
  rule({
    id: 'en.count.times',
    pattern: [is(NUMBER, (n) => n !== null), word('times')],
    gives: COUNT,
    produce: ([n]) => n,
  }),
  rule({
    id: 'en.set.per',
    pattern: [word('per'), is(UNIT)],
    gives: EXPRESSION,
    produce: ([, unit]) => every(1, unit, null),
  }),
  rule({
    id: 'en.set.rate',
    pattern: [cue(COUNTED), word('a', 'an'), is(UNIT)],
    gives: EXPRESSION,
    priority: -2,
    produce: ([, , unit]) => every(1, unit, null),
  }),
];
