import type { TokenReader } from '../../../engine/lexicon.ts';
import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { isRealDate } from '../../../time/calendar.ts';
import { DATE, EXPRESSION, FALSE_FRIEND, GROUP, MONTH, NUMBER, ORDINAL, WEEKDAY, YEAR } from '../../../time/kinds.ts';
import { calendar, date } from '../../../time/meanings.ts';
import type { DateMeaning, Fields, Meaning } from '../../../time/semantics.ts';
import { ARTICLE, cue, DAY_DOT, DAY_MONTH, DAY_NUMBER, WHOLE, word } from './kinds.ts';

const dayOrdinal = is(ORDINAL, (n) => n >= 1 && n <= 31);
const monthOrdinal = is(ORDINAL, (n) => n >= 1 && n <= 12);
const dayNumber = is(NUMBER, (n) => n !== null && Number.isInteger(n) && n >= 1 && n <= 31);
const impossible = is(ORDINAL, (n) => n > 31 || n === 0);
const on = cue('am', 'vom', 'zum', 'ab', 'bis', 'seit', 'den', 'dem', 'der', 'gegen', 'um', 'des', '(', ',');
const link = cue('#link');
const comma = maybe(word(','));
/** What may follow a day without its month: a noun after it would make it a rank. */
const stop = cue(
  '.',
  ',',
  ';',
  ')',
  'und',
  'oder',
  'sowie',
  'in',
  'im',
  'an',

  'mit',
  'um',
  'nach',
  'von',
  'bei',
  'bis',
  'für',
  'ist',
  'sind',
  'war',
  'waren',
  'wird',
  'werden',
  'wurde',
  'wurden',
  'hat',
  'haben',
  'findet',
  'finden',
  'beginnt',
  'endet',
  'kann',
  'soll',
  'statt',
  'ging',
  'kam',
  '–',
  '-',
  'ab',
  'zurück',
  'ein',
  'aus',
  'los',

  'noch',
  'kommt',
  'startet',
  'am',
  'vom',
  'den',
  'dem',
);

const dayMonth = (day: number, month: number): Fields | null => (isRealDate(2000, month, day) ? { month, day } : null);

/** Fields of a day of a month that no weekday is said of yet; null for anything else. */
function plainDay(meaning: Meaning | undefined): Fields | null {
  if (meaning?.kind !== 'date' || meaning.mod !== null || meaning.point.shape !== 'calendar') return null;
  const { fields, within } = meaning.point;
  return fields.day !== undefined && fields.month !== undefined && within === null ? fields : null;
}

function atDay(meaning: Meaning | undefined, day: number): DateMeaning | null {
  const fields = plainDay(meaning);
  if (fields === null || !isRealDate(fields.year ?? 2000, fields.month!, day)) return null;
  const { weekday: _, ...rest } = fields;
  return date(calendar({ ...rest, day }));
}

const NUMERIC = /^(\d{1,2})\.(\d{1,2})\.(?:(\d{4}|\d{2}))?$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Dates in digits, one token each: "19.9.2023", "19.09.23", "19.9.", "2023-09-19". */
export const readNumericDate: TokenReader = (token, lower) => {
  if (token.kind !== 'number' || lower.length < 4) return null;
  const iso = ISO.exec(lower);
  if (iso !== null) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    if (!isRealDate(year, month, day)) return null;
    return { kind: DATE.name, value: date(calendar({ year, month, day })), rule: 'de.date.iso' };
  }
  const match = NUMERIC.exec(lower);
  if (match === null) return null;
  const fields = dayMonth(Number(match[1]), Number(match[2]));
  if (fields === null) return null;
  if (match[3] === undefined) return { kind: DAY_MONTH.name, value: fields, rule: 'de.date.numeric' };
  const said = match[3].length === 4 ? { year: Number(match[3]) } : { shortYear: Number(match[3]) };
  if (said.year !== undefined && !isRealDate(said.year, fields.month!, fields.day!)) return null;
  return { kind: DATE.name, value: date(calendar({ ...fields, ...said })), rule: 'de.date.numeric' };
};

