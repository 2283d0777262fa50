import { isLowerAt, isUpperAt } from '../text/characters.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { fold } from './fold.ts';
import { beginsName, findName, type Gazetteer, hasName, type Reference } from './gazetteer.ts';
import type { NamesLanguage } from './language.ts';
import type { Form } from './levels.ts';

/** Names of places have at most so many words ("Föderierte Staaten von Mikronesien" has four). */
const MAX_WORDS = 6;

/** A stretch of text that is a name of the gazetteer. Not yet a place: "Essen" may be a meal. */
export interface GazetteerMatch extends Span {
  readonly first: number;
  readonly last: number;
  /** What was looked up: the words, or what they are derived from. */
  readonly name: string;
  readonly form: Form;
  /** True where it is a part of a longer word ("US" in "US-Präsident"). */
  readonly part: boolean;
  /** True where the place is only the larger one that the named one lies in ("Berliner Reichstag"). */
  readonly within: boolean;
  readonly references: readonly Reference[];
}

/** All names of the gazetteer in the text, longest first from left to right, without overlaps. */
export function matchNames(
  document: Document,
  words: readonly { readonly maybePlace: boolean }[],
  gazetteer: Gazetteer,
  language: NamesLanguage,
): GazetteerMatch[] {
  const found: GazetteerMatch[] = [];
  for (const { first, last } of document.sentences) {
    for (let at = first; at < last; ) {
      const match = words[at]!.maybePlace ? matchAt(document, gazetteer, language, at, last) : null;
      if (match === null) {
        at++;
        continue;
      }
      found.push(match);
      at = match.last;
    }
  }
  return found;
}

/** False for a word with which no name of the gazetteer can begin. */
export function mayBeginMatch(text: string, lower: string, gazetteer: Gazetteer, language: NamesLanguage): boolean {
  if (text.length > 60) return false;
  if (!isUpperAt(text, 0)) {
    if (!isLowerAt(text, 0)) return false;
    if (!language.placeAdjective(lower)) return /-\p{Lu}/u.test(text);
    return hasName(gazetteer, fold(lower)) || lower.includes('-');
  }
  const folded = fold(lower);
  if (folded === '') return false;
  if (beginsName(gazetteer, folded) || hasName(gazetteer, folded) || text.includes('-')) return true;
  return language.baseForms(text).some((base) => hasName(gazetteer, fold(base)));
}

function matchAt(
  document: Document,
  gazetteer: Gazetteer,
  language: NamesLanguage,
  at: number,
  end: number,
): GazetteerMatch | null {
  const { tokens, lower } = document;
  const { text } = tokens[at]!;
  if (isLowerAt(text, 0) && language.placeAdjective(lower[at]!)) return adjectiveAt(document, gazetteer, at);
  // A small word may have a capital inside: "al-Hasaka", "'s-Hertogenbosch".
  const folded = fold(lower[at]!);
  const long = beginsName(gazetteer, folded) ? longMatch(document, gazetteer, language, at, end, folded) : null;
  return long ?? wordMatch(document, gazetteer, language, at, folded);
}

function longMatch(
  document: Document,
  gazetteer: Gazetteer,
  language: NamesLanguage,
  at: number,
  end: number,
  folded: string,
): GazetteerMatch | null {
  let best: GazetteerMatch | null = null;
  let name = folded;
  for (let next = at + 1; next < end && next < at + MAX_WORDS; next++) {
    const word = fold(document.lower[next]!);
    if (word === '') {
      // Only dashes and commas stand inside names ("Berg – Karabach", "Washington, D.C.").
      if (!/^[-–—,]$/u.test(document.tokens[next]!.text)) break;
      continue;
    }
    const lastToken = document.tokens[next]!.text;
    if (hasName(gazetteer, `${name} ${word}`)) {
      best = exact(document, gazetteer, at, next + 1, `${name} ${word}`) ?? best;
    } else if (isUpperAt(lastToken, 0)) {
      for (const base of language.baseForms(lastToken)) {
        const key = `${name} ${fold(base)}`;
        if (hasName(gazetteer, key)) best = exact(document, gazetteer, at, next + 1, key) ?? best;
      }
    }
    name = `${name} ${word}`;
  }
  return best;
}

