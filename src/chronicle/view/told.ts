import type { RecordEntity } from '../../record.ts';
import type { Told, ViewArticle } from './types.ts';

/** The claims of an event, by the day of publication, then article, then position: the order over report time. */
export function toldBy(articles: readonly ViewArticle[]): Told[] {
  return [...articles]
    .map((one) => ({ ...one, published: one.record.published.date }))
    .sort(
      (a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.id, b.id) || compare(a.key, b.key),
    )
    .flatMap(({ id, record, claims, published }) =>
      record.claims
        .filter((claim) => claims.includes(claim.id))
        .sort((a, b) => a.trigger[0]!.start - b.trigger[0]!.start)
        .map((claim) => ({ article: id, record, claim, published, by: claim.sources.map(({ text }) => text) })),
    );
}

/** The entity that a phrase names in its article, if any. */
export function entityIn({ record }: Told, phrase: { readonly entity: string | null }): RecordEntity | undefined {
  return phrase.entity === null ? undefined : record.entities.find(({ id }) => id === phrase.entity);
}

/** The articles of the given claims, each once, in their order. */
export function articlesOf(told: readonly Pick<Told, 'article'>[]): string[] {
  return [...new Set(told.map(({ article }) => article))];
}

/** The values under one key, in the order of their first member. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** Order of strings by code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
