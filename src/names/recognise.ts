import type { Document } from '../text/document.ts';
import {
  DEFINITE,
  GIVEN,
  HONORIFIC,
  NOT_NAME,
  OFFICE,
  PLACE_HEAD,
  PLACE_PREPOSITION,
  SURNAME,
  TITLE,
  UPPER,
} from './clues.ts';
import { agree } from './consistency.ts';
import { withEvident } from './evident.ts';
import type { Observed } from './features.ts';
import { fold } from './fold.ts';
import { findName, type Gazetteer, levelOf, populationOf } from './gazetteer.ts';
import type { GazetteerMatch } from './matches.ts';
import { mend } from './mend.ts';
import type { Names } from './names.ts';
import { refine } from './refine.ts';
import { spansOf, type TaggedSpan } from './spans.ts';
import { spelledOut } from './spelled-out.ts';
import { tagSentence } from './tagger.ts';
import { lookUp } from './variants.ts';

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

const KINDS = { PER: 'person', LOC: 'place', ORG: 'organization' } as const;
/** A town must have so many inhabitants for its bare name to be taken for it against the tagger. */
const KNOWN_TOWN = 100_000;

/** The names in the text, in order, without overlaps: what the tagger marks, what the lists add. */
export function recognise(
  document: Document,
  observed: Observed,
  matches: readonly GazetteerMatch[],
  names: Names,
): Recognised[] {
  const labels = new Uint8Array(document.tokens.length);
  for (const sentence of document.sentences) tagSentence(names.tagger, observed, sentence, labels);
  const byFirst = new Map(matches.map((match) => [match.first, match]));
  const inGazetteer = (first: number, last: number): boolean => byFirst.get(first)?.last === last;
  const spans = refine(
    document,
    withEvident(spansOf(labels), observed, names.language),
    observed,
    inGazetteer,
    names.language,
  );
  const agreed = agree(document, spans, observed.clues);
  const mended = mend(document, agreed, observed, byFirst, names);
  const tagged = spelledOut(document, mended);
  const found: Recognised[] = [];
  const taken = new Uint8Array(document.tokens.length);
  const take = (one: Recognised): void => {
    if (taken.subarray(one.first, one.last).some((mark) => mark !== 0)) return;
    taken.fill(1, one.first, one.last);
    found.push(one);
  };
  for (const one of organisations(document, tagged, observed, byFirst)) take(one);
  for (const span of tagged) {
    if (span.kind === 'OTH') taken.fill(1, span.first, span.last);
    else if (span.kind === 'derived') for (const one of derived(document, span, byFirst, names)) take(one);
    else if (span.kind !== 'compound') take(named(document, span, observed, byFirst, names));
  }
  for (const match of matches) {
    if (mayAdd(document, match, observed, names)) take({ ...match, kind: 'place', match, rule: 'names.gazetteer' });
  }
  return found.sort((a, b) => a.start - b.start);
}

function named(
  document: Document,
  { first, last, kind }: TaggedSpan,
  { clues }: Observed,
  byFirst: ReadonlyMap<number, GazetteerMatch>,
  names: Names,
): Recognised {
  const { start } = document.tokens[first]!;
  const { end } = document.tokens[last - 1]!;
  const before = first > 0 ? clues[first - 1]! : 0;
  const match = placeMatch(document, first, last, byFirst, names);
  // "Herr Hamburger", "Präsident Washington": a title makes a person of what might be a place.
  const titled = (before & HONORIFIC) !== 0 || ((before & TITLE) !== 0 && (before & UPPER) !== 0);
  if (kind === 'LOC' && titled) return { first, last, start, end, kind: 'person', match: null, rule: 'names.title' };
  const known = KINDS[kind as keyof typeof KINDS];
  return { first, last, start, end, kind: known, match: known === 'place' ? match : null, rule: 'names.tagger' };
}

/** What the gazetteer has for exactly these words; a match of its own where the tagger's extent is another one. */
function placeMatch(
  document: Document,
  first: number,
  last: number,
  byFirst: ReadonlyMap<number, GazetteerMatch>,
  { gazetteer, language }: Names,
): GazetteerMatch | null {
  const match = byFirst.get(first);
  if (match !== undefined && match.last === last && !match.part) return match;
  const { start } = document.tokens[first]!;
  const { end } = document.tokens[last - 1]!;
  const text = document.text.slice(start, end);
  if (text.length > 80) return null;
  const found = lookUp(text, gazetteer, language);
  return found === null ? null : { first, last, start, end, form: 'name', part: false, ...found };
}

