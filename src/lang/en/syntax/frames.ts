import type { FramesLanguage } from '../../../syntax/frames/language.ts';
import { deeds, happenings, things } from './nominalisations.ts';

/** What English frames are read with. */
export const frames: FramesLanguage = {
  negations: new Set(['not', "n't", 'no', 'never', 'nobody', 'nothing', 'none', 'neither', 'nowhere']),
  modals: new Set(['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'would', 'ought']),
  perfect: new Set(['have']),
  future: new Set(['will', 'shall']),
  infinitiveMarkers: new Set(['TO']),
  deeds,
  happenings,
  things,
  passiveAuxiliaries: new Set(['be', 'get']),
  passiveParticiples: new Set(['VBN']),
  statalAuxiliaries: new Set(),
  changes: new Set(),
  valency: null,
  passiveAgents: new Set(['by']),
  nounAgents: new Set(['by']),
  genitives: new Set(['of']),
  fused: new Map(),
  withParticle: (lemma, particle) => `${lemma} ${particle}`,
};
