import type { Draft } from './draft.ts';
import { prepositionOf, topOf } from './noun-slots.ts';
import type { View } from './view.ts';

/** How many tokens may stand between a noun and what is said of it. */
const REACH = 9;
const NOMINAL = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'X']);

/** The frame of the relative clause that says when or where a noun's event happened ("das Beben, das sich … ereignete"), or -1. */
export function tellingClause(view: View, { token }: Draft): number {
  for (const child of view.children(token)) {
    if (child < token || !view.syntax.tree.relations[child]!.startsWith('acl')) continue;
    const clause = view.clauseAt[child]!;
    if (clause < 0) continue;
    const lemma = view.syntax.frames[clause]!.lemma.toLowerCase();
    if (view.language.occurrence.has(lemma) || view.language.support.has(lemma)) return clause;
  }
  return -1;
}

/**
 * True when a time or place behind a noun belongs to its phrase, with nothing but further attributes between ("seit dem
 * Absturz der Fähre am 1. Februar"). What a verb has for its subject or object leaves that open.
 */
export function isAttribute(view: View, { token, clause }: Draft, behind: number): boolean {
  if (behind <= token || behind > token + REACH) return false;
  for (let at = token + 1; at < behind; at++) if (!NOMINAL.has(view.words[at]!.upos)) return false;
  if (clause < 0) return true;
  const top = topOf(view, token);
  return prepositionOf(view, top) !== null || view.syntax.tree.relations[top]!.startsWith('nmod');
}
