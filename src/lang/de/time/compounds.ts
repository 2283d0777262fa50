import type { Entry, TokenReader } from '../../../engine/lexicon.ts';
import { AMOUNT, DATE, FALSE_FRIEND } from '../../../time/kinds.ts';
import { calendar, date } from '../../../time/meanings.ts';
import type { Amount, Season, Unit } from '../../../time/semantics.ts';
import type { TimexMod } from '../../../time/types.ts';
import { LASTING, UNIT_NOUN, YEARLONG } from './kinds.ts';
import { cardinal } from './numbers.ts';

const ADJECTIVES: readonly (readonly [stem: string, unit: Unit, every: boolean])[] = [
  ['sekündig', 'second', false],
  ['minütig', 'minute', false],
  ['stündig', 'hour', false],
  ['tägig', 'day', false],
  ['wöchig', 'week', false],
  ['monatig', 'month', false],
  ['jährig', 'year', false],
];
const LONG: Readonly<Record<string, Unit>> = {
  sekunden: 'second',
  minuten: 'minute',
  stunden: 'hour',
  tage: 'day',
  nächte: 'night',
  wochen: 'week',
  monate: 'month',
  jahre: 'year',
  jahrzehnte: 'decade',
  jahrhunderte: 'century',
};
const VAGUE: ReadonlySet<string> = new Set(['lang', 'mehr', 'viel']);
const SEASONS: Readonly<Record<string, Season>> = {
  frühling: 'SP',
  frühjahr: 'SP',
  sommer: 'SU',
  herbst: 'FA',
  winter: 'WI',
};
const EDGES: Readonly<Record<string, TimexMod>> = { früh: 'START', spät: 'END', hoch: 'MID' };

/** Adjectives of length: "sechswöchigen", "mehrtägige", "20-minütig"; "-jährig" may be an age, and is one as a noun. */
export const readLasting: TokenReader = ({ text }, lower) => {
  if (!lower.includes('ig')) return null;
  for (const [stem, unit] of ADJECTIVES) {
    const at = lower.indexOf(stem);
    if (at <= 0 || !/^(?:e|en|er|es|em)?$/u.test(lower.slice(at + stem.length))) continue;
    const head = lower.slice(0, at).replace(/-$/u, '');
    const amount = VAGUE.has(head) ? null : cardinal(head === 'ein' ? 'ein' : head);
    if (amount === null && !VAGUE.has(head)) return null;
    const noun = text.slice(text.lastIndexOf('-') + 1)[0]!;
    if (unit !== 'year' || amount === null)
      return { kind: LASTING.name, value: { amount, unit } satisfies Amount, rule: 'de.compound.lasting' };
    const isNoun = noun !== noun.toLowerCase();
    return isNoun
      ? { kind: FALSE_FRIEND.name, value: 'an age', rule: 'de.false.age-noun' }
      : { kind: YEARLONG.name, value: amount, rule: 'de.compound.yearlong' };
  }
  return null;
};

/** "tagelang", "jahrelangen", "stundenlange". */
export const readLong: TokenReader = (_token, lower) => {
  const at = lower.indexOf('lang', 3);
  if (at < 0 || !/^(?:e|en|er|es|em)?$/u.test(lower.slice(at + 4))) return null;
  const head = lower.slice(0, at);
  const unit = Object.hasOwn(LONG, head) ? LONG[head] : undefined;
  return unit === undefined
    ? null
    : { kind: LASTING.name, value: { amount: null, unit } satisfies Amount, rule: 'de.compound.long' };
};

/** "Spätsommer", "Frühherbst", "Hochsommer". */
export const readSeason: TokenReader = (_token, lower) => {
  const head =
    lower.startsWith('früh') || lower.startsWith('spät') || lower.startsWith('hoch') ? lower.slice(0, 4) : '';
  const rest = lower.slice(4).replace(/s$/u, '');
  const season = head !== '' && Object.hasOwn(SEASONS, rest) ? SEASONS[rest] : undefined;
  return season === undefined
    ? null
    : { kind: DATE.name, value: date(calendar({ season }), EDGES[head] ?? null), rule: 'de.compound.season' };
};

const NOUNS: Readonly<Record<string, Amount['unit']>> = {
  stunden: 'hour',
  tage: 'day',
  tagen: 'day',
  abende: 'EV',
  abenden: 'EV',
  nächte: 'NI',
  nächten: 'NI',
  wochen: 'week',
  monate: 'month',
  monaten: 'month',
  jahre: 'year',
  jahren: 'year',
};
/** What a compound may begin with whose end is no length: "Feiertage", "Lichtjahre", "Montage". */
const NO_LENGTH =
  /^(?:feier|geburts|jahres|licht|spiel|wahl|renn|sitzungs|(?:mon|diens|donners|frei|sams|sonn)(?=tag)|alltags|fest|namens|markt|vor|bei|ver|an|auf|ab|ein|um|nach|jugend|mannes|lebens)/u;

/** Nouns for lengths with something before the unit: "Arbeitsstunden", "Sonnentage"; after a number they count. */
export const readUnitNoun: TokenReader = ({ text }, lower) => {
  const ending = /(?:stunden|tagen?|abenden?|nächten?|wochen|monaten?|jahren?)$/u.exec(lower)?.[0];
  if (ending === undefined || lower.length < ending.length + 3 || text === lower || NO_LENGTH.test(lower)) return null;
  return { kind: UNIT_NOUN.name, value: NOUNS[ending]!, rule: 'de.compound.unit' };
};

/** Several words in one: "Viertelstunde", "Dreivierteljahr", "Jahreshälfte". */
export const readAmount: TokenReader = (_token, lower): Entry | null => {
  const minutes = lower === 'viertelstunde' ? 15 : lower === 'dreiviertelstunde' ? 45 : lower === 'halbstunde' ? 30 : 0;
  return minutes === 0
    ? null
    : { kind: AMOUNT.name, value: { amount: minutes, unit: 'minute' } satisfies Amount, rule: 'de.compound.amount' };
};
