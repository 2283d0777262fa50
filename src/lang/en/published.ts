import { frontLineFinder } from '../../text/front-lines.ts';
import type { PublishedLanguage } from '../../time/published/language.ts';
import { frontLines } from './front-lines.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** What dates an English report. */
export const published: PublishedLanguage = {
  findFrontLines: frontLineFinder([frontLines]),
  settingBefore: words('to until till for by from'),
  planning: words(`will would shall plans planned plan scheduled expected due set slated announced announces
    adjourned postponed extended delayed moved begins starts opens expires upcoming coming deadline agreed`),
  attributive: new Map(),
  modal: words('will scheduled planned plans expected due set'),
  hearsay: words('have'),
  birth: words('born birthday b.'),
  ageAt,
  today: words('today'),
  turning: words('turns turned celebrates celebrated'),
  relative: words('who whom whose which that where when after'),
  pluperfect: words('had'),
  clauseMarks: words(', ; : ( – — “ "'),
  apposition: words('( ) , – - the'),
};

function ageAt(lower: readonly string[], at: number): number | null {
  const word = lower[at]!;
  const compound = /^(\d{1,3})-year-olds?$/u.exec(word);
  if (compound !== null) return Number(compound[1]);
  const birthday = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word);
  if (birthday !== null) return lower[at + 1] === 'birthday' ? Number(birthday[1]) : null;
  if (!/^\d{1,3}$/u.test(word)) return null;
  const old = lower[at + 1] === 'years' && lower[at + 2] === 'old';
  const aged = lower[at - 1] === 'aged' || (lower[at - 1] === 'of' && lower[at - 2] === 'age');
  return old || aged ? Number(word) : null;
}
