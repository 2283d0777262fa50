import { readFileSync } from 'node:fs';
import type { Observed } from '../../src/names/features.ts';
import { COMPOUND, DERIVED, labelOf, TAGGED_KINDS, type TaggedKind } from '../../src/names/labels.ts';
import { matchNames } from '../../src/names/matches.ts';
import type { Names } from '../../src/names/names.ts';
import { observe } from '../../src/names/observe.ts';
import { formsOf } from '../../src/names/word-forms.ts';
import type { Syntax } from '../../src/syntax/types.ts';
import type { Document } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/document.ts';
import type { TextLanguage } from '../../src/text/language.ts';

/** A name that somebody has marked in a text. */
export interface MarkedName {
  readonly start: number;
  readonly end: number;
  /** PER, LOC, ORG or OTH, maybe with -deriv or -part. */
  readonly kind: string;
}

/** A text with its marked names. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

/** A text as the tagger sees it, with the labels that it should give. */
export interface Example {
  readonly observed: Observed;
  readonly labels: Uint8Array;
}

/** Reads a JSONL file of marked texts. */
export function readMarked(path: string): readonly MarkedText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as MarkedText);
}

/** Lays the marked names over the tokens. Of names inside names the outer one counts. */
export function toExample(
  { text, names: marked }: MarkedText,
  language: TextLanguage,
  names: Names,
  analyse: (document: Document) => Syntax,
): Example {
  const document = readDocument(text, language);
  const labels = new Uint8Array(document.tokens.length);
  const byLength = [...marked].sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Uint8Array(document.tokens.length);
  for (const { start, end, kind } of byLength) {
    const inside = document.tokens.flatMap((token, i) => (token.start < end && token.end > start ? [i] : []));
    if (inside.length === 0 || inside.some((i) => taken[i])) continue;
    for (const i of inside) {
      taken[i] = 1;
      labels[i] = label(kind, i - inside[0]!, inside.length);
    }
  }
  const words = formsOf(document, names);
  const matches = matchNames(document, words, names.gazetteer, names.language);
  return { observed: observe(document, words, matches, analyse(document), names), labels };
}

function label(kind: string, at: number, length: number): number {
  if (kind.endsWith('deriv')) return DERIVED;
  if (kind.endsWith('part')) return COMPOUND;
  const known = TAGGED_KINDS.find((tagged) => tagged === kind) as TaggedKind | undefined;
  if (known === undefined) return 0;
  return labelOf(known, length === 1 ? 'U' : at === 0 ? 'B' : at === length - 1 ? 'L' : 'I');
}
