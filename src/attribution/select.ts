import type { Candidate } from './candidate.ts';
import { meet, size, within } from './range.ts';

/** A candidate with the score that decides; above 0 it is taken. */
export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Chooses among the candidates of one sentence: the best first, each only where it agrees with what was taken before. */
export function select(scored: readonly Scored[]): Scored[] {
  const ranked = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const taken: Scored[] = [];
  for (const one of ranked) if (taken.every((other) => agree(one.candidate, other.candidate))) taken.push(one);
  return taken;
}

const WHOLE: ReadonlySet<string> = new Set(['mood', 'hearsay', 'statement']);

function agree(a: Candidate, b: Candidate): boolean {
  const quotations = (a.kind === 'quotation' ? 1 : 0) + (b.kind === 'quotation' ? 1 : 0);
  if (quotations === 2) return !meet(a.message, b.message);
  if (quotations === 0) {
    if (a.head >= 0 && a.head === b.head) return false;
    if (WHOLE.has(a.kind) || WHOLE.has(b.kind)) return false;
  }
  if (!meet(a.message, b.message)) return quotations > 0 || !overrun(a, b);
  const inner = size(a.message) < size(b.message) ? a : b;
  return size(a.message) !== size(b.message) && within(inner.message, (inner === a ? b : a).message);
}

/** Two messages side by side under one frame are two readings of the same words. */
function overrun(a: Candidate, b: Candidate): boolean {
  return a.cue.some((token) => b.cue.includes(token));
}
