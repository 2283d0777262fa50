/** What can be chosen among rivals: an extent (in any one unit), the rule behind it, and its priority. */
export interface Rival {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly priority: number;
}

/** A reading that was not taken, which one stood in its way, and what decided. */
export interface Rejected<R> {
  readonly reading: R;
  readonly winner: R;
  readonly reason: 'longer' | 'priority' | 'earlier' | 'rule order';
}

/** What was taken, in order of position, and what was not. */
export interface Choice<R> {
  readonly chosen: readonly R[];
  readonly rejected: readonly Rejected<R>[];
}

/**
 * Chooses among overlapping readings. The written order: the longer one; of equal length the one with the higher
 * priority; then the one that starts earlier; then the rule whose id sorts first. Losers are kept with the reason.
 */
export function choose<R extends Rival>(readings: readonly R[]): Choice<R> {
  const ranked = [...readings].sort(compare);
  const chosen: R[] = [];
  const rejected: Rejected<R>[] = [];
  const owner = new Map<number, R>();
  for (const reading of ranked) {
    const winner = firstOwner(owner, reading);
    if (winner !== undefined) {
      rejected.push({ reading, winner, reason: reasonFor(winner, reading) });
      continue;
    }
    chosen.push(reading);
    for (let at = reading.first; at < reading.last; at++) owner.set(at, reading);
  }
  chosen.sort((a, b) => a.first - b.first);
  return { chosen, rejected };
}

function compare(a: Rival, b: Rival): number {
  return (
    b.last - b.first - (a.last - a.first) ||
    b.priority - a.priority ||
    a.first - b.first ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

function firstOwner<R extends Rival>(owner: ReadonlyMap<number, R>, { first, last }: Rival): R | undefined {
  for (let at = first; at < last; at++) {
    const taken = owner.get(at);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

function reasonFor(winner: Rival, loser: Rival): Rejected<unknown>['reason'] {
  if (winner.last - winner.first !== loser.last - loser.first) return 'longer';
  if (winner.priority !== loser.priority) return 'priority';
  return winner.first !== loser.first ? 'earlier' : 'rule order';
}
