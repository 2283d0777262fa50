import type { Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import { countryOf, levelOf } from './gazetteer.ts';
import type { Names } from './names.ts';
import type { Recognised } from './recognise.ts';

/**
 * What to add to the explanation of a capital that speaks or acts, as in "Baku erklärte": it stands for the government
 * there. Empty for all else.
 */
export function metonymy(
  { text }: Document,
  mentions: readonly Recognised[],
  place: number | null,
  acting: ReadonlyMap<number, number>,
  { gazetteer }: Names,
): string {
  if (place === null || levelOf(gazetteer, place) !== 'capital') return '';
  const actor = mentions.find(({ first, last, match }) => match?.form === 'name' && acting.get(first) === last);
  if (actor === undefined) return '';
  const country = countryOf(gazetteer, place);
  return `; "${text.slice(actor.start, actor.end)}" as the one who acts stands for the government of ${country}`;
}

/** The subjects of verbs of saying and deciding: the token after each, by its first. */
export function actingSubjects(syntax: Syntax, { language }: Names): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { subject, lemma } of syntax.frames) {
    if (subject !== null && language.governing.has(lemma)) found.set(subject.first, subject.last);
  }
  return found;
}
