import { meetInFamily } from './families.ts';
import { nearestPairs } from './nearest.ts';
import { isApart, score, scoreWithin } from './score.ts';
import type { Decided, MergeClaim, ScoredPair } from './types.ts';

/**
 * How the groups are made: the mean score from which on two groups are one event, what joins claims of one article, and what
 * joins those of two that share no block or were not found alike.
 */
export interface Rules {
  readonly least: number;
  readonly within: (a: MergeClaim, b: MergeClaim) => number;
  readonly between: (a: MergeClaim, b: MergeClaim) => number;
}

/** The rules that were set on the annotated stories. */
export const RULES: Rules = { least: 0.48, within: scoreWithin, between: score };

/** How much the best pair of two groups counts beside the mean of all: one report may say clearly what others leave out. */
const BEST_SHARE = 0.2;

/** In larger components only pairs that share a block are compared, or the work would grow with the square. */
const COMPARED = 60;

interface Group {
  readonly members: MergeClaim[];
  /** Sum of the scores of all pairs between this group and another. */
  readonly sums: Map<Group, number>;
  /** The highest of those scores. */
  readonly best: Map<Group, number>;
}

/**
 * Divides the claims of one component into events: the two groups whose pairs score highest are joined, again and
 * again, as long as that score is high enough and no two claims in them exclude each other. What people decided comes
 * first. The result depends on nothing but the set of claims and pairs: lists sorted, sorted by their first key.
 */
export function cluster(
  claims: readonly MergeClaim[],
  pairs: readonly ScoredPair[],
  decided: Decided = { together: [], apart: [] },
  rules: Rules = RULES,
): string[][] {
  const groups = new Map<string, Group>();
  for (const claim of [...claims].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    groups.set(claim.key, { members: [claim], sums: new Map(), best: new Map() });
  }
  const forbidden = new Set(decided.apart.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  for (const { a, b, score: alike } of [...pairs].sort(byKeys)) {
    const [x, y] = [groups.get(a), groups.get(b)];
    if (x === undefined || y === undefined || x === y) continue;
    connect(x, y, alike);
  }
  const all = [...groups.values()];
  const byArticle = new Map<string, Group[]>();
  for (const x of all) {
    const [{ article }] = x.members as [MergeClaim];
    const same = byArticle.get(article);
    if (same === undefined) byArticle.set(article, [x]);
    else same.push(x);
  }
  for (const x of all) {
    for (const y of all.length <= COMPARED ? all : byArticle.get(x.members[0]!.article)!) {
      if (!isBefore(x, y)) continue;
      const [a, b] = [x.members[0]!, y.members[0]!];
      if (a.article === b.article) connect(x, y, rules.within(a, b));
      else if (!x.sums.has(y) && meetInFamily(a, b)) connect(x, y, rules.between(a, b));
    }
  }
  const live = new Set(groups.values());
  const owner = new Map(groups);
  const join = (x: Group, y: Group): void => {
    live.delete(y);
    for (const claim of y.members) owner.set(claim.key, x);
    x.members.push(...y.members);
    x.sums.delete(y);
    for (const [other, sum] of y.sums) {
      if (other === x) continue;
      other.sums.delete(y);
      const total = (x.sums.get(other) ?? 0) + sum;
      x.sums.set(other, total);
      other.sums.set(x, total);
      const best = Math.max(x.best.get(other) ?? 0, y.best.get(other) ?? 0);
      x.best.set(other, best);
      other.best.set(x, best);
    }
  };
  for (const [a, b] of decided.together) {
    const [x, y] = [owner.get(a), owner.get(b)];
    if (x !== undefined && y !== undefined && x !== y) join(x, y);
  }
  const pairsLeft = nearestPairs(
    {
      live,
      alike: (x) => x.sums.keys(),
      isBefore,
      score: scoreOf,
      mayJoin: (x, y) => mayJoin(x, y, forbidden),
    },
    rules.least,
  );
  for (let best = pairsLeft.best(); best !== null; best = pairsLeft.best()) {
    join(best.x, best.y);
    pairsLeft.joined(best.x, best.y);
  }
  return [...live].map(({ members }) => members.map(({ key }) => key).sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

function byKeys(x: ScoredPair, y: ScoredPair): number {
  if (x.a !== y.a) return x.a < y.a ? -1 : 1;
  return x.b < y.b ? -1 : 1;
}

function connect(x: Group, y: Group, score: number): void {
  x.sums.set(y, score);
  y.sums.set(x, score);
  x.best.set(y, score);
  y.best.set(x, score);
}

function scoreOf(x: Group, y: Group): number {
  const mean = x.sums.get(y)! / (x.members.length * y.members.length);
  return (1 - BEST_SHARE) * mean + BEST_SHARE * x.best.get(y)!;
}

function isBefore(x: Group, y: Group): boolean {
  return x.members[0]!.key < y.members[0]!.key;
}

function mayJoin(x: Group, y: Group, forbidden: ReadonlySet<string>): boolean {
  const isForbidden = (a: MergeClaim, b: MergeClaim): boolean =>
    forbidden.size > 0 && forbidden.has(`${a.key}\n${b.key}`);
  return x.members.every((a) => y.members.every((b) => !isForbidden(a, b) && !isApart(a, b)));
}
