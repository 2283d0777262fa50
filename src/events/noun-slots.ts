import type { Phrase } from '../syntax/types.ts';
import { phraseOf, type Site } from './draft.ts';
import { ofFrame, withOwnConjuncts } from './frame-slots.ts';
import type { View } from './view.ts';

/** The phrases in a slot of a noun. */
export function ofNoun(view: View, site: Site, slot: string): readonly Phrase[] {
  const { token } = site;
  const { relations } = view.syntax.tree;
  const { language } = view;
  const children = view.children(token);
  const found: Phrase[] = [];
  const take = (child: number): void => {
    found.push(...withOwnConjuncts(view, phraseOf(view, child)));
  };
  switch (slot) {
    case 'object':
      // A participle says of the noun behind it what was done to it: "die entführten Helfer".
      return relations[token] === 'amod' && view.syntax.tree.heads[token]! > token
        ? [phraseOf(view, view.syntax.tree.heads[token]!)]
        : [];
    case 'subject':
      return relations[token] === 'amod' ? doerOfParticiple(view, token) : [];
    case 'indirect':
    case 'complement':
      return [];
    case 'genitive':
      for (const child of children) {
        if (!relations[child]!.startsWith('nmod') || relations[child] === 'nmod:poss') continue;
        const preposition = prepositionOf(view, child);
        if (preposition === null ? isGenitive(view, token, child) : language.genitivePrepositions.has(preposition))
          take(child);
      }
      return found.length > 0 ? found : followingGenitive(view, token);
    case 'possessive':
      for (const child of children)
        if (relations[child] === 'nmod:poss' && view.words[child]!.upos !== 'DET' && view.words[child]!.upos !== 'PRON')
          take(child);
      return found.length > 0 ? found : possessor(view, site);
    case 'modifier':
      for (const child of children) {
        if (child > token) continue;
        if (
          relations[child] === 'compound' ||
          (relations[child] === 'amod' &&
            view.mentionAt[child] !== undefined &&
            view.words[child]!.tag.startsWith('JJ'))
        )
          found.push({ head: child, first: child, last: child + 1 });
      }
      return found;
    case 'support':
      return supportOf(view, site);
    case 'agent':
      for (const child of children) {
        const preposition = prepositionOf(view, child);
        if (preposition !== null && language.agentPrepositions.has(preposition)) take(child);
      }
      if (found.length > 0) return found;
      for (const preposition of language.agentPrepositions) {
        const next = agentBehind(view, token, preposition);
        if (next >= 0) take(next);
      }
      return found;
    default: {
      for (const child of children) if (prepositionOf(view, child) === slot) take(child);
      if (found.length > 0) return found;
      const next = adjacent(view, token, slot);
      return next < 0 ? [] : withOwnConjuncts(view, phraseOf(view, next));
    }
  }
}

/** Who did what an attributive participle tells: "das von Meier gegründete Werk", "the house built by Meier". */
function doerOfParticiple(view: View, token: number): readonly Phrase[] {
  for (const child of view.children(token)) {
    const preposition = prepositionOf(view, child);
    if (preposition === null || !view.language.passiveAgents.has(preposition)) continue;
    if (view.timeAt[child] !== undefined || view.words[child]!.upos === 'NUM') continue;
    if (view.mentionAt[child]?.entity.kind === 'place' && !view.language.agentPrepositions.has(preposition)) continue;
    return withOwnConjuncts(view, phraseOf(view, child));
  }
  return [];
}

/** A noun without preposition below another one: in a language with a genitive, only what can be one. */
function isGenitive(view: View, token: number, child: number): boolean {
  if (view.language.genitiveDeterminers.size === 0) return child > token;
  const { upos, feats } = view.words[child]!;
  if (upos === 'PUNCT' || upos === 'NUM') return false;
  const determiner = view.children(child).find((other) => view.words[other]!.upos === 'DET' && other < child);
  if (determiner !== undefined && !view.language.negations.has(view.document.lower[determiner]!))
    return view.language.genitiveDeterminers.has(view.document.lower[determiner]!);
  return feats.Case === 'Gen' || (child > token && (upos === 'PROPN' || feats.Case === undefined));
}

/** A noun phrase in the genitive, or a name, right behind the noun is its own, whatever it was attached to. */
function followingGenitive(view: View, token: number): readonly Phrase[] {
  const next = token + 1;
  if (next >= view.words.length || view.sentenceAt[next] !== view.sentenceAt[token]) return [];
  if (view.language.genitiveDeterminers.has(view.document.lower[next]!)) {
    const head = view.syntax.tree.heads[next]!;
    return head > next && head <= next + 6 && view.words[head]!.upos !== 'VERB'
      ? withOwnConjuncts(view, phraseOf(view, head))
      : [];
  }
  const mentioned = view.mentionAt[next];
  const genitive =
    view.language.genitiveDeterminers.size > 0 && mentioned?.mention.named === true && mentioned.mention.first === next;
  if (!genitive || !view.document.lower[mentioned.mention.last - 1]!.endsWith('s')) return [];
  return [{ head: mentioned.mention.last - 1, first: next, last: mentioned.mention.last }];
}

/**
 * "mit ihrer Forderung blieb die Staatsanwaltschaft": the possessive stands for the subject of the clause. Where it can only
 * stand for a person and the subject is none ("the Union demanded her release"), it stands for itself.
 */
