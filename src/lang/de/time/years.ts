import type { TokenReader } from '../../../engine/lexicon.ts';
import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { DATE, EXPRESSION, FALSE_FRIEND, GROUP, MODIFIER, NUMBER, ORDINAL, UNIT, YEAR } from '../../../time/kinds.ts';
import { calendar, date } from '../../../time/meanings.ts';
import type { DateMeaning, Fields } from '../../../time/semantics.ts';
import { ABOUT, ARTICLE, cue, DECADE, key, REFERENCE, the, word } from './kinds.ts';

const link = cue('#link');
const slash = word('/');
const brief = is(NUMBER, (n) => n !== null && Number.isInteger(n) && n >= 0 && n <= 99);
const theYear = key(
  'jahr',
  'jahre',
  'jahres',
  'jahrs',
  'saison',
  'spielzeit',
  'geschäftsjahr',
  'geschäftsjahres',
  'haushaltsjahr',
  'wirtschaftsjahr',
  'kalenderjahr',
  'schuljahr',
  'berichtsjahr',
);
const season = key(
  'saison',
  'saisonen',
  'spielzeit',
  'wintersaison',
  'sommersaison',
  'geschäftsjahr',
  'wirtschaftsjahr',
  'schuljahr',
  'haushaltsjahr',
  'studienjahr',
  'wintersemester',
  'winterperiode',
  'amtsperiode',
  'legislaturperiode',
);
const likely = (y: number): boolean => y >= 1100 && y <= 2099 && y % 100 !== 0;

const DECADE_WORDS: Readonly<Record<string, number>> = {
  zwanziger: 2,
  dreißiger: 3,
  dreissiger: 3,
  vierziger: 4,
  fünfziger: 5,
  sechziger: 6,
  siebziger: 7,
  achtziger: 8,
  neunziger: 9,
};

/** Decades as one word: "1990er", "90er-Jahre", "neunziger", "Neunzigerjahren". */
export const readDecade: TokenReader = (_token, lower) => {
  if (!lower.endsWith('er') && !lower.endsWith('ern') && !lower.includes('erjahr') && !lower.includes('er-jahr'))
    return null;
  const match = /^(?:(\d{2})?(\d)0-?er|(\p{Ll}+er))(-?jahren?|n)?$/u.exec(lower);
  if (match === null) return null;
  const digit =
    match[2] !== undefined
      ? Number(match[2])
      : Object.hasOwn(DECADE_WORDS, match[3]!)
        ? DECADE_WORDS[match[3]!]
        : undefined;
  if (digit === undefined) return null;
  const fields: Fields = match[1] === undefined ? { decadeDigit: digit } : { decade: Number(match[1]) * 10 + digit };
  return match[4] === undefined
    ? { kind: DECADE.name, value: fields, rule: 'de.decades' }
    : { kind: DATE.name, value: date(calendar(fields)), rule: 'de.decades' };
};

/** From one year to another, which may be said by its last two digits; null where it isn't later, within a lifetime. */
function period(from: number, last: number): DateMeaning | null {
  const to = last < 100 ? from - (from % 100) + last + (last <= from % 100 ? 100 : 0) : last;
  return to > from && to - from < 60 ? date(calendar({ year: from, toYear: to })) : null;
}

const year = (value: number): DateMeaning => date(calendar({ year: value }));
/** A date of a decade or a century: they take their article. */
const isLong = ({ point }: DateMeaning): boolean =>
  point.shape === 'calendar' && (point.fields.decade ?? point.fields.decadeDigit ?? point.fields.century) !== undefined;

