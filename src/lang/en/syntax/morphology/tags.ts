import type { Features } from '../../../../syntax/types.ts';

/** Penn tags of finite verbs. */
export const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBP', 'VBZ', 'MD']);

const singular: Features = { Number: 'Sing' };
const plural: Features = { Number: 'Plur' };

/** Features that follow from a Penn tag. */
export const featuresOfTag: Readonly<Record<string, Features>> = {
  NN: singular,
  NNS: plural,
  NNP: singular,
  NNPS: plural,
  VB: { VerbForm: 'Inf' },
  VBD: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Past' },
  VBP: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Pres' },
  VBZ: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Pres', Number: 'Sing', Person: '3' },
  VBG: { VerbForm: 'Ger' },
  VBN: { VerbForm: 'Part', Tense: 'Past' },
  MD: { VerbForm: 'Fin' },
  JJ: { Degree: 'Pos' },
  JJR: { Degree: 'Cmp' },
  JJS: { Degree: 'Sup' },
  RBR: { Degree: 'Cmp' },
  RBS: { Degree: 'Sup' },
  PRP: { PronType: 'Prs' },
  PRP$: { PronType: 'Prs', Poss: 'Yes' },
  WP: { PronType: 'Int' },
  WP$: { PronType: 'Int', Poss: 'Yes' },
  WDT: { PronType: 'Rel' },
  WRB: { PronType: 'Int' },
};
