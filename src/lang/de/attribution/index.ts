import type { AttributionLanguage } from '../../../attribution/language.ts';
import { words } from '../../../attribution/word-lists.ts';
import { BEINGS } from './beings.ts';
import { NOUN_ENDINGS, NOUNS } from './nouns.ts';
import { PHRASES } from './phrases.ts';
import { VERBS } from './verbs.ts';

const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** What attribution knows of German. */
export const attribution: AttributionLanguage = {
  code: 'de',
  verbs: VERBS,
  phrases: PHRASES,
  nouns: NOUNS,
  accounts: set(`angabe aussage äußerung ansicht meinung auffassung darstellung wort information mitteilung auskunft
    einschätzung schätzung überzeugung schilderung erkenntnis sicht lesart worten bekunden`),
  owners: set('von vom'),
  nounEndings: NOUN_ENDINGS,
  prepositions: [
    { words: ['laut'], side: 'after', needsNoun: false },
    { words: ['gemäß'], side: 'after', needsNoun: true },
    { words: ['nach'], side: 'after', needsNoun: true },
    { words: ['zufolge'], side: 'before', needsNoun: false },
    { words: ['nach'], side: 'before', needsNoun: true },
    { words: ['gemäß'], side: 'before', needsNoun: true },
    { words: ['aus'], side: 'after', needsNoun: true },
  ],
  chains: [
    ['unter', 'berufung', 'auf'],
    ['unter', 'bezugnahme', 'auf'],
    ['unter', 'verweis', 'auf'],
    ['unter', 'hinweis', 'auf'],
    ['mit', 'verweis', 'auf'],
    ['mit', 'hinweis', 'auf'],
    ['mit', 'bezug', 'auf'],
  ],
  adverbs: set('demnach danach wonach demzufolge demgemäß'),
  relativeAdverbs: set('wonach'),
  backward: set('das dies'),
  notSources: set('plan zeitplan gesetz'),
  gerundPrepositions: set(''),
  thus: set('so'),
  as: set('wie'),
  complementizers: set('dass daß ob'),
  questions: set(
    'wie was wer wen wem wann warum weshalb wieso wo woher wohin welche welcher welches inwieweit wieviel',
  ),
  subordinators: set(`weil da wenn falls als nachdem bevor ehe während obwohl obgleich sodass damit indem seit seitdem
    sobald solange sofern soweit bis wobei wodurch womit woraufhin worauf weshalb zumal nachdem um ohne anstatt statt
    außer wohingegen wogegen wenngleich`),
  relatives: set('der die das den dem des dessen deren denen welche welcher welches welchem welchen'),
  hearsayModals: set('sollen wollen'),
  perfectAuxiliaries: set('haben sein'),
  passiveAuxiliaries: set('werden'),
  claimingModals: set('wollen'),
  correlates: set('davon darauf darüber daran davor dafür'),
  roles: set('als'),
  calling: set('genannt bezeichnet'),
  speakers:
    set(`regierung opposition armee militär polizei partei gewerkschaft rebell separatist behörde ministerium miliz
    kommission verband konzern unternehmen kirche verein gegner kritiker befürworter anhänger`),
  beings: BEINGS,
  wordings: set('worten'),
  reflexives: set('sich'),
  expletives: set('es'),
  hearsayPassives: false,
  infinitiveTags: set('VVIZU'),
  infinitive: set('zu'),
  addressees: set('gegenüber'),
  pronouns: new Map([
    ['er', { gender: 'Masc', number: 'Sing' }],
    ['sie', { gender: null, number: null }],
    ['dieser', { gender: 'Masc', number: 'Sing' }],
    ['diese', { gender: null, number: null }],
    ['dieses', { gender: 'Neut', number: 'Sing' }],
    ['der', { gender: 'Masc', number: 'Sing' }],
    ['die', { gender: null, number: null }],
    ['das', { gender: 'Neut', number: 'Sing' }],
    ['dem', { gender: null, number: 'Sing' }],
    ['denen', { gender: null, number: 'Plur' }],
    ['ihm', { gender: 'Masc', number: 'Sing' }],
    ['ihr', { gender: 'Fem', number: 'Sing' }],
    ['ihnen', { gender: null, number: 'Plur' }],
  ]),
  conjunctions: set('und oder aber sondern denn sowie doch jedoch'),
  reportedMood: true,
  subjectFirstFrames: false,
  bareComplement: false,
};
