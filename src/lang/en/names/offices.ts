import type { Gender } from '../../../names/language.ts';

const EITHER = `
president vice-president premier prime minister secretary chancellor governor senator congressman representative mayor ambassador commissioner general colonel lieutenant captain
major admiral marshal commander leader chief head director chairman chairwoman chairperson chair ceo cfo founder co-founder manager executive judge justice prosecutor attorney lawyer solicitor barrister
spokesman spokeswoman spokesperson politician activist journalist reporter correspondent author writer novelist poet director actor actress singer musician artist professor researcher scientist historian
philosopher coach player striker goalkeeper captain driver champion pope cardinal bishop archbishop reverend pastor father king queen prince princess emperor duke duchess count baron
candidate successor predecessor dictator counterpart colleague astronaut pilot doctor businessman businesswoman billionaire sheriff sergeant officer detective inspector constable superintendent analyst economist
treasurer speaker lawmaker legislator mp deputy envoy adviser advisor aide official minister wife husband son daughter brother sister mother`;

const FEMALE = new Set(
  'chairwoman congresswoman spokeswoman actress queen princess duchess businesswoman wife daughter sister mother'.split(
    ' ',
  ),
);
const MALE = new Set(
  'chairman congressman spokesman pope king prince duke emperor count baron businessman husband son brother father'.split(
    ' ',
  ),
);

/** Offices and professions with their gender. */
export const OFFICES: ReadonlyMap<string, Gender> = new Map(
  EITHER.split(/\s+/u)
    .filter(Boolean)
    .map((word) => [word, FEMALE.has(word) ? 'f' : MALE.has(word) ? 'm' : null]),
);

/** English writes offices as words of their own. */
export const OFFICE_ENDINGS: readonly (readonly [string, Gender])[] = [];
