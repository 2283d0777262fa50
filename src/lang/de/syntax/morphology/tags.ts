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

const first: Features = { Person: '1' };
const second: Features = { Person: '2' };
const third: Features = { Person: '3' };

/** Features that a lemma adds to those of its tag, by `tag lemma`. */
export const featuresOfWord: ReadonlyMap<string, Features> = new Map<string, Features>([
  ['ART der', { Definite: 'Def' }],
  ['ART ein', { Definite: 'Ind' }],
  ['PIAT kein', { PronType: 'Neg' }],
  ['PIS kein', { PronType: 'Neg' }],
  ['PIS niemand', { PronType: 'Neg' }],
  ['PIS nichts', { PronType: 'Neg' }],
  ['PIAT alle', { PronType: 'Tot' }],
  ['PIS alle', { PronType: 'Tot' }],
  ['PIAT jeder', { PronType: 'Tot' }],
  ['PIS jeder', { PronType: 'Tot' }],
  ...['PPER', 'PRF'].flatMap((tag): [string, Features][] => [
    [`${tag} ich`, first],
    [`${tag} wir`, first],
    [`${tag} du`, second],
    [`${tag} ihr`, second],
    ...['er', 'sie', 'es', 'Sie'].map((lemma): [string, Features] => [`${tag} ${lemma}`, third]),
  ]),
  ['PPOSAT mein', first],
  ['PPOSAT unser', first],
  ['PPOSAT dein', second],
  ['PPOSAT euer', second],
  ['PPOSAT sein', third],
  ['PPOSAT ihr', third],
  ['PPOSAT Ihr', third],
]);

/** Tags of articles, pronouns, prepositions, conjunctions and particles. */
export const closedTags: ReadonlySet<string> = new Set(
  `ART PPER PRF PDS PDAT PRELS PRELAT PPOSAT PPOSS PWS PWAT PWAV PIS PIAT PIDAT APPR APPRART APPO APZR KOUI KOUS KON KOKOM PTKZU
  PTKNEG PTKVZ PTKANT PTKA`.split(/\s+/u),
);

/** Tags of conjunctions, relative pronouns and question words, which send the finite verb to the end of their clause. */
export const openingTags: ReadonlySet<string> = new Set(['KOUS', 'PRELS', 'PRELAT', 'PWS', 'PWAT', 'PWAV']);
