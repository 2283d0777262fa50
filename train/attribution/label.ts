import type { Candidate } from '../../src/attribution/candidate.ts';
import type { Document } from '../../src/text/document.ts';
import { type GoldArticle, tokensOf } from './gold.ts';

/** What a candidate is worth as a lesson: true, false, or so close to a true one that it teaches nothing. */
export interface Label {
  readonly worth: 'true' | 'false' | 'unclear';
  /** The annotated attribution that it meets, by number, or -1. */
  readonly gold: number;
}

interface Gold {
  readonly form: GoldArticle['attributions'][number]['form'];
  readonly message: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
}

const WHOLE: Readonly<Record<string, string>> = {
  mood: 'IndirectFreeIndirect',
  hearsay: 'FreeIndirect',
  statement: 'Reported',
};
/** How much of a sentence an annotated message must cover, and the least overlap of messages that counts as found. */
const COVERED = 0.6;
const FOUND = 0.5;
const CLOSE = 0.08;

/** Labels the candidates of an article by its annotation. */
export function labelAll(candidates: readonly Candidate[], article: GoldArticle, document: Document): Label[] {
  const gold: Gold[] = article.attributions.map(({ form, message, cue }) => ({
    form,
    message: tokensOf(message, document.tokens),
    cue: tokensOf(cue, document.tokens),
  }));
  const labels: Label[] = candidates.map(() => ({ worth: 'false', gold: -1 }));
  gold.forEach((one, number) => {
    const worth = candidates.map((candidate) => match(candidate, one));
    const best = Math.max(0, ...worth);
    if (best === 0) return;
    worth.forEach((value, i) => {
      if (value === 0) return;
      const whole = candidates[i]!.kind in WHOLE && candidates[i]!.kind !== 'statement';
      if (whole || value === best) labels[i] = { worth: 'true', gold: number };
      else if (labels[i]!.worth === 'false' && value > best - CLOSE) labels[i] = { worth: 'unclear', gold: number };
    });
  });
  return labels;
}

/** How well a candidate meets an annotated attribution: 0 where it doesn't. */
function match({ kind, message, cue, head }: Candidate, gold: Gold): number {
  const wanted = kind === 'quotation' ? 'Direct' : (WHOLE[kind] ?? 'Indirect');
  if (gold.form !== wanted) return 0;
  let own = 0;
  let shared = 0;
  for (const { first, last } of message) {
    own += last - first;
    for (let at = first; at < last; at++) if (gold.message.has(at)) shared++;
  }
  if (kind in WHOLE && kind !== 'statement') return shared / own >= COVERED ? 1 : 0;
  const overlap = shared / (own + gold.message.size - shared);
  if (overlap < FOUND) return 0;
  if (kind === 'statement') return overlap;
  const cued = cue.some((at) => gold.cue.has(at)) || gold.cue.has(head) || (head < 0 && gold.cue.size === 0);
  return overlap + (cued ? 0.5 : 0);
}
