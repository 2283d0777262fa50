import type { FramesLanguage } from '../../../syntax/frames/language.ts';
import { deeds, happenings, things } from './nominalisations.ts';
import { valency } from './valency.ts';

/** What English frames are read with. */
export const frames: FramesLanguage = {
  negations: new Set(['not', "n't", 'no', 'never', 'nobody', 'nothing', 'none', 'neither', 'nowhere']),
  modals: new Set(['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'would', 'ought']),
  perfect: new Set(['have']),
  future: new Set(['will', 'shall']),
  infinitiveMarkers: new Set(['TO']),
  questionAdverbs: new Set(['WRB']),
  deeds,
  happenings,
  things,
  passiveAuxiliaries: new Set(['be', 'get']),
  passiveParticiples: new Set(['VBN']),
  statalAuxiliaries: new Set(),
  staying: new Set(['remain', 'stay']),
  changes: new Set(),
  objectControl: new Set(
    `advise allow appeal ask authorise authorize call cause compel convince empower enable encourage expect force forbid help induce instruct invite
    lead lobby order oblige permit persuade prompt push request require teach tell train urge warn`.split(/\s+/u),
  ),
  asked: new Set(['on', 'upon', 'to']),
  expletives: new Set(['it', 'there']),
  valency,
  passiveAgents: new Set(['by']),
  nounAgents: new Set(['by']),
  genitives: new Set(['of']),
  fused: new Map(),
  withParticle: (lemma, particle) => `${lemma} ${particle}`,
};