/** Years, decades and centuries. */
export const years: readonly Rule[] = [
  rule({ id: 'de.year', pattern: [is(YEAR, likely)], gives: EXPRESSION, priority: -1, produce: ([y]) => year(y) }),
  rule({
    id: 'de.year.in',
    pattern: [
      cue('seit', 'von', 'bis', 'ab', 'vor', 'nach', 'anno', '(', 'zwischen', 'und', '–', '-'),
      is(YEAR),
      maybe(cue(')', ',', '.', '–', '-', 'und', 'bis', 'in')),
    ],
    gives: EXPRESSION,
    produce: ([before, y, after]) => (likely(y) || (after !== undefined && before !== 'und') ? year(y) : null),
  }),
  rule({
    id: 'de.year.said',
    pattern: [the, theYear, is(NUMBER, (n) => n !== null && Number.isInteger(n) && n >= 1 && n <= 2999)],
    gives: DATE,
    produce: ([, , n]) => year(n!),
  }),
  rule({
    id: 'de.year.era',
    pattern: [is(NUMBER, (n) => n !== null && n >= 1), key('v.', 'v.chr.', 'n.chr.', 'n.'), maybe(word('chr.', 'chr'))],
    gives: DATE,
    produce: ([n, era, chr]) =>
      era.length === 2 && chr === undefined
        ? null
        : era.startsWith('v')
          ? date(calendar({ year: n!, bc: true }))
          : year(n!),
  }),
  rule({
    id: 'de.year.about',
    pattern: [cue('um', 'ca.', 'etwa', 'rund', 'ungefähr'), is(YEAR)],
    gives: EXPRESSION,
    priority: 1,
    // A round number after "about" is a count far more often than a year.
    produce: ([word, y]) => (word === 'um' || y % 50 !== 0 ? date(calendar({ year: y }), 'APPROX') : null),
  }),
  rule({
    id: 'de.year.modified',
    pattern: [is(MODIFIER), maybe(word('des', 'jahres', 'der')), is(YEAR)],
    gives: DATE,
    produce: ([mod, , y]) => date(calendar({ year: y }), mod),
  }),
  rule({
    id: 'de.year.span-short',
    pattern: [is(YEAR), slash, brief],
    gives: DATE,
    produce: ([a, , b]) => (b! > a % 100 || a % 100 === 99 ? period(a, b!) : null),
  }),
  rule({
    id: 'de.year.season',
    pattern: [the, season, is(YEAR), slash, is(NUMBER)],
    gives: DATE,
    produce: ([, , a, , b]) => period(a, b!),
  }),
  rule({
    id: 'de.year.range-short',
    pattern: [is(YEAR), cue('-', '–'), brief],
    gives: GROUP,
    priority: 1,
    produce: ([a, , b]) => (b! > a % 100 && b! > 12 ? [year(a), year(a - (a % 100) + b!)] : null),
  }),
  rule({
    id: 'de.year.counted',
    pattern: [is(YEAR), cue('#counted')],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'a count or a measure',
  }),
  rule({
    id: 'de.year.counted-range',
    pattern: [is(YEAR), link, is(NUMBER), cue('#counted')],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'a range of counts or measures',
  }),
  rule({
    id: 'de.year.reference',
    pattern: [is(REFERENCE), is(YEAR)],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'a reference number',
  }),
  rule({
    id: 'de.year.digits',
    pattern: [is(NUMBER, (n) => n !== null && n > 31), is(YEAR)],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'a number in groups of digits',
  }),
  rule({
    id: 'de.year.about-count',
    pattern: [is(ABOUT), is(YEAR, (y) => y % 50 === 0)],
    gives: FALSE_FRIEND,
    produce: () => 'a rounded count',
  }),
  rule({
    id: 'de.decade.edge',
    pattern: [is(MODIFIER), is(ARTICLE, (article) => article === 'der'), is(DECADE)],
    gives: DATE,
    priority: -1,
    produce: ([mod, , fields]) => date(calendar(fields), mod),
  }),
  rule({
    id: 'de.decade',
    pattern: [is(DECADE), word('jahre', 'jahren')],
    gives: DATE,
    produce: ([fields]) => date(calendar(fields)),
  }),
  rule({
    id: 'de.decade.bare',
    pattern: [
      cue('den', 'der', 'die'),
      is(DECADE, ({ decade }) => decade !== undefined),
      cue(',', '.', 'und', 'war', 'waren', 'in'),
    ],
    gives: EXPRESSION,
    produce: ([, fields]) => date(calendar(fields)),
  }),
  rule({
    id: 'de.century',
    pattern: [
      is(ORDINAL, (n) => n >= 1 && n <= 30),
      is(UNIT, (unit) => unit === 'century'),
      maybe(word('v.', 'v.chr.', 'n.chr.', 'n.')),
      maybe(word('chr.', 'chr')),
    ],
    gives: DATE,
    produce: ([n, , era]) => date(calendar(era?.startsWith('v') ? { century: n - 1, bc: true } : { century: n - 1 })),
  }),
  rule({
    id: 'de.long',
    pattern: [
      maybe(word('anfang', 'mitte', 'ende')),
      is(ARTICLE),
      is(DATE, (value) => value.mod === null && isLong(value)),
    ],
    gives: DATE,
    produce: ([edge, , { point }]) =>
      date(point, edge === undefined ? null : edge === 'anfang' ? 'START' : edge === 'mitte' ? 'MID' : 'END'),
  }),
  rule({
    id: 'de.century.half',
    pattern: [the, is(ORDINAL, (n) => n === 1 || n === 2), word('hälfte'), is(DATE, isLong)],
    gives: DATE,
    produce: ([, n, , { point }]) => date(point, n === 1 ? 'START' : 'END'),
  }),
];
