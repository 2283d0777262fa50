import type { Document } from '../text/document.ts';
import {
  DEFINITE,
  GIVEN,
  HONORIFIC,
  INITIAL,
  NOT_NAME,
  OFFICE,
  PARTICLE,
  PLACE_HEAD,
  PLACE_PREPOSITION,
  TITLE,
  UPPER,
} from './clues.ts';
import type { GazetteerMatch } from './matches.ts';
import type { Names } from './names.ts';

/** A name in the text, what kind of thing it names, and how that was found. */
export interface Recognised {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'place' | 'organization';
  readonly match: GazetteerMatch | null;
  readonly rule: string;
}

/** The names in the text, in order, without overlaps. */
export function recognise(
  document: Document,
  clues: Uint16Array,
  matches: readonly GazetteerMatch[],
  names: Names,
): Recognised[] {
  const people = findPeople(document, clues);
  const taken = new Uint8Array(document.tokens.length);
  for (const { first, last } of people) taken.fill(1, first, last);
  const organisations = findOrganisations(document, names, taken);
  for (const { first, last } of organisations) taken.fill(1, first, last);
  const places = matches.filter((match) => !taken[match.first] && isPlace(document, clues, match, names));
  return [
    ...people,
    ...organisations,
    ...places.map((match) => ({ ...match, kind: 'place' as const, match, rule: 'names.gazetteer' })),
  ].sort((a, b) => a.start - b.start);
}

function findPeople({ tokens }: Document, clues: Uint16Array): Recognised[] {
  const found: Recognised[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const before = at > 0 ? clues[at - 1]! : 0;
    const addressed = (before & (HONORIFIC | TITLE)) !== 0;
    const inOffice = (before & OFFICE) !== 0;
    if (!isNamePart(clues[at]!) || (!addressed && !inOffice && !(clues[at]! & GIVEN))) continue;
    let last = at + 1;
    while (last < tokens.length && last < at + 5) {
      const clue = clues[last]!;
      if (isNamePart(clue) || clue & INITIAL) last++;
      else if (clue & PARTICLE && !(clue & DEFINITE) && isNamePart(clues[last + 1] ?? 0)) last += 2;
      else break;
    }
    if (last - at < 2 && !addressed && !inOffice) continue;
    found.push({
      first: at,
      last,
      start: tokens[at]!.start,
      end: tokens[last - 1]!.end,
      kind: 'person',
      match: null,
      rule: addressed || inOffice ? 'names.person.title' : 'names.person.given',
    });
    at = last - 1;
  }
  return found;
}

function isNamePart(clue: number): boolean {
  return (clue & UPPER) !== 0 && (clue & (OFFICE | TITLE | HONORIFIC | NOT_NAME | PLACE_HEAD)) === 0;
}

function findOrganisations({ tokens }: Document, names: Names, taken: Uint8Array): Recognised[] {
  const found: Recognised[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const last = names.organisations.lastAt(tokens, at);
    if (last < 0 || taken[at]) continue;
    found.push({
      first: at,
      last,
      start: tokens[at]!.start,
      end: tokens[last - 1]!.end,
      kind: 'organization',
      match: null,
      rule: 'names.organisations',
    });
    at = last - 1;
  }
  return found;
}

function isPlace({ lower }: Document, clues: Uint16Array, match: GazetteerMatch, { language }: Names): boolean {
  if (match.form !== 'name' || match.last - match.first > 1 || match.part) return true;
  if (clues[match.first]! & (OFFICE | NOT_NAME | PLACE_HEAD | HONORIFIC)) return false;
  const before = match.first > 0 ? clues[match.first - 1]! : 0;
  if (!language.rarePlaces.has(lower[match.first]!) && !(clues[match.first]! & GIVEN)) return true;
  return (before & (PLACE_PREPOSITION | PLACE_HEAD)) !== 0;
}
