import type { Word } from '../types.ts';
import type { Extra } from './features-table.ts';
import { hashText } from './hash.ts';
import type { Form, Morphology } from './morphology.ts';
import type { NominalMask, Reading } from './reading.ts';
import type { Person } from './roles.ts';

/** A form under a label and a reading, with the words that it has been in sentences so far. */
export interface Interpretation {
  readonly lemma: string;
  readonly tag: string;
  /** Hashes of lemma and tag. */
  readonly lemmaHash: number;
  readonly tagHash: number;
  /** Null where no reading of the form has the label's tag. */
  readonly reading: Reading | null;
  /** What the form can be under this label by all its readings, in each declension. */
  readonly strong: NominalMask;
  readonly weak: NominalMask;
  readonly mixed: NominalMask;
  /** What it asks of its verb, where it is a pronoun of the first or second person. */
  readonly person: Person | null;
  /** Cases, genders and numbers of this reading in any declension; 0 for what does not decline. */
  readonly mask: NominalMask;
  /** The word with these features of its sentence; always the same object for the same ones. */
  word(extra: Extra): Word;
}

/** All interpretations of a form under a label, the likeliest first; never empty. */
export function interpret(form: Form, label: number, morphology: Morphology): readonly Interpretation[] {
  const { readings, form: written } = form.clues;
  const { upos, tag } = morphology.tagger.labels[label]!;
  const same = readings.filter((reading) => reading.tag === tag);
  same.sort((a, b) => Number(b.upos === upos) - Number(a.upos === upos));
  const genitive = morphology.language.agreement?.genitiveName ?? '';
  const strong = same.reduce((mask, reading) => mask | reading.nominal, 0);
  const weak = same.reduce((mask, reading) => mask | reading.weak, 0);
  const mixed = same.reduce((mask, reading) => mask | reading.mixed, 0);
  const person = morphology.language.agreement?.persons[form.clues.lower] ?? null;
  const make = (reading: Reading | null): Interpretation => {
    const lemma = reading?.lemma ?? fallbackLemma(written, readings, upos, genitive);
    const { featuresOfTag, featuresOfWord, featuresOfForm } = morphology.language;
    const number = morphology.features.number({
      ...featuresOfTag[tag],
      ...featuresOfWord.get(`${tag} ${lemma}`),
      ...featuresOfForm.get(`${tag} ${form.clues.lower}`),
      ...(reading?.degree ? { Degree: reading.degree } : null),
    });
    const words: (Word | undefined)[] = [];
    return {
      lemma,
      tag,
      lemmaHash: hashText(lemma),
      tagHash: hashText(tag),
      strong,
      weak,
      mixed,
      person,
      reading,
      mask: reading === null ? 0 : reading.nominal | reading.weak | reading.mixed,
      word(extra) {
        let word = words[extra];
        if (word === undefined) {
          word = { lemma, upos, tag, feats: morphology.features.join(number, extra) };
          words[extra] = word;
        }
        return word;
      },
    };
  };
  return same.length === 0 ? [make(null)] : same.map(make);
}

/** The interpretation that the mask of the word's noun phrase allows; the likeliest one where none or all do. */
export function fitting(interpretations: readonly Interpretation[], mask: NominalMask): Interpretation {
  for (const interpretation of interpretations) if ((interpretation.mask & mask) !== 0) return interpretation;
  return interpretations[0]!;
}

/** The lemma of a word whose tag no reading has: that of a reading of the same kind, else the form itself. */
function fallbackLemma(form: string, readings: readonly Reading[], upos: Word['upos'], genitive: string): string {
  const near = readings.find((reading) => reading.upos === upos || (reading.upos === 'AUX' && upos === 'VERB'));
  if (near !== undefined) return near.lemma;
  if (upos === 'PROPN') return nameLemma(form, genitive);
  return upos === 'NOUN' || upos === 'X' ? form : form.toLowerCase();
}

/** A name without the ending of its genitive ("Frankreichs"), where it can be told from the name itself ("Paris"). */
function nameLemma(form: string, genitive: string): string {
  const stem = form.slice(0, form.length - genitive.length);
  if (genitive === '' || stem.length < 4 || !form.endsWith(genitive) || form === form.toUpperCase()) return form;
  return /(?:[dnlrtgkmp]|ei|ia|ea|ka|na)$/u.test(stem) ? stem : form;
}
