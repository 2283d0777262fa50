import type { Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import { countryOf, levelOf } from './gazetteer.ts';
import type { Names } from './names.ts';
import type { Recognised } from './recognise.ts';

/**
 * What to add to the explanation of a capital that speaks or acts, as in "Baku erklärte": it stands for the government
 * there. Empty for all else, and without syntax.
 */
export function metonymy(
  { text }: Document,
  mentions: readonly Recognised[],
  place: number | null,
  syntax: Syntax | null,
  { gazetteer, language }: Names,
): string {
  if (syntax === null || place === null || levelOf(gazetteer, place) !== 'capital') return '';
  const acting = mentions.find(
    ({ first, last, match }) =>
      match?.form === 'name' &&
      syntax.frames.some(
        ({ subject, lemma }) =>
          subject !== null && subject.first === first && subject.last === last && language.governing.has(lemma),
      ),
  );
  if (acting === undefined) return '';
  const country = countryOf(gazetteer, place);
  return `; "${text.slice(acting.start, acting.end)}" as the one who acts stands for the government of ${country}`;
}
