/** An averaged perceptron over sparse features: weights that are sums of corrections, averaged over all steps. */
export interface Perceptron {
  readonly labels: number;
  /** Adds the current weights of the features to the scores. */
  score(features: Uint32Array, count: number, scores: Float64Array): void;
  /** Moves the features' weights towards one label and away from another. */
  correct(features: Uint32Array, count: number, towards: number, from: number): void;
  /** Ends a step, corrected or not. */
  step(): void;
  /** Averaged weights of every feature, by key. */
  averages(): Map<number, Float64Array>;
}

/** Makes a perceptron over the given feature keys; others are ignored. */
export function perceptron(known: Iterable<number>, labels: number): Perceptron {
  const index = new Map<number, number>();
  for (const key of known) index.set(key, index.size * labels);
  const size = index.size * labels;
  const weights = new Float32Array(size);
  const sums = new Float64Array(size);
  const stamps = new Uint32Array(size);
  let now = 0;
  const change = (at: number, by: number) => {
    sums[at]! += weights[at]! * (now - stamps[at]!);
    stamps[at] = now;
    weights[at]! += by;
  };
  return {
    labels,
    score(features, count, scores) {
      for (let f = 0; f < count; f++) {
        const row = index.get(features[f]!);
        if (row === undefined) continue;
        for (let label = 0; label < labels; label++) scores[label]! += weights[row + label]!;
      }
    },
    correct(features, count, towards, from) {
      for (let f = 0; f < count; f++) {
        const row = index.get(features[f]!);
        if (row === undefined) continue;
        change(row + towards, 1);
        change(row + from, -1);
      }
    },
    step() {
      now++;
    },
    averages() {
      const result = new Map<number, Float64Array>();
      for (const [key, row] of index) {
        const average = new Float64Array(labels);
        for (let label = 0; label < labels; label++) {
          const at = row + label;
          average[label] = (sums[at]! + weights[at]! * (now - stamps[at]!)) / now;
        }
        result.set(key, average);
      }
      return result;
    },
  };
}
