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
  VBG: { VerbForm: 'Part', Tense: 'Pres' },
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

const person = (number: string, count: string, grammaticalCase: string, gender: string | null = null): Features => ({
  Case: grammaticalCase,
  Number: count,
  Person: number,
  ...(gender === null ? null : { Gender: gender }),
});
const demonstrative = (count: string): Features => ({ PronType: 'Dem', Number: count });

/** Features of forms, by `tag form`. */
export const featuresOfForm: ReadonlyMap<string, Features> = new Map<string, Features>([
  ['PRP i', person('1', 'Sing', 'Nom')],
  ['PRP me', person('1', 'Sing', 'Acc')],
  ['PRP we', person('1', 'Plur', 'Nom')],
  ['PRP us', person('1', 'Plur', 'Acc')],
  ['PRP you', person('2', 'Sing', 'Nom')],
  ['PRP he', person('3', 'Sing', 'Nom', 'Masc')],
  ['PRP him', person('3', 'Sing', 'Acc', 'Masc')],
  ['PRP she', person('3', 'Sing', 'Nom', 'Fem')],
  ['PRP her', person('3', 'Sing', 'Acc', 'Fem')],
  ['PRP it', person('3', 'Sing', 'Nom', 'Neut')],
  ['PRP they', person('3', 'Plur', 'Nom')],
  ['PRP them', person('3', 'Plur', 'Acc')],
  ['PRP$ my', person('1', 'Sing', 'Gen')],
  ['PRP$ our', person('1', 'Plur', 'Gen')],
  ['PRP$ your', person('2', 'Sing', 'Gen')],
  ['PRP$ his', person('3', 'Sing', 'Gen', 'Masc')],
  ['PRP$ her', person('3', 'Sing', 'Gen', 'Fem')],
  ['PRP$ its', person('3', 'Sing', 'Gen', 'Neut')],
  ['PRP$ their', person('3', 'Plur', 'Gen')],
  ['DT the', { PronType: 'Art', Definite: 'Def' }],
  ['DT a', { PronType: 'Art', Definite: 'Ind' }],
  ['DT an', { PronType: 'Art', Definite: 'Ind' }],
  ['DT this', demonstrative('Sing')],
  ['DT that', demonstrative('Sing')],
  ['DT these', demonstrative('Plur')],
  ['DT those', demonstrative('Plur')],
  ['RB not', { Polarity: 'Neg' }],
  ["RB n't", { Polarity: 'Neg' }],
  ['VBZ is', { Number: 'Sing', Person: '3' }],
  ['VBD was', { Number: 'Sing', Person: '3' }],
  ['VBD were', { Number: 'Plur', Person: '3' }],
  ['VBP are', { Number: 'Plur', Person: '3' }],
  ['VBP am', { Number: 'Sing', Person: '1' }],
]);

/** Tags of determiners, pronouns, prepositions, conjunctions and particles. */
export const closedTags: ReadonlySet<string> = new Set(
  'DT PDT WDT PRP PRP$ WP WP$ WRB IN CC TO RP EX POS MD'.split(' '),
);
