import { openTable } from '../../tables/container.ts';
import { rowsOf } from '../../tables/rows.ts';
import { type Clues, EDGE } from './clues.ts';
import {
  contextFeatures,
  FINITE,
  MAX_FEATURES,
  type Memory,
  NONFINITE,
  OPENER,
  ownFeatures,
  type View,
  wholeKey,
} from './features.ts';
import { type Label, parseLabel } from './label.ts';
import type { MorphologyLanguage } from './language.ts';
import { addScores, highest, type LinearModel, linearModel } from './linear.ts';

/** Format version of the tagger's tables. */
export const TAGGER_VERSION = 3;

/** Lower than any score, and far enough from the lowest number to be added to. */
const NEVER = -(1 << 29);

/** The model that chooses labels, and, where the language has cases, the one that chooses between them. */
export interface Tagger {
  readonly labels: readonly Label[];
  /** By label, what kind of verb form it is: `FINITE`, `NONFINITE`, `OPENER` or 0. */
  readonly verbKinds: Uint8Array;
  /** Tags of closed classes; and by label, 1 where its tag is one. */
  readonly closedTags: ReadonlySet<string>;
  readonly closed: Uint8Array;
  /** By label, 1 where its tag is that of attributes; and what never follows them. */
  readonly attributive: Uint8Array;
  readonly neverAfterAttribute: ReadonlySet<string>;
  /** Labels of forms that have only one, by their whole keys. */
  readonly fixed: ReadonlyMap<number, number>;
  readonly model: LinearModel;
  readonly cases: LinearModel | null;
  /** Scores of each label, to be kept. */
  readonly newScores: () => Int32Array;
}

/** Opens the tagger's table of a language. */
export function openTagger(bytes: Uint8Array, language: MorphologyLanguage): Tagger {
  const { meta, sections } = openTable(bytes, `${language.code}.tagger`, TAGGER_VERSION);
  const labels = (meta.labels as string[]).map(parseLabel);
  return {
    labels,
    verbKinds: Uint8Array.from(labels, (label) => verbKind(label, language)),
    closedTags: language.closedTags,
    closed: Uint8Array.from(labels, ({ tag }) => Number(language.closedTags.has(tag))),
    attributive: Uint8Array.from(labels, ({ tag }) => Number(tag === language.attributes?.tag)),
    neverAfterAttribute: language.attributes?.neverBefore ?? new Set(),
    fixed: new Map(meta.fixed as [number, number][]),
    model: linearModel(sections, 'label'),
    cases: 'caseSlots' in sections ? linearModel(sections, 'case') : null,
    newScores: rowsOf(labels.length),
  };
}

/** What kind of verb form a label stands for: `FINITE`, `NONFINITE` or 0; `OPENER` for what opens a clause with its verb last. */
export function verbKind({ tag }: Label, { finiteTags, openingTags, featuresOfTag }: MorphologyLanguage): number {
  if (finiteTags.has(tag)) return FINITE;
  if (openingTags.has(tag)) return OPENER;
  const form = featuresOfTag[tag]?.VerbForm;
  return form === undefined ? 0 : NONFINITE;
}

/** The label of a form that has only one, or -1. */
export function fixedLabel(tagger: Tagger, clues: Clues): number {
  return tagger.fixed.get(wholeKey(clues)) ?? -1;
}

/** The scores of a form's own features. */
export function ownScores(tagger: Tagger, clues: Clues): Int32Array {
  const keys = new Uint32Array(MAX_FEATURES);
  const scores = tagger.newScores();
  addScores(tagger.model, keys, ownFeatures(clues, keys), scores);
  if (clues.readings.length > 0 && !clues.readings.some(({ tag }) => tagger.closedTags.has(tag))) {
    for (let label = 0; label < scores.length; label++) if (tagger.closed[label] === 1) scores[label] = NEVER;
  }
  return scores;
}

/** The likeliest finite verb that the form can be, or -1. */
function finiteInstead(tagger: Tagger, { readings }: Clues, scores: Int32Array): number {
  let best = -1;
  for (let label = 0; label < scores.length; label++) {
    if (tagger.verbKinds[label] !== FINITE || (best >= 0 && scores[label]! <= scores[best]!)) continue;
    if (readings.some(({ tag }) => tag === tagger.labels[label]!.tag)) best = label;
  }
  return best;
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

/** For each token, how surely a finite verb follows before the next punctuation mark. */
export function finiteAhead(clues: readonly Clues[], isMark: readonly boolean[]): number[] {
  const ahead = new Array<number>(clues.length);
  let surest = 0;
  for (let i = clues.length - 1; i >= 0; i--) {
    if (isMark[i]) surest = 0;
    ahead[i] = surest;
    if (!isMark[i]) surest = Math.max(surest, clues[i]!.finite);
  }
  return ahead;
}

/** What the tagger looks at in a sentence, put together once. */
export function viewOf(clues: readonly Clues[], isMark: readonly boolean[]): View {
  return { clues, endings: clauseEndings(clues, isMark), ahead: finiteAhead(clues, isMark) };
}

/** A memory for the first word of a sentence. */
export function openingMemory(labels: number): Memory {
  return { previous: labels, beforePrevious: labels, verbs: 0, waiting: 0, main: 0, lastFinite: 0 };
}

/** No more clauses than this are remembered to want a verb. */
const MAX_WAITING = 2;

/** Notes a decision about a form in the memory. A punctuation mark closes the clause. */
export function remember(memory: Memory, label: number, verbKind: number, mark: boolean, { word }: Clues): void {
  memory.beforePrevious = memory.previous;
  memory.previous = label;
  memory.verbs = mark ? 0 : memory.verbs | (verbKind & (FINITE | NONFINITE));
  if (verbKind === OPENER) memory.waiting = Math.min(MAX_WAITING, memory.waiting + 1);
  if (verbKind !== FINITE) return;
  memory.lastFinite = word;
  if (memory.waiting > 0) memory.waiting--;
  else memory.main = 1;
}

/** A word of a sentence to be tagged: its clues, the scores of its own features, and its only label or -1. */
export interface Taggable {
  readonly clues: Clues;
  readonly scores: Int32Array;
  readonly fixed: number;
}

/** Chooses the labels of a sentence from left to right. */
export function tagSentence(tagger: Tagger, words: readonly Taggable[], isMark: readonly boolean[]): number[] {
  const clues = words.map((word) => word.clues);
  const view = viewOf(clues, isMark);
  const keys = new Uint32Array(MAX_FEATURES);
  const scores = new Int32Array(tagger.labels.length);
  const memory = openingMemory(tagger.labels.length);
  const chosen: number[] = [];
  for (let i = 0; i < words.length; i++) {
    let label = words[i]!.fixed;
    if (label < 0) {
      scores.set(words[i]!.scores);
      addScores(tagger.model, keys, contextFeatures(view, i, memory, keys), scores);
      label = highest(scores);
      const next = words[i + 1];
      if (tagger.attributive[label] === 1 && next !== undefined && tagger.neverAfterAttribute.has(next.clues.lower)) {
        const verb = finiteInstead(tagger, words[i]!.clues, scores);
        if (verb >= 0) label = verb;
      }
    }
    remember(memory, label, tagger.verbKinds[label]!, isMark[i]!, clues[i]!);
    chosen.push(label);
  }
  return chosen;
}
