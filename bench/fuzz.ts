/**
 * Mutated inputs for every parser: `npx tsx bench/fuzz.ts [--runs N] [--parser NAME] [--seed N]`. Says how many ran, what
 * crashed (with the seed that repeats it), how long the slowest took, and how far the memory grew.
 */
import { parseArgs } from 'node:util';
import { runOnce, TARGETS } from '../test/ingest/fuzz.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    parser: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
/** An input that takes longer is as bad as a crash. */
const HANG = 5000;
let bad = 0;
for (const [name, target] of Object.entries(TARGETS)) {
  if (values.parser !== undefined && values.parser !== name) continue;
  const runs = Number(values.runs);
  // Loads what the parser needs.
  for (const seed of target.seeds) await target.run(seed);
  const began = performance.now();
  let crashes = 0;
  let slowest = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    const error = await runOnce(target, Number(values.seed) * 1_000_003 + i);
    const spent = performance.now() - start;
    slowest = Math.max(slowest, spent);
    if (error !== null || spent > HANG) {
      crashes++;
      if (crashes <= 3) console.log(`${name}, run ${i}: ${error?.stack ?? `took ${spent.toFixed(0)} ms`}`);
    }
    // The first runs compile and load.
    if (i > runs / 10 && i % 1000 === 0) {
      const { rss } = process.memoryUsage();
      least = Math.min(least, rss);
      most = Math.max(most, rss);
    }
  }
  bad += crashes;
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${name}: ${runs} inputs in ${seconds.toFixed(0)} s, ${crashes} crashes, slowest ${slowest.toFixed(0)} ms, memory ${(least / 1e6).toFixed(0)} to ${(most / 1e6).toFixed(0)} MB`,
  );
}
process.exitCode = bad > 0 ? 1 : 0;
