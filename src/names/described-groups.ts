import type { Document } from '../text/document.ts';
import { DEFINITE, UPPER } from './clues.ts';
import type { Draft } from './draft.ts';
import type { Observed } from './features.ts';
import { fold } from './fold.ts';
import { countryOf } from './gazetteer.ts';
import type { Names } from './names.ts';
import type { Recognised } from './recognise.ts';
import type { EntityMention } from './types.ts';

/** Between article and noun stand at most so many words. */
const MOST_WORDS = 4;

/** A description such as "die dortigen pro-armenischen Kämpfer". */
interface Description extends EntityMention {
  /** The noun, folded. */
  readonly head: string;
  /** The words of place and side before it, folded and without their endings ("pro armenisch"); empty for none. */
  readonly side: string;
  readonly country: string | null;
  /** The words without the article. */
  readonly name: string;
}

/**
 * Armed groups and movements that have no name and are described: "die dortigen Kämpfer", "pro-armenische Kämpfer",
 * "the rebels". One description is one group; a bare "die Kämpfer" is the only group of this noun that the article has.
 */
export function describedGroups(
  document: Document,
  observed: Observed,
  recognised: readonly Recognised[],
  names: Names,
): Draft[] {
  const taken = new Uint8Array(document.tokens.length);
  for (const { first, last, kind } of recognised) if (kind !== 'place') taken.fill(1, first, last);
  const sides = new Map(recognised.filter(({ match }) => isSide(match)).map((one) => [one.first, one]));
  const found: Description[] = [];
  for (const { first, last } of document.sentences) {
    for (let at = first; at < last; at++) {
      // "die Rebellengruppe M23" is named.
      if (taken[at] || taken[at + 1] || !isHead(document, observed, at, names)) continue;
      const one = describe(document, observed, first, at, sides, names);
      if (one !== null) found.push(one);
    }
  }
  return draftsOf(document, found);
}

function isSide(match: Recognised['match']): boolean {
  return match !== null && (match.form === 'adjective' || match.form === 'demonym');
}

function isHead({ lower }: Document, { clues }: Observed, at: number, { language }: Names): boolean {
  if (!language.capitalsAreNames && !(clues[at]! & UPPER)) return false;
  return language.describedGroups.some((head) => lower[at] === head || (head.length > 5 && lower[at]!.endsWith(head)));
}

function describe(
  { tokens, lower, text }: Document,
  { clues }: Observed,
  from: number,
  head: number,
  sides: ReadonlyMap<number, Recognised>,
  { gazetteer, language }: Names,
): Description | null {
  let first = head;
  const side: string[] = [];
  let country: string | null = null;
  while (first > from && head - first < MOST_WORDS) {
    const before = first - 1;
    const placed = sides.get(before);
    if (placed === undefined && !language.groupAdjective(lower[before]!)) break;
    side.unshift(language.stem(lower[before]!));
    if (placed?.match) country ??= countryOf(gazetteer, placed.match.references[0]!.place);
    first = before;
  }
  const definite = first > from && (clues[first - 1]! & DEFINITE) !== 0;
  if (!definite && country === null) return null;
  const start = tokens[definite ? first - 1 : first]!.start;
  const { end } = tokens[head]!;
  return {
    first: definite ? first - 1 : first,
    last: head + 1,
    start,
    end,
    named: false,
    head: fold(nominative(lower[head]!, language.describedGroups)),
    side: fold(side.join(' ')),
    country,
    name: text.slice(tokens[first]!.start, end),
  };
}

/** "Kämpfern" is listed beside "Kämpfer": the shorter of two forms that differ in their last letter. */
function nominative(noun: string, heads: readonly string[]): string {
  const shorter = noun.slice(0, -1);
  return heads.some((head) => shorter.endsWith(head)) && heads.some((head) => noun.endsWith(head)) ? shorter : noun;
}

function draftsOf(document: Document, found: readonly Description[]): Draft[] {
  const byHead = new Map<string, Map<string, Description[]>>();
  for (const one of found) {
    const sides = byHead.get(one.head) ?? new Map<string, Description[]>();
    byHead.set(one.head, sides);
    sides.set(one.side, [...(sides.get(one.side) ?? []), one]);
  }
  return [...byHead.values()].flatMap((sides) => {
    const bare = sides.get('') ?? [];
    const described = [...sides].filter(([side]) => side !== '');
    // "die Kämpfer" after "die armenischen Kämpfer" are they, where no other fighters are about.
    if (described.length === 1) return [draftOf(document, [...described[0]![1], ...bare])];
    return [
      ...described.map(([, list]) => draftOf(document, list)),
      ...(bare.length > 0 ? [draftOf(document, bare)] : []),
    ];
  });
}

function draftOf({ text }: Document, list: readonly Description[]): Draft {
  const [best] = list as [Description];
  const mentions = [...list].sort((a, b) => a.start - b.start);
  return {
    key: `group:${`${best.side} ${best.head}`.trim()}`,
    kind: 'group',
    name: best.name,
    mentions: mentions.map(({ first, last, start, end, named }) => ({ first, last, start, end, named })),
    roles: [],
    country: list.find(({ country }) => country !== null)?.country ?? null,
    location: null,
    names: [],
    explanation: {
      rule: 'names.described-group',
      why: 'described, not named',
      words: mentions.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
      parts: [],
      rejected: [],
    },
  };
}
