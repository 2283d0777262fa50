import { openTable } from '../../tables/container.ts';
import { type Clues, EDGE } from './clues.ts';
import { contextFeatures, MAX_FEATURES, type Memory, ownFeatures } from './features.ts';
import { type Label, parseLabel } from './label.ts';
import { addScores, highest, type LinearModel, linearModel } from './linear.ts';

/** Format version of the tagger's tables. */
export const TAGGER_VERSION = 2;

/** The model that chooses labels, and, where the language has cases, the one that chooses between them. */
export interface Tagger {
  readonly labels: readonly Label[];
  /** 1 for the labels of finite verbs. */
  readonly finite: Uint8Array;
  readonly model: LinearModel;
  readonly cases: LinearModel | null;
}

/** Opens the tagger's table of a language. */
export function openTagger(bytes: Uint8Array, language: string, finiteTags: ReadonlySet<string>): Tagger {
  const { meta, sections } = openTable(bytes, `${language}.tagger`, TAGGER_VERSION);
  const labels = (meta.labels as string[]).map(parseLabel);
  return {
    labels,
    finite: Uint8Array.from(labels, ({ tag }) => (finiteTags.has(tag) ? 1 : 0)),
    model: linearModel(sections, 'label'),
    cases: 'caseSlots' in sections ? linearModel(sections, 'case') : null,
  };
}

/** The scores of a form's own features. */
export function ownScores(tagger: Tagger, clues: Clues): Int32Array {
  const keys = new Uint32Array(MAX_FEATURES);
  const scores = new Int32Array(tagger.labels.length);
  addScores(tagger.model, keys, ownFeatures(clues, keys), scores);
  return scores;
}

/** For each token, the ambiguity of the last word before the next punctuation mark. */
export function clauseEndings(clues: readonly Clues[], isMark: readonly boolean[]): number[] {
  const endings = new Array<number>(clues.length);
  let ending = EDGE.ambiguity;
  let open = false;
  for (let i = clues.length - 1; i >= 0; i--) {
    if (isMark[i]) open = false;
    else if (!open) {
      open = true;
      ending = clues[i]!.ambiguity;
    }
    endings[i] = ending;
  }
  return endings;
}

/** A memory for the first word of a sentence. */
export function openingMemory(labels: number): Memory {
  return { previous: labels, beforePrevious: labels, finite: 0 };
}

/** Notes a decision in the memory. A punctuation mark closes the clause. */
export function remember(memory: Memory, label: number, finite: boolean, mark: boolean): void {
  memory.beforePrevious = memory.previous;
  memory.previous = label;
  if (mark) memory.finite = 0;
  else if (finite) memory.finite = 1;
}

/** Chooses the labels of a sentence from left to right. `own` holds the scores of each form's own features. */
export function tagSentence(
  tagger: Tagger,
  clues: readonly Clues[],
  own: readonly Int32Array[],
  isMark: readonly boolean[],
): number[] {
  const view = { clues, endings: clauseEndings(clues, isMark) };
  const keys = new Uint32Array(MAX_FEATURES);
  const scores = new Int32Array(tagger.labels.length);
  const memory = openingMemory(tagger.labels.length);
  const chosen: number[] = [];
  for (let i = 0; i < clues.length; i++) {
    scores.set(own[i]!);
    addScores(tagger.model, keys, contextFeatures(view, i, memory, keys), scores);
    const best = highest(scores);
    remember(memory, best, tagger.finite[best] === 1, isMark[i]!);
    chosen.push(best);
  }
  return chosen;
}
