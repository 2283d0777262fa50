import type { Features } from '../../../../syntax/types.ts';

/** STTS tags of finite verbs. */
export const finiteTags: ReadonlySet<string> = new Set(['VVFIN', 'VAFIN', 'VMFIN', 'VVIMP', 'VAIMP']);

const finite: Features = { VerbForm: 'Fin' };
const infinitive: Features = { VerbForm: 'Inf' };
const participle: Features = { VerbForm: 'Part' };

/** Features that follow from an STTS tag. */
export const featuresOfTag: Readonly<Record<string, Features>> = {
  VVFIN: finite,
  VAFIN: finite,
  VMFIN: finite,
  VVIMP: { ...finite, Mood: 'Imp' },
  VAIMP: { ...finite, Mood: 'Imp' },
  VVINF: infinitive,
  VVIZU: infinitive,
  VAINF: infinitive,
  VMINF: infinitive,
  VVPP: participle,
  VAPP: participle,
  VMPP: participle,
  PPER: { PronType: 'Prs' },
  PRF: { PronType: 'Prs', Reflex: 'Yes' },
  PPOSAT: { PronType: 'Prs', Poss: 'Yes' },
  PPOSS: { PronType: 'Prs', Poss: 'Yes' },
  ART: { PronType: 'Art' },
  APPRART: { PronType: 'Art', Definite: 'Def' },
  PDAT: { PronType: 'Dem' },
  PDS: { PronType: 'Dem' },
  PRELS: { PronType: 'Rel' },
  PRELAT: { PronType: 'Rel' },
  PWS: { PronType: 'Int' },
  PWAT: { PronType: 'Int' },
  PWAV: { PronType: 'Int' },
  PIS: { PronType: 'Ind' },
  PIAT: { PronType: 'Ind' },
  PTKNEG: { Polarity: 'Neg' },
  ADJD: { Degree: 'Pos' },
  ADJA: { Degree: 'Pos' },
};
