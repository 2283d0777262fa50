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
  if (second !== undefined) for (const token of phraseOf(reading, second, verb)) found.add(token);
  const over = syntax.tree.heads[verb] ?? -1;
  // "ließ durchblicken": the verb above makes the phrase.
  if (over >= 0 && language.phrases.get(syntax.words[over]!.lemma)?.has(document.lower[verb]!)) found.add(over);
  const particle = frameAt.get(verb)?.particle;
  if (particle !== null && particle !== undefined) found.add(particle);
  for (const child of children.get(verb) ?? []) {
    const relation = syntax.tree.relations[child]!;
    const word = document.lower[child]!;
    if (document.tokens[child]!.kind === 'punctuation') continue;
    if (relation === 'aux' || relation === 'aux:pass' || relation === 'compound:prt') found.add(child);
    else if (Math.abs(child - verb) <= 6 && language.correlates.has(word)) found.add(child);
    else if (language.reflexives.has(word) || (isHearsaySubject(relation) && isEmpty(reading, verb, word)))
      found.add(child);
  }
  return [...found].sort((a, b) => a - b);
}

/** Whether a subject stands for nobody: "it" in the passive, "es" always, but not an "it" that says so itself. */
function isEmpty({ language, frameAt }: View, verb: number, word: string): boolean {
  return language.expletives.has(word) && (!language.pronouns.has(word) || frameAt.get(verb)?.passive === true);
}

/** The second word of a verb of reporting, and where it is a noun its article and its preposition: "zum Ausdruck". */
function phraseOf({ syntax, children }: View, second: number, verb: number): number[] {
  const found = [second];
  if (syntax.words[second]!.upos !== 'NOUN') return found;
  for (const child of children.get(second) ?? []) {
    const relation = syntax.tree.relations[child];
    if ((relation === 'det' || relation === 'case') && child !== verb) found.push(child);
  }
  return found;
}

/** The tokens of a cue that is a noun: with its article, and with the verb that it is the object of ("hegt den Verdacht"). */
export function nounCue(reading: View, noun: number): number[] {
  const { syntax, children } = reading;
  const found = new Set([noun]);
  for (const child of children.get(noun) ?? []) {
    const relation = syntax.tree.relations[child];
    if (relation === 'det' || relation === 'cop') found.add(child);
  }
  const head = syntax.tree.heads[noun] ?? -1;
  const object = syntax.tree.relations[noun] === 'obj' && head >= 0 && syntax.words[head]!.upos === 'VERB';
  if (object) for (const token of verbCue(reading, head)) found.add(token);
  return [...found].sort((a, b) => a - b);
}
