import { recent } from '../../engine/recent.ts';
import { type Clues, cluesOf } from './clues.ts';
import { partsOf } from './compound.ts';
import { type FeaturesTable, featuresTable } from './features-table.ts';
import { type Interpretation, interpret } from './interpretation.ts';
import type { MorphologyLanguage } from './language.ts';
import { openLexicon } from './lexicon.ts';
import { allReadings, know } from './lookup.ts';
import type { Reading } from './reading.ts';
import { fixedLabel, openTagger, ownScores, type Taggable, type Tagger } from './tagger.ts';

/** A form with what the lexicon and the tagger know of it before they see its sentence. */
export interface Form extends Taggable {
  /** What the form can be under a label, the likeliest first; never empty. */
  interpretations(label: number): readonly Interpretation[];
}

/** The opened tables of a language. */
export interface Morphology {
  readonly language: MorphologyLanguage;
  readonly tagger: Tagger;
  /**
   * All the ways to read a form: as it is written and, where it begins with a capital, with a small letter; where both are
   * unknown, by its last part or its ending. Empty where nothing can be said.
   */
  lookup(form: string): readonly Reading[];
  /** The parts of a compound noun, first to last, lemmas as far as they can be told; null where it is none. */
  splitCompound(lemma: string): readonly string[] | null;
  /** The form with its clues; remembered for as long as it is in use. */
  form(text: string): Form;
  /** The features of words, each kind once. */
  readonly features: FeaturesTable;
}

/** Opens the tables of a language. Views of the bytes are kept: they must not change. */
export function openMorphology(
  bytes: { readonly lexicon: Uint8Array; readonly tagger: Uint8Array },
  language: MorphologyLanguage,
): Morphology {
  const tagger = openTagger(bytes.tagger, language);
  const lexicon = openLexicon(bytes.lexicon, language.code);
  const forms = recent<Form>();
  const morphology: Morphology = {
    language,
    tagger,
    features: featuresTable(),
    lookup: (form) => allReadings(know(form, lexicon, language)),
    splitCompound: (lemma) => (language.compounds === null ? null : partsOf(lemma, lexicon, language.compounds)),
    form(text) {
      const known = forms.get(text);
      if (known !== undefined) return known;
      const form = newForm(cluesOf(text, know(text, lexicon, language)), morphology);
      forms.set(text, form);
      return form;
    },
  };
  return morphology;
}

function newForm(clues: Clues, morphology: Morphology): Form {
  const known: (readonly Interpretation[] | undefined)[] = [];
  const form: Form = {
    clues,
    scores: ownScores(morphology.tagger, clues),
    fixed: fixedLabel(morphology.tagger, clues),
    interpretations(label) {
      let found = known[label];
      if (found === undefined) {
        found = interpret(form, label, morphology);
        known[label] = found;
      }
      return found;
    },
  };
  return form;
}
