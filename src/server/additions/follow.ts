import type { AdditionEntry, AdditionState } from './schemas.ts';

/** What a listener hears of an addition. */
export type News =
  | { readonly kind: 'entry'; readonly entry: AdditionEntry }
  | { readonly kind: 'progress'; readonly state: AdditionState };

/** The state of an addition, which can be changed and followed. */
export interface Followed {
  readonly state: () => AdditionState;
  /** The latest entries after the given one, the oldest first; earlier ones may be forgotten. */
  readonly entries: (after: number) => readonly AdditionEntry[];
  readonly note: (entry: Omit<AdditionEntry, 'n'>) => void;
  readonly change: (changes: Partial<AdditionState>) => void;
  /** Hears of everything from now on; gives the way to stop that. */
  readonly listen: (hear: (news: News) => void) => () => void;
  readonly isOver: () => boolean;
}

/** Entries that are kept for those who come later. */
const KEPT = 500;
const OVER: ReadonlySet<AdditionState['state']> = new Set(['done', 'cancelled', 'failed']);

/** Starts to follow an addition. */
export function follow(id: string, kind: AdditionState['kind'], name: string): Followed {
  const kept: AdditionEntry[] = [];
  const listeners = new Set<(news: News) => void>();
  let count = 0;
  let began: number | null = null;
  let ended: number | null = null;
  let state: Omit<AdditionState, 'seconds' | 'left'> = {
    id,
    kind,
    name,
    state: 'waiting',
    read: 0,
    added: 0,
    known: 0,
    rejected: 0,
    total: null,
    error: null,
  };
  const now = (): AdditionState => {
    const seconds = began === null ? 0 : ((ended ?? performance.now()) - began) / 1000;
    return { ...state, seconds, left: timeLeft(state, seconds) };
  };
  const tell = (news: News): void => {
    for (const hear of listeners) hear(news);
  };
  const isOver = (): boolean => OVER.has(state.state);
  return {
    state: now,
    isOver,
    entries: (after) => kept.filter(({ n }) => n > after),
    note: (entry) => {
      count++;
      const numbered = { n: count, ...entry };
      kept.push(numbered);
      if (kept.length > KEPT) kept.shift();
      state = { ...state, [entry.status]: state[entry.status] + 1 };
      tell({ kind: 'entry', entry: numbered });
      tell({ kind: 'progress', state: now() });
    },
    change: (changes) => {
      state = { ...state, ...changes };
      if (state.state === 'reading') began ??= performance.now();
      if (isOver()) ended ??= performance.now();
      tell({ kind: 'progress', state: now() });
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

function timeLeft(
  { state, total, read, known, rejected }: Omit<AdditionState, 'seconds' | 'left'>,
  seconds: number,
): number | null {
  const over = read + known + rejected;
  if (state !== 'reading' || total === null || over === 0) return null;
  return (Math.max(0, total - over) * seconds) / over;
}
