import type { Quantity } from '../../../events/language.ts';
import type { FigureKind } from '../../../events/types.ts';
import { each } from '../../../events/word-list.ts';

const UNITS: Readonly<Record<string, number>> = {
  null: 0,
  eins: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};
const SMALL: Readonly<Record<string, number>> = { ...UNITS, ein: 1, eine: 1 };
const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};
const DIGITS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/u;
const MAX_LENGTH = 60;

/** Reads a German number: "6.500", "3,2", "zweiundzwanzig", "dreihundert"; null where it is none. */
export function readNumber(form: string): number | null {
  if (DIGITS.test(form)) return Number(form.replaceAll('.', '').replace(',', '.'));
  const word = form.toLowerCase();
  if (word.length > MAX_LENGTH) return null;
  return UNITS[word] ?? spelled(word);
}

function spelled(word: string): number | null {
  if (word in TENS) return TENS[word]!;
  for (const [name, size] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const before = word.slice(0, at);
    const after = word.slice(at + name.length).replace(/^und/u, '');
    const times = before === '' ? 1 : (SMALL[before] ?? spelled(before));
    const rest = after === '' ? 0 : (SMALL[after] ?? spelled(after));
    return times === null || rest === null ? null : times * size + rest;
  }
  const and = word.indexOf('und');
  if (and > 0) {
    const unit = SMALL[word.slice(0, and)];
    const ten = TENS[word.slice(and + 3)];
    if (unit !== undefined && ten !== undefined) return ten + unit;
  }
  return null;
}

const open = (min: number): Quantity => ({ min, max: null });
const exact = (n: number): Quantity => ({ min: n, max: n });

/** Quantities by their form. */
export const quantities: ReadonlyMap<string, Quantity> = new Map([
  ...['ein', 'eine', 'einen', 'einer'].map((form): [string, Quantity] => [form, exact(1)]),
  ...['dutzende', 'dutzenden', 'dutzender'].map((form): [string, Quantity] => [form, open(24)]),
  ['dutzend', exact(12)],
  ...['hunderte', 'hunderten', 'hunderter'].map((form): [string, Quantity] => [form, open(200)]),
  ...['tausende', 'tausenden', 'tausender'].map((form): [string, Quantity] => [form, open(2000)]),
  ...['zehntausende', 'zehntausenden', 'zehntausender'].map((form): [string, Quantity] => [form, open(20_000)]),
  ...['hunderttausende', 'hunderttausenden', 'hunderttausender'].map((form): [string, Quantity] => [
    form,
    open(200_000),
  ]),
  ...['kein', 'keine', 'keinen', 'keiner', 'keinem', 'niemand'].map((form): [string, Quantity] => [form, exact(0)]),
  ['beide', exact(2)],
  ['beiden', exact(2)],
]);

/** Words behind a number that multiply it. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['tausend', 1000],
  ['million', 1e6],
  ['millionen', 1e6],
  ['mio.', 1e6],
  ['mio', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['mrd.', 1e9],
  ['mrd', 1e9],
  ['billion', 1e12],
  ['billionen', 1e12],
  ['dutzend', 12],
]);

/** What nouns behind a number count. */
export const counted: ReadonlyMap<string, FigureKind> = new Map([
  ...each<FigureKind>('tote toter toten todesopfer leiche getötete getöteter', 'dead'),
  ...each<FigureKind>(
    'verletzte verletzter verletzten schwerverletzte schwerverletzter leichtverletzte verwundete verwundeter',
    'injured',
  ),
  ...each<FigureKind>('vermisste vermisster vermissten', 'missing'),
  ...each<FigureKind>('vertriebene vertriebener flüchtling obdachlose obdachloser', 'displaced'),
  ...each<FigureKind>('festnahme verhaftung', 'arrested'),
  ...each<FigureKind>(
    'demonstrant teilnehmer besucher zuschauer gast proband demonstrantin teilnehmerin gegendemonstrant fan',
    'participants',
  ),
]);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const currencies = words(
  'euro dollar us-dollar pfund franken yen rubel mark cent dm eur usd kronen krone € $ £ yuan lira rupien peso d-mark',
);
export const measures =
  words(`uhr jahr jahre jahren tag tage tagen woche wochen monat monate monaten stunde stunden minute minuten sekunde sekunden prozent % meter kilometer
  km zentimeter quadratmeter quadratkilometer hektar kilogramm kilo tonne tonnen liter grad kilometern metern promille quadratkilometern megawatt gigabyte lebensjahr km/h`);
export const terms = words('jahr jahre jahren monat monate monaten stunde stunden tagessatz');
export const shares = words('prozent % stimme stimmen prozentpunkt sitz mandat');
export const strengths = words('stärke magnitude richterskala');
export const totals = words('zahl anzahl opferzahl bilanz gesamtzahl');
export const fromWords = words('von');
export const one = words('ein eine einen');
export const atLeast = [
  'mindestens',
  'mehr als',
  'über',
  'wenigstens',
  'weit über',
  'zumindest',
  'weit mehr als',
  'mindestens rund',
  'mindestens weitere',
  'nicht weniger als',
  'mindestens etwa',
];
export const atMost = ['bis zu', 'höchstens', 'maximal', 'weniger als', 'unter'];
export const to = words('bis');
