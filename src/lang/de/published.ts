import { frontLineFinder } from '../../text/front-lines.ts';
import type { PublishedLanguage } from '../../time/published/language.ts';
import { frontLines } from './front-lines.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** What dates a German report. */
export const published: PublishedLanguage = {
  findFrontLines: frontLineFinder([frontLines]),
  settingBefore: words('auf bis für zum ab'),
  planning:
    words(`soll sollen solle sollte sollten wird werden werde würde würden will wollen geplant geplante geplanten geplanter
    plant planen vorgesehen vorgesehene vorgesehenen angesetzt angesetzte angesetzten terminiert vertagt verschoben verlängert
    angekündigt ankündigte kündigte einberufen beginnt startet stattfinden bevorstehende bevorstehenden kommende kommenden
    voraussichtlich spätestens frühestens erwartet möchte möchten ansteht anstehende anstehenden befristet läuft termin termine frist stichtag muss müssen`),
  attributive: new Map([
    ['heutigen', 0],
    ['heutige', 0],
    ['gestrigen', -1],
    ['gestrige', -1],
    ['vorgestrigen', -2],
    ['morgigen', 1],
    ['morgige', 1],
  ]),
  modal: words('soll sollen solle will wollen geplant vorgesehen plant planen voraussichtlich'),
  hearsay: words('haben worden'),
  birth: words('geboren geborene geborener geborenen geburtstag geburtstages * geb.'),
  ageAt,
  today: words('heute heutigen'),
  turning: words('wird wurde feiert feierte begeht beging'),
  relative: words('der die das dem den deren dessen denen welcher welche welches als nachdem wo'),
  pluperfect: words('hatte hatten'),
  clauseMarks: words(', ; : ( – - „ "'),
  apposition: words('( ) , – - dem den der am im'),
};

function ageAt(lower: readonly string[], at: number): number | null {
  const word = lower[at]!;
  const adjective = /^(\d{1,3})-?jährige?[nrsm]?$/u.exec(word);
  if (adjective !== null) return Number(adjective[1]);
  const number = /^(\d{1,3})\.?$/u.exec(word);
  if (number === null) return null;
  const [next, after] = [lower[at + 1], lower[at + 2]];
  const old = next === 'jahre' && after === 'alt';
  const aged = next === 'jahren' && lower[at - 1] === 'von' && lower[at - 2] === 'alter';
  const birthday = word.endsWith('.') && next?.startsWith('geburtstag') === true;
  return old || aged || birthday ? Number(number[1]) : null;
}
