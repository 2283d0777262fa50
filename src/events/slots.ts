import type { Frame, Phrase } from '../syntax/types.ts';
import { phraseOf, type Site } from './draft.ts';
import type { View } from './view.ts';

/**
 * The phrases in a slot of a trigger: `subject`, `object`, `indirect`, `agent`, `complement` (deep ones: of a passive the
 * agent is the subject), for nouns also `genitive`, `possessive`, `modifier` and `support` (who carries the noun's event
 * out by a light verb); every other name is a preposition. "object>to" is the slot "to" of what fills the slot "object";
 * "ccomp" and "xcomp" lead to the clauses below the frame: "ccomp>subject".
 */
export function fillers(view: View, site: Site, slot: string): readonly Phrase[] {
  const at = slot.indexOf('>');
  if (at > 0) return onPath(view, site, slot.slice(0, at), slot.slice(at + 1));
  return site.frame >= 0 ? ofFrame(view, view.syntax.frames[site.frame]!, slot) : ofNoun(view, site, slot);
}

function onPath(view: View, site: Site, first: string, rest: string): readonly Phrase[] {
  if (first === 'ccomp' || first === 'xcomp') {
    if (site.frame < 0) return [];
    return view.below(site.frame).flatMap((frame) => (frame.relation === first ? ofFrame(view, frame, rest) : []));
  }
  return fillers(view, site, first).flatMap(({ head }) =>
    ofNoun(view, { token: head, frame: -1, clause: -1, modifier: null }, rest),
  );
}

/** The phrases in a slot of a frame, conjuncts included. */
export function ofFrame(view: View, frame: Frame, slot: string): readonly Phrase[] {
  switch (slot) {
    case 'subject':
      if (frame.passive) return frame.agent === null ? looseAgent(view, frame) : withConjuncts(frame, 'agent');
      return frame.subject === null ? understood(view, frame) : resolved(view, frame, withConjuncts(frame, 'subject'));
    case 'object':
      if (!frame.passive)
        return frame.object === null
          ? secondNominal(view, frame)
          : resolved(view, frame, withConjuncts(frame, 'object'));
      if (frame.subject !== null) return resolved(view, frame, withConjuncts(frame, 'subject'));
      return bareNominal(view, frame) ?? understood(view, frame);
    case 'indirect':
    case 'agent':
    case 'complement':
      return resolved(view, frame, withConjuncts(frame, slot));
    default:
      return frame.obliques
        .filter(({ preposition }) => preposition === slot)
        .flatMap(({ phrase }) => withOwnConjuncts(view, phrase));
  }
}

/** The doer of a passive where syntax took it for an adjunct: "durch …", or "von …" that is no place. */
function looseAgent(view: View, frame: Frame): readonly Phrase[] {
  const found = frame.obliques.find(
    ({ preposition, phrase }) =>
      preposition !== null &&
      (view.language.agentPrepositions.has(preposition) ||
        (view.language.passiveAgents.has(preposition) &&
          view.mentionAt[phrase.head]?.entity.kind !== 'place' &&
          !isTime(view, phrase.head))),
  );
  return found === undefined ? [] : withOwnConjuncts(view, found.phrase);
}

/** A second nominal that syntax could not tell from the subject is the object. */
function secondNominal(view: View, frame: Frame): readonly Phrase[] {
  if (frame.subject === null || frame.kind !== 'verb') return [];
  for (const child of view.children(frame.predicate)) {
    if (view.syntax.tree.relations[child] === 'nsubj' && child !== frame.subject.head && !isTime(view, child))
      return withOwnConjuncts(view, phraseOf(view, child));
  }
  return [];
}

/** A nominal without preposition ("mehr als 200 Einwohner") that a passive clause has instead of a subject. */
function bareNominal(view: View, frame: Frame): readonly Phrase[] | null {
  for (const { preposition, phrase } of frame.obliques) {
    const { upos } = view.words[phrase.head]!;
    if (
      (preposition === null || view.language.comparisons.has(preposition)) &&
      (upos === 'NOUN' || upos === 'PRON' || upos === 'NUM') &&
      !isTime(view, phrase.head)
    ) {
      return withOwnConjuncts(view, phrase);
    }
  }
  return null;
}

function isTime(view: View, token: number): boolean {
  return view.timeAt[token] !== undefined;
}

function withConjuncts(frame: Frame, role: 'subject' | 'object' | 'indirect' | 'agent' | 'complement'): Phrase[] {
  const phrase = frame[role];
  return phrase === null ? [] : [phrase, ...(frame.conjuncts[role] ?? [])];
}

function withOwnConjuncts(view: View, phrase: Phrase): Phrase[] {
  const others: Phrase[] = [];
  for (const child of view.children(phrase.head)) {
    if (view.syntax.tree.relations[child] === 'conj' && view.words[child]!.upos !== 'VERB')
      others.push(phraseOf(view, child));
  }
  return [phrase, ...others];
}

