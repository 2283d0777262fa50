import { copyBands, copyGroups, copySketch, isCopy } from '../../src/chronicle/copies/index.ts';
import type { ChronicleEvent } from '../../src/chronicle/event.ts';
import { RULES } from '../../src/chronicle/merge/cluster.ts';
import {
  blockKeys,
  cluster,
  EDGE,
  type MergeClaim,
  mergeClaims,
  type ScoredPair,
  score,
} from '../../src/chronicle/merge/index.ts';
import { scoreWithin } from '../../src/chronicle/merge/score.ts';
import { compareEvents, viewEvent } from '../../src/chronicle/view/index.ts';
import type { Codebook } from '../../src/events/codebook/load.ts';
import type { RegestaRecord } from '../../src/record.ts';

/** The events of all records at once, in memory: what a chronicle holds after they have been added to it. */
export function gather(records: readonly RegestaRecord[], codebook: Pick<Codebook, 'types'>): ChronicleEvent[] {
  const byId = new Map(records.map((record) => [record.article.id, record]));
  const claims = records.flatMap((record) => mergeClaims(record.article.id, record));
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const copies = copyPairs(records);
  return group(claims)
    .map((keys) => {
      const told = keys.map((key) => byKey.get(key)!);
      const articles = [...new Set(told.map(({ article }) => article))].map((id) => {
        const own = told.filter(({ article }) => article === id).flatMap((one) => one.claims);
        return { key: id, id, record: byId.get(id)!, claims: own };
      });
      const near = copies.filter(
        ([a, b]) => articles.some(({ id }) => id === a) && articles.some(({ id }) => id === b),
      );
      return viewEvent({ id: keys[0]!, articles, copies: near, links: [], decisions: [], codebook });
    })
    .sort(compareEvents);
}

type Score = (a: MergeClaim, b: MergeClaim) => number;

/** Divides claims into events by blocks, scores and components. */
export function group(claims: readonly MergeClaim[], scored: Score = score, within: Score = scoreWithin): string[][] {
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const pairs = candidates(claims).flatMap(([a, b]): ScoredPair[] => {
    const value = scored(a, b);
    return value >= EDGE ? [{ a: a.key, b: b.key, score: value }] : [];
  });
  const components = copyGroups(
    [...byKey.keys()],
    pairs.map(({ a, b }): [string, string] => [a, b]),
  );
  const home = new Map(components.flatMap((keys, i) => keys.map((key) => [key, i] as const)));
  const inside = new Map<number, ScoredPair[]>();
  for (const pair of pairs) inside.set(home.get(pair.a)!, [...(inside.get(home.get(pair.a)!) ?? []), pair]);
  return components.flatMap((keys, i) =>
    keys.length === 1
      ? [keys]
      : cluster(
          keys.map((key) => byKey.get(key)!),
          inside.get(i) ?? [],
          undefined,
          { ...RULES, within, between: scored },
        ),
  );
}

/** The pairs of claims of different articles that share a block. */
export function candidates(claims: readonly MergeClaim[]): [MergeClaim, MergeClaim][] {
  const blocks = new Map<string, MergeClaim[]>();
  for (const claim of claims) for (const key of blockKeys(claim)) blocks.set(key, [...(blocks.get(key) ?? []), claim]);
  const pairs = new Map<string, [MergeClaim, MergeClaim]>();
  for (const block of blocks.values()) {
    for (const [i, a] of block.entries()) {
      for (const b of block.slice(i + 1)) {
        if (a.article === b.article) continue;
        const [x, y] = a.key < b.key ? [a, b] : [b, a];
        pairs.set(`${x.key} ${y.key}`, [x, y]);
      }
    }
  }
  return [...pairs.values()];
}

/** The pairs of near-copies among the records. */
export function copyPairs(records: readonly RegestaRecord[]): [string, string][] {
  const sketches = records.map(({ article }) => ({ id: article.id, sketch: copySketch(article.text) }));
  const bands = new Map<string, typeof sketches>();
  const pairs = new Map<string, [string, string]>();
  for (const one of sketches) {
    for (const band of copyBands(one.sketch)) {
      const others = bands.get(band) ?? [];
      for (const other of others) {
        if (isCopy(one.sketch, other.sketch)) pairs.set(`${other.id} ${one.id}`, [other.id, one.id]);
      }
      bands.set(band, [...others, one]);
    }
  }
  return [...pairs.values()];
}
