import { type Recent, recent } from '../engine/recent.ts';
import { EDGE, EDGE_TAG } from './features.ts';
import { type Gazetteer, openGazetteer } from './gazetteer.ts';
import type { NamesLanguage } from './language.ts';
import { openTagger, type Tagger } from './model.ts';
import { type Organisations, openOrganisations } from './organisations.ts';
import type { WordForm } from './word-forms.ts';

/** Everything that the reading of names needs, for one language. */
export interface Names {
  readonly gazetteer: Gazetteer;
  readonly organisations: Organisations;
  readonly tagger: Tagger;
  /** Words met before. */
  readonly forms: Recent<WordForm>;
  /** Tags met before: the number of each, and a hash of each by its number; 0 is what stands beyond the edges. */
  readonly tagNumbers: Map<string, number>;
  readonly tagHashes: number[];
  /** What stands beyond the edges of sentences. */
  readonly edge: WordForm;
  readonly language: NamesLanguage;
}

/** The tables of models/: the gazetteer of all languages, the tagger of one. */
export interface NamesBytes {
  readonly gazetteer: Uint8Array;
  readonly tagger: Uint8Array;
}

/** Makes the reading of names ready. Opening takes a millisecond; the arrays are views of the bytes. */
export function openNames(bytes: NamesBytes, language: NamesLanguage): Names {
  const gazetteer = openGazetteer(bytes.gazetteer);
  return {
    gazetteer,
    organisations: openOrganisations(gazetteer),
    forms: recent(),
    tagNumbers: new Map(),
    tagHashes: [EDGE_TAG],
    edge: { ...EDGE, scores: null, tagScores: new Map() },
    tagger: openTagger(bytes.tagger, language.code),
    language,
  };
}
