import { table } from '../../../engine/lexicon.ts';
import { is, type Kind, maybe, oneOf, type Rule, rule } from '../../../engine/rule.ts';
import { AMOUNT, FALSE_FRIEND, MONTH, NUMBER, SEASON, WEEKDAY, YEAR } from '../../../time/kinds.ts';
import { cue, GIVEN } from './kinds.ts';
import { all } from './words.ts';

/** Names and phrases made of words for times. */
export const falseNames = table('de.false-names', FALSE_FRIEND, {
  ...all(
    'prager frühling | arabischer frühling | arabischen frühling | arabische frühling | heißer herbst | deutscher herbst | deutschen herbst | heute journal | heute-journal | morgen post | bild am sonntag | welt am sonntag | frankfurter allgemeine sonntagszeitung | tag der offenen tür | schwarzer freitag | black friday',
    'a name',
  ),
  ...all(
    'früher oder später | tag und nacht | von tag zu tag | guten morgen | guten abend | guten tag | gute nacht | auf einmal | noch einmal | nicht einmal | erst einmal | eines mals | mit einem mal | von heute auf morgen | über nacht | heute abend show',
    'a saying',
  ),
});

const old = cue(
  'alt',
  'alte',
  'altes',
  'alten',
  'alter',
  'älter',
  'ältere',
  'älterer',
  'jünger',
  'jüngere',
  'jüngeren',
  'jüngerer',
);

/** Given names, after which a month, a season or a weekday is a surname ("Ursula März"). */
export const givenNames = table(
  'de.given-names',
  GIVEN,
  all(
    `adam alexander alfred andrea andreas angela anja anna anne annette anton barbara beate bernd bernhard birgit bernhardt brigitte carl
    carsten christa christian christiane christina christine christoph claudia clemens cornelia daniel daniela david dieter dirk dominik doris eduard elisabeth
    ernst erich erika eva felix florian frank franz franziska friedrich fritz gabriele georg gerd gerhard gisela günter günther hannah hanna hans
    harald heike heinrich heinz helga helmut herbert hermann horst ines ingrid jan jana jens jerzy joachim johann johanna johannes josef jörg jürgen
    julia jutta karin karl katharina katrin klaus kurt laura lena leon lisa lukas manfred manuela marcel maria marie mario marion markus
    martin martina matthias max maximilian michael monika nicole nina norbert oliver otto patrick paul peter petra philipp rainer ralf
    reinhard renate richard robert roland rolf rudolf rüdiger sabine sandra sarah sebastian silke simon sophie stefan stefanie stephan
    susanne sven sylvia tanja theo theresa thomas thorsten tim tobias torsten ulrich ulrike ursula ute uwe vera volker walter werner
    wilhelm willi willy wolfgang`,
    true as const,
  ),
);

/** What looks like a time and is none. */
export const falseFriends: readonly Rule[] = [
  rule({
    id: 'de.false.age',
    pattern: [is(AMOUNT, ({ unit }) => unit === 'year' || unit === 'month'), old],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'an age',
  }),
  rule({
    id: 'de.false.ages',
    pattern: [is(NUMBER), cue('#link'), is(AMOUNT, ({ unit }) => unit === 'year' || unit === 'month'), old],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'ages',
  }),
  rule({
    id: 'de.false.aged',
    pattern: [
      cue(
        'mit',
        'ab',
        'unter',
        'alter',
        'alters',
        'kinder',
        'kindern',
        'jugendliche',
        'jugendlichen',
        'altersgrenze',
        'altersgruppe',
      ),
      maybe(cue('von', 'ab', 'bis', 'über', 'unter')),
      is(
        AMOUNT,
        ({ amount, unit }) => ['year', 'month', 'week'].includes(unit) && amount !== null && Number.isInteger(amount),
      ),
    ],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: ([before, , { amount }]) =>
      (before === 'mit' || before === 'ab' || before === 'unter') && (amount! < 5 || amount! > 110) ? null : 'an age',
  }),
  rule({
    id: 'de.false.aged-range',
    pattern: [
      cue('alter', 'alters', 'kinder', 'kindern', 'jugendliche', 'jugendlichen', 'altersgruppe'),
      maybe(cue('von', 'zwischen')),
      is(NUMBER),
      cue('#link'),
      is(AMOUNT, ({ unit }) => unit === 'year'),
    ],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'an age',
  }),
  rule({
    id: 'de.false.surname',
    pattern: [
      is(GIVEN),
      oneOf<number | string>(
        MONTH as Kind<number | string>,
        WEEKDAY as Kind<number | string>,
        SEASON as Kind<number | string>,
      ),
    ],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'a surname',
  }),
  rule({
    id: 'de.false.person',
    pattern: [cue('herr', 'herrn', 'frau', 'minister', 'ministerin', 'kommissar'), is(MONTH)],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'a surname',
  }),
  rule({
    id: 'de.false.person-season',
    pattern: [cue('herr', 'herrn', 'frau', 'minister', 'ministerin', 'kommissar'), is(SEASON)],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'a surname',
  }),
  rule({
    id: 'de.false.person-day',
    pattern: [cue('herr', 'herrn', 'frau'), is(WEEKDAY)],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'a surname',
  }),
  rule({
    id: 'de.false.phone',
    pattern: [is(NUMBER, (n) => n !== null && n > 31 && (n < 1000 || n > 2100)), cue('/', '-'), is(YEAR)],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'a phone number',
  }),
];
