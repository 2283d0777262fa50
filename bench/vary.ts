import { copyBands } from '../src/chronicle/copies/index.ts';
import { eventId } from '../src/chronicle/keys.ts';
import { blockKeys, type MergeClaim } from '../src/chronicle/merge/index.ts';
import { keyNumber } from '../src/chronicle/store/numbers.ts';
import type { Prepared } from '../src/chronicle/store/types.ts';
import { random } from './random.ts';

const DAY = 86_400_000;
const DAYS = 9000;
const DATE = /\d{4}-\d{2}-\d{2}/gu;
/** Small words of four letters and more, whose exchange leaves names and most triggers alone. */
const WORD = /(?<![\p{L}])\p{Ll}{4,}(?![\p{L}])/gu;
const EXCHANGED = 0.5;
const PEOPLE = 60;

/**
 * Another article out of one that was read: other days, other people, half of its small words exchanged for others of the
 * same length, so that all spans stay true. It costs a fraction of reading, and is as much work to store and to merge.
 */
export function vary(one: Prepared, words: ReadonlyMap<number, readonly string[]>, seed: number): Prepared {
  const next = random(seed);
  const days = Math.floor(next() * DAYS) - DAYS / 2;
  const shift = (text: string): string =>
    text.replace(DATE, (day) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10));
  const key = `${one.article.key.slice(0, 10)}${seed.toString(16).padStart(10, '0')}`;
  const person = String(seed % PEOPLE);
  const rename = (text: string): string => text.replace(/(?:person|organization|group):[^"]*/gu, `$&~${person}`);
  const text = one.article.text.replace(WORD, (word) => {
    const others = words.get(word.length)!;
    return next() < EXCHANGED ? others[Math.floor(next() * others.length)]! : word;
  });
  const sketch = one.sketch.map((byte) => (next() < EXCHANGED ? Math.floor(next() * 256) : byte));
  const published = one.article.published;
  return {
    ...one,
    article: {
      ...one.article,
      id: `${one.article.id}~${seed}`,
      key,
      text,
      published: published === null ? null : { ...published, date: shift(published.date) },
    },
    published: one.published === null ? null : shift(one.published),
    sketch,
    bands: [...new Set(copyBands(sketch).map(keyNumber))],
    entities: one.entities.map((entity) => ({
      ...entity,
      key: rename(entity.key),
      names: entity.key.includes('person:')
        ? entity.names.map(({ folded, name }) => ({ folded: `${folded} ${person}`, name: `${name} ${person}` }))
        : entity.names,
    })),
    tellings: one.tellings.map((telling, nth) => {
      const facts = rename(shift(telling.facts)).replaceAll(one.article.key, key);
      const claim = JSON.parse(facts) as MergeClaim;
      return {
        ...telling,
        key: claim.key,
        own: eventId(key, telling.start, nth),
        facts,
        blocks: [...new Set(blockKeys(claim).map(keyNumber))],
        entities: telling.entities.map((entity) => ({ ...entity, key: rename(entity.key) })),
        claims: telling.claims.map((row) => ({
          ...row,
          earliest: row.earliest == null ? null : shift(row.earliest),
          latest: row.latest == null ? null : shift(row.latest),
        })),
      };
    }),
  };
}

/** The small words of the articles, by their length. */
export function smallWords(articles: readonly Prepared[]): Map<number, string[]> {
  const words = new Map<number, string[]>();
  for (const word of new Set(articles.flatMap(({ article }) => article.text.match(WORD) ?? [])))
    words.set(word.length, [...(words.get(word.length) ?? []), word]);
  return words;
}
