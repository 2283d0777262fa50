import type { Span } from '../text/span.ts';
import type { Quantity } from './language.ts';
import type { View } from './view.ts';

/** A number in the text: its tokens, its least and most, and the words as a span. */
export interface Counted {
  readonly first: number;
  readonly last: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly span: Span;
}

const REACH = 4;

/** Reads the number that begins at a token: digits, words, "40 Millionen", "20 bis 30", "mehr als", "bis zu". */
export function quantityAt(view: View, token: number, end: number): Counted | null {
  const one = simple(view, token, end);
  if (one === null) return null;
  let { last } = one;
  let { min, max } = one.quantity as { min: number | null; max: number | null };
  const between = token > 0 && view.language.between.has(view.document.lower[token - 1]!);
  const joint = between ? view.language.and : view.language.to;
  if (last + 1 < end && joint.has(view.document.lower[last]!)) {
    const other = simple(view, last + 1, end);
    if (other !== null && other.quantity.min > (min ?? 0)) {
      max = other.quantity.max;
      last = other.last;
      // "20 bis 30 Millionen"
      const factor = multiplierBefore(view, other.last);
      if (factor !== 1 && multiplierBefore(view, one.last) === 1) min = (min ?? 0) * factor;
    }
  }
  const before = wordsBefore(view, token);
  if (view.language.atLeast.some((phrase) => before.endsWith(` ${phrase}`))) max = null;
  else if (view.language.atMost.some((phrase) => before.endsWith(` ${phrase}`))) min = 0;
  return { first: token, last, min, max, span: view.span(token, last) };
}

function simple(view: View, token: number, end: number): { last: number; quantity: Quantity } | null {
  const lower = view.document.lower[token]!;
  const { language } = view;
  const part = language.fractions.get(lower);
  if (part !== undefined) return partOf(view, part, token + 1, end);
  const listed = language.quantities.get(lower);
  const number = listed === undefined ? language.number(view.document.tokens[token]!.text) : null;
  if (listed === undefined && number === null) return null;
  let min = listed?.min ?? number!;
  let max = listed === undefined ? number : listed.max;
  let last = token + 1;
  const factor = last < end ? language.multipliers.get(view.document.lower[last]!) : undefined;
  if (factor !== undefined) {
    min *= factor;
    max = max === null ? null : max * factor;
    last++;
  }
  return { last, quantity: { min, max } };
}

/** "eine halbe Million", "half a million"; null where nothing large follows ("eine halbe Stunde"). */
function partOf(view: View, part: number, token: number, end: number): ReturnType<typeof simple> {
  const { document, language } = view;
  const at = token < end && language.one.has(document.lower[token]!) ? token + 1 : token;
  const factor = at < end ? language.multipliers.get(document.lower[at]!) : undefined;
  return factor === undefined ? null : { last: at + 1, quantity: { min: part * factor, max: part * factor } };
}

function multiplierBefore(view: View, last: number): number {
  return view.language.multipliers.get(view.document.lower[last - 1]!) ?? 1;
}

function wordsBefore(view: View, token: number): string {
  const first = Math.max(view.document.sentences[view.sentenceAt[token]!]!.first, token - REACH);
  return ` ${view.document.lower.slice(first, token).join(' ')}`;
}
