import { grammar } from '../../../engine/chart.ts';
import { wordsAsked } from '../../../engine/grammar.ts';
import { lexicon, table } from '../../../engine/lexicon.ts';
import { CUE, DIRECTION, NUMBER, WORD } from '../../../time/kinds.ts';
import type { TimeLanguage } from '../../../time/language.ts';
import { text } from '../text.ts';
import { bounds, fillers } from './bounds.ts';
import { clocks } from './clock.ts';
import { readAmount, readLasting, readLong, readSeason, readUnitNoun } from './compounds.ts';
import { dates, readNumericDate } from './dates.ts';
import { durations } from './durations.ts';
import { falseFriends, falseNames, givenNames } from './false-friends.ts';
import { feasts, holidays } from './holidays.ts';
import { ABOUT, ARTICLE, COUNT, GIVEN, KEY, REFERENCE } from './kinds.ts';
import { monthRules } from './months.ts';
import { habits, months, partWords, readWeekday, readWeekdayPart, seasons } from './names.ts';
import {
  numberWords,
  ordinalWords,
  readDayDot,
  readDayNumber,
  readNumber,
  readOrdinal,
  readYear,
  vagueNumbers,
} from './numbers.ts';
import { readHourMinute } from './numerals.ts';
import { periods } from './periods.ts';
import { relative } from './relative.ts';
import { sets } from './sets.ts';
import { tense } from './tense.ts';
import { pluralUnits, unitWords } from './units.ts';
import { vagueNouns, vagues, vagueWords } from './vague.ts';
import { weekdays } from './weekdays.ts';
import * as words from './words.ts';
import { readDecade, years } from './years.ts';

const rules = [
  ...dates,
  ...years,
  ...monthRules,
  ...weekdays,
  ...periods,
  ...relative,
  ...clocks,
  ...durations,
  ...sets,
  ...holidays,
  ...vagues,
  ...falseFriends,
];

const tables = [
  table('de.words', WORD, wordsAsked(rules, WORD)),
  table('de.cues', CUE, wordsAsked(rules, CUE)),
  table('de.keys', KEY, wordsAsked(rules, KEY)),
  words.articles,
  words.links,
  unitWords,
  pluralUnits,
  words.directionWords,
  words.fartherWords,
  words.modifierWords,
  words.aboutWords,
  words.edgeWords,
  words.dayWords,
  words.habitualWords,
  words.countWords,
  words.lengthyNouns,
  words.referenceWords,
  words.countedWords,
  numberWords,
  vagueNumbers,
  ordinalWords,
  months,
  seasons,
  partWords,
  habits,
  feasts,
  vagueWords,
  vagueNouns,
  falseNames,
  givenNames,
];

const readers = [
  readNumber,
  readDayNumber,
  readDayDot,
  readOrdinal,
  readYear,
  readNumericDate,
  readHourMinute,
  readDecade,
  readWeekday,
  readWeekdayPart,
  readLasting,
  readLong,
  readSeason,
  readAmount,
  readUnitNoun,
];

/** Kinds of words that tell no time by themselves, however many stand together. */
const weak = [CUE, WORD, ARTICLE, NUMBER, DIRECTION, ABOUT, COUNT, GIVEN, REFERENCE] as const;

/** How times are told in German. */
export const time: TimeLanguage = {
  code: 'de',
  text,
  grammar: grammar(lexicon(tables, readers, weak), rules),
  tense,
  bounds,
  fillers,
};
