import { attributionsOf } from '../../src/attribution/attribute.ts';
import type { AttributionModel } from '../../src/attribution/model.ts';
import { type GoldAttribution, tokensOf } from './gold.ts';
import type { Prepared } from './lessons.ts';

/** How well articles were read: attributions found, annotated, met by half of the message, and met with their source. */
interface Tally {
  found: number;
  gold: number;
  met: number;
  sourced: number;
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

/** How readily something may be taken: what is tried, in log-odds. */
const BIASES = [0.2, 0.4, 0.6, 0.8, 1];

/** The bias with which articles are read best by models that have not seen them: mean F1 of messages, and with sources. */
export function bestBias(unseen: readonly Unseen[]): number {
  const worth = BIASES.map((bias) => {
    const tally: Tally = { found: 0, gold: 0, met: 0, sourced: 0 };
    for (const { prepared, model } of unseen) count(prepared, { ...model, message: { ...model.message, bias } }, tally);
    return (tally.met + tally.sourced) / (tally.found + tally.gold);
  });
  return BIASES[worth.indexOf(Math.max(...worth))]!;
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
  for (const one of gold) {
    const at = found.findIndex(({ message }) => 3 * shared(one.message, message) >= one.message.size + message.size);
    if (at < 0) continue;
    const { source } = found[at]!;
    found.splice(at, 1);
    tally.met++;
    if (shared(one.source, source) > 0 || (one.source.size === 0 && source.size === 0)) tally.sourced++;
  }
}

function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let sum = 0;
  for (const token of one) if (other.has(token)) sum++;
  return sum;
}
