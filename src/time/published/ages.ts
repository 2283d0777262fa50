import type { Document } from '../../text/document.ts';
import { civil } from '../calendar.ts';
import type { Extracted } from '../semantics.ts';
import type { PublishedLanguage } from './language.ts';
import type { Observation } from './observation.ts';
import { pointOf, toldOf } from './told.ts';

/** Sentences on each side of a birth in which an age is the same person's. */
const AROUND = 2;
const OLDEST = 120;
/** Tokens on each side of a date in which it is told to be one of birth. */
const REACH = 40;

/**
 * Ages beside a birth date: "am 5. August 1930 geboren … wird heute 75 Jahre alt". Only where the text tells of one birth
 * and one age close to it, so that they belong to one person.
 */
export function ages(document: Document, extracted: readonly Extracted[], language: PublishedLanguage): Observation[] {
  const births = extracted.filter((expression) => isBirth(document, expression, language));
  const [birth] = births;
  if (birth === undefined || births.length > 1) return [];
  const told = toldOf(pointOf(birth)!)!;
  if (told.shape !== 'days') return [];
  const said = new Map<number, number>();
  const { sentences, lower } = document;
  const until = Math.min(sentences.length - 1, birth.sentence + AROUND);
  for (let index = Math.max(0, birth.sentence - AROUND); index <= until; index++) {
    for (let at = sentences[index]!.first; at < sentences[index]!.last; at++) {
      const age = language.ageAt(lower, at);
      if (age !== null && age <= OLDEST) said.set(age, index);
    }
  }
  const [only] = said;
  if (only === undefined || said.size > 1) return [];
  const span = { start: birth.start, end: birth.end };
  const found: Observation[] = [{ ...span, kind: 'age', birth: told.days.from, age: only[0] }];
  if (isBirthday(document, only[1], language)) {
    const { month, day } = civil(told.days.from);
    found.push({
      ...span,
      kind: 'today',
      offset: 0,
      weekday: null,
      told: { shape: 'yearly', month, day, weekday: null },
    });
  }
  return found;
}

/** True for a sentence that has somebody turn an age on the day of writing: "wird heute 75 Jahre alt". */
function isBirthday({ sentences, lower }: Document, index: number, { today, turning }: PublishedLanguage): boolean {
  const words = lower.slice(sentences[index]!.first, sentences[index]!.last);
  return words.some((word) => today.has(word)) && words.some((word) => turning.has(word));
}

/** True for a full date in a sentence that tells of a birth. */
function isBirth({ sentences, lower }: Document, expression: Extracted, { birth }: PublishedLanguage): boolean {
  const point = pointOf(expression);
  const told = point === null ? null : toldOf(point);
  if (told?.shape !== 'days' || told.grain !== 'day') return false;
  const sentence = sentences[expression.sentence]!;
  const to = Math.min(sentence.last, expression.last + REACH);
  for (let at = Math.max(sentence.first, expression.first - REACH); at < to; at++)
    if (birth.has(lower[at]!)) return true;
  return false;
}