function derived(
  document: Document,
  { first, last }: TaggedSpan,
  byFirst: ReadonlyMap<number, GazetteerMatch>,
  { gazetteer, language }: Names,
): Recognised[] {
  const match = byFirst.get(first);
  if (match !== undefined) return [{ ...match, kind: 'place', match, rule: 'names.derived' }];
  const { start, end, text } = document.tokens[first]!;
  if (last - first > 1) return [];
  for (const city of language.cityOf(text)) {
    const references = findName(gazetteer, fold(city)).filter(({ name }) => name.name === city);
    if (references.length === 0) continue;
    const own: GazetteerMatch = {
      first,
      last,
      start,
      end,
      name: fold(city),
      form: 'adjective',
      part: false,
      within: false,
      references,
    };
    return [{ first, last, start, end, kind: 'place', match: own, rule: 'names.derived' }];
  }
  return [];
}

/** Known organisations, but where the tagger has a longer name around them. */
function organisations(
  document: Document,
  tagged: readonly TaggedSpan[],
  observed: Observed,
  byFirst: ReadonlyMap<number, GazetteerMatch>,
): Recognised[] {
  const isPlace = ({ kind, first, last }: TaggedSpan): boolean => kind === 'LOC' && byFirst.get(first)?.last === last;
  const { tokens } = document;
  const inside = new Map<number, TaggedSpan>();
  for (const span of tagged) for (let at = span.first; at < span.last; at++) inside.set(at, span);
  const found: Recognised[] = [];
  for (const { first, last, sure } of observed.organisations) {
    const around = inside.get(first);
    const longer = around !== undefined && (around.first < first || around.last > last);
    // "the Taliban": no person stands after an article.
    const person = around?.kind === 'PER' && !(first > 0 && observed.clues[first - 1]! & DEFINITE);
    const other = person || (around !== undefined && isPlace(around));
    // A plain word may be a person's or a place's name after all; an abbreviation is not.
    const plain = last - first === 1 && /\p{Ll}/u.test(tokens[first]!.text);
    if (!sure || longer || (other && plain)) continue;
    const { start } = tokens[first]!;
    const { end } = tokens[last - 1]!;
    found.push({ first, last, start, end, kind: 'organization', match: null, rule: 'names.organisations' });
  }
  return found;
}

/** A name of the gazetteer that the tagger passed over: only what is seldom anything else. */
function mayAdd(
  { lower, tokens }: Document,
  match: GazetteerMatch,
  { clues, lexicon, gazetteer: codes }: Observed,
  { gazetteer, language }: Names,
): boolean {
  /** "in Halle in Westfalen": a larger place follows. */
  const inside = (at: number): boolean =>
    language.insidePrepositions.has(lower[at] ?? '') && (codes[at + 1] ?? 0) !== 0;
  if (match.form === 'adjective' || match.form === 'demonym') return true;
  if (match.part) return isLarge(gazetteer, match) && match.name.length > 1;
  if (clues[match.first]! & (OFFICE | NOT_NAME | PLACE_HEAD | HONORIFIC)) return false;
  const before = match.first > 0 ? clues[match.first - 1]! : 0;
  if (before & (HONORIFIC | TITLE)) return false;
  if (match.last - match.first > 1)
    return isLarge(gazetteer, match) || levelOf(gazetteer, match.references[0]!.place) === 'area';
  const common = lexicon[match.first]! !== 0 || language.rarePlaces.has(lower[match.first]!);
  if (common && !tokens[match.first]!.text.includes('-') && !(before & PLACE_PREPOSITION && inside(match.last)))
    return false;
  const person = (clues[match.first]! & (GIVEN | SURNAME)) !== 0;
  if (!isLarge(gazetteer, match) && (person || !(before & (PLACE_PREPOSITION | PLACE_HEAD)))) return false;
  // Next to another capitalised word that is no noun it may be a part of a longer name.
  return tokens[match.first]!.text.length > 3 || (before & PLACE_PREPOSITION) !== 0;
}

function isLarge(gazetteer: Gazetteer, { references }: GazetteerMatch): boolean {
  return references.some(({ place }) => {
    const level = levelOf(gazetteer, place);
    if (level === 'country' || level === 'continent' || level === 'capital' || level === 'area') return true;
    return level !== 'quarter' && populationOf(gazetteer, place) >= KNOWN_TOWN;
  });
}
