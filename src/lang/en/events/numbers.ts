import type { Quantity } from '../../../events/language.ts';
import type { FigureKind } from '../../../events/types.ts';
import { each } from '../../../events/word-list.ts';

const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;

/** Reads an English number: "6,500", "3.2", "twenty-two"; null where it is none. */
export function readNumber(form: string): number | null {
  if (DIGITS.test(form)) return Number(form.replaceAll(',', ''));
  const word = form.toLowerCase();
  const whole = SMALL[word] ?? TENS[word];
  if (whole !== undefined) return whole;
  const [ten = '', unit = ''] = word.split('-', 2);
  return ten in TENS && unit in SMALL ? TENS[ten]! + SMALL[unit]! : null;
}

const open = (min: number): Quantity => ({ min, max: null });
const exact = (n: number): Quantity => ({ min: n, max: n });

/** Quantities by their form. */
export const quantities: ReadonlyMap<string, Quantity> = new Map([
  ['a', exact(1)],
  ['an', exact(1)],
  ['dozen', exact(12)],
  ['dozens', open(24)],
  ['hundred', exact(100)],
  ['hundreds', open(200)],
  ['thousands', open(2000)],
  ['no', exact(0)],
  ['nobody', exact(0)],
  ['both', exact(2)],
]);

/** Words behind a number that multiply it. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** What nouns behind a number count. */
export const counted: ReadonlyMap<string, FigureKind> = new Map([
  ...each<FigureKind>('dead death fatality body', 'dead'),
  ...each<FigureKind>('injured wounded injury casualty', 'injured'),
  ...each<FigureKind>('missing', 'missing'),
  ...each<FigureKind>('displaced refugee homeless', 'displaced'),
  ...each<FigureKind>('arrest detainee', 'arrested'),
  ...each<FigureKind>('demonstrator protester participant visitor spectator marcher mourner', 'participants'),
]);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const currencies = words(
  'euro euros dollar dollars pound pounds franc francs yen ruble rubles mark marks cent cents $ € £ us$ peso pesos',
);
export const measures =
  words(`year years month months week weeks day days hour hours minute minutes second seconds percent % metre metres meter meters kilometre
  kilometres kilometer kilometers km mile miles foot feet kilogram kilograms ton tons tonne tonnes litre litres degree degrees acre acres o'clock a.m. p.m. mph`);
export const terms = words('year years month months hour hours');
export const shares = words('percent % vote votes point seat seats');
export const strengths = words('magnitude strength');
export const totals = words('number toll total count figure');
export const fromWords = words('from');
export const one = words('a an one');
export const atLeast = ['at least', 'more than', 'over', 'no fewer than', 'no less than', 'upwards of', 'well over'];
export const atMost = ['up to', 'at most', 'fewer than', 'less than', 'under', 'as many as'];
export const to = words('to');
