import { attributionsOf } from '../../src/attribution/attribute.ts';
import type { AttributionModel, Leanings } from '../../src/attribution/model.ts';
import { type GoldAttribution, tokensOf } from './gold.ts';
import type { Prepared } from './lessons.ts';

/**
 * How well articles were read: attributions found, annotated, met by half of the message, and met with their source; and the
 * tokens of sources that were found, annotated, and both.
 */
interface Tally {
  found: number;
  gold: number;
  met: number;
  sourced: number;
  foundTokens: number;
  goldTokens: number;
  metTokens: number;
}

/** An attribution's message and source as tokens. */
interface Sets {
  readonly message: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

/** An article with a model that has not seen it. */
export interface Unseen {
  readonly prepared: Prepared;
  readonly model: AttributionModel;
}

/** How readily something is taken: whatever it is, and by its kind. */
export interface Readiness {
  readonly bias: number;
  readonly leanings: Leanings;
}

/** What is tried for all candidates, and then for one kind after the other, in log-odds. */
const BIASES = [0.2, 0.4, 0.6, 0.8, 1];
const KINDS = ['quotation', 'statement', 'hearsay', 'mood', 'complement', 'phrase'] as const;
const LEANINGS = [-1, -0.5, 0.5];

/** The readiness with which articles are read best by models that have not seen them. */
export function bestReadiness(unseen: readonly Unseen[]): Readiness {
  let best: Readiness = { bias: 0, leanings: {} };
  let most = 0;
  const attempt = (readiness: Readiness): void => {
    const worth = worthOf(unseen, readiness);
    if (worth <= most) return;
    most = worth;
    best = readiness;
  };
  for (const bias of BIASES) attempt({ bias, leanings: {} });
  for (const kind of KINDS) {
    const { bias, leanings } = best;
    for (const leaning of LEANINGS) attempt({ bias, leanings: { ...leanings, [kind]: leaning } });
  }
  return best;
}

/** Mean F1 of messages, of messages with their sources, and of the words of sources. */
function worthOf(unseen: readonly Unseen[], { bias, leanings }: Readiness): number {
  const tally: Tally = { found: 0, gold: 0, met: 0, sourced: 0, foundTokens: 0, goldTokens: 0, metTokens: 0 };
  for (const { prepared, model } of unseen)
    count(prepared, { ...model, message: { ...model.message, bias }, leanings }, tally);
  const { met, sourced, found, gold, metTokens, foundTokens, goldTokens } = tally;
  return (2 * (met + sourced)) / (found + gold) / 3 + (2 * metTokens) / (foundTokens + goldTokens) / 3;
}

function count({ reading, proposals, article }: Prepared, model: AttributionModel, tally: Tally): void {
  const { tokens } = reading.document;
  const sets = ({ message, source }: Pick<GoldAttribution, 'message' | 'source'>): Sets => ({
    message: tokensOf(message, tokens),
    source: tokensOf(source, tokens),
  });
  const gold = article.attributions.filter(({ nested }) => !nested).map(sets);
  const found = attributionsOf(reading, proposals, [], model)
    .filter(({ nested }) => !nested)
    .map(sets);
  tally.gold += gold.length;
  tally.found += found.length;
  tally.goldTokens += sumOf(gold);
  tally.foundTokens += sumOf(found);
  for (const one of gold) {
    const at = found.findIndex(({ message }) => 3 * shared(one.message, message) >= one.message.size + message.size);
    if (at < 0) continue;
    const { source } = found[at]!;
    found.splice(at, 1);
    tally.met++;
    const common = shared(one.source, source);
    tally.metTokens += common;
    if (common > 0 || (one.source.size === 0 && source.size === 0)) tally.sourced++;
  }
}

/** How many tokens sources have, all together. */
function sumOf(sets: readonly Sets[]): number {
  return sets.reduce((sum, { source }) => sum + source.size, 0);
}

function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let sum = 0;
  for (const token of one) if (other.has(token)) sum++;
  return sum;
}
