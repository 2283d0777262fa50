import type { Explanation } from '../engine/explain.ts';
import { printExplanation } from '../engine/explain.ts';
import type { Reading } from '../read.ts';
import { formatClaim, type TextOptions } from './text.ts';

/**
 * Why a record has what it has, for a terminal. `id` is that of a claim, a time expression, an entity or an attribution, or
 * `published`; null where the record has no such thing.
 */
export function formatExplanation({ record, layers }: Reading, id: string, options: TextOptions): string | null {
  if (id === 'published') return publication(record);
  const claim = record.claims.find((one) => one.id === id);
  if (claim !== undefined) return `${formatClaim(claim, record, options)}\n\n${claimFields({ record, layers }, id)}`;
  const found = [...layers.times, ...layers.entities, ...layers.attributions, ...layers.scareQuotes].find(
    (one) => one.id === id,
  );
  return found === undefined ? null : `${printExplanation(found.explanation)}\n`;
}

function publication({ published }: Reading['record']): string {
  const { date, earliest, latest, basis, why, evidence } = published;
  const lines = [
    `published: ${date ?? 'no single day'} (${basis})`,
    `  between ${earliest ?? '…'} and ${latest ?? '…'}`,
    ...(why === '' ? [] : [`  ${why}`]),
    ...evidence.map(({ text, start }) => `  "${text}" @${start}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The claim's own explanations, then those of what its fields refer to. */
function claimFields({ record, layers }: Reading, id: string): string {
  const claim = layers.claims.find((one) => one.id === id)!;
  const parts: [string, Explanation][] = Object.entries(claim.explanations);
  const time = layers.times.find(({ start, end }) => claim.time?.start === start && claim.time.end === end);
  if (time !== undefined && claim.explanations.time === undefined)
    parts.push([`time expression ${time.id}`, time.explanation]);
  const ids = new Set([...claim.actors, ...claim.recipients, ...claim.places].map(({ entity }) => entity));
  for (const entity of layers.entities) {
    if (ids.has(entity.id)) parts.push([`entity ${entity.id}, ${entity.name}`, entity.explanation]);
  }
  for (const attribution of layers.attributions) {
    if (claim.attributions.includes(attribution.id))
      parts.push([`attribution ${attribution.id}`, attribution.explanation]);
  }
  if (parts.length === 0) return `rules: ${record.claims.find((one) => one.id === id)!.rules.join(', ')}\n`;
  return parts.map(([field, explanation]) => `${field}\n${printExplanation(explanation, 1)}\n`).join('');
}
