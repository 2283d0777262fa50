import { type Anchor, byTime, type Decision } from '../decisions/decision.ts';
import { standing } from '../decisions/standing.ts';
import type { Edge } from './compare.ts';
import type { Db } from './context.ts';
import { inPieces } from './lists.ts';

/** What people decided about which tellings belong together, by telling. */
export interface DecidedPairs {
  readonly together: readonly (readonly [number, number])[];
  readonly apart: readonly (readonly [number, number])[];
  /** The former as edges, so that they are looked at together. */
  readonly edges: readonly Edge[];
}

const CERTAIN = 1;

/** All merges and splits, each tied to the tellings that its words belong to now. A later one outweighs an earlier one. */
export async function decidedPairs(db: Db): Promise<DecidedPairs> {
  const rows = await db
    .selectFrom('decisions')
    .select('data')
    .where('kind', 'in', ['merge', 'split', 'withdraw'])
    .execute();
  if (rows.length === 0) return { together: [], apart: [], edges: [] };
  const decisions = standing(rows.map(({ data }) => JSON.parse(data) as Decision).sort(byTime));
  const find = await anchorFinder(
    db,
    decisions.flatMap(({ claims, others }) => [...claims, ...others]),
  );
  const verdicts = new Map<string, { pair: readonly [number, number]; together: boolean }>();
  const judge = (a: number, b: number, together: boolean): void => {
    if (a === b) return;
    const pair: readonly [number, number] = a < b ? [a, b] : [b, a];
    verdicts.set(pair.join(' '), { pair, together });
  };
  for (const { kind, claims, others } of decisions) {
    const [own, rest] = [find(claims), find(others)];
    if (kind === 'split') for (const a of own) for (const b of rest) judge(a, b, false);
    const one = kind === 'split' ? own : [...new Set([...own, ...rest])];
    for (const [i, a] of one.entries()) for (const b of one.slice(i + 1)) judge(a, b, true);
  }
  const all = [...verdicts.values()];
  const together = all.filter((verdict) => verdict.together).map(({ pair }) => pair);
  return {
    together,
    apart: all.filter((verdict) => !verdict.together).map(({ pair }) => pair),
    edges: together.map(([a, b]) => ({ a, b, score: CERTAIN })),
  };
}

/** Finds tellings by words. */
export type AnchorFinder = (anchors: readonly Anchor[]) => number[];

/** Looks up the articles of all these anchors at once. An anchor belongs to the telling whose triggers it overlaps most. */
export async function anchorFinder(db: Db, anchors: readonly Anchor[]): Promise<AnchorFinder> {
  const triggers = new Map<string, { telling: number; start: number; end: number }[]>();
  for (const piece of inPieces(new Set(anchors.map(({ article }) => article)))) {
    const rows = await db
      .selectFrom('claims')
      .innerJoin('articles', 'articles.id', 'claims.article')
      .select(['articles.key', 'claims.telling', 'claims.trigger_start as start', 'claims.trigger_end as end'])
      .where('articles.key', 'in', piece)
      .orderBy('claims.trigger_start')
      .orderBy('claims.telling')
      .execute();
    for (const { key, ...trigger } of rows) triggers.set(key, [...(triggers.get(key) ?? []), trigger]);
  }
  const one = ({ article, start, end }: Anchor): number | null => {
    let best: { telling: number; shared: number } | null = null;
    for (const trigger of triggers.get(article) ?? []) {
      const shared = Math.min(end, trigger.end) - Math.max(start, trigger.start);
      if (shared > 0 && shared > (best?.shared ?? 0)) best = { telling: trigger.telling, shared };
    }
    return best?.telling ?? null;
  };
  return (list) => [...new Set(list.map(one).filter((id) => id !== null))];
}
