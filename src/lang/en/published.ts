import { frontLineFinder } from '../../text/front-lines.ts';
import type { PublishedLanguage } from '../../time/published/language.ts';
import { frontLines } from './front-lines.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** What dates an English report. */
export const published: PublishedLanguage = {
  findFrontLines: frontLineFinder([frontLines]),
  settingBefore: words('to until till for by from'),
  planning:
    words(`will would shall should is are plans planned plan scheduled expected due set slated announced announces
    adjourned postponed extended delayed moved begins starts opens expires upcoming coming deadline latest agreed may`),
  attributive: new Map(),
  modal: words('will scheduled planned plans expected due set'),
  hearsay: words('have'),
  birth: words('born birthday b.'),
  relative: words('who whom whose which that where when after'),
  pluperfect: words('had'),
  clauseMarks: words(', ; : ( – — “ "'),
  apposition: words('( ) , – - the'),
};
