import type { View } from './view.ts';

function isHearsaySubject(relation: string): boolean {
  return relation.startsWith('expl') || relation.startsWith('nsubj') || relation === 'obj';
}

/**
 * The tokens of a verbal cue: the verb, its auxiliaries, separated prefix, reflexive and correlate ("hat … angekündigt",
 * "geht … davon aus", "äußerte sich"), ascending.
 */
export function verbCue(reading: View, verb: number): number[] {
  const { syntax, document, language, children, frameAt } = reading;
  const found = new Set([verb]);
  const second = reading.cues.supports.get(verb);
  if (second !== undefined) found.add(second);
  const particle = frameAt.get(verb)?.particle;
  if (particle !== null && particle !== undefined) found.add(particle);
  for (const child of children.get(verb) ?? []) {
    const relation = syntax.tree.relations[child]!;
    const word = document.lower[child]!;
    if (relation === 'aux' || relation === 'aux:pass' || relation === 'compound:prt') found.add(child);
    else if (Math.abs(child - verb) <= 6 && language.correlates.has(word)) found.add(child);
    else if (language.reflexives.has(word) || (isHearsaySubject(relation) && language.expletives.has(word)))
      found.add(child);
  }
  return [...found].sort((a, b) => a - b);
}

/** The tokens of a cue that is a noun: with its article, and with the verb that it is the object of ("hegt den Verdacht"). */
export function nounCue(reading: View, noun: number): number[] {
  const { syntax, children } = reading;
  const found = new Set([noun]);
  for (const child of children.get(noun) ?? []) if (syntax.tree.relations[child] === 'det') found.add(child);
  const head = syntax.tree.heads[noun] ?? -1;
  const object = syntax.tree.relations[noun] === 'obj' && head >= 0 && syntax.words[head]!.upos === 'VERB';
  if (object) for (const token of verbCue(reading, head)) found.add(token);
  return [...found].sort((a, b) => a - b);
}
