import { eachFeature, type WordCache } from '../../src/names/features.ts';
import { LABEL_COUNT, mayBegin, mayEnd, mayFollow, OUTSIDE } from '../../src/names/labels.ts';
import type { Example } from './examples.ts';

/** A sentence made ready: the numbers of its features by token, and its labels. */
interface Prepared {
  readonly features: readonly Uint32Array[];
  readonly labels: Uint8Array;
}

/** A trained model before it is packed. */
export interface Model {
  /** Hash of each feature, by its number. */
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** How to train. */
export interface Settings {
  readonly epochs: number;
  /** By how much the right labels must win over wrong ones before nothing more is learned. */
  readonly margin: number;
  /** The same for names that are taken for no name: raises what is found. */
  readonly missedMargin: number;
  /** Features seen less often are left out. */
  readonly least: number;
  /** Share of a token's features that each step leaves out, so that no word form is relied on alone. */
  readonly dropout: number;
  readonly log: (line: string) => void;
}

const L = LABEL_COUNT;
const IMPOSSIBLE = -1e9;
const ALL = Array.from({ length: L }, (_, label) => label);
const BEFORE = ALL.map((after) => ALL.filter((before) => mayFollow(before, after)));

/** Trains one model for each seed and takes the mean of their weights, which is steadier than any of them. */
export function ensemble(examples: readonly Example[], seeds: readonly number[], settings: Settings): Model {
  const { hashes, prepared } = prepare(examples, settings.least);
  const models = seeds.map((seed) => train(hashes, [...prepared], seed, settings));
  const mean = (of: (model: Model) => Float32Array): Float32Array =>
    of(models[0]!).map((_, i) => models.reduce((sum, model) => sum + of(model)[i]!, 0) / models.length);
  return { hashes, weights: mean(({ weights }) => weights), transitions: mean(({ transitions }) => transitions) };
}

/** Trains an averaged structured perceptron with margins. */
function train(hashes: Uint32Array, prepared: Prepared[], seed: number, settings: Settings): Model {
  const weights = new Float32Array(hashes.length * L);
  const drift = new Float64Array(hashes.length * L);
  const transitions = new Float32Array(L * L);
  const transitionDrift = new Float64Array(L * L);
  const random = generator(seed);
  let steps = 1;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(prepared, random);
    let wrong = 0;
    for (const whole of prepared) {
      const { features, labels } = settings.dropout > 0 ? thinned(whole, settings.dropout, random) : whole;
      const found = decode(features, labels, weights, transitions, settings);
      for (let t = 0; t < labels.length; t++) {
        const [gold, got] = [labels[t]!, found[t]!];
        if (t > 0) {
          const [right, taken] = [labels[t - 1]! * L + gold, found[t - 1]! * L + got];
          if (right !== taken) {
            transitions[right]! += 1;
            transitionDrift[right]! += steps;
            transitions[taken]! -= 1;
            transitionDrift[taken]! -= steps;
          }
        }
        if (gold === got) continue;
        wrong++;
        for (const feature of features[t]!) {
          weights[feature * L + gold]! += 1;
          drift[feature * L + gold]! += steps;
          weights[feature * L + got]! -= 1;
          drift[feature * L + got]! -= steps;
        }
      }
      steps++;
    }
    settings.log(`epoch ${epoch + 1}: ${wrong} tokens wrong`);
  }
  return {
    hashes,
    weights: weights.map((value, i) => value - drift[i]! / steps),
    transitions: transitions.map((value, i) => value - transitionDrift[i]! / steps),
  };
}

function prepare(examples: readonly Example[], least: number): { hashes: Uint32Array; prepared: Prepared[] } {
  const cache: WordCache = { forms: new Map() };
  const counts = new Map<number, number>();
  const raw: { features: number[][]; labels: Uint8Array }[] = [];
  for (const { observed, labels } of examples) {
    for (const sentence of observed.document.sentences) {
      const gold = labels.slice(sentence.first, sentence.last);
      // A name that the splitting of sentences has cut apart can't be learned.
      if (!isPossible(gold)) continue;
      const features: number[][] = [];
      for (let at = sentence.first; at < sentence.last; at++) {
        const list: number[] = [];
        eachFeature(observed, sentence, at, cache, (feature) => list.push(feature));
        for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
        features.push(list);
      }
      raw.push({ features, labels: gold });
    }
  }
  const numbers = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) numbers.set(feature, numbers.size);
  const prepared = raw.map(({ features, labels }) => ({
    labels,
    features: features.map((list) => Uint32Array.from(list.flatMap((feature) => numbers.get(feature) ?? []))),
  }));
  return { hashes: Uint32Array.from(numbers.keys()), prepared };
}

function thinned({ features, labels }: Prepared, dropout: number, random: () => number): Prepared {
  return { labels, features: features.map((list) => list.filter(() => random() >= dropout)) };
}

function isPossible(labels: Uint8Array): boolean {
  if (labels.length === 0 || !mayBegin(labels[0]!) || !mayEnd(labels.at(-1)!)) return false;
  return labels.every((label, i) => i === 0 || mayFollow(labels[i - 1]!, label));
}

/** The best labels, where wrong ones get their margin on top. */
function decode(
  features: readonly Uint32Array[],
  gold: Uint8Array,
  weights: Float32Array,
  transitions: Float32Array,
  { margin, missedMargin }: Settings,
): Uint8Array {
  const n = features.length;
  const back = new Uint8Array(n * L);
  let best = new Float64Array(L);
  let next = new Float64Array(L);
  const scores = new Float64Array(L);
  for (let t = 0; t < n; t++) {
    for (let y = 0; y < L; y++) {
      scores[y] = y === gold[t] ? 0 : y === OUTSIDE ? missedMargin : margin;
    }
    for (const feature of features[t]!) {
      const row = feature * L;
      for (let y = 0; y < L; y++) scores[y]! += weights[row + y]!;
    }
    for (let y = 0; y < L; y++) {
      let top = t === 0 && mayBegin(y) ? 0 : IMPOSSIBLE;
      let from = 0;
      if (t > 0) {
        for (const x of BEFORE[y]!) {
          const score = best[x]! + transitions[x * L + y]!;
          if (score > top) {
            top = score;
            from = x;
          }
        }
      }
      next[y] = top + scores[y]!;
      back[t * L + y] = from;
    }
    [best, next] = [next, best];
  }
  let label = 0;
  for (let y = 1; y < L; y++) if (mayEnd(y) && best[y]! > best[label]!) label = y;
  const found = new Uint8Array(n);
  for (let t = n - 1; t >= 0; t--) {
    found[t] = label;
    label = back[t * L + label]!;
  }
  return found;
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}

/** A small generator of numbers in [0, 1), the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
