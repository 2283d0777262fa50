import type { Token } from '../text/token.ts';
import type { SourceCandidate } from './propose-sources.ts';
import { meet, type Range } from './range.ts';

/** What a character of a source costs, of which one that is right is worth 1: doubtful words are rather kept than left out. */
const COST = 0.4;
/** What is less probable than this is left out of account. */
const LEAST = 0.005;
/** Who is less probable than this is not named at all: a wrong source is worse than none. */
const SURE = 0.4;

/**
 * The best of the possible sources by their scores in log-odds. Extents that meet speak for the same source: whom the most
 * speaks for is taken, if that is more than speaks for nobody; and of the extents that meet it, the one that has most in common
 * with all that may be right, by their probability.
 */
export function chooseSource(
  options: readonly SourceCandidate[],
  scores: readonly number[],
  tokens: readonly Token[],
): Range | null {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const likely = options.flatMap(({ range }, i) => {
    const share = powers[i]! / all;
    return range === null || share < LEAST ? [] : [{ range, share }];
  });
  const nobody = options.reduce((sum, { range }, i) => sum + (range === null ? powers[i]! / all : 0), 0);
  const likeliest = mostSupported(likely, Math.max(nobody, SURE));
  if (likeliest === null) return null;
  let best = likeliest;
  let worth = Number.NEGATIVE_INFINITY;
  for (const { range } of likely) {
    if (!meet([range], [likeliest])) continue;
    const hit = likely.reduce((sum, other) => sum + other.share * shared(tokens, range, other.range), 0);
    const value = hit - COST * shared(tokens, range, range);
    if (value <= worth) continue;
    worth = value;
    best = range;
  }
  return best;
}

/** A possible source with its probability. */
interface Likely {
  readonly range: Range;
  readonly share: number;
}

/** The one that most speaks for, more than `least`, counting what meets it; of equals the most probable. Null where none is. */
function mostSupported(likely: readonly Likely[], least: number): Range | null {
  let best: Likely | null = null;
  let most = least;
  for (const one of likely) {
    const support = likely.reduce((sum, { range, share }) => sum + (meet([range], [one.range]) ? share : 0), 0);
    if (support < most || (support === most && (best === null || one.share <= best.share))) continue;
    most = support;
    best = one;
  }
  return best?.range ?? null;
}

/** How many characters of tokens two runs have in common. */
function shared(tokens: readonly Token[], one: Range, other: Range): number {
  const last = Math.min(one.last, other.last);
  let sum = 0;
  for (let at = Math.max(one.first, other.first); at < last; at++) sum += tokens[at]!.end - tokens[at]!.start;
  return sum;
}
