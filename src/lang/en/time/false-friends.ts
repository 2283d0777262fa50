import { table } from '../../../engine/lexicon.ts';
import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { AMOUNT, FALSE_FRIEND, NUMBER, YEAR } from '../../../time/kinds.ts';
import { ADVERB, CAPITAL, COUNTED, cue, HOUR_MINUTE, REFERENCE, word } from './kinds.ts';

const names = (what: string, phrases: string): Record<string, string> =>
  Object.fromEntries(phrases.split(',').map((phrase) => [phrase.trim(), what]));

/** Names that are made of words for times. */
export const falseNames = table('en.false-names', FALSE_FRIEND, {
  ...names(
    'a newspaper',
    'sunday times, sunday telegraph, sunday mirror, sunday express, mail on sunday, sunday herald, sunday mail, usa today',
  ),
  ...names(
    'a name',
    'bloody sunday, super tuesday, man friday, friday the 13th, day of the dead, once again, once more, now known, at once',
  ),
});

/** What looks like a time and is none. */
export const falseFriends: readonly Rule[] = [
  rule({
    id: 'en.false.reference',
    pattern: [is(REFERENCE), maybe(is(CAPITAL)), is(YEAR)],
    gives: FALSE_FRIEND,
    produce: () => 'a reference number',
  }),
  rule({
    id: 'en.false.count',
    pattern: [is(YEAR), cue(COUNTED)],
    gives: FALSE_FRIEND,
    produce: () => 'a count',
  }),
  rule({
    id: 'en.false.phone',
    pattern: [is(NUMBER), maybe(word('-')), is(NUMBER), maybe(word('-')), is(NUMBER), maybe(is(NUMBER))],
    gives: FALSE_FRIEND,
    produce: ([a, dash, b, , c]) =>
      a !== null && b !== null && c !== null && (dash !== undefined || a > 31) ? 'a phone number' : null,
  }),
  rule({
    id: 'en.false.short-phone',
    pattern: [is(NUMBER, (n) => n !== null && n > 99 && n < 1000), word('-'), is(YEAR)],
    gives: FALSE_FRIEND,
    produce: () => 'a phone number',
  }),
  rule({
    id: 'en.false.age',
    pattern: [is(AMOUNT), word('old')],
    gives: FALSE_FRIEND,
    produce: () => 'an age',
  }),
  rule({
    id: 'en.false.aged',
    pattern: [word('aged'), is(AMOUNT)],
    gives: FALSE_FRIEND,
    priority: 1,
    produce: () => 'an age',
  }),
  rule({
    id: 'en.false.daily-name',
    pattern: [is(ADVERB), is(CAPITAL)],
    gives: FALSE_FRIEND,
    produce: () => 'a newspaper',
  }),
  rule({
    id: 'en.false.code',
    pattern: [is(CAPITAL), is(HOUR_MINUTE, ({ colon }) => colon)],
    gives: FALSE_FRIEND,
    priority: -1,
    produce: () => 'a verse or a score',
  }),
];
