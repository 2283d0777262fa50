import { fold } from '../../names/fold.ts';
import type { RecordEntity } from '../../record.ts';
import type { EventParticipant, EventPlace } from '../event.ts';
import { sameEntity } from '../merge/compare.ts';
import { byFrequency } from '../merge/frequency.ts';
import { articlesOf, entityIn, groupBy } from './told.ts';
import type { Told } from './types.ts';

type Role = 'actors' | 'recipients' | 'places';

interface Named {
  readonly article: string;
  readonly text: string;
  readonly entity: RecordEntity | undefined;
  readonly key: string | null;
}

/** Who is in a role over all articles: named ones joined by their key, descriptions by their words; the most told first. */
export function participants(told: readonly Told[], role: 'actors' | 'recipients'): EventParticipant[] {
  return groups(told, role).map((group) => ({
    key: fullest(group.map(({ key }) => key)),
    name: nameOf(group),
    wordings: byFrequency(group.map(({ text }) => text)),
    articles: articlesOf(group),
  }));
}

/** The places over all articles, each with all its names; the most told first. */
export function places(told: readonly Told[]): EventPlace[] {
  return groups(told, 'places').map((group) => {
    const entities = group.flatMap(({ entity }) => entity ?? []);
    const names = new Map(
      entities.flatMap((entity) => entity.names.map((one) => [`${one.name} ${one.language} ${one.usedBy}`, one])),
    );
    return {
      key: group[0]!.key,
      name: nameOf(group),
      names: [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
      wordings: byFrequency(group.map(({ text }) => text)),
      country: entities[0]?.country ?? null,
      location: entities[0]?.location ?? null,
      articles: articlesOf(group),
    };
  });
}

function groups(told: readonly Told[], role: Role): Named[][] {
  const all = told.flatMap((one) =>
    one.claim[role].flatMap((phrase): Named[] => {
      const entity = entityIn(one, phrase);
      if (entity === undefined && isPronoun(phrase.text)) return [];
      return [{ article: one.article, text: phrase.text, entity, key: entity?.key ?? null }];
    }),
  );
  const keys = [...new Set(all.flatMap(({ key }) => key ?? []))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const joined = (key: string): string => keys.find((other) => sameEntity(key, other))!;
  const found = groupBy(all, ({ key, text }) => (key === null ? `"${fold(text)}` : joined(key)));
  return [...found.values()].sort((a, b) => articlesOf(b).length - articlesOf(a).length || b.length - a.length);
}

/** A name that the entity has in most articles; of equally frequent ones the longest. */
function nameOf(group: readonly Named[]): string {
  const key = fullest(group.map(({ key }) => key));
  const names = group.flatMap((one) => (one.entity !== undefined && one.key === key ? one.entity.name : []));
  return byFrequency(names.length > 0 ? names : group.map(({ text }) => text))[0]!;
}

/** The longest key: the full name of a person that others name by the last name. */
function fullest(keys: readonly (string | null)[]): string | null {
  return keys.reduce((best, key) => (key !== null && (best === null || key.length > best.length) ? key : best), null);
}

/** One short word in lower case, or of three letters at most: no description that is worth keeping. */
export function isPronoun(text: string): boolean {
  return !/\s/u.test(text) && (text.length <= 3 || text === text.toLowerCase());
}
