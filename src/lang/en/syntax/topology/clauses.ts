/** A clause that is being read. Parts are named by their index, -1 where there is none. */
export interface Clause {
  readonly number: number;
  /** What may be its subject. */
  subject: number;
  /** Its relative or question word. */
  readonly relative: number;
  /** Its subordinator. */
  readonly marker: number;
  /** True when its finite verb was read. */
  complete: boolean;
  /** The last verb of any form, whose object may come. */
  verb: number;
  /** Its finite verb. */
  main: number;
  /** What it hangs on, and how; a token, -1 where that isn't known. */
  readonly over: number;
  readonly joined: boolean;
}

const EMPTY: Omit<Clause, 'number'> = {
  ...{ subject: -1, relative: -1, marker: -1, complete: false, verb: -1, main: -1, over: -1, joined: false },
};

/** Clauses in clauses: never empty. */
export interface Clauses {
  /** The innermost clause. */
  readonly top: Clause;
  /** The clause around the innermost. */
  readonly outer: Clause | undefined;
  readonly open: readonly Clause[];
  /** The number that the next clause gets. */
  readonly next: number;
  push(found: Partial<Clause>): Clause;
  /** Leaves the innermost clause. */
  pop(): void;
  /** Leaves clauses for the nearest that has a subject and no verb yet; false where there is none. */
  popToWaiting(): boolean;
  /** Leaves all clauses. */
  restart(): void;
}

/** Endless nesting is nobody's sentence: beyond this the oldest clause is forgotten. */
const DEEPEST = 12;

/** Clauses with a first one open; they are numbered from `first`. */
export function openClauses(first: number): Clauses {
  let count = first;
  const open: Clause[] = [];
  const push = (found: Partial<Clause>): Clause => {
    if (open.length > DEEPEST) open.shift();
    const clause = { ...EMPTY, ...found, number: count++ };
    open.push(clause);
    return clause;
  };
  push({});
  return {
    get top() {
      return open[open.length - 1]!;
    },
    get outer() {
      return open[open.length - 2];
    },
    open,
    get next() {
      return count;
    },
    push,
    pop() {
      if (open.length > 1) open.pop();
    },
    popToWaiting() {
      let found = open.length - 2;
      while (found >= 0 && (open[found]!.complete || open[found]!.subject < 0)) found--;
      if (found < 0) return false;
      open.length = found + 1;
      return true;
    },
    restart() {
      open.length = 0;
      push({});
    },
  };
}