function possessor(view: View, { token, clause }: Site): readonly Phrase[] {
  if (clause < 0) return [];
  const { possessives, personalPossessives } = view.language;
  const owner = view.children(token).find((child) => possessives.has(view.document.lower[child]!));
  if (owner === undefined) return [];
  const frame = view.syntax.frames[clause]!;
  if (frame.subject === null) return [];
  const subjects = ofFrame(view, frame, frame.passive ? 'object' : 'subject').filter(({ head }) => head !== token);
  const fits =
    !personalPossessives.has(view.document.lower[owner]!) ||
    subjects.every(({ head }) => (view.mentionAt[head]?.entity.kind ?? 'person') === 'person');
  return fits ? subjects : [{ head: owner, first: owner, last: owner + 1 }];
}

/** Who bears the noun's event, where a verb of receiving is over it: "erhielt Kritik". */
export function bearerOf(view: View, { token, clause }: Site): readonly Phrase[] {
  if (clause < 0) return [];
  const frame = view.syntax.frames[clause]!;
  if (!view.language.receiving.has(frame.lemma.toLowerCase()) || frame.passive) return [];
  return ofFrame(view, frame, 'object').some(({ head }) => head === token) ? ofFrame(view, frame, 'subject') : [];
}

/** A prepositional phrase right behind the noun is its own, whatever it was attached to. */
function adjacent(view: View, token: number, slot: string): number {
  const after = Math.max(token + 1, Math.min(view.phrases.last[token]!, token + 6));
  for (const at of [token + 1, after]) {
    if (at >= view.words.length || view.words[at]!.upos !== 'ADP' || view.sentenceAt[at] !== view.sentenceAt[token])
      continue;
    const head = view.syntax.tree.heads[at]!;
    if (head > at && prepositionOf(view, head) === slot) return head;
  }
  return -1;
}

/** How far behind its noun a doer may stand: "die Eroberung der Region Gao durch die Rebellen". */
const AGENT_REACH = 8;

/** The doer behind a noun, with nothing but the noun's other attributes between. */
function agentBehind(view: View, token: number, slot: string): number {
  const end = Math.min(view.document.sentences[view.sentenceAt[token]!]!.last, token + AGENT_REACH);
  for (let at = token + 1; at < end; at++) {
    const { upos } = view.words[at]!;
    const head = view.syntax.tree.heads[at]!;
    if (upos === 'ADP' && view.document.lower[at] === slot)
      return head > at && prepositionOf(view, head) === slot ? head : -1;
    if (
      !['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(upos) &&
      !view.language.genitivePrepositions.has(view.document.lower[at]!)
    )
      return -1;
  }
  return -1;
}

/** Who carries the noun's event out: the subject of the light verb over it. */
function supportOf(view: View, site: Site): readonly Phrase[] {
  if (site.clause < 0) return [];
  const frame = view.syntax.frames[site.clause]!;
  const decided =
    view.language.deciding.has(frame.lemma) &&
    ofFrame(view, frame, 'object').some(({ head }) => head === topOf(view, site.token));
  if (!decided && !isSupported(view, site)) return [];
  return ofFrame(view, frame, 'subject').filter(({ head }) => head !== site.token);
}

/** True when the noun is what a light verb carries out: its object, or the subject of its passive. */
export function isSupported(view: View, { token, clause }: Site): boolean {
  if (clause < 0) return false;
  const frame = view.syntax.frames[clause]!;
  if (!view.language.support.has(frame.lemma)) return false;
  const noun = topOf(view, token);
  return (
    ofFrame(view, frame, 'object').some(({ head }) => head === noun) ||
    frame.obliques.some(
      ({ preposition, phrase }) =>
        phrase.head === noun && (preposition === null || !view.language.circumstances.has(preposition)),
    )
  );
}

/** True when the clause only says that the noun's event happens. */
export function isOccurrence(view: View, { token, clause }: Site): boolean {
  if (clause < 0) return false;
  const frame = view.syntax.frames[clause]!;
  if (!view.language.occurrence.has(frame.lemma)) return false;
  const noun = topOf(view, token);
  return (
    frame.subject?.head === noun ||
    frame.object?.head === noun ||
    frame.complement?.head === noun ||
    frame.obliques.some(
      ({ preposition, phrase }) =>
        phrase.head === noun && preposition !== null && view.language.occurrencePrepositions.has(preposition),
    )
  );
}

/** The first of the conjuncts that the token belongs to. */
export function topOf(view: View, token: number): number {
  let at = token;
  for (
    let steps = 0;
    steps < 20 && view.syntax.tree.relations[at] === 'conj' && view.syntax.tree.heads[at]! >= 0;
    steps++
  ) {
    at = view.syntax.tree.heads[at]!;
  }
  return at;
}

/** The preposition (its plain form) that a token's phrase is led by, or null. */
export function prepositionOf(view: View, token: number): string | null {
  for (const child of view.children(token)) {
    if (view.syntax.tree.relations[child] === 'case' && child < token) {
      const { lemma } = view.words[child]!;
      return plain(view, lemma === '' ? view.document.lower[child]! : lemma.toLowerCase());
    }
  }
  return null;
}

function plain(view: View, form: string): string {
  return view.language.fused.get(form) ?? form;
}