/** Days of months, with and without year and weekday, and lists of them. */
export const dates: readonly Rule[] = [
  rule({
    id: 'de.date.day-month',
    pattern: [dayOrdinal, is(MONTH)],
    gives: DAY_MONTH,
    produce: ([d, m]) => dayMonth(d, m),
  }),
  rule({
    id: 'de.date.day-number-month',
    pattern: [dayNumber, is(MONTH)],
    gives: DAY_MONTH,
    produce: ([d, m]) => dayMonth(d!, m),
  }),
  rule({
    id: 'de.date.ordinals',
    pattern: [dayOrdinal, monthOrdinal, is(YEAR)],
    gives: DATE,
    produce: ([d, m, year]) => (isRealDate(year, m, d) ? date(calendar({ year, month: m, day: d })) : null),
  }),
  rule({
    id: 'de.date.ordinals-open',
    pattern: [on, dayOrdinal, monthOrdinal, stop],
    gives: EXPRESSION,
    produce: ([, d, m]) => (isRealDate(2000, m, d) ? date(calendar({ month: m, day: d })) : null),
  }),
  rule({ id: 'de.date.day', pattern: [is(DAY_MONTH)], gives: DATE, produce: ([fields]) => date(calendar(fields)) }),
  rule({
    id: 'de.date.full',
    pattern: [is(DAY_MONTH), comma, is(YEAR)],
    gives: DATE,
    produce: ([fields, , year]) =>
      isRealDate(year, fields.month!, fields.day!) ? date(calendar({ ...fields, year })) : null,
  }),
  rule({
    id: 'de.date.day-of',
    pattern: [is(DAY_MONTH), is(WHOLE)],
    gives: DATE,
    produce: ([fields, whole]) => date(calendar(fields, null, whole)),
  }),
  rule({
    id: 'de.date.weekday',
    pattern: [is(WEEKDAY), comma, maybe(is(ARTICLE)), is(DATE, (value) => plainDay(value) !== null)],
    gives: DATE,
    produce: ([weekday, , , day]) => date(calendar({ ...plainDay(day)!, weekday })),
  }),
  rule({
    id: 'de.date.weekday-brackets',
    pattern: [is(WEEKDAY), word('('), is(DATE, (value) => plainDay(value) !== null), word(')')],
    gives: DATE,
    produce: ([weekday, , day]) => date(calendar({ ...plainDay(day)!, weekday })),
  }),
  rule({
    id: 'de.date.weekday-number',
    pattern: [is(WEEKDAY), comma, maybe(is(ARTICLE)), dayOrdinal, maybe(stop)],
    gives: EXPRESSION,
    priority: -1,
    produce: ([weekday, , article, day]) => (article === undefined ? null : date(calendar({ weekday, day }))),
  }),
  rule({
    id: 'de.date.day-only',
    pattern: [cue('am', 'vom', 'zum'), is(DAY_DOT), stop],
    gives: EXPRESSION,
    produce: ([, day]) => date(calendar({ day })),
  }),
  rule({
    id: 'de.date.day-last',
    pattern: [cue('am', 'vom', 'zum'), is(DAY_NUMBER), cue('.')],
    gives: EXPRESSION,
    produce: ([, day]) => date(calendar({ day })),
  }),
  rule({
    id: 'de.date.list',
    pattern: [dayOrdinal, link, is(DATE, (value) => plainDay(value) !== null)],
    gives: GROUP,
    produce: ([day, , end]) => listed(day, end, [end]),
  }),
  rule({
    id: 'de.date.list-number',
    pattern: [dayNumber, link, is(DATE, (value) => plainDay(value) !== null)],
    gives: GROUP,
    produce: ([day, , end]) => listed(day!, end, [end]),
  }),
  rule({
    id: 'de.date.list-more',
    pattern: [dayOrdinal, link, is(GROUP, ([end]) => plainDay(end) !== null)],
    gives: GROUP,
    produce: ([day, , [end]]) => listed(day, end, []),
  }),
  rule({
    id: 'de.date.span',
    pattern: [
      is(DATE, (value) => plainDay(value) !== null && plainDay(value)!.year === undefined),
      link,
      is(DATE, (value) => plainDay(value)?.year !== undefined),
    ],
    gives: GROUP,
    produce: ([start, , end]) => {
      const [a, b] = [plainDay(start)!, plainDay(end)!];
      const year = b.year! - (a.month! > b.month! ? 1 : 0);
      return isRealDate(year, a.month!, a.day!) ? [date(calendar({ ...a, year })), end] : null;
    },
  }),
  rule({
    id: 'de.false.no-such-day',
    pattern: [impossible, is(MONTH), maybe(is(YEAR))],
    gives: FALSE_FRIEND,
    priority: 9,
    produce: () => 'a day that no month has',
  }),
  rule({
    id: 'de.false.no-such-day-of-month',
    pattern: [dayOrdinal, is(MONTH), maybe(is(YEAR))],
    gives: FALSE_FRIEND,
    priority: 9,
    produce: ([day, month, year]) => (isRealDate(year ?? 2000, month, day) ? null : 'a day that this month has not'),
  }),
  rule({ id: 'de.date', pattern: [is(DATE)], gives: EXPRESSION, produce: ([value]) => value }),
];

function listed(day: number, end: Meaning | undefined, last: readonly Meaning[]): Meaning[] | null {
  const first = atDay(end, day);
  return first === null ? null : [first, ...last];
}
