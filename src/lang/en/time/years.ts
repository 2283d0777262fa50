import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { DATE, EXPRESSION, GROUP, MODIFIER, NUMBER, YEAR } from '../../../time/kinds.ts';
import { calendar, date } from '../../../time/meanings.ts';
import type { DateMeaning } from '../../../time/semantics.ts';
import { COUNTED, cue, dash, into, nearby, word } from './kinds.ts';

const about = cue('around', 'about', 'circa', 'c.', 'c', 'ca.', 'ca', 'approximately');
const counted = cue(COUNTED);
const brief = is(NUMBER, (n) => n !== null && n >= 0 && n <= 99);
/** Modifiers that a year or a month can take: parts of it, not amounts. */
const part = is(MODIFIER, (mod) => mod === 'START' || mod === 'MID' || mod === 'END');

const year = (value: number): DateMeaning => date(calendar({ year: value }));

/** Years by themselves. */
export const years: readonly Rule[] = [
  rule({
    id: 'en.year.said',
    pattern: [
      maybe(word('the')),
      word('year', 'season'),
      is(NUMBER, (n) => n !== null && n >= 1 && n <= 2200 && Number.isInteger(n)),
    ],
    gives: DATE,
    produce: ([, , n]) => (n === null ? null : year(n)),
  }),
  rule({ id: 'en.year.in', pattern: [into, is(YEAR)], gives: EXPRESSION, priority: 1, produce: ([, y]) => year(y) }),
  rule({ id: 'en.year.of', pattern: [nearby, is(YEAR)], gives: EXPRESSION, priority: -1, produce: ([, y]) => year(y) }),
  rule({
    id: 'en.year.about',
    pattern: [about, is(YEAR)],
    gives: EXPRESSION,
    priority: 1,
    produce: ([, y]) => date(calendar({ year: y }), 'APPROX'),
  }),
  rule({
    id: 'en.year.about-short',
    pattern: [cue('c.', 'circa', 'ca.'), is(NUMBER, (n) => n !== null && n >= 30 && n <= 999)],
    gives: EXPRESSION,
    produce: ([, n]) => (n === null ? null : date(calendar({ year: n }), 'APPROX')),
  }),
  rule({
    id: 'en.year.brackets',
    pattern: [cue('(', '–', '-', ','), is(YEAR)],
    gives: EXPRESSION,
    produce: ([, y]) => year(y),
  }),
  rule({
    id: 'en.year.alone',
    pattern: [is(YEAR, (y) => y >= 1800 && y <= 2099)],
    gives: EXPRESSION,
    priority: -1,
    produce: ([y]) => year(y),
  }),
  rule({
    id: 'en.year.of-event',
    pattern: [cue('the', "'s", '’s'), is(YEAR, (y) => y >= 1800 && y <= 2099 && y % 100 !== 0), counted],
    gives: EXPRESSION,
    produce: ([, y]) => year(y),
  }),
  rule({
    id: 'en.year.modified',
    pattern: [part, maybe(word('in')), is(YEAR)],
    gives: DATE,
    produce: ([mod, , y]) => date(calendar({ year: y }), mod),
  }),
  rule({
    id: 'en.year.span',
    pattern: [is(YEAR), dash, is(YEAR)],
    gives: GROUP,
    produce: ([a, , b]) => (a <= b ? [year(a), year(b)] : null),
  }),
  rule({
    id: 'en.year.short-span',
    pattern: [is(YEAR), cue('-', '–', '—'), brief],
    gives: GROUP,
    produce: ([a, , b]) => (b !== null && a % 100 < b ? [year(a), year(a - (a % 100) + b)] : null),
  }),
  rule({
    id: 'en.year.season',
    pattern: [is(YEAR), word('/', '-', '–'), brief, maybe(word('season', 'financial', 'fiscal'))],
    gives: DATE,
    produce: ([a, mark, b, noun]) =>
      b === (a + 1) % 100 && (mark === '/' || noun !== undefined) ? date(calendar({ year: a })) : null,
  }),
  rule({
    id: 'en.year.era',
    pattern: [is(NUMBER, (n) => n !== null && n >= 1), word('bc', 'bce', 'b.c.')],
    gives: DATE,
    produce: ([n]) => (n === null ? null : date(calendar({ year: n, bc: true }))),
  }),
  rule({
    id: 'en.year.era-ad',
    pattern: [is(NUMBER, (n) => n !== null && n >= 1 && n <= 2100), word('ad', 'ce', 'a.d.')],
    gives: DATE,
    produce: ([n]) => (n === null ? null : year(n)),
  }),
  rule({
    id: 'en.year.ad-first',
    pattern: [word('ad', 'a.d.'), is(NUMBER, (n) => n !== null && n >= 1 && n <= 2100)],
    gives: DATE,
    produce: ([, n]) => (n === null ? null : year(n)),
  }),
];
