/** Two groups that may be joined, and how much speaks for it. */
export interface Candidate<G> {
  readonly x: G;
  readonly y: G;
  readonly score: number;
}

/** What the search for the best pair needs to know of groups. */
export interface Groups<G> {
  /** In the order in which equally good pairs are taken. */
  readonly live: ReadonlySet<G>;
  /** The groups that come after one in that order and are alike with it. */
  readonly after: (group: G) => Iterable<G>;
  /** Whether `y` is one of those. */
  readonly isAlike: (x: G, y: G) => boolean;
  readonly score: (x: G, y: G) => number;
  readonly mayJoin: (x: G, y: G) => boolean;
}

/** Finds the best pair of groups again and again while groups are joined. */
export interface Nearest<G> {
  /** The best pair, or null where none scores above the least. */
  readonly best: () => Candidate<G> | null;
  /** To be told once `y` has been joined to `x`. */
  readonly joined: (x: G, y: G) => void;
}

/**
 * Keeps the best partner of each group, as the generic algorithm of agglomerative clustering does (Müllner 2011, "Modern
 * hierarchical, agglomerative clustering algorithms", section 3.1): after a join only those are looked for anew that had one of
 * the two. Quadratic in the number of groups as a rule, where trying all pairs after every join is cubic.
 */
export function nearestPairs<G>({ live, after, isAlike, score, mayJoin }: Groups<G>, least: number): Nearest<G> {
  const nearest = new Map<G, Candidate<G>>();
  const look = (x: G): void => {
    nearest.delete(x);
    for (const y of after(x)) consider(x, y);
  };
  const consider = (x: G, y: G): void => {
    const now = score(x, y);
    if (now > (nearest.get(x)?.score ?? least) && mayJoin(x, y)) nearest.set(x, { x, y, score: now });
  };
  for (const x of live) look(x);
  return {
    best: () => {
      let best: Candidate<G> | null = null;
      for (const x of live) {
        const one = nearest.get(x);
        if (one !== undefined && (best === null || one.score > best.score)) best = one;
      }
      return best;
    },
    joined: (x, y) => {
      nearest.delete(y);
      look(x);
      for (const z of live) {
        if (z === x) continue;
        const had = nearest.get(z)?.y;
        if (had === x || had === y) look(z);
        else if (isAlike(z, x)) consider(z, x);
      }
    },
  };
}
