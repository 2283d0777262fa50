import type { Document } from '../text/document.ts';
import {
  DEFINITE,
  GIVEN,
  HONORIFIC,
  OFFICE,
  PARTICLE,
  PLACE_HEAD,
  PLACE_PREPOSITION,
  SITE_ENDING,
  SURNAME,
  TITLE,
} from './clues.ts';
import { COMMON, COMMON_COMPOUND } from './common-words.ts';
import type { Observed } from './features.ts';
import type { NamesLanguage } from './language.ts';
import type { TaggedSpan } from './spans.ts';

/** Mends the spans of the tagger where the words themselves leave no doubt. */
export function refine(
  document: Document,
  spans: readonly TaggedSpan[],
  observed: Observed,
  inGazetteer: (first: number, last: number) => boolean,
  language: NamesLanguage,
): TaggedSpan[] {
  return spans
    .flatMap((span) => atPreposition(document, span, observed, language))
    .flatMap((span) => (span.kind === 'PER' ? atCoordinator(document, span, inGazetteer, language) : [span]))
    .flatMap((span, i, all) => {
      if (span.kind === 'PER') {
        return [withParticle(document, withoutTitle(span, observed), all[i - 1]?.last ?? 0, language)];
      }
      if (span.kind !== 'LOC') return [span];
      if (!inGazetteer(span.first, span.last)) {
        if (isCommon(span, observed) || isCompound(document, span, observed)) return [];
        if (isGiven(span, observed)) return [{ ...span, kind: 'PER' }];
      }
      return [withHead(document, span, all[i - 1]?.last ?? 0, language)];
    });
}

/** "Mr Hamburger in Essen" is somebody and a place; a form of address makes a person of what it stands before. */
function atPreposition(
  { lower }: Document,
  span: TaggedSpan,
  { clues }: Observed,
  { insidePrepositions, namingLinks }: NamesLanguage,
): TaggedSpan[] {
  if (span.kind !== 'LOC' && span.kind !== 'PER') return [span];
  const own: TaggedSpan =
    clues[span.first]! & HONORIFIC && span.last - span.first > 1 ? { ...span, kind: 'PER' } : span;
  for (let at = span.first + 1; at < span.last - 1; at++) {
    if (!insidePrepositions.has(lower[at]!) || namingLinks.has(lower[at]!)) continue;
    return [
      { ...own, last: at },
      { first: at + 1, last: span.last, kind: 'LOC' },
    ];
  }
  return [own];
}

/** "Israel and Egypt" are two; "Bob and Linda Byrd" stay together. */
function atCoordinator(
  { lower }: Document,
  span: TaggedSpan,
  inGazetteer: (first: number, last: number) => boolean,
  { coordinators }: NamesLanguage,
): TaggedSpan[] {
  for (let at = span.first + 1; at < span.last - 1; at++) {
    if (!coordinators.has(lower[at]!)) continue;
    if (!inGazetteer(span.first, at) && !inGazetteer(at + 1, span.last)) continue;
    return [
      { ...span, last: at },
      { ...span, first: at + 1 },
    ];
  }
  return [span];
}

/** "Baron Pierre Milius" and "Oldie Edwin van der Sar" are titles and a name. */
function withoutTitle(span: TaggedSpan, { clues, lexicon }: Observed): TaggedSpan {
  let first = span.first;
  while (first < span.last - 1) {
    const clue = clues[first]!;
    const next = clues[first + 1]!;
    const title = (clue & (OFFICE | TITLE | HONORIFIC | DEFINITE)) !== 0 && (clue & (GIVEN | SURNAME | PARTICLE)) === 0;
    const noun = (lexicon[first] === COMMON || lexicon[first] === COMMON_COMPOUND) && (clue & (GIVEN | SURNAME)) === 0;
    if (!title && !(noun && next & GIVEN)) break;
    first++;
  }
  return first === span.first ? span : { ...span, first };
}

/** A single word that is a common noun and no part of any name that the lists know. */
function isCommon({ first, last }: TaggedSpan, { clues, lexicon }: Observed): boolean {
  if (last - first > 1 || clues[first]! & (GIVEN | SURNAME)) return false;
  return lexicon[first] === COMMON;
}

/** "Anime-Kinos": a compound that ends in a common noun and holds no known place. */
function isCompound(
  { tokens }: Document,
  { first, last }: TaggedSpan,
  { clues, lexicon, gazetteer }: Observed,
): boolean {
  if (last - first > 1 || clues[first]! & SITE_ENDING || gazetteer[first] !== 0) return false;
  return lexicon[first] === COMMON_COMPOUND && tokens[first]!.text.includes('-');
}

/** "Sein Gehilfe Fritz", "Cat Stevens": a given name that nothing makes a place of. */
function isGiven({ first, last }: TaggedSpan, { clues }: Observed): boolean {
  const before = first > 0 ? clues[first - 1]! : 0;
  return (
    (clues[first]! & GIVEN) !== 0 && !(clues[last - 1]! & SITE_ENDING) && !(before & (PLACE_PREPOSITION | PLACE_HEAD))
  );
}

/** "De Gaulle", "van Gaal": the small words before a surname are part of it. */
function withParticle(
  { lower }: Document,
  span: TaggedSpan,
  free: number,
  { surnameParticles }: NamesLanguage,
): TaggedSpan {
  let { first } = span;
  while (first > free && surnameParticles.has(lower[first - 1]!)) first--;
  return first === span.first ? span : { ...span, first };
}

/** "Kunsthalle" before "Basel", "Universität von" before "Pennsylvania": the name of an institution or of a building. */
function withHead({ lower, tokens }: Document, span: TaggedSpan, free: number, language: NamesLanguage): TaggedSpan {
  let head = span.first - 1;
  if (head > free && language.namingLinks.has(lower[head]!)) head--;
  if (head < free || !/^\p{Lu}/u.test(tokens[head]!.text)) return span;
  if (head === span.first - 1 && language.baseForms(tokens[span.last - 1]!.text).length > 0) return span;
  const kind = endsWithAny(lower[head]!, language.institutionHeads)
    ? 'ORG'
    : endsWithAny(lower[head]!, language.siteHeads)
      ? 'LOC'
      : null;
  return kind === null ? span : { first: head, last: span.last, kind };
}

function endsWithAny(lower: string, heads: readonly string[]): boolean {
  return heads.some((head) => lower === head || (head.length > 5 && lower.endsWith(head)));
}
