import { type TokenReader, table } from '../../../engine/lexicon.ts';
import { MONTH, PART, SEASON, WEEKDAY } from '../../../time/kinds.ts';
import type { PartOfDay, Season } from '../../../time/semantics.ts';
import { HABIT, WEEKDAY_PART } from './kinds.ts';

const indexed = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, i) => list.split(' ').map((name): [string, number] => [name, i + 1])));

/** Months, with the Austrian names and the abbreviations. */
export const months = table(
  'de.months',
  MONTH,
  indexed([
    'januar jänner januars jan. jän.',
    'februar feber februars feb. febr.',
    'märz maerz mrz. mrz',
    'april aprils apr. apr',
    'mai',
    'juni juno jun.',
    'juli julei jul.',
    'august augusts aug. aug',
    'september septembers sept. sep. sept',
    'oktober oktobers okt. okt',
    'november novembers nov. nov',
    'dezember dezembers dez. dez',
  ]),
);

const weekdays = indexed([
  'montag montags mo.',
  'dienstag dienstags di.',
  'mittwoch mittwochs mi.',
  'donnerstag donnerstags do.',
  'freitag freitags',
  'samstag samstags sonnabend sonnabends sa.',
  'sonntag sonntags so.',
]);

const parts: Readonly<Record<string, PartOfDay>> = {
  morgen: 'MO',
  morgens: 'MO',
  vormittag: 'MO',
  vormittags: 'MO',
  mittag: 'MI',
  mittags: 'MI',
  nachmittag: 'AF',
  nachmittags: 'AF',
  abend: 'EV',
  abends: 'EV',
  nacht: 'NI',
  früh: 'MO',
};

/** Seasons, plain. */
export const seasons = table<Season>('de.seasons', SEASON, {
  frühling: 'SP',
  frühlings: 'SP',
  frühjahr: 'SP',
  frühjahrs: 'SP',
  sommer: 'SU',
  sommers: 'SU',
  herbst: 'FA',
  herbstes: 'FA',
  herbsts: 'FA',
  winter: 'WI',
  winters: 'WI',
  sommermonate: 'SU',
  sommermonaten: 'SU',
  wintermonate: 'WI',
  wintermonaten: 'WI',
});

/** Parts of the day. */
export const partWords = table<PartOfDay>('de.parts', PART, {
  morgen: 'MO',
  vormittag: 'MO',
  mittag: 'MI',
  nachmittag: 'AF',
  abend: 'EV',
  nacht: 'NI',
  früh: 'MO',
  nächten: 'NI',
  abende: 'EV',
  abenden: 'EV',
});

/** Adverbs of habit for a part of the day: "nachts". */
export const habits = table<{ readonly weekday?: number; readonly part?: PartOfDay }>('de.habits', HABIT, {
  morgens: { part: 'MO' },
  frühmorgens: { part: 'MO' },
  vormittags: { part: 'MO' },
  mittags: { part: 'MI' },
  nachmittags: { part: 'AF' },
  abends: { part: 'EV' },
  nachts: { part: 'NI' },
  tagsüber: { part: 'DT' },
});

/**
 * Weekdays. With a small letter and an s they are a habit ("montags"), unless the whole text is in capitals; the short
 * forms ("So.") count with their dot and a capital only.
 */
export const readWeekday: TokenReader = ({ text }, lower) => {
  const value = weekdays.get(lower);
  if (value === undefined) return null;
  const small = text === lower;
  if (small && !lower.endsWith('s')) return null;
  return small
    ? { kind: HABIT.name, value: { weekday: value }, rule: 'de.habits' }
    : { kind: WEEKDAY.name, value, rule: 'de.weekdays' };
};

/** Weekdays with a part of the day in one word: "Montagabend", "Donnerstagnachmittags". */
export const readWeekdayPart: TokenReader = (_token, lower) => {
  const cut = lower.indexOf('tag') + 3;
  const end = lower.startsWith('mittwoch') ? 8 : lower.startsWith('sonnabend') ? 9 : cut;
  if (end < 3 || end === lower.length) return null;
  const weekday = weekdays.get(lower.slice(0, end));
  const part = Object.hasOwn(parts, lower.slice(end)) ? parts[lower.slice(end)] : undefined;
  if (weekday === undefined || part === undefined) return null;
  return lower.endsWith('s')
    ? { kind: HABIT.name, value: { weekday, part }, rule: 'de.habits' }
    : { kind: WEEKDAY_PART.name, value: { weekday, part }, rule: 'de.weekday-parts' };
};
