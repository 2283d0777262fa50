import type { Candidate } from './candidate.ts';
import type { Scored } from './select.ts';

/** No pooled probability is taken for more certain than this. */
const SURE = 0.999;

/**
 * Adds up what speaks for candidates that are readings of one thing (one quotation with several possible frames, one word
 * of reporting with several possible messages): the best of them is as probable as all together.
 */
export function pool(scored: readonly Scored[]): Scored[] {
  const groups = new Map<string, { best: Scored; sum: number }>();
  for (const one of scored) {
    const share = 1 / (1 + Math.exp(-one.score));
    const key = keyOf(one.candidate);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { best: one, sum: share });
      continue;
    }
    group.sum += share;
    if (one.score > group.best.score) group.best = one;
  }
  return [...groups.values()].map(({ best, sum }) => {
    const whole = Math.min(SURE, sum);
    return { candidate: best.candidate, score: Math.max(best.score, Math.log(whole / (1 - whole))) };
  });
}

function keyOf({ kind, head, message, sentence }: Candidate): string {
  if (kind === 'quotation') return `q${message[0]!.first}`;
  if (kind === 'mood' || kind === 'hearsay') return `${kind}${sentence}`;
  return kind === 'statement' ? `s${head}` : `h${head}`;
}
