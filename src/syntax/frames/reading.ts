import type { Document } from '../../text/document.ts';
import type { NominalMask } from '../morphology/index.ts';
import type { Phrase, Tree, Word } from '../types.ts';
import type { Extents } from './extents.ts';
import type { FramesLanguage } from './language.ts';
import { childrenOf, type Links } from './links.ts';

/** Everything that the reading of one text shares. */
export interface Reading {
  readonly document: Document;
  readonly words: readonly Word[];
  /** By token, what its noun phrase can be by agreement; 0 where nothing is known. */
  readonly nominal: ArrayLike<NominalMask>;
  readonly tree: Tree;
  readonly language: FramesLanguage;
  readonly links: Links;
  readonly phrases: Extents;
  readonly clauses: Extents;
}

/** Relations in which a negation stands for the clause: "niemand wurde verletzt". */
const NEGATING: ReadonlySet<string> = new Set(['advmod', 'det', 'nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl:arg']);

/** True when a dependent negates the clause or noun that it hangs on, itself or by its determiner. */
export function negates({ words, tree, links, language }: Reading, child: number): boolean {
  const relation = tree.relations[child]!;
  if (language.negations.has(words[child]!.lemma)) return NEGATING.has(relation);
  if (relation !== 'nsubj' && relation !== 'nsubj:pass' && relation !== 'obj') return false;
  return childrenOf(links, child).some((c) => tree.relations[c] === 'det' && language.negations.has(words[c]!.lemma));
}

/** The preposition of a phrase, a fused one taken apart; null where it has none. */
export function prepositionOf({ document, tree, links, language }: Reading, token: number): string | null {
  for (const child of childrenOf(links, token)) {
    if (tree.relations[child] !== 'case') continue;
    const form = document.lower[child]!;
    return language.fused.get(form) ?? form;
  }
  return null;
}

/** The phrase of a head word. */
export function phraseOf({ phrases }: Reading, head: number): Phrase {
  return { head, first: phrases.first[head]!, last: phrases.last[head]! };
}
