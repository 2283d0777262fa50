import type { Article } from '../src/text/article.ts';
import { type CorpusArticle, readCorpus } from './corpora.ts';
import { random } from './random.ts';
import { shiftDates } from './shift-dates.ts';

/** How many articles to make of a corpus, and how. */
export interface RecombineOptions {
  readonly count: number;
  readonly seed: number;
  /** Most characters of an article; what is beyond is cut off at a sentence. */
  readonly length: number;
}

const DAY = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1);
const DAYS = 9000;
const PUBLISHERS = 200;

/**
 * Makes many articles out of few: the sentences of two Wikinews articles one after the other, other people in the places of
 * those named, other numbers of the same length, another day of publication, and the dates in the text as far from it as they
 * were. The same for the same seed.
 */
export function* recombine({ count, seed, length }: RecombineOptions): Generator<Article> {
  const texts = readCorpus('attribution/wikinews-train.jsonl').concat(readCorpus('attribution/wikinews-plain.jsonl'));
  const people = [...new Set(texts.flatMap(({ text }) => text.match(NAME) ?? []))].sort();
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  for (let n = 0; n < count; n++) {
    const [one, two] = [pick(texts), pick(texts)];
    const published = FIRST + Math.floor(next() * DAYS) * DAY;
    const moved = (text: string, { date }: CorpusArticle): string =>
      shiftDates(text, Math.round((published - Date.parse(date!)) / DAY), Number(date!.slice(0, 4)));
    const renamed = new Map<string, string>();
    const changed = (text: string): string =>
      text
        .replace(NAME, (name) => {
          const other = renamed.get(name) ?? (next() < 0.7 ? pick(people) : name);
          renamed.set(name, other);
          return other;
        })
        .replace(
          NUMBER,
          (number) => String(Math.floor(next() * 9 + 1)) + number.slice(1).replace(/\d/gu, () => digit(next())),
        );
    const joined = `${moved(half(one.text, 0), one)}\n\n${moved(half(two.text, 1), two)}`;
    yield {
      id: `made-${seed}-${n}`,
      text: changed(shorten(joined, length)),
      language: 'de',
      title: one.title === undefined ? null : changed(moved(one.title, one)),
      url: null,
      publisher: `Blatt ${Math.floor(next() * PUBLISHERS)}`,
      published: { date: new Date(published).toISOString().slice(0, 10), origin: 'metadata' },
    };
  }
}

/** Two words in capitals after a small one: mostly a person's name. */
const NAME = /(?<=\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{2,}(?=[ ,.])/gu;
/** Numbers, but not years. */
const NUMBER = /(?<![\d.,])\d{1,3}(?![\d.,])/gu;

function digit(value: number): string {
  return String(Math.floor(value * 10));
}

function half(text: string, which: 0 | 1): string {
  const middle = text.indexOf('\n', text.length / 2);
  const at = middle < 0 ? text.length : middle;
  return (which === 0 ? text.slice(0, at) : text.slice(at)).trim();
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf('. ', length);
  return end <= 0 ? text.slice(0, length) : text.slice(0, end + 1);
}
