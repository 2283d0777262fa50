import { table } from '../../../engine/lexicon.ts';
import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { DATE, DIRECTION, FEAST, YEAR } from '../../../time/kinds.ts';
import { calendar, date } from '../../../time/meanings.ts';
import type { Feast } from '../../../time/semantics.ts';
import { the, word } from './kinds.ts';

const MONDAY = 1;
const THURSDAY = 4;

const named: Readonly<Record<string, Feast>> = {
  'christmas day': { month: 12, day: 25 },
  'christmas eve': { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
  "new year's day": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  "new year's": { month: 1, day: 1 },
  epiphany: { month: 1, day: 6 },
  "valentine's day": { month: 2, day: 14 },
  "st. patrick's day": { month: 3, day: 17 },
  "saint patrick's day": { month: 3, day: 17 },
  "april fools' day": { month: 4, day: 1 },
  "april fool's day": { month: 4, day: 1 },
  'may day': { month: 5, day: 1 },
  juneteenth: { month: 6, day: 19 },
  'independence day': { month: 7, day: 4 },
  'fourth of july': { month: 7, day: 4 },
  '4th of july': { month: 7, day: 4 },
  halloween: { month: 10, day: 31 },
  "all saints' day": { month: 11, day: 1 },
  'guy fawkes night': { month: 11, day: 5 },
  'bonfire night': { month: 11, day: 5 },
  'remembrance day': { month: 11, day: 11 },
  'armistice day': { month: 11, day: 11 },
  'veterans day': { month: 11, day: 11 },
  'anzac day': { month: 4, day: 25 },
  'australia day': { month: 1, day: 26 },
  'canada day': { month: 7, day: 1 },
  'bastille day': { month: 7, day: 14 },
  "international women's day": { month: 3, day: 8 },
  'ash wednesday': { easter: -46 },
  'shrove tuesday': { easter: -47 },
  'palm sunday': { easter: -7 },
  'maundy thursday': { easter: -3 },
  'good friday': { easter: -2 },
  'holy saturday': { easter: -1 },
  'easter sunday': { easter: 0 },
  easter: { easter: 0 },
  'easter monday': { easter: 1 },
  'easter weekend': { easter: -1, days: 2 },
  'ascension day': { easter: 39 },
  'pentecost sunday': { easter: 49 },
  pentecost: { easter: 49 },
  'whit sunday': { easter: 49 },
  'whit monday': { easter: 50 },
  'corpus christi': { easter: 60 },
  'martin luther king day': { month: 1, weekday: MONDAY, nth: 3 },
  'martin luther king jr. day': { month: 1, weekday: MONDAY, nth: 3 },
  "presidents' day": { month: 2, weekday: MONDAY, nth: 3 },
  'memorial day': { month: 5, weekday: MONDAY, nth: -1 },
  'labor day': { month: 9, weekday: MONDAY, nth: 1 },
  'columbus day': { month: 10, weekday: MONDAY, nth: 2 },
  thanksgiving: { month: 11, weekday: THURSDAY, nth: 4 },
  'thanksgiving day': { month: 11, weekday: THURSDAY, nth: 4 },
  'black friday': { month: 11, weekday: THURSDAY, nth: 4, plus: 1 },
};

/** A clitic is a token of its own, with a straight or a curled apostrophe. */
function spellings(phrase: string): string[] {
  const apart = phrase.replaceAll("'s", " 's").replaceAll("s' ", "s ' ");
  return apart === phrase ? [phrase] : [apart, apart.replaceAll("'", '’')];
}

/** Feasts by name. Those whose day differs from country to country are left out. */
export const feastWords = table(
  'en.feasts',
  FEAST,
  Object.fromEntries(
    Object.entries(named).flatMap(([name, feast]) => spellings(name).map((spelling) => [spelling, feast])),
  ),
);

/** Feasts, in a year that is said or has to be found. */
export const holidays: readonly Rule[] = [
  rule({
    id: 'en.feast',
    pattern: [maybe(is(DIRECTION)), is(FEAST)],
    gives: DATE,
    produce: ([direction, feast]) => date(calendar({ feast }, direction ?? null)),
  }),
  rule({
    id: 'en.feast.the',
    pattern: [word('the'), is(FEAST)],
    gives: DATE,
    priority: 1,
    produce: ([, feast]) => date(calendar({ feast })),
  }),
  rule({
    id: 'en.feast.year',
    pattern: [the, is(FEAST), maybe(word(',')), maybe(word('of', 'in')), is(YEAR)],
    gives: DATE,
    produce: ([, feast, , , year]) => date(calendar({ feast, year })),
  }),
];
