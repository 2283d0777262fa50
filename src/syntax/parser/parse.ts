import type { Sentence } from '../../text/token.ts';
import type { Tree } from '../types.ts';
import { attach, relationSets } from './attach.ts';
import type { Columns } from './columns.ts';
import { labelTemplates } from './label-templates.ts';
import type { Parser } from './model.ts';
import { LABEL_SLOTS, readArc, readStep, STEP_SLOTS } from './slots.ts';
import { createState, isAllowed, isOpen, LEFT, RIGHT, resetState, SHIFT, type State, shift, stacked } from './state.ts';
import { stepTemplates } from './step-templates.ts';
import { arcKey, stepKey } from './sure.ts';
import { hashTemplates } from './templates.ts';

/** Is told what was chosen by scores, and for which key. */
export interface Witness {
  step(key: number, step: number): void;
  label(key: number, label: number): void;
}

/** Builds the dependency tree of every sentence greedily, in one pass: time grows with the number of tokens. */
export function parseTrees(
  sentences: readonly Sentence[],
  columns: Columns,
  parser: Omit<Parser, 'roles'>,
  witness: Witness | null = null,
): Tree {
  const n = columns.form.length;
  const heads = new Int32Array(n).fill(-1);
  const relations = new Array<string>(n).fill('root');
  const state = createState(sentences.reduce((longest, { first, last }) => Math.max(longest, last - first), 0));
  const stepSlots = new Int32Array(STEP_SLOTS.length);
  const labelSlots = new Int32Array(LABEL_SLOTS.length);
  const stepHashes = new Int32Array(stepTemplates.count);
  const labelHashes = new Int32Array(labelTemplates.count);
  const stepScores = new Float32Array(3);
  const labelScores = new Float32Array(parser.relations.length);
  const sets = relationSets(parser.relations);
  const root = parser.relations.indexOf('root');

  for (const { first, last } of sentences) {
    resetState(state, last - first, columns.nominal, first);
    while (isOpen(state)) {
      // With an empty stack there is nothing to choose.
      if (state.depth === 0) {
        shift(state);
        continue;
      }
      const key = stepKey(columns, state, first);
      let step = parser.sureSteps.find(key);
      if (step < 0 || !isAllowed(state, step)) {
        readStep(columns, state, first, stepSlots);
        hashTemplates(stepTemplates, stepSlots, stepHashes);
        parser.steps.score(stepHashes, stepTemplates.count, stepScores);
        step = bestStep(state, stepScores);
        witness?.step(key, step);
      }
      if (step === SHIFT) {
        shift(state);
        continue;
      }
      const head = step === LEFT ? state.next : stacked(state, 1);
      let label = root;
      if (head < state.size) {
        const child = stacked(state, 0);
        const key = arcKey(columns, first, head, child);
        label = parser.sureLabels.find(key);
        if (label < 0) {
          readArc(columns, state, first, head, child, labelSlots);
          hashTemplates(labelTemplates, labelSlots, labelHashes);
          parser.labels.score(labelHashes, labelTemplates.count, labelScores);
          label = bestLabel(labelScores, root);
          witness?.label(key, label);
        }
      }
      attach(state, columns, first, head, label, sets);
    }
    for (let i = 0; i < state.size; i++) {
      const head = state.heads[i]!;
      if (head >= state.size) continue;
      heads[first + i] = first + head;
      relations[first + i] = parser.relations[state.labels[i]!]!;
    }
  }
  return { heads, relations };
}

/** The step with the highest score of those that can be taken. */
function bestStep(state: State, scores: Float32Array): number {
  let best = -1;
  for (let step = SHIFT; step <= RIGHT; step++)
    if (isAllowed(state, step) && (best < 0 || scores[step]! > scores[best]!)) best = step;
  return best;
}

/** The relation with the highest score, "root" left out. */
export function bestLabel(scores: Float32Array, root: number): number {
  let best = root === 0 ? 1 : 0;
  for (let label = best + 1; label < scores.length; label++)
    if (label !== root && scores[label]! > scores[best]!) best = label;
  return best;
}
