import type { ClaimStatus } from '../../../events/types.ts';
import { each, type Modal, modal } from '../../../events/word-list.ts';

/** What verbs say of the event that they govern. */
export const governingVerbs: ReadonlyMap<string, ClaimStatus> = new Map([
  ...each<ClaimStatus>(
    `demand request ask urge appeal propose suggest recommend seek call want hope fear warn threaten try attempt consider weigh
     discuss suspect accuse charge allege doubt risk allow permit enable authorize authorise force order insist encourage press push
     advise beg refuse need favor favour support oppose mull debate could vow`,
    'possible',
  ),
  ...each<ClaimStatus>(
    'announce plan intend prepare agree promise pledge schedule decide aim set arrange mean vow offer',
    'planned',
  ),
  ...each<ClaimStatus>(
    'prevent avert foil thwart cancel avoid ban prohibit deny stop fail decline forgo reject dispute',
    'denied',
  ),
  ['rule out', 'denied'],
  ['call off', 'denied'],
]);

/** What nouns say of the event that they govern. */
export const governingNouns: ReadonlyMap<string, ClaimStatus> = new Map([
  ...each<ClaimStatus>(
    'demand call request appeal proposal danger fear concern suspicion attempt effort risk possibility hope threat warning accusation allegation rumor rumour wish readiness condition chance right bid permission obligation option ability ultimatum pressure',
    'possible',
  ),
  ...each<ClaimStatus>(
    'plan preparation announcement decision intention promise pledge schedule agreement offer',
    'planned',
  ),
  ...each<ClaimStatus>('prevention cancellation ban denial failure absence lack', 'denied'),
]);

/** What attributes say of their noun. */
export const attributes: ReadonlyMap<string, ClaimStatus> = new Map([
  ...each<ClaimStatus>(
    'planned upcoming forthcoming scheduled proposed future impending next intended looming',
    'planned',
  ),
  ...each<ClaimStatus>(
    'alleged possible suspected potential threatened feared attempted supposed would-be likely purported',
    'possible',
  ),
  ...each<ClaimStatus>('foiled thwarted cancelled canceled aborted failed averted', 'denied'),
]);

/** What adverbs say of their clause. */
export const adverbs: ReadonlyMap<string, ClaimStatus> = new Map([
  ...each<ClaimStatus>('allegedly possibly perhaps probably maybe presumably supposedly', 'possible'),
  ...each<ClaimStatus>('nearly almost', 'denied'),
]);

/** What subordinating words say of their clause. */
export const subordinators: ReadonlyMap<string, ClaimStatus> = new Map([
  ...each<ClaimStatus>('if unless whether lest until', 'possible'),
  ...each<ClaimStatus>('without', 'denied'),
]);

/** What modal verbs say: past, present, subjunctive, with a perfect infinitive. */
export const modals: ReadonlyMap<string, Modal> = new Map([
  ['can', modal('actual', 'possible', 'possible', 'possible')],
  ['could', modal('possible', 'possible', 'possible', 'possible')],
  ['may', modal('possible', 'possible', 'possible', 'possible')],
  ['might', modal('possible', 'possible', 'possible', 'possible')],
  ['must', modal('possible', 'possible', 'possible', 'possible')],
  ['shall', modal('planned', 'planned', 'planned', 'planned')],
  ['should', modal('possible', 'possible', 'possible', 'possible')],
  ['would', modal('planned', 'planned', 'planned', 'possible')],
  ['will', modal('planned', 'planned', 'planned', 'planned')],
]);
