/** What became of a message. */
export type Outcome = 'added' | 'known' | 'superseded' | 'withdrawn' | 'failed' | 'dead';

/** Counts what a worker does. */
export interface Counts {
  readonly add: (outcome: Outcome) => void;
  readonly of: (outcome: Outcome) => number;
  /** Messages a second over the last minute, or since the start. */
  readonly rate: () => number;
}

const MINUTE = 60_000;

/** Starts with nothing counted. `now`: milliseconds of a clock that only goes forward. */
export function openCounts(now: () => number = () => performance.now()): Counts {
  const counts = new Map<Outcome, number>();
  const began = now();
  let lately: number[] = [];
  const forget = (): void => {
    const since = now() - MINUTE;
    lately = lately.filter((at) => at >= since);
  };
  return {
    add: (outcome) => {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (outcome === 'failed') return;
      lately.push(now());
      if (lately.length % 1000 === 0) forget();
    },
    of: (outcome) => counts.get(outcome) ?? 0,
    rate: () => {
      forget();
      return lately.length / Math.max(1, Math.min(MINUTE, now() - began) / 1000);
    },
  };
}
