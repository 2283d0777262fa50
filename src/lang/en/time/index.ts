import { grammar } from '../../../engine/chart.ts';
import { lexicon } from '../../../engine/lexicon.ts';
import type { TimeLanguage } from '../../../time/language.ts';
import { text } from '../text.ts';
import { belonging, bounds, fillers } from './bounds.ts';
import { clocks } from './clock.ts';
import { readCentury, readLength, readPrefixed } from './compounds.ts';
import { dates } from './dates.ts';
import { durations } from './durations.ts';
import { falseFriends, falseNames } from './false-friends.ts';
import { feastWords, holidays } from './holidays.ts';
import { months } from './months.ts';
import { readCapital, readMonth, readShortWeekday, readWeekday, readWeekdays } from './names.ts';
import { numberWords, ordinalWords, readNumber, readOrdinal, readYear } from './numbers.ts';
import { readClock, readDecade, readHourMinute, readNumericDate, readPlural } from './numerals.ts';
import { periods } from './periods.ts';
import { relatives } from './relative.ts';
import { sets } from './sets.ts';
import { tense } from './tense.ts';
import * as units from './units.ts';
import { vagues, vagueWords } from './vague.ts';
import { weekdays } from './weekdays.ts';
import * as words from './words.ts';
import { years } from './years.ts';

const tables = [
  words.functionWords,
  words.cueWords,
  units.unitWords,
  units.pluralUnits,
  words.seasonWords,
  words.partWords,
  words.directionWords,
  words.modifierWords,
  words.vagueNumbers,
  words.dayWords,
  words.clockWords,
  units.amountWords,
  words.countedWords,
  words.halfWords,
  words.zoneWords,
  units.adverbs,
  units.counts,
  units.decadeWords,
  units.quarterWords,
  words.referenceWords,
  numberWords,
  ordinalWords,
  feastWords,
  vagueWords,
  falseNames,
];

const readers = [
  readMonth,
  readWeekday,
  readShortWeekday,
  readWeekdays,
  readCapital,
  readNumber,
  readOrdinal,
  readYear,
  readNumericDate,
  readHourMinute,
  readClock,
  readDecade,
  readPlural,
  readPrefixed,
  readLength,
  readCentury,
];

/** The rules, in the order in which they are tried. */
export const rules = [
  ...dates,
  ...years,
  ...months,
  ...weekdays,
  ...clocks,
  ...durations,
  ...relatives,
  ...periods,
  ...sets,
  ...holidays,
  ...vagues,
  ...falseFriends,
];

/** How times are told in English. */
export const time: TimeLanguage = {
  code: 'en',
  text,
  grammar: grammar(lexicon(tables, readers), rules),
  tense,
  bounds,
  fillers,
  belonging,
};
