import type { Document } from '../text/document.ts';
import { GIVEN, HONORIFIC, OFFICE, PLACE_HEAD, PLACE_PREPOSITION, SITE_ENDING, SURNAME, TITLE } from './clues.ts';
import { COMMON, OTHER_WORD } from './common-words.ts';
import type { Observed } from './features.ts';
import { type Gazetteer, levelOf, populationOf } from './gazetteer.ts';
import type { NamesLanguage } from './language.ts';
import type { Level } from './levels.ts';
import type { GazetteerMatch } from './matches.ts';
import type { Names } from './names.ts';
import type { TaggedSpan } from './spans.ts';

/** A name that is a person to the tagger is a place all the same from so many inhabitants on. */
const METROPOLIS = 300_000;
/** Levels whose name after a slash belongs to the name before it: "Frankfurt/Oder", "Rothenburg/Wümme". */
const BESIDE: ReadonlySet<Level> = new Set(['water', 'mountain', 'region', 'area']);

/**
 * Mends spans by what the gazetteer has: two places with a slash between them are two ("Wien/Berlin"), a word for people
 * before a name is no part of it ("Armeniern Eriwan"), nor is a noun after it, a well-known place is not a person, and a
 * longer name of the gazetteer around a place is the place.
 */
export function mend(
  document: Document,
  spans: readonly TaggedSpan[],
  observed: Observed,
  byFirst: ReadonlyMap<number, GazetteerMatch>,
  { gazetteer, language }: Names,
): TaggedSpan[] {
  const around = new Map<number, GazetteerMatch>();
  for (const match of byFirst.values()) {
    if (match.form !== 'name' || match.last - match.first < 2) continue;
    for (let at = match.first; at < match.last; at++) around.set(at, match);
  }
  const people = new Set(
    spans
      .filter(({ kind, first, last }) => kind === 'PER' && last - first > 1)
      .map(({ last }) => document.lower[last - 1]!),
  );
  return spans
    .flatMap((span) => (span.kind === 'LOC' ? atSlash(document, span, byFirst, gazetteer) : [span]))
    .map((span) => (span.kind === 'LOC' || span.kind === 'PER' ? withoutPeople(span, byFirst) : span))
    .map((span) => (span.kind === 'LOC' ? withoutNoun(span, observed, byFirst) : span))
    .map((span) =>
      (span.kind === 'PER' && !people.has(document.lower[span.first]!)) || span.kind === 'ORG' || span.kind === 'OTH'
        ? knownPlace(span, observed, byFirst, gazetteer, language)
        : span,
    )
    .map((span) => (span.kind === 'LOC' ? widened(span, around) : span))
    .filter((span, i, all) => i === 0 || span.first >= all[i - 1]!.last);
}

function atSlash(
  { tokens }: Document,
  span: TaggedSpan,
  byFirst: ReadonlyMap<number, GazetteerMatch>,
  gazetteer: Gazetteer,
): TaggedSpan[] {
  for (let at = span.first + 1; at < span.last - 1; at++) {
    if (tokens[at]!.text !== '/') continue;
    const [left, right] = [byFirst.get(span.first), byFirst.get(at + 1)];
    if (left?.last !== at || right?.last !== span.last) continue;
    if (right.references.some(({ place }) => BESIDE.has(levelOf(gazetteer, place)))) continue;
    return [
      { ...span, last: at },
      { ...span, first: at + 1 },
    ];
  }
  return [span];
}

function withoutPeople(span: TaggedSpan, byFirst: ReadonlyMap<number, GazetteerMatch>): TaggedSpan {
  const match = byFirst.get(span.first);
  const people = match?.form === 'demonym' && match.last === span.first + 1 && match.last < span.last && !match.part;
  return people ? { ...span, first: span.first + 1 } : span;
}

/** "Eriwan Hilfe": a town and what it gets. Stations and streets stay, as in "Berlin Hauptbahnhof". */
function withoutNoun(
  span: TaggedSpan,
  { clues, lexicon }: Observed,
  byFirst: ReadonlyMap<number, GazetteerMatch>,
): TaggedSpan {
  const match = byFirst.get(span.first);
  if (match === undefined || match.part || match.last >= span.last || match.form !== 'name') return span;
  for (let at = match.last; at < span.last; at++) {
    if (lexicon[at] !== COMMON || clues[at]! & (SITE_ENDING | PLACE_HEAD | SURNAME | GIVEN)) return span;
  }
  return { ...span, last: match.last };
}

/**
 * "Eriwan" alone is the city, "Washington" too where nobody of that name is about; "Herr Jordan" and "Florence" are not.
 * States with names of several words are no organisations, nor are rivers and mountains.
 */
function knownPlace(
  span: TaggedSpan,
  { clues, lexicon, document }: Observed,
  byFirst: ReadonlyMap<number, GazetteerMatch>,
  gazetteer: Gazetteer,
  { rarePlaces }: NamesLanguage,
): TaggedSpan {
  const match = byFirst.get(span.first);
  if (match === undefined || match.last !== span.last || match.part || match.form !== 'name') return span;
  const levels = match.references.map(({ place }) => ({
    level: levelOf(gazetteer, place),
    large: populationOf(gazetteer, place) >= METROPOLIS,
  }));
  if (span.kind === 'ORG') {
    const state = span.last - span.first > 1 && levels.some(({ level }) => level === 'country');
    const water = levels.every(({ level }) => BESIDE.has(level) && level !== 'region');
    return state || water ? { ...span, kind: 'LOC' } : span;
  }
  const word = lexicon[span.first];
  if (word === COMMON || word === OTHER_WORD) return span;
  if (span.first > 0 && clues[span.first - 1]! & (HONORIFIC | TITLE | OFFICE | GIVEN)) return span;
  const person = (clues[span.first]! & (GIVEN | SURNAME)) !== 0;
  // "nördlich von Erigabo": only places have sides.
  const beside = span.first > 1 && (clues[span.first - 1]! & clues[span.first - 2]! & PLACE_PREPOSITION) !== 0;
  if (beside && !person) return { ...span, kind: 'LOC' };
  const known = levels.some(
    ({ level, large }) =>
      (level === 'capital' && large) ||
      (level === 'country' && large && !rarePlaces.has(document.lower[span.first]!)) ||
      (!person && (large || level === 'country' || level === 'capital' || level === 'area')),
  );
  return known ? { ...span, kind: 'LOC' } : span;
}

function widened(span: TaggedSpan, around: ReadonlyMap<number, GazetteerMatch>): TaggedSpan {
  const match = around.get(span.first);
  if (match === undefined || match.first > span.first || match.last < span.last) return span;
  return { ...span, first: match.first, last: match.last };
}
