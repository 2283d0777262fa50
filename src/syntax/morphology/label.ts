import type { Upos } from '../types.ts';

/** What the tagger chooses between: a universal and a language-specific tag together. */
export interface Label {
  readonly upos: Upos;
  readonly tag: string;
}

/** Reads a label as it is stored, "NOUN|NN". */
export function parseLabel(text: string): Label {
  const bar = text.indexOf('|');
  return { upos: text.slice(0, bar) as Upos, tag: text.slice(bar + 1) };
}
