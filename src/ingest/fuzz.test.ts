import { describe, expect, it } from 'vitest';
import { runOnce, TARGETS } from '../../test/ingest/fuzz.ts';

// bench/fuzz.ts runs a hundred thousand of each; here is enough to see a parser that has lost its footing.
const RUNS = 150;

describe('mutated inputs', () => {
  it.each(Object.keys(TARGETS))('%s: none crashes', async (name) => {
    for (let seed = 0; seed < RUNS; seed++) {
      const error = await runOnce(TARGETS[name]!, seed);
      expect(error === null ? null : `seed ${seed}: ${error.stack}`).toBeNull();
    }
  });
});
