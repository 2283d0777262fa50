import type { Article } from '../text/article.ts';
import { InputError } from './input-error.ts';
import type { Item } from './types.ts';

/** The item of an article with what its format said of it; whatever it left open is as for a plain article. */
export function itemOf(article: Pick<Article, 'id' | 'url'>, said: Partial<Item> = {}): Item {
  return {
    uri: article.url ?? article.id,
    version: null,
    created: null,
    status: 'usable',
    embargoedUntil: null,
    partial: false,
    kind: 'article',
    byline: null,
    dateline: null,
    updated: null,
    captions: [],
    ...said,
  };
}

/** Why an item must not be used at the instant `now` (ISO 8601); null where it may be. */
export function heldBack(item: Partial<Item>, now: string): InputError | null {
  if (item.status === 'withheld') return new InputError('withheld', 'its publisher withholds it');
  if (item.status === 'canceled') return new InputError('canceled', 'its publisher has withdrawn it');
  const until = item.embargoedUntil ?? null;
  if (until === null) return null;
  const instant = Date.parse(until);
  // Who can't tell when an embargo ends must keep it.
  return Number.isNaN(instant) || instant > Date.parse(now)
    ? new InputError('embargoed', `under embargo until ${until}; --embargoed reads it all the same`)
    : null;
}
