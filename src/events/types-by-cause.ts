import type { Draft } from './draft.ts';

/** How far a result looks for what caused it, in sentences: back in the text, and within its own sentence ahead. */
const BACK = 4;
/** Types whose events leave dead, injured and damage behind. A codebook without them leaves results as they are. */
const CAUSES = new Set(['ASSAULT', 'CRIME', 'ACCIDENT', 'DISASTER']);

/**
 * The type of each trigger. What only names a result ("getötet", "injured", "Todesopfer") has the type of the event that
 * brought it about, where one is told near by: first in its own sentence, then in the sentences before.
 */
export function typesOf(drafts: readonly Draft[]): string[] {
  const types = drafts.map(({ sense }) => sense.type);
  const causes = causeTypes(drafts);
  drafts.forEach((draft, i) => {
    if (!draft.sense.result) return;
    const cause = nearestCause(drafts, i, causes);
    if (cause >= 0) types[i] = drafts[cause]!.sense.type;
    else {
      // A later sentence of the lead may only then say what it was.
      let later = i + 1;
      while (later < drafts.length && !causes.has(later) && drafts[later]!.sentence - draft.sentence <= 2) later++;
      if (later < drafts.length && causes.has(later) && drafts[later]!.sentence - draft.sentence <= 2)
        types[i] = drafts[later]!.sense.type;
    }
  });
  return types;
}

function causeTypes(drafts: readonly Draft[]): ReadonlySet<number> {
  const found = new Set<number>();
  drafts.forEach(({ sense }, i) => {
    if (!sense.result && CAUSES.has(sense.type)) found.add(i);
  });
  return found;
}

function nearestCause(drafts: readonly Draft[], i: number, causes: ReadonlySet<number>): number {
  const { sentence, token } = drafts[i]!;
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let k = Math.max(0, i - 40); k < Math.min(drafts.length, i + 20); k++) {
    if (!causes.has(k)) continue;
    const other = drafts[k]!;
    const back = sentence - other.sentence;
    if (back < 0 || back > BACK) continue;
    const away = back * 1000 + Math.abs(token - other.token);
    if (away < distance) {
      distance = away;
      best = k;
    }
  }
  return best;
}
