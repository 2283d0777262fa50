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

/** What names look like in English. */
export const names: NamesLanguage = {
  code: 'en',
  honorifics: new Map<string, Gender>([
    ['mr.', 'm'],
    ['mr', 'm'],
    ['mrs.', 'f'],
    ['mrs', 'f'],
    ['ms.', 'f'],
    ['ms', 'f'],
    ['miss', 'f'],
  ]),
  titles: words(
    'dr. dr prof. prof sir lord lady dame sheikh ayatollah imam mullah rev. rev hon. gen. lt. col. maj. capt. sgt. sen. rep. gov. pres. st.',
  ),
  saints: words('st. sankt'),
  offices: OFFICES,
  officeEndings: OFFICE_ENDINGS,
  particles: words('von van de der den del della di da dos du la le el al bin ibn ben ter ten'),
  surnameParticles: words('von van de der den del della di da dos du la le el al bin ibn ben ter ten'),
  organisationHeads: ORGANISATION_HEADS,
  groupHeads: GROUP_HEADS,
  describedGroups: DESCRIBED_GROUPS,
  groupAdjective,
  stem,
  institutionHeads: INSTITUTION_HEADS,
  siteHeads: SITE_HEADS,
  namingLinks: words('of'),
  placeHeads: PLACE_HEADS,
  siteEndings: SITE_ENDINGS,
  placePrepositions: words(
    'in at near from to outside around into across through toward towards over within north south east west of off',
  ),
  insidePrepositions: words('in of'),
  definite: words('the this that'),
  pronouns: new Map([
    ['he', 'm'],
    ['him', 'm'],
    ['his', 'm'],
    ['she', 'f'],
    ['her', 'f'],
  ]),
  ambiguousPronouns: words(''),
  governing: words(
    'say declare announce demand reject warn threaten condemn agree negotiate respond accuse deny confirm recognize recognise send supply support impose ban ask hope want plan insist protest summon decide report stress criticize criticise call see regard urge vow pledge refuse claim blame',
  ),
  notNames: NOT_NAMES,
  rarePlaces: RARE_PLACES,
  baseForms,
  cityOf,
  placeAdjective: () => false,
  capitalsAreNames: true,
  coordinators: words('and or'),
  linkWords: words('for and of the on in to against & at'),
};
