import type { Token } from '../text/token.ts';
import type { SourceCandidate } from './propose-sources.ts';
import { meet, type Range } from './range.ts';

/** What a character of a source costs, of which one that is right is worth 1: doubtful words are rather kept than left out. */
const COST = 0.4;
/** What is less probable than this is left out of account. */
const LEAST = 0.005;

/**
 * The best of the possible sources by their scores in log-odds: the likeliest says who it is, or that it is nobody; of the
 * extents that meet it, that is taken which has most in common with all that may be right, by their probability.
 */
export function chooseSource(
  options: readonly SourceCandidate[],
  scores: readonly number[],
  tokens: readonly Token[],
): Range | null {
  const most = Math.max(...scores);
  const likeliest = options[scores.indexOf(most)]?.range ?? null;
  if (likeliest === null) return null;
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const likely = options.flatMap(({ range }, i) => {
    const share = powers[i]! / all;
    return range === null || share < LEAST ? [] : [{ range, share }];
  });
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

/** How many characters of tokens two runs have in common. */
function shared(tokens: readonly Token[], one: Range, other: Range): number {
  const last = Math.min(one.last, other.last);
  let sum = 0;
  for (let at = Math.max(one.first, other.first); at < last; at++) sum += tokens[at]!.end - tokens[at]!.start;
  return sum;
}
