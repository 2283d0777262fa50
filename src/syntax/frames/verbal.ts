import type { Frame, Tree, Word } from '../types.ts';
import type { FramesLanguage } from './language.ts';

/** The words that make up a verb complex, as tokens. */
export interface VerbComplex {
  /** The content verb, or the copula. */
  readonly verb: number;
  /** Auxiliaries and modals over it, in the order of the text. */
  readonly auxiliaries: readonly number[];
}

/** What a verb complex says as a whole. */
export type VerbalProperties = Pick<Frame, 'tense' | 'mood' | 'modal' | 'finite'>;

/** Reads tense, mood and modality off a verb complex. */
export function verbalProperties(
  { verb, auxiliaries }: VerbComplex,
  words: readonly Word[],
  tree: Tree,
  language: FramesLanguage,
): VerbalProperties {
  const parts = [...auxiliaries, verb];
  const finite = parts.find((token) => words[token]!.feats.VerbForm === 'Fin');
  const lemmas = auxiliaries
    .filter((token) => tree.relations[token] !== 'aux:pass')
    .map((token) => words[token]!.lemma);
  const modal = lemmas.find((lemma) => language.modals.has(lemma)) ?? null;
  const feats = finite === undefined ? {} : words[finite]!.feats;
  return {
    tense: tenseOf(lemmas, feats.Tense, language),
    mood: moodOf(feats.Mood, feats.Tense),
    modal,
    finite: finite !== undefined,
  };
}

function tenseOf(auxiliaries: readonly string[], tense: string | undefined, language: FramesLanguage): Frame['tense'] {
  if (auxiliaries.some((lemma) => language.perfect.has(lemma))) return 'past';
  if (auxiliaries.some((lemma) => language.future.has(lemma))) return 'future';
  if (tense === 'Past') return 'past';
  return tense === 'Pres' ? 'present' : null;
}

function moodOf(mood: string | undefined, tense: string | undefined): Frame['mood'] {
  if (mood === 'Ind') return 'indicative';
  if (mood === 'Imp') return 'imperative';
  if (mood === 'Sub') return tense === 'Past' ? 'subjunctive2' : 'subjunctive1';
  return null;
}
