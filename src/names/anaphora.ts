import type { Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import { officeGender } from './clues.ts';
import type { Gender, NamesLanguage } from './language.ts';
import type { Person } from './people.ts';
import type { Recognised } from './recognise.ts';
import type { EntityMention } from './types.ts';

/** A pronoun or description, and the number of the person that it stands for. */
export interface Anaphor {
  readonly person: number;
  readonly mention: EntityMention;
}

/** How many of the latest mentions are looked at, so that the work on a text grows with its length alone. */
const WINDOW = 12;

/**
 * Pronouns and descriptions of office that can mean only one person: "er" where the sentence so far and the one before
 * name one man and nobody of unknown gender, "der Präsident" where one person of the article has been called so.
 */
export function findAnaphora(
  document: Document,
  people: readonly Person[],
  recognised: readonly Recognised[],
  syntax: Syntax | null,
  language: NamesLanguage,
): Anaphor[] {
  const starts = new Set(recognised.map(({ first }) => first));
  const mentions = people
    .flatMap(({ list }, person) => list.map(({ first }) => ({ person, at: first })))
    .sort((a, b) => a.at - b.at);
  const holders = holdersOf(people, language);
  const found: Anaphor[] = [];
  let next = 0;
  let previous = 0;
  for (const { first, last } of document.sentences) {
    for (let at = first; at < last; at++) {
      while (next < mentions.length && mentions[next]!.at < at) next++;
      const gender = language.pronouns.get(document.lower[at]!);
      if (gender !== undefined && isPersonal(document, at, syntax, language)) {
        const near = mentions.slice(Math.max(0, next - WINDOW), next).filter((one) => one.at >= previous);
        const person = onlyOne(
          near.map((one) => one.person),
          people,
          gender,
        );
        if (person !== null) found.push({ person, mention: mentionAt(document, at, at + 1) });
      } else if (language.definite.has(document.lower[at]!) && at + 1 < last) {
        const person = holders.get(stem(document.lower[at + 1]!)) ?? null;
        if (person === null || !isAlone(document, at + 2, last, starts, language)) continue;
        if (people[person]!.list.some((one) => one.first < at)) {
          found.push({ person, mention: mentionAt(document, at, at + 2) });
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

/** German "sie" and "ihr" may be plural, or an address; only a singular verb beside them tells. */
function isPersonal(
  { lower, tokens }: Document,
  at: number,
  syntax: Syntax | null,
  { ambiguousPronouns }: NamesLanguage,
): boolean {
  if (!ambiguousPronouns.has(lower[at]!)) return true;
  if (syntax === null || lower[at] !== tokens[at]!.text) return false;
  return syntax.frames.some(
    ({ subject, predicate }) => subject?.head === at && syntax.words[predicate]?.feats.Number === 'Sing',
  );
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
