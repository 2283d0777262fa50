import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { DATE, DIRECTION, GROUP, MONTH, NUMBER, SEASON, YEAR } from '../../../time/kinds.ts';
import { calendar, date, shift } from '../../../time/meanings.ts';
import { cue, key, WHOLE, word } from './kinds.ts';

const link = cue('#link');
const slash = word('/');
const brief = is(NUMBER, (n) => n !== null && Number.isInteger(n) && n >= 0 && n <= 99);

/** Months and seasons, alone and of a year. */
export const monthRules: readonly Rule[] = [
  rule({
    id: 'de.month',
    pattern: [is(MONTH)],
    gives: DATE,
    priority: -1,
    produce: ([month]) => date(calendar({ month })),
  }),
  rule({
    id: 'de.month.year',
    pattern: [is(MONTH), maybe(word('des', 'jahres', 'im', ',')), maybe(word('jahr', 'jahres')), is(YEAR)],
    gives: DATE,
    produce: ([month, , , y]) => date(calendar({ month, year: y })),
  }),
  rule({
    id: 'de.month.said',
    pattern: [key('monat', 'monats'), is(MONTH), maybe(is(YEAR))],
    gives: DATE,
    produce: ([, month, year]) => date(calendar(year === undefined ? { month } : { month, year })),
  }),
  rule({
    id: 'de.month.short-year',
    pattern: [is(MONTH), word("'", '’'), brief],
    gives: DATE,
    produce: ([month, , shortYear]) => date(calendar({ month, shortYear: shortYear! })),
  }),
  rule({
    id: 'de.month.of',
    pattern: [is(MONTH), is(WHOLE)],
    gives: DATE,
    produce: ([month, whole]) => date(calendar({ month }, null, whole)),
  }),
  rule({
    id: 'de.month.directed',
    pattern: [is(DIRECTION), is(MONTH)],
    gives: DATE,
    produce: ([direction, month]) => date(calendar({ month }, direction)),
  }),
  rule({
    id: 'de.month.pair',
    pattern: [
      is(MONTH),
      link,
      is(
        DATE,
        ({ point }) =>
          point.shape === 'calendar' &&
          point.fields.year !== undefined &&
          point.fields.month !== undefined &&
          point.fields.day === undefined,
      ),
    ],
    gives: GROUP,
    produce: ([month, , end]) =>
      end.point.shape !== 'calendar'
        ? null
        : [date(calendar({ month, year: end.point.fields.year! - (month > end.point.fields.month! ? 1 : 0) })), end],
  }),
  rule({
    id: 'de.month.range',
    pattern: [is(MONTH), link, is(MONTH)],
    gives: GROUP,
    produce: ([first, , last]) => {
      const start = calendar({ month: first });
      return [date(start), date(calendar({ month: last }, null, shift(last > first ? 0 : 1, 'year', start)))];
    },
  }),
  rule({
    id: 'de.season',
    pattern: [is(SEASON)],
    gives: DATE,
    priority: -1,
    produce: ([s]) => date(calendar({ season: s })),
  }),
  rule({
    id: 'de.season.year',
    pattern: [is(SEASON), maybe(word('des')), maybe(word('jahres')), is(YEAR), maybe(slash), maybe(brief)],
    gives: DATE,
    produce: ([s, , , y, mark, b]) =>
      (mark === undefined) !== (b === undefined) ? null : date(calendar({ season: s, year: y })),
  }),
  rule({
    id: 'de.season.of',
    pattern: [is(SEASON), is(WHOLE)],
    gives: DATE,
    produce: ([s, whole]) => date(calendar({ season: s }, null, whole)),
  }),
  rule({
    id: 'de.season.directed',
    pattern: [is(DIRECTION), is(SEASON)],
    gives: DATE,
    produce: ([direction, s]) => date(calendar({ season: s }, direction)),
  }),
];
