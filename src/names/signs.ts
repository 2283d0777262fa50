import type { Document } from '../text/document.ts';
import type { QuotedSpan } from '../text/span.ts';
import type { Reference } from './gazetteer.ts';
import type { Level } from './levels.ts';
import type { Names } from './names.ts';

/** A name of a place in the article, with all that its mentions bring. */
export interface Mentioned {
  /** The words of its first mention. */
  readonly span: QuotedSpan;
  readonly text: string;
  readonly count: number;
  readonly references: readonly Reference[];
  /** Token extents of its mentions. */
  readonly at: readonly { readonly first: number; readonly last: number }[];
}

/** What the words around a name say of the place: its level, or the larger place that it lies in. */
export type Sign =
  | { readonly kind: 'level'; readonly levels: readonly Level[]; readonly word: string }
  | { readonly kind: 'within'; readonly within: string; readonly word: string };

const HEAD_LEVELS: Readonly<Record<string, readonly Level[]>> = {
  city: ['capital', 'seat', 'district-seat', 'town'],
  region: ['region', 'area', 'island'],
  country: ['country'],
  water: ['water'],
  quarter: ['quarter', 'town'],
  place: ['place', 'mountain'],
};

/** The signs around the mentions of each name. */
export function signsOf(
  { tokens, lower }: Document,
  mentioned: ReadonlyMap<string, Mentioned>,
  { language }: Names,
): ReadonlyMap<string, readonly Sign[]> {
  const starting = new Map<number, { readonly key: string; readonly last: number }>();
  for (const [key, { at }] of mentioned) for (const { first, last } of at) starting.set(first, { key, last });
  const signs = new Map<string, Sign[]>();
  const add = (key: string, sign: Sign): void => {
    const list = signs.get(key);
    if (list === undefined) signs.set(key, [sign]);
    else if (list.length < 20) list.push(sign);
  };
  for (const [first, { key, last }] of starting) {
    const head = first > 0 ? language.placeHeads.get(lower[first - 1]!) : undefined;
    if (head !== undefined) add(key, { kind: 'level', levels: HEAD_LEVELS[head]!, word: tokens[first - 1]!.text });
    // "Springfield, Illinois", "Lebanon (Ohio)", "Halle in Westfalen", "Frankfurt im Bundesland Hessen".
    let next = last;
    const link = tokens[next]?.text;
    if (link === ',' || link === '(' || language.insidePrepositions.has(lower[next] ?? '')) {
      next++;
      if (language.definite.has(lower[next] ?? '')) next++;
      if (language.placeHeads.has(lower[next] ?? '')) next++;
      const outer = starting.get(next);
      if (outer !== undefined && outer.key !== key) {
        add(key, { kind: 'within', within: outer.key, word: tokens[next]!.text });
      }
    }
  }
  return signs;
}
