import type { Gender, NamesLanguage } from '../../../names/language.ts';
import { NOT_NAMES, RARE_PLACES } from './common.ts';
import { baseForms, cityOf, groupAdjective, stem } from './forms.ts';
import {
  DESCRIBED_GROUPS,
  GROUP_HEADS,
  INSTITUTION_HEADS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  SITE_ENDINGS,
  SITE_HEADS,
} from './heads.ts';
import { OFFICE_ENDINGS, OFFICES } from './offices.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** What names look like in German. */
export const names: NamesLanguage = {
  code: 'de',
  honorifics: new Map<string, Gender>([
    ['herr', 'm'],
    ['herrn', 'm'],
    ['frau', 'f'],
    ['fräulein', 'f'],
    ['mr.', 'm'],
    ['mr', 'm'],
    ['mrs.', 'f'],
    ['ms.', 'f'],
  ]),
  titles: words(
    'dr. prof. dr prof sir lord lady dame scheich ajatollah ayatollah imam mullah hadschi dipl.-ing. don pater bruder schwester st. sankt freiherr',
  ),
  saints: words('st. sankt'),
  offices: OFFICES,
  officeEndings: OFFICE_ENDINGS,
  particles: words("von vom van de der den del della di da dos du la le el al bin ibn ben ter ten zu zur af al- o' y"),
  surnameParticles: words('de del della di dos la le el al bin ibn ben ter ten van'),
  organisationHeads: ORGANISATION_HEADS,
  groupHeads: GROUP_HEADS,
  describedGroups: DESCRIBED_GROUPS,
  groupAdjective,
  stem,
  institutionHeads: INSTITUTION_HEADS,
  siteHeads: SITE_HEADS,
  namingLinks: words('von'),
  placeHeads: PLACE_HEADS,
  siteEndings: SITE_ENDINGS,
  placePrepositions: words(
    'in im ins nach aus bei nahe um über von durch bis vor auf unweit nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich richtung ab gegen zwischen',
  ),
  insidePrepositions: words('in im'),
  definite: words('der die das dem den des dieser diese dieses diesem diesen'),
  pronouns: new Map([
    ['er', 'm'],
    ['ihm', 'm'],
    ['ihn', 'm'],
    ['sie', 'f'],
    ['ihr', 'f'],
  ]),
  ambiguousPronouns: words('sie ihr'),
  governing: words(
    'erklären sagen mitteilen fordern ablehnen warnen drohen ankündigen verurteilen zustimmen verhandeln reagieren beschuldigen vorwerfen bestreiten dementieren bestätigen verlangen anerkennen entsenden liefern unterstützen verhängen verbieten beantragen bitten hoffen wollen planen beharren einlenken protestieren einbestellen beschließen entscheiden melden betonen kritisieren bezeichnen sehen betrachten',
  ),
  notNames: NOT_NAMES,
  rarePlaces: RARE_PLACES,
  baseForms,
  cityOf,
  placeAdjective: (lower) => /sch(?:e[rnsm]?)?$/u.test(lower),
  capitalsAreNames: false,
  coordinators: words('und sowie oder'),
  linkWords: words('für und der des die das von zur zum im in gegen ohne & am an auf'),
};
