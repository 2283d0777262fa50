import type { RecordEntity } from '../../record.ts';
import { aliasOf } from './alias.ts';
import type { MergeParticipant, MergePlace } from './types.ts';
import { stems } from './words.ts';

const MOST_PLACES = 6;
const MOST_PARTICIPANTS = 6;
const MOST_WORDS = 6;

/** The places among the given entities, each once, in the given order; at most six. */
export function placesOf(entities: readonly RecordEntity[]): MergePlace[] {
  const found = new Map<string, MergePlace>();
  for (const entity of entities) {
    if (found.size >= MOST_PLACES) break;
    const { key, name, country, location, kind } = entity;
    const level = location?.precision ?? (kind === 'state' ? 'country' : 'unknown');
    found.set(key, {
      key,
      name,
      alias: aliasOf(entity),
      level,
      lat: location?.lat ?? null,
      lon: location?.lon ?? null,
      country,
    });
  }
  return [...found.values()];
}

/** The participants that the given phrases name or describe, each once, in the given order; at most six. */
export function participantsOf<P extends { readonly text: string }>(
  phrases: readonly P[],
  entityOf: (phrase: P) => RecordEntity | undefined,
): MergeParticipant[] {
  const found = new Map<string, MergeParticipant>();
  for (const phrase of phrases) {
    if (found.size >= MOST_PARTICIPANTS) break;
    const entity = entityOf(phrase);
    const words = stems(phrase.text, MOST_WORDS);
    if (entity === undefined && words.length === 0) continue;
    const { key = null, name = phrase.text, country = null } = entity ?? {};
    const one = { key, name, alias: entity === undefined ? null : aliasOf(entity), country, words };
    found.set(one.key ?? words.join(' '), one);
  }
  return [...found.values()];
}
