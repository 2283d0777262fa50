import type { Document } from '../text/document.ts';
import { officeGender } from './clues.ts';
import { type Draft, explain, mentionsOf } from './draft.ts';
import { fold } from './fold.ts';
import type { NamesLanguage } from './language.ts';
import type { Names } from './names.ts';
import type { Recognised } from './recognise.ts';

interface Person {
  readonly words: readonly string[];
  readonly list: Recognised[];
  readonly roles: Set<string>;
}

/** The people of the article: a surname alone is the person whose full name ends with it. */
export function groupPeople(document: Document, recognised: readonly Recognised[], { language }: Names): Draft[] {
  const people: Person[] = [];
  for (const it of recognised.filter(({ kind }) => kind === 'person')) {
    const words = wordsOf(document, it, language, people);
    const role = roleBefore(document, it.first, language);
    let person = people.find((other) => samePerson(other.words, words));
    if (person === undefined) {
      person = { words, list: [], roles: new Set() };
      people.push(person);
    } else if (words.length > person.words.length) {
      const longer: Person = { ...person, words };
      people[people.indexOf(person)] = longer;
      person = longer;
    }
    person.list.push(it);
    if (role !== null) person.roles.add(role);
  }
  return people.map(({ words, list, roles }) => ({
    key: `person:${words.map(fold).join(' ')}`,
    kind: 'person',
    name: words.join(' '),
    mentions: mentionsOf(list),
    roles: [...roles],
    country: null,
    location: null,
    names: [],
    explanation: explain(document, list, ''),
  }));
}

/** The words of a name; the last one without the mark of the genitive where the bare form is known or must be. */
function wordsOf(
  { tokens }: Document,
  { first, last }: Recognised,
  language: NamesLanguage,
  people: readonly Person[],
): readonly string[] {
  const words = tokens.slice(first, last).map(({ text }) => text);
  const surname = words.at(-1)!;
  const base = language.baseForms(surname)[0];
  if (base === undefined) return words;
  const known = people.some((other) => other.words.at(-1) === base);
  const apostrophe = surname.endsWith("'") || surname.endsWith('’');
  return known || apostrophe ? [...words.slice(0, -1), base] : words;
}

function samePerson(known: readonly string[], words: readonly string[]): boolean {
  if (known.at(-1) !== words.at(-1)) return false;
  return known.length === 1 || words.length === 1 || known[0] === words[0];
}

function roleBefore({ tokens, lower }: Document, first: number, language: NamesLanguage): string | null {
  let at = first - 1;
  while (at >= 0 && (language.titles.has(lower[at]!) || language.honorifics.has(lower[at]!))) at--;
  return at >= 0 && officeGender(lower[at]!, language) !== undefined ? tokens[at]!.text : null;
}
