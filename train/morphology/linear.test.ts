import { describe, expect, it } from 'vitest';
import { addScores, linearModel } from '../../src/syntax/morphology/linear.ts';
import { packLinear } from './pack-linear.ts';
import { perceptron } from './perceptron.ts';

describe('a packed linear model', () => {
  it('adds the weights of the features that it knows, but for those close to nothing', () => {
    const weights = new Map([
      [17, Float64Array.of(1, 0, -2)],
      [0xfffffff1, Float64Array.of(0, 1.5, 0.1)],
    ]);
    const model = linearModel(packLinear(weights, 'toy'), 'toy');
    const scores = new Int32Array(3);
    addScores(model, Uint32Array.of(17, 0xfffffff1, 4711), 3, scores);
    expect([...scores]).toEqual([16, 24, -32]);
  });
});

describe('the perceptron', () => {
  it('learns to tell two features apart', () => {
    const model = perceptron([1, 2], 2);
    for (let round = 0; round < 4; round++) {
      for (const [key, right] of [[1, 0] as const, [2, 1] as const]) {
        const scores = new Float64Array(2);
        model.score(Uint32Array.of(key), 1, scores);
        const guess = scores[1]! > scores[0]! ? 1 : 0;
        if (guess !== right) model.correct(Uint32Array.of(key), 1, right, guess);
        model.step();
      }
    }
    const averages = model.averages();
    expect(averages.get(2)![1]!).toBeGreaterThan(averages.get(2)![0]!);
    expect(averages.get(1)![1]!).toBeLessThanOrEqual(averages.get(1)![0]!);
  });
});