/** A relative pronoun stands for the noun that its clause hangs on, or for the last noun in front of it. */
function resolved(view: View, frame: Frame, phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase) => {
    if (!isRelative(view, phrase.head)) return [phrase];
    const below = frame.relation === 'acl:relcl' || frame.relation === 'acl';
    const noun = below ? hangsOn(view, frame) : nounBefore(view, phrase.head);
    return noun < 0 ? [] : withOwnConjuncts(view, phraseOf(view, noun));
  });
}

function isRelative(view: View, token: number): boolean {
  const { upos, feats, tag } = view.words[token]!;
  return upos === 'PRON' && (feats.PronType === 'Rel' || tag.startsWith('PREL') || tag === 'WP' || tag === 'WDT');
}

function nounBefore(view: View, token: number): number {
  const { first } = view.document.sentences[view.sentenceAt[token]!]!;
  for (let at = token - 1; at >= Math.max(first, token - 6); at--) {
    const { upos } = view.words[at]!;
    if (upos === 'NOUN' || upos === 'PROPN') return at;
    if (upos === 'VERB') return -1;
  }
  return -1;
}

function hangsOn(view: View, frame: Frame): number {
  const node = frame.kind === 'copula' && frame.complement !== null ? frame.complement.head : frame.predicate;
  return view.syntax.tree.heads[node]!;
}

const CONTROLLED = new Set(['xcomp', 'advcl', 'ccomp', 'acl']);

/** The subject that an infinitive or participle clause leaves out: control, or the noun that it describes. */
function understood(view: View, frame: Frame): readonly Phrase[] {
  if (frame.relation === 'conj') return sharedSubject(view, frame);
  if (frame.finite || frame.relation === null) return [];
  if (frame.relation === 'acl') {
    const noun = hangsOn(view, frame);
    return noun >= 0 && view.words[noun]!.tag !== '' && view.words[frame.predicate]!.feats.VerbForm === 'Part'
      ? [phraseOf(view, noun)]
      : [];
  }
  if (!CONTROLLED.has(frame.relation) || frame.parent === null) return [];
  const parent = view.syntax.frames[frame.parent]!;
  if (parent === frame || parent.first > frame.last) return [];
  const objectControl = view.language.objectControl.has(parent.lemma);
  if (objectControl) {
    const object = ofFrame(view, parent, 'object');
    return object.length > 0 ? object : ofFrame(view, parent, 'indirect');
  }
  // One step up is enough: chains of infinitives hand their subject on, each through its own parent.
  return parent.subject === null && parent.finite ? [] : ofFrame(view, parent, parent.passive ? 'object' : 'subject');
}

/** Coordinated verbs share the subject of the first of them that has one. */
function sharedSubject(view: View, frame: Frame): readonly Phrase[] {
  let at: Frame = frame;
  for (let steps = 0; steps < 4 && at.relation === 'conj' && at.parent !== null; steps++) {
    at = view.syntax.frames[at.parent]!;
    if (at.subject !== null) return ofFrame(view, at, at.passive ? 'object' : 'subject');
  }
  return [];
}

function ofNoun(view: View, site: Site, slot: string): readonly Phrase[] {
  const { token } = site;
  const { relations } = view.syntax.tree;
  const { language } = view;
  const children = view.children(token);
  const found: Phrase[] = [];
  const take = (child: number): void => {
    found.push(...withOwnConjuncts(view, phraseOf(view, child)));
  };
  switch (slot) {
    case 'subject':
    case 'object':
    case 'indirect':
    case 'complement':
      return [];
    case 'genitive':
      for (const child of children) {
        if (!relations[child]!.startsWith('nmod') || relations[child] === 'nmod:poss') continue;
        const preposition = prepositionOf(view, child);
        if (
          preposition === null
            ? view.words[child]!.feats.Case === 'Gen' || child > token
            : language.genitivePrepositions.has(preposition)
        )
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
      return found;
    default: {
      for (const child of children) if (prepositionOf(view, child) === slot) take(child);
      if (found.length > 0) return found;
      const next = adjacent(view, token, slot);
      return next < 0 ? [] : withOwnConjuncts(view, phraseOf(view, next));
    }
  }
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

/** "mit ihrer Forderung blieb die Staatsanwaltschaft": the possessive stands for the subject of the clause. */
function possessor(view: View, { token, clause }: Site): readonly Phrase[] {
  if (clause < 0) return [];
  const owned = [...view.children(token)].some((child) => view.language.possessives.has(view.document.lower[child]!));
  if (!owned) return [];
  const frame = view.syntax.frames[clause]!;
  return frame.subject === null || frame.passive
    ? []
    : ofFrame(view, frame, 'subject').filter(({ head }) => head !== token);
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

/** Who carries the noun's event out: the subject of the light verb over it. */
function supportOf(view: View, site: Site): readonly Phrase[] {
  if (site.clause < 0) return [];
  const frame = view.syntax.frames[site.clause]!;
  if (!isSupported(view, site)) return [];
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
    frame.obliques.some(({ phrase }) => phrase.head === noun)
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
