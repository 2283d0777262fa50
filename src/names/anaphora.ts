import type { Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import { officeGender } from './clues.ts';
import type { Gender, NamesLanguage } from './language.ts';
import type { Person } from './people.ts';
import type { Recognised } from './recognise.ts';
import type { EntityMention } from './types.ts';

/** How many of the latest mentions are looked at, so that the work on a text grows with its length alone. */
const WINDOW = 12;

/**
 * Pronouns and descriptions of office that can mean only one person: "er" where the sentence so far and the one before
 * name one man and nobody of unknown gender, "der Präsident" where one person of the article has been called so. By the
 * number of the person.
 */
export function findAnaphora(
  document: Document,
  people: readonly Person[],
  recognised: readonly Recognised[],
  syntax: Syntax,
  language: NamesLanguage,
): ReadonlyMap<number, readonly EntityMention[]> {
  const starts = new Set(recognised.map(({ first }) => first));
  const mentions = people
    .flatMap(({ list }, person) => list.map(({ first }) => ({ person, at: first })))
    .sort((a, b) => a.at - b.at);
  const holders = holdersOf(people, language);
  const subjects = subjectsOf(syntax);
  const found = new Map<number, EntityMention[]>();
  const add = (person: number, mention: EntityMention): void => {
    const list = found.get(person);
    if (list === undefined) found.set(person, [mention]);
    else list.push(mention);
  };
  let next = 0;
  let previous = 0;
  for (const { first, last } of document.sentences) {
    for (let at = first; at < last; at++) {
      while (next < mentions.length && mentions[next]!.at < at) next++;
      const gender = language.pronouns.get(document.lower[at]!);
      if (gender !== undefined && isPersonal(document, at, subjects, language)) {
        const near = mentions.slice(Math.max(0, next - WINDOW), next).filter((one) => one.at >= previous);
        const person = onlyOne(
          near.map((one) => one.person),
          people,
          gender,
        );
        const acts = near.some((one) => one.person === person && subjects.inside[one.at] === 1);
        if (person !== null && acts) add(person, mentionAt(document, at, at + 1));
      } else if (language.definite.has(document.lower[at]!) && at + 1 < last) {
        const person = holders.get(stem(document.lower[at + 1]!)) ?? null;
        if (person === null || !isAlone(document, at + 2, last, starts, language)) continue;
        if (people[person]!.since < at) {
          add(person, mentionAt(document, at, at + 2));
        }
      }
    }
    previous = first;
  }
  return found;
}

/** The only person of the gender among those near; null where there are more, or one whose gender is unknown. */
function onlyOne(near: readonly number[], people: readonly Person[], gender: Gender): number | null {
  let only: number | null = null;
  for (const person of new Set(near)) {
    const other = people[person]!.gender;
    if (other === null) return null;
    if (other !== gender) continue;
    if (only !== null) return null;
    only = person;
  }
  return only;
}

/** Which tokens stand in subjects, and which subjects have a verb in the singular. */
interface Subjects {
  readonly inside: Uint8Array;
  readonly singular: ReadonlySet<number>;
}

function subjectsOf(syntax: Syntax): Subjects {
  const inside = new Uint8Array(syntax.words.length);
  const singular = new Set<number>();
  for (const { subject, predicate } of syntax.frames) {
    if (subject === null) continue;
    inside.fill(1, subject.first, subject.last);
    if (syntax.words[predicate]?.feats.Number === 'Sing') singular.add(subject.head);
  }
  return { inside, singular };
}

/** German "sie" and "ihr" may be plural, or an address; only a singular verb beside them tells. */
function isPersonal(
  { lower }: Document,
  at: number,
  subjects: Subjects,
  { ambiguousPronouns }: NamesLanguage,
): boolean {
  if (!ambiguousPronouns.has(lower[at]!)) return true;
  return subjects.singular.has(at);
}

/** Who is called by an office that nobody else of the article has, by the stem of the word. */
function holdersOf(people: readonly Person[], language: NamesLanguage): ReadonlyMap<string, number> {
  const holders = new Map<string, number | null>();
  people.forEach(({ roles }, person) => {
    for (const role of roles) {
      const lower = role.toLowerCase();
      for (const name of [lower, lower.slice(lower.lastIndexOf('-') + 1)]) {
        if (officeGender(name, language) === undefined) continue;
        const other = holders.get(stem(name));
        holders.set(stem(name), other === undefined || other === person ? person : null);
      }
    }
  });
  return new Map([...holders].flatMap(([name, person]) => (person === null ? [] : [[name, person] as const])));
}

/** "Präsidenten" and "Präsidents" are the same office as "Präsident". */
function stem(office: string): string {
  return office.replace(/(?:en|s)$/u, '');
}

/** True where no name and no genitive follows, which would make it somebody else's office. */
function isAlone(
  { lower }: Document,
  at: number,
  last: number,
  starts: ReadonlySet<number>,
  language: NamesLanguage,
): boolean {
  if (at >= last) return true;
  return !starts.has(at) && !language.definite.has(lower[at]!) && !language.namingLinks.has(lower[at]!);
}

function mentionAt({ tokens }: Document, first: number, last: number): EntityMention {
  return { first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end, named: false };
}