function wordMatch(
  document: Document,
  gazetteer: Gazetteer,
  language: NamesLanguage,
  at: number,
  folded: string,
): GazetteerMatch | null {
  const word = document.tokens[at]!.text;
  const direct = hasName(gazetteer, folded) ? exact(document, gazetteer, at, at + 1, folded) : null;
  if (direct !== null) return withBases(direct, gazetteer, language, word);
  for (const base of language.baseForms(word)) {
    const key = fold(base);
    const match = hasName(gazetteer, key) ? exact(document, gazetteer, at, at + 1, key) : null;
    if (match !== null) return match;
  }
  if (!word.includes('-')) return null;
  return partMatch(document, gazetteer, at) ?? sideMatch(document, gazetteer, language, at);
}

/** The adjective in "Pro-russische" at the head of a sentence and in "pro-Armenian". */
function sideMatch(
  document: Document,
  gazetteer: Gazetteer,
  language: NamesLanguage,
  at: number,
): GazetteerMatch | null {
  const { text } = document.tokens[at]!;
  const last = text.slice(text.lastIndexOf('-') + 1);
  return isUpperAt(last, 0) || language.placeAdjective(document.lower[at]!)
    ? adjectiveAt(document, gazetteer, at)
    : null;
}

/** "Athens" is a town of its own and the genitive of "Athen": both readings are kept. */
function withBases(match: GazetteerMatch, gazetteer: Gazetteer, language: NamesLanguage, word: string): GazetteerMatch {
  const more = language.baseForms(word).flatMap((base) => {
    const key = fold(base);
    return hasName(gazetteer, key) ? findName(gazetteer, key).filter(({ name }) => fits(name.name, base)) : [];
  });
  return more.length === 0 ? match : { ...match, references: [...match.references, ...more] };
}

/** The place in "US-Präsident" or "Irak-Krieg", the adjectives in "pro-armenisch" and "Deutsch-Türken". */
function partMatch(document: Document, gazetteer: Gazetteer, at: number): GazetteerMatch | null {
  const { start, text } = document.tokens[at]!;
  const hyphen = text.lastIndexOf('-');
  for (const [from, to] of [
    [0, hyphen],
    [0, text.indexOf('-')],
  ] as const) {
    const part = text.slice(from, to);
    const key = fold(part);
    if (part.length < 2 || !isUpperAt(part, 0) || !hasName(gazetteer, key)) continue;
    const references = findName(gazetteer, key).filter(({ name }) => fits(name.name, part));
    if (references.length === 0) continue;
    const { form } = references[0]!.name;
    return {
      first: at,
      last: at + 1,
      start: start + from,
      end: start + to,
      name: part,
      form,
      part: true,
      within: false,
      references,
    };
  }
  return null;
}

function adjectiveAt(document: Document, gazetteer: Gazetteer, at: number): GazetteerMatch | null {
  const { start, text } = document.tokens[at]!;
  const lower = document.lower[at]!;
  const from = hasName(gazetteer, fold(lower)) ? 0 : lower.lastIndexOf('-') + 1;
  const part = text.slice(from);
  const key = fold(part);
  if (key === '' || !hasName(gazetteer, key)) return null;
  const references = findName(gazetteer, key).filter(({ name }) => name.form === 'adjective' && fits(name.name, part));
  if (references.length === 0) return null;
  return {
    first: at,
    last: at + 1,
    start: start + from,
    end: start + text.length,
    name: part,
    form: 'adjective',
    part: from > 0,
    within: false,
    references,
  };
}

function exact(
  document: Document,
  gazetteer: Gazetteer,
  first: number,
  last: number,
  key: string,
): GazetteerMatch | null {
  const start = document.tokens[first]!.start;
  const end = document.tokens[last - 1]!.end;
  const text = document.text.slice(start, end);
  const references = findName(gazetteer, key).filter(({ name }) => fits(name.name, text));
  if (references.length === 0) return null;
  const [{ name }] = references as [Reference];
  const form = name.form === 'inflected' ? 'name' : name.form;
  return { first, last, start, end, name: key, form, part: false, within: false, references };
}

/** Short names must stand as they are: "US" is a state, "Us" and "Po" at the head of a sentence are not. */
function fits(name: string, text: string): boolean {
  if (name.length > 3) return true;
  return text.startsWith(name);
}
