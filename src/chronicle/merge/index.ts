/** Merging what several articles tell into events. Pure: the same set of claims gives the same events in any order. */
export { blockKeys } from './block.ts';
export { cluster } from './cluster.ts';
export { mergeClaims } from './facts.ts';
export { EDGE, linked, linkKind, score } from './score.ts';
export { type EventSummary, summarise } from './summary.ts';
export type { Decided, MergeClaim, MergeFigure, MergeParticipant, MergePlace, ScoredPair } from './types.ts';
export { MERGING } from './version.ts';
