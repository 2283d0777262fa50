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
  let served = false;
  for (const child of children.get(verb) ?? []) {
    const relation = syntax.tree.relations[child]!;
    const word = document.lower[child]!;
    if (document.tokens[child]!.kind === 'punctuation') continue;
    const auxiliary = relation === 'aux' || relation === 'aux:pass' || relation === 'cop';
    served ||= auxiliary;
    if (auxiliary || relation === 'compound:prt') found.add(child);
    else if (Math.abs(child - verb) <= 6 && language.correlates.has(word) && document.tokens[child]!.text === word)
      found.add(child);
    else if (language.reflexives.has(word) || (isHearsaySubject(relation) && isEmpty(reading, verb, word)))
      found.add(child);
  }
  const auxiliary = served ? -1 : auxiliaryOf(reading, verb);
  if (auxiliary >= 0) found.add(auxiliary);
  // "heißt es" where the tree hangs the pronoun elsewhere.
  const subject = frameAt.get(verb)?.subject ?? null;
  if (subject === null && isEmpty(reading, verb, document.lower[verb + 1] ?? '')) found.add(verb + 1);
  return [...found].sort((a, b) => a - b);
}

/** The auxiliary that a participle shares its clause with where the tree hangs it elsewhere, or -1. */
function auxiliaryOf({ syntax, document, quotationOf }: View, verb: number): number {
  const { words, tree } = syntax;
  if (words[verb]!.feats.VerbForm !== 'Part') return -1;
  const finite = (at: number): boolean => words[at]?.upos === 'AUX' && words[at]!.feats.VerbForm === 'Fin';
  if (finite(verb + 1)) return verb + 1;
  for (let at = verb - 1; at >= Math.max(0, verb - FAR); at--) {
    if (document.tokens[at]!.kind === 'punctuation' && quotationOf[at] === -1) return -1;
    if (quotationOf[at] !== -1) continue;
    const head = tree.heads[at] ?? -1;
    if (finite(at)) return head > at && head < verb && words[head]!.upos === 'VERB' ? -1 : at;
    if (words[at]!.feats.VerbForm === 'Fin') return -1;
  }
  return -1;
}

/** How far before its participle an auxiliary may stand, in tokens. */
const FAR = 25;

/** Whether a subject stands for nobody: "it" in the passive, "es" always, but not an "it" that says so itself. */
function isEmpty({ language, frameAt }: View, verb: number, word: string): boolean {
  return language.expletives.has(word) && (!language.pronouns.has(word) || frameAt.get(verb)?.passive === true);
}

/** The second word of a verb of reporting, and where it is a noun its article and its preposition: "zum Ausdruck". */
function phraseOf({ syntax, children, document }: View, second: number, verb: number): number[] {
  const found = [second];
  for (const child of children.get(second) ?? []) {
    const relation = syntax.tree.relations[child];
    if (relation !== 'det' && relation !== 'case') continue;
    if (child !== verb && document.tokens[child]!.kind !== 'punctuation') found.push(child);
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
