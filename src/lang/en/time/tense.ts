import type { TenseCues } from '../../../time/language.ts';
import type { ClauseTense } from '../../../time/semantics.ts';

const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);
const all = (tense: ClauseTense, list: string): [string, ClauseTense][] => words(list).map((word) => [word, tense]);

const irregular = `was were had did said told took went came gave made got saw found left held led met sent won lost began
  became broke brought built bought caught chose drew drove fell felt fled flew fought froze grew heard hid hung kept knew laid
  lay lent lit meant paid ran rang rode rose sank sang sat shook shone shot showed shrank slept sold sought spent spoke stood
  stole struck stuck swam swept swore taught thought threw understood went woke wore wrote withdrew overthrew underwent
  overcame undertook ate bent bit blew bound burst fed forgot forgave hit hurt cut put shut beat could`;

/** How the tense of an English clause shows: listed forms first, the ending "-ed" next. */
export const tense: TenseCues = {
  words: new Map<string, ClauseTense>([
    ...all('past', irregular),
    ...all('present', "is are am 's 're says say has have does do"),
    ...all(
      'future',
      "will shall 'll won't due scheduled slated upcoming expected planned plans going set tomorrow would",
    ),
  ]),
  endings: new Map<string, ClauseTense>([['ed', 'past']]),
  notVerbs: new Set(words('hundred indeed kindred sacred naked wicked rugged infrared united armed aged alleged')),
  clauseEdges: new Set(
    words(
      ', ; : ( ) – — “ ” " while whereas although though because after before until when that who which and but if',
    ),
  ),
  perfect: {
    auxiliaries: new Set(words("has have 've having been")),
    participle: /(?:ed|en|wn|un|ung|aid|ought|old|ept|ost|one|ade|ound)$/u,
  },
};
