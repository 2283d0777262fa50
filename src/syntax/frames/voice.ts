import type { FramesLanguage } from './language.ts';

/** What the voice of a clause follows from. */
export interface VoiceSigns {
  /** Lemma and tag of the content verb. */
  readonly lemma: string;
  readonly tag: string;
  /** Lemmas of its auxiliaries, modals included. */
  readonly auxiliaries: readonly string[];
  /** True for an infinitive with its marker ("zu", "to"). */
  readonly marked: boolean;
  /** True when the clause is the main one of its sentence and has somebody or something in it: a headline without auxiliary. */
  readonly headline: boolean;
  /** True for what hangs on a verb of staying as its complement: "bleibt gesperrt". */
  readonly stays: boolean;
  /** What the tree says. */
  readonly labelled: boolean;
}

/** Whether a clause is passive: by its auxiliary and its verb where they decide, by the tree otherwise. */
export function isPassive(signs: VoiceSigns, language: FramesLanguage): boolean {
  const { lemma, tag, auxiliaries, marked, headline, stays, labelled } = signs;
  const { passiveAuxiliaries, passiveParticiples, statalAuxiliaries, perfect } = language;
  const statal = auxiliaries.some((verb) => statalAuxiliaries.has(verb));
  if (statal && marked) return true;
  if (!passiveParticiples.has(tag)) return labelled;
  if (auxiliaries.some((verb) => passiveAuxiliaries.has(verb))) return true;
  if (statal || stays) return !movesOrChanges(lemma, language);
  if (auxiliaries.some((verb) => perfect.has(verb))) return false;
  return labelled || (headline && auxiliaries.length === 0 && !movesOrChanges(lemma, language));
}

/** True for a verb whose perfect looks like a passive: "ist umgekommen". */
export function movesOrChanges(lemma: string, { changes }: FramesLanguage): boolean {
  for (let start = 0; start <= lemma.length - 4; start++) if (changes.has(lemma.slice(start))) return true;
  return false;
}
