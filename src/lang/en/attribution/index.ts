import type { AttributionLanguage } from '../../../attribution/language.ts';
import { words } from '../../../attribution/word-lists.ts';
import { NOUN_ENDINGS, NOUNS } from './nouns.ts';
import { PHRASES } from './phrases.ts';
import { VERBS } from './verbs.ts';

const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** What attribution knows of English. */
export const attribution: AttributionLanguage = {
  code: 'en',
  verbs: VERBS,
  phrases: PHRASES,
  nouns: NOUNS,
  accounts: set('account word words view opinion estimate testimony'),
  owners: set('of by from'),
  nounEndings: NOUN_ENDINGS,
  prepositions: [
    { words: ['according', 'to'], side: 'after', needsNoun: false },
    { words: ['in', 'the', 'words', 'of'], side: 'after', needsNoun: false },
    { words: ['in', 'the', 'view', 'of'], side: 'after', needsNoun: false },
    { words: ['in', 'the', 'opinion', 'of'], side: 'after', needsNoun: false },
    { words: ['by', 'the', 'account', 'of'], side: 'after', needsNoun: false },
    { words: ['per'], side: 'after', needsNoun: true },
  ],
  chains: [['citing'], ['quoting'], ['referring', 'to'], ['with', 'reference', 'to'], ['on', 'the', 'authority', 'of']],
  adverbs: set('reportedly allegedly supposedly purportedly'),
  relativeAdverbs: set(''),
  backward: set(''),
  notSources: set('plan plans schedule tradition custom legend size age type'),
  gerundPrepositions: set('of for'),
  thus: set(''),
  as: set('as'),
  complementizers: set('that whether if'),
  questions: set('what who whom when why how where which'),
  subordinators: set(`because since although though while after before when if unless until as whereas so once lest
    despite`),
  relatives: set('who which whom whose that'),
  hearsayModals: set(''),
  perfectAuxiliaries: set('have'),
  passiveAuxiliaries: set(''),
  claimingModals: set(''),
  correlates: set('out'),
  roles: set('as'),
  calling: set('called dubbed'),
  speakers: set(`government opposition army military police party union rebel separatist authority ministry militia
    commission company church opponent critic supporter`),
  beings: new Map(),
  wordings: set('words'),
  reflexives: set(''),
  expletives: set('it there'),
  hearsayPassives: true,
  infinitiveTags: set(''),
  infinitive: set('to'),
  addressees: set('to'),
  pronouns: new Map([
    ['he', { gender: 'Masc', number: 'Sing' }],
    ['she', { gender: 'Fem', number: 'Sing' }],
    ['they', { gender: null, number: null }],
    ['it', { gender: 'Neut', number: 'Sing' }],
    ['him', { gender: 'Masc', number: 'Sing' }],
    ['her', { gender: 'Fem', number: 'Sing' }],
    ['them', { gender: null, number: null }],
    ['who', { gender: null, number: null }],
    ['which', { gender: 'Neut', number: null }],
  ]),
  conjunctions: set('and or but'),
  reportedMood: false,
  subjectFirstFrames: true,
  bareComplement: true,
};
