import { openTable } from '../tables/container.ts';
import type { CandidateKind } from './candidate.ts';

/** The format of the weights; raised whenever the features change their meaning. */
export const ATTRIBUTION_MODEL = { kind: 'attribution', version: 2 } as const;

/** A linear model over hashed features. */
export interface AttributionModel {
  /** Weighs candidates: whether somebody says that here. */
  readonly message: Weights;
  /** Added to the scores of candidates by their kind: how readily each is taken, beside the bias of all. */
  readonly leanings: Leanings;
  /** Weighs possible sources of a candidate. */
  readonly source: Weights;
}

/** Log-odds by kind of candidate; 0 for a kind that is not there. */
export type Leanings = Readonly<Partial<Record<CandidateKind, number>>>;

/** Weights by hashed feature; their number is a power of two. */
export interface Weights {
  readonly weights: Int8Array;
  /** What a weight of 1 is worth in log-odds. */
  readonly unit: number;
  /** Added to every score: how readily something is taken. */
  readonly bias: number;
}

/** Opens a model from its bytes. Throws an error that names the versions where they differ. */
export function openAttributionModel(bytes: Uint8Array): AttributionModel {
  const { sections, meta } = openTable(bytes, ATTRIBUTION_MODEL.kind, ATTRIBUTION_MODEL.version);
  const weightsOf = (name: 'message' | 'source'): Weights => {
    const weights = sections[name];
    if (!(weights instanceof Int8Array)) throw new Error(`the attribution model has no weights for "${name}"`);
    const { unit, bias } = meta[name] as { unit: number; bias: number };
    return { weights, unit, bias };
  };
  return { message: weightsOf('message'), leanings: meta.leanings as Leanings, source: weightsOf('source') };
}

/** The score of a candidate with these features, in log-odds: above 0 it is rather true than not. */
export function scoreOf({ weights, unit, bias }: Weights, features: readonly number[]): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (const feature of features) sum += weights[feature & mask]!;
  return sum * unit + bias;
}
