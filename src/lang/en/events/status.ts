import type { ClaimStatus } from '../../../events/types.ts';

const list = (words: string, status: ClaimStatus): [string, ClaimStatus][] =>
  words
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => [word, status]);

/** What verbs say of the event that they govern. */
export const governingVerbs: ReadonlyMap<string, ClaimStatus> = new Map([
  ...list(
    `demand request ask urge appeal propose suggest recommend seek call want hope fear warn threaten try attempt consider weigh
     discuss suspect accuse charge allege doubt risk allow permit enable authorize authorise force order insist encourage press push
     advise beg refuse need favor favour support oppose mull debate could vow`,
    'possible',
  ),
  ...list(
    'announce plan intend prepare agree promise pledge schedule decide aim set arrange mean vow offer',
    'planned',
  ),
  ...list(
    'prevent avert foil thwart cancel avoid ban prohibit deny rule-out stop fail decline forgo reject dispute call-off',
    'denied',
  ),
]);

/** What nouns say of the event that they govern. */
export const governingNouns: ReadonlyMap<string, ClaimStatus> = new Map([
  ...list(
    'demand call request appeal proposal danger fear concern suspicion attempt effort risk possibility hope threat warning accusation allegation rumor rumour wish readiness condition chance right bid permission obligation option ability ultimatum pressure',
    'possible',
  ),
  ...list('plan preparation announcement decision intention promise pledge schedule agreement offer', 'planned'),
  ...list('prevention cancellation ban denial failure absence lack', 'denied'),
]);

/** What attributes say of their noun. */
export const attributes: ReadonlyMap<string, ClaimStatus> = new Map([
  ...list('planned upcoming forthcoming scheduled proposed future impending next intended looming', 'planned'),
  ...list(
    'alleged possible suspected potential threatened feared attempted supposed would-be likely purported',
    'possible',
  ),
  ...list('foiled thwarted cancelled canceled aborted failed averted', 'denied'),
]);

/** What adverbs say of their clause. */
export const adverbs: ReadonlyMap<string, ClaimStatus> = new Map([
  ...list('allegedly possibly perhaps probably maybe presumably supposedly', 'possible'),
  ...list('nearly almost', 'denied'),
]);

/** What subordinating words say of their clause. */
export const subordinators: ReadonlyMap<string, ClaimStatus> = new Map([
  ...list('if unless whether lest until', 'possible'),
  ...list('without', 'denied'),
]);

type Modal = {
  readonly past: ClaimStatus;
  readonly present: ClaimStatus;
  readonly subjunctive: ClaimStatus;
  readonly perfect: ClaimStatus;
};
const modal = (past: ClaimStatus, present: ClaimStatus, subjunctive: ClaimStatus, perfect: ClaimStatus): Modal => ({
  past,
  present,
  subjunctive,
  perfect,
});

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
