import type { Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import { findAnaphora } from './anaphora.ts';
import { officeGender } from './clues.ts';
import { type Draft, explain, mentionsOf } from './draft.ts';
import { fold } from './fold.ts';
import { FEMALE_NAME, MALE_NAME, personBits } from './gazetteer.ts';
import type { Gender, NamesLanguage } from './language.ts';
import type { Names } from './names.ts';
import type { Recognised } from './recognise.ts';

/** So many people of one surname are told apart; the bound keeps the work on odd texts small. */
const NAMESAKES = 50;

/** Between an office and the name in apposition stand at most so many words. */
const APPOSITION = 6;

/** A person of the article with what is known of her or him. */
export interface Person {
  readonly words: readonly string[];
  readonly list: readonly Recognised[];
  readonly roles: readonly string[];
  readonly gender: Gender;
  /** Token of the first mention. */
  readonly since: number;
}

/** The people of the article: a surname alone is the person whose full name ends with it; pronouns where they are sure. */
export function groupPeople(
  document: Document,
  recognised: readonly Recognised[],
  syntax: Syntax,
  names: Names,
): Draft[] {
  const people = collect(document, recognised, names);
  const anaphora = findAnaphora(document, people, recognised, syntax, names.language);
  return people.map((person, i) => {
    const { words, list, roles } = person;
    const more = anaphora.get(i) ?? [];
    return {
      key: `person:${words.map(fold).join(' ')}`,
      kind: 'person',
      name: words.join(' '),
      mentions: [...mentionsOf(list), ...more].sort((a, b) => a.start - b.start),
      roles,
      country: null,
      location: null,
      names: [],
      explanation: explain(document, list, whyOf(person, more.length)),
    };
  });
}

function whyOf({ gender }: Person, anaphora: number): string {
  if (anaphora === 0) return '';
  const what = gender === 'f' ? 'woman' : 'man';
  return `${anaphora} pronouns and descriptions with no other ${what} or holder of the office near`;
}

function collect(document: Document, recognised: readonly Recognised[], names: Names): readonly Person[] {
  const all = recognised.filter(({ kind }) => kind === 'person');
  const surnames = new Set(all.map(({ last }) => document.tokens[last - 1]!.text));
  const byWord = new Map<string, Set<number>>();
  const people: { words: readonly string[]; list: Recognised[]; roles: Set<string>; gender: Gender }[] = [];
  // Full names first, so that a headline's surname finds its person too.
  const longest = [...all].sort((a, b) => b.last - b.first - (a.last - a.first) || a.start - b.start);
  for (const one of longest) {
    const words = wordsOf(document, one, names.language, surnames);
    const before = titlesBefore(document, one.first, names.language);
    const near = [...(byWord.get(words.at(-1)!) ?? [])].slice(0, NAMESAKES).map((i) => people[i]!);
    const same = near.filter((other) => isSame(other.words, words));
    // A surname that two people share is neither's.
    let person = same.length === 1 ? same[0] : same.find((other) => other.words.length === words.length);
    if (person === undefined) {
      person = { words, list: [], roles: new Set(), gender: null };
      for (const word of [words[0]!, words.at(-1)!]) {
        const bearers = byWord.get(word) ?? new Set<number>();
        byWord.set(word, bearers.add(people.length));
      }
      people.push(person);
    }
    person.list.push(one);
    const role = before.role ?? roleBeside(document, one, names.language);
    if (role !== null) person.roles.add(role);
    person.gender ??= before.gender ?? genderOf(words, names);
  }
  return people.map((person) => ({
    ...person,
    roles: [...person.roles],
    since: person.list.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY),
  }));
}

/** The words of a name; the last one without the mark of the genitive where the bare form is known or must be. */
function wordsOf(
  { tokens }: Document,
  { first, last }: Recognised,
  language: NamesLanguage,
  surnames: ReadonlySet<string>,
): readonly string[] {
  const words = tokens.slice(first, last).map(({ text }) => text);
  const surname = words.at(-1)!;
  const base = language.baseForms(surname)[0];
  if (base === undefined) return words;
  const apostrophe = surname.endsWith("'") || surname.endsWith('’');
  return apostrophe || surnames.has(base) ? [...words.slice(0, -1), base] : words;
}

function isSame(known: readonly string[], words: readonly string[]): boolean {
  if (known.at(-1) !== words.at(-1)) return known.length > 1 && words.length === 1 && known[0] === words[0];
  return known.length === 1 || words.length === 1 || known[0] === words[0] || initialOf(known[0]!, words[0]!);
}

/** "G. Schröder" may be "Gerhard Schröder". */
function initialOf(a: string, b: string): boolean {
  return (b.length <= 2 && b.endsWith('.') && a[0] === b[0]) || (a.length <= 2 && a.endsWith('.') && a[0] === b[0]);
}

function titlesBefore(
  { tokens, lower }: Document,
  first: number,
  language: NamesLanguage,
): { readonly role: string | null; readonly gender: Gender } {
  let gender: Gender = null;
  let at = first - 1;
  while (at >= 0 && (language.titles.has(lower[at]!) || language.honorifics.has(lower[at]!))) {
    gender ??= language.honorifics.get(lower[at]!) ?? null;
    at--;
  }
  const office = at >= 0 ? officeGender(lower[at]!, language) : undefined;
  if (office === undefined) return { role: null, gender };
  return { role: tokens[at]!.text, gender: gender ?? office };
}

/** "der Sprecher der Behörde, Klaus Meier" and "Klaus Meier, Sprecher der Behörde": the office in apposition, or null. */
function roleBeside({ tokens, lower }: Document, { first, last }: Recognised, language: NamesLanguage): string | null {
  if (tokens[last]?.text === ',') {
    const at = language.definite.has(lower[last + 1] ?? '') ? last + 2 : last + 1;
    if (at < tokens.length && officeGender(lower[at]!, language) !== undefined) return tokens[at]!.text;
  }
  if (tokens[first - 1]?.text !== ',') return null;
  for (let at = first - 2; at > 0 && at >= first - 2 - APPOSITION && tokens[at]!.kind === 'word'; at--) {
    if (officeGender(lower[at]!, language) === undefined) continue;
    return language.definite.has(lower[at - 1]!) ? tokens[at]!.text : null;
  }
  return null;
}

function genderOf([first]: readonly string[], { gazetteer }: Names): Gender {
  const bits = personBits(gazetteer, fold(first!)) & (MALE_NAME | FEMALE_NAME);
  return bits === MALE_NAME ? 'm' : bits === FEMALE_NAME ? 'f' : null;
}
