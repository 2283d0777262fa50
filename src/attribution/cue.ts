import type { View } from './view.ts';

/**
 * The tokens of a verbal cue: the verb, its auxiliaries, separated prefix, reflexive and correlate ("hat … angekündigt",
 * "geht … davon aus", "äußerte sich"), ascending.
 */
export function verbCue(reading: View, verb: number): number[] {
  const { syntax, document, language, children, frameAt } = reading;
  const found = new Set([verb]);
  const particle = frameAt.get(verb)?.particle;
  if (particle !== null && particle !== undefined) found.add(particle);
  for (const child of children.get(verb) ?? []) {
    const relation = syntax.tree.relations[child]!;
    const word = document.lower[child]!;
    if (relation === 'aux' || relation === 'aux:pass' || relation === 'compound:prt') found.add(child);
    else if (Math.abs(child - verb) <= 6 && language.correlates.has(word)) found.add(child);
    else if (language.reflexives.has(word) && relation.startsWith('expl')) found.add(child);
  }
  return [...found].sort((a, b) => a - b);
}
