import { attach, relationSets } from '../../src/syntax/parser/attach.ts';
import type { Columns } from '../../src/syntax/parser/columns.ts';
import { labelTemplates } from '../../src/syntax/parser/label-templates.ts';
import { bestLabel } from '../../src/syntax/parser/parse.ts';
import { LABEL_SLOTS, readArc, readStep, STEP_SLOTS } from '../../src/syntax/parser/slots.ts';
import {
  createState,
  isAllowed,
  isOpen,
  LEFT,
  RIGHT,
  resetState,
  SHIFT,
  type State,
  shift,
  stacked,
} from '../../src/syntax/parser/state.ts';
import { stepTemplates } from '../../src/syntax/parser/step-templates.ts';
import { NOTHING_SURE, type SureChoices } from '../../src/syntax/parser/sure.ts';
import { hashTemplates } from '../../src/syntax/parser/templates.ts';
import { Learner } from './learner.ts';
import { lossGradient } from './loss.ts';
import { randomFrom, shuffle } from './random.ts';

/** One sentence to learn from; heads are relative to its first token, -1 for a root, and projective. */
export interface Lesson {
  readonly columns: Columns;
  readonly first: number;
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  /** How much the sentence counts: less than 1 for trees made by a machine. */
  readonly weight: number;
}

/** How to learn. */
export interface Schooling {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features that is hidden at each step, so that no single one is leant on. */
  readonly dropout: number;
  readonly seed: number;
}

/** A trained, unpacked parser: it has the shape of `Parser`. */
export interface Taught {
  readonly relations: readonly string[];
  readonly steps: Learner;
  readonly labels: Learner;
  /** Nothing is sure in training: what is can be counted only afterwards. */
  readonly sureSteps: SureChoices;
  readonly sureLabels: SureChoices;
}

/** Trains a parser on trees with a dynamic oracle: it learns what to do after its own mistakes as well. */
export function teach(lessons: readonly Lesson[], relations: readonly string[], how: Schooling): Taught {
  const steps = new Learner(3);
  const labels = new Learner(relations.length);
  const numberOf = new Map(relations.map((relation, i) => [relation, i]));
  const sets = relationSets(relations);
  const root = numberOf.get('root')!;
  const random = randomFrom(how.seed);
  const state = createState(lessons.reduce((most, { heads }) => Math.max(most, heads.length), 0));
  const stepSlots = new Int32Array(STEP_SLOTS.length);
  const labelSlots = new Int32Array(LABEL_SLOTS.length);
  const stepHashes = new Int32Array(stepTemplates.count);
  const labelHashes = new Int32Array(labelTemplates.count);
  const stepScores = new Float32Array(3);
  const labelScores = new Float32Array(relations.length);
  const order = lessons.map((_, i) => i);

  const hide = (hashes: Int32Array): void => {
    for (let i = 0; i < hashes.length; i++) if (random() < how.dropout) hashes[i] = 0;
  };

  for (let epoch = 0; epoch < how.epochs; epoch++) {
    const rate = how.rate * (1 - (0.7 * epoch) / how.epochs);
    for (const at of shuffle(order, random)) {
      const { columns, first, heads, relations: names, weight } = lessons[at]!;
      resetState(state, heads.length, columns.nominal, first);
      while (isOpen(state)) {
        readStep(columns, state, first, stepSlots);
        hashTemplates(stepTemplates, stepSlots, stepHashes);
        hide(stepHashes);
        steps.score(stepHashes, stepTemplates.count, stepScores);
        const costs = costsOf(state, heads);
        const least = Math.min(...costs);
        let best = -1;
        let right = -1;
        for (let s = SHIFT; s <= RIGHT; s++) {
          if (!isAllowed(state, s)) continue;
          if (best < 0 || stepScores[s]! > stepScores[best]!) best = s;
          if (costs[s] === least && (right < 0 || stepScores[s]! > stepScores[right]!)) right = s;
        }
        const gradient = lossGradient(
          stepScores,
          (s) => isAllowed(state, s),
          (s) => costs[s] === least,
        );
        scale(gradient, weight);
        steps.learn(stepHashes, stepTemplates.count, gradient, rate);
        const step = epoch > 0 && random() < 0.9 ? best : right;
        if (step === SHIFT) {
          shift(state);
          continue;
        }
        const child = stacked(state, 0);
        const head = step === LEFT ? state.next : stacked(state, 1);
        let label = root;
        if (head < state.size) {
          readArc(columns, state, first, head, child, labelSlots);
          hashTemplates(labelTemplates, labelSlots, labelHashes);
          if (heads[child] === head) {
            hide(labelHashes);
            labels.score(labelHashes, labelTemplates.count, labelScores);
            const gold = numberOf.get(names[child]!) ?? -1;
            if (gold >= 0) {
              const slope = lossGradient(
                labelScores,
                (r) => r !== root,
                (r) => r === gold,
              );
              scale(slope, weight);
              labels.learn(labelHashes, labelTemplates.count, slope, rate);
            }
          } else labels.score(labelHashes, labelTemplates.count, labelScores);
          label = bestLabel(labelScores, root);
        }
        attach(state, columns, first, head, label, sets);
      }
    }
  }
  steps.average();
  labels.average();
  return { relations, steps, labels, sureSteps: NOTHING_SURE, sureLabels: NOTHING_SURE };
}

/** How many gold arcs each step puts out of reach; infinite for a step that can't be taken. Roots hang on the node at the end. */
function costsOf(state: State, heads: Int32Array): [number, number, number] {
  const { size, next } = state;
  const headOf = (node: number): number => (heads[node]! < 0 ? size : heads[node]!);
  const s0 = stacked(state, 0);
  const s1 = stacked(state, 1);
  const costs: [number, number, number] = [Infinity, Infinity, Infinity];
  if (next < size) {
    let cost = 0;
    const goldHead = headOf(next);
    for (let i = 0; i < state.depth; i++) {
      const node = state.stack[i]!;
      if (headOf(node) === next) cost++;
      if (goldHead === node && node !== s0) cost++;
    }
    costs[SHIFT] = cost;
  }
  if (s0 >= 0) {
    const head = headOf(s0);
    let lost = 0;
    for (let node = next; node < size; node++) if (headOf(node) === s0) lost++;
    costs[LEFT] = lost + (head === s1 || (head > next && head !== next) ? 1 : 0);
    if (s1 >= 0) costs[RIGHT] = lost + (head >= next ? 1 : 0);
  }
  return costs;
}

function scale(values: Float32Array, factor: number): void {
  if (factor !== 1) for (let i = 0; i < values.length; i++) values[i]! *= factor;
}
