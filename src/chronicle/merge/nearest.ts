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
  /** The groups that are alike with one. */
  readonly alike: (group: G) => Iterable<G>;
  /** Whether `x` comes before `y` in that order. */
  readonly isBefore: (x: G, y: G) => boolean;
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
 * the two, all of which are alike with what they became.
 */
export function nearestPairs<G>({ live, alike, isBefore, score, mayJoin }: Groups<G>, least: number): Nearest<G> {
  const nearest = new Map<G, Candidate<G>>();
  const look = (x: G): void => {
    nearest.delete(x);
    for (const y of alike(x)) if (isBefore(x, y)) consider(x, y);
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
      for (const z of alike(x)) {
        const had = nearest.get(z)?.y;
        if (had === x || had === y) look(z);
        else if (isBefore(z, x)) consider(z, x);
      }
    },
  };
}
