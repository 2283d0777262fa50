import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { DATE, DIRECTION, EXPRESSION, MODIFIER, NUMBER, ORDINAL, UNIT, YEAR } from '../../../time/kinds.ts';
import { calendar, date, shift } from '../../../time/meanings.ts';
import type { DateMeaning, Direction, Fields, Point, Unit } from '../../../time/semantics.ts';
import { ARTICLE, cue, EDGE, FARTHER, key, the, WHOLE, word } from './kinds.ts';

const STEP: Readonly<Record<Direction, number>> = { last: -1, this: 0, next: 1 };
/** Units that a directed phrase names one of; a directed plural or a number beside it is a length. */
const single = is(UNIT, (unit) =>
  ['day', 'weekend', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century'].includes(unit),
);
/** Units that something else may be said to lie in. */
const larger = is(UNIT, (unit) => ['week', 'month', 'year', 'decade', 'century'].includes(unit));
const part = is(UNIT, (unit) => unit === 'quarter' || unit === 'half');

const at = (direction: Direction, unit: Unit): Point => shift(STEP[direction], unit);
const partFields = (unit: Unit, n: number): Fields | null =>
  unit === 'quarter' ? (n >= 1 && n <= 4 ? { quarter: n } : null) : n === 1 || n === 2 ? { half: n } : null;
const lastPart = (unit: Unit): Fields => (unit === 'quarter' ? { quarter: 4 } : { half: 2 });
const _isPeriod = ({ point }: DateMeaning): boolean =>
  point.shape !== 'unknown' && !(point.shape === 'shift' && point.unit === 'day');

/** Weekdays, weeks, months, quarters and years, alone, directed, and within larger ones. */
export const periods: readonly Rule[] = [
  rule({
    id: 'de.period.directed',
    pattern: [the, is(DIRECTION), single],
    gives: DATE,
    produce: ([article, direction, unit]) => directed(article, direction, unit),
  }),
  rule({
    id: 'de.period.next-but-one',
    pattern: [the, is(FARTHER), single],
    gives: DATE,
    produce: ([, far, unit]) => (unit === 'day' ? null : date(shift(far, unit))),
  }),
  rule({
    id: 'de.period.whole',
    pattern: [is(DIRECTION), larger],
    gives: WHOLE,
    produce: ([direction, unit]) => at(direction, unit),
  }),
  rule({
    id: 'de.period.whole-article',
    pattern: [is(ARTICLE, (a) => a === 'des' || a === 'der'), is(DIRECTION), larger],
    gives: WHOLE,
    produce: ([, direction, unit]) => at(direction, unit),
  }),
  rule({
    id: 'de.period.whole-year',
    pattern: [is(ARTICLE, (a) => a === 'des'), word('jahres'), is(YEAR)],
    gives: WHOLE,
    produce: ([, , year]) => calendar({ year }),
  }),
  rule({
    id: 'de.period.whole-previous',
    pattern: [
      is(ARTICLE, (a) => a === 'des' || a === 'der'),
      is(DATE, ({ point }) => point.shape === 'shift' && point.unit !== 'day'),
    ],
    gives: WHOLE,
    produce: ([, { point }]) => point,
  }),
  rule({
    id: 'de.period.nth-part',
    pattern: [the, is(ORDINAL), part, maybe(is(YEAR))],
    gives: DATE,
    produce: ([, n, unit, year]) => nthPart(n, unit, year),
  }),
  rule({
    id: 'de.period.nth-part-of',
    pattern: [the, is(ORDINAL), part, is(WHOLE)],
    gives: DATE,
    produce: ([, n, unit, whole]) => within(partFields(unit, n), whole),
  }),
  rule({
    id: 'de.period.last-part',
    pattern: [the, is(DIRECTION, (d) => d === 'last'), part, is(YEAR)],
    gives: DATE,
    produce: ([, , unit, year]) => date(calendar({ ...lastPart(unit), year })),
  }),
  rule({
    id: 'de.period.week-number',
    pattern: [key('kw', 'kalenderwoche'), is(NUMBER, (n) => n !== null && n >= 1 && n <= 53), maybe(is(YEAR))],
    gives: DATE,
    produce: ([, week, year]) => date(calendar(year === undefined ? { week: week! } : { week: week!, year })),
  }),
  rule({
    id: 'de.period.week-ordinal',
    pattern: [is(ORDINAL, (n) => n >= 1 && n <= 53), key('kalenderwoche', 'kw'), maybe(is(YEAR))],
    gives: DATE,
    produce: ([week, , year]) => date(calendar(year === undefined ? { week } : { week, year })),
  }),
  rule({
    id: 'de.period.modified',
    pattern: [is(MODIFIER), is(DATE, ({ mod, point }) => mod === null && isEdged(point))],
    gives: DATE,
    priority: 1,
    produce: ([mod, { point }]) => date(point, mod),
  }),
  rule({
    id: 'de.period.modified-unit',
    pattern: [is(MODIFIER), is(ARTICLE, (a) => a === 'des' || a === 'der'), larger],
    gives: DATE,
    priority: -1,
    produce: ([mod, , unit]) => date(shift(0, unit, 'narrative'), mod),
  }),
  rule({
    id: 'de.period.edge',
    pattern: [is(EDGE), maybe(is(YEAR))],
    gives: DATE,
    produce: ([{ unit, mod }, year]) =>
      year === undefined ? date(shift(0, unit), mod) : unit === 'year' ? date(calendar({ year }), mod) : null,
  }),
  rule({
    id: 'de.period.whole-year-of',
    pattern: [cue('gesamten', 'ganzen', 'gesamte', 'ganze'), word('jahr'), is(YEAR)],
    gives: EXPRESSION,
    produce: ([, , year]) => date(calendar({ year })),
  }),
  rule({
    id: 'de.period.nth-day',
    pattern: [cue('am', 'vom', 'zum'), is(ORDINAL), is(UNIT, (unit) => unit === 'day')],
    gives: EXPRESSION,
    produce: () => date({ shape: 'unknown', unit: 'day' }),
  }),
  rule({
    id: 'de.period.same-unit',
    pattern: [cue('im', 'in', 'am', 'zum'), maybe(cue('der')), word('selben', 'gleichen'), larger],
    gives: EXPRESSION,
    produce: ([, , , unit]) => date(shift(0, unit, 'narrative')),
  }),
  rule({
    id: 'de.period.whole-this-year',
    pattern: [is(ARTICLE, (a) => a === 'des'), key('jahres')],
    gives: WHOLE,
    produce: () => shift(0, 'year', 'narrative'),
  }),
  rule({
    id: 'de.period.same-day',
    pattern: [
      cue('am', 'an', 'vom', 'seit', 'bis'),
      word('selben', 'gleichen', 'diesem', 'jenem'),
      is(UNIT, (unit) => unit === 'day'),
    ],
    gives: EXPRESSION,
    produce: () => date(shift(0, 'day', 'narrative')),
  }),
];

/** "nächsten Tag" is told from what was told before, "letztes Jahr" from the day of writing. */
function directed(article: string | undefined, direction: Direction, unit: Unit): DateMeaning | null {
  if (unit === 'day') return direction === 'next' && article === undefined ? date(shift(1, 'day', 'narrative')) : null;
  return date(at(direction, unit));
}

function nthPart(n: number, unit: Unit, year: number | undefined): DateMeaning | null {
  const fields = partFields(unit, n);
  return fields === null ? null : date(calendar(year === undefined ? fields : { ...fields, year }));
}

function within(fields: Fields | null, whole: Point): DateMeaning | null {
  return fields === null ? null : date(calendar(fields, null, whole));
}

function isEdged(point: Point): boolean {
  if (point.shape === 'shift') return point.unit !== 'day';
  return (
    point.shape === 'calendar' &&
    point.fields.day === undefined &&
    point.fields.weekday === undefined &&
    point.fields.feast === undefined
  );
}
