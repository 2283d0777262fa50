import type { Frame, Phrase } from '../syntax/types.ts';
import { phraseOf } from './draft.ts';
import { joinedCount } from './joined-count.ts';
import type { View } from './view.ts';

/** The phrases in a slot of a frame, conjuncts included. */
export function ofFrame(view: View, frame: Frame, slot: string): readonly Phrase[] {
  switch (slot) {
    case 'subject': {
      const own = frame.passive ? null : joinedCount(view, frame);
      if (own !== null) return [own];
      if (frame.passive)
        return frame.agent === null || !isAgent(view, frame.agent.head)
          ? looseAgent(view, frame)
          : withConjuncts(frame, 'agent');
      return frame.subject === null
        ? (countedSubject(view, frame) ?? understood(view, frame))
        : resolved(view, frame, withConjuncts(frame, 'subject'));
    }
    case 'object': {
      const own = frame.passive ? joinedCount(view, frame) : null;
      if (own !== null) return [own];
      if (!frame.passive)
        return frame.object === null
          ? (caused(view, frame) ?? secondNominal(view, frame))
          : resolved(view, frame, withConjuncts(frame, 'object'));
      if (frame.subject !== null) return resolved(view, frame, withConjuncts(frame, 'subject'));
      // Behind the verb, syntax may take the subject of a passive for its object.
      if (frame.object !== null) return resolved(view, frame, withConjuncts(frame, 'object'));
      return bareNominal(view, frame) ?? understood(view, frame);
    }
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
      isAgent(view, phrase.head) &&
      (view.language.agentPrepositions.has(preposition) ||
        (view.language.passiveAgents.has(preposition) &&
          view.mentionAt[phrase.head]?.entity.kind !== 'place' &&
          !isTime(view, phrase.head))),
  );
  return found === undefined ? [] : withOwnConjuncts(view, found.phrase);
}

/**
 * False for what only looks like a doer: an age ("im Alter von 62 Jahren"), and who did what the noun right in front of
 * the phrase names ("nach einem Verhör durch die Polizei wurde …").
 */
function isAgent(view: View, head: number): boolean {
  const { upos } = view.words[head]!;
  if (upos === 'NUM' || upos === 'PUNCT' || isTime(view, head)) return false;
  const { measures, terms, agentPrepositions } = view.language;
  if (measures.has(view.lemma(head)) || terms.has(view.lemma(head))) return false;
  const first = view.phrases.first[head]!;
  const preposition = view.words[first]!.upos === 'ADP' ? first : first - 1;
  const noun = preposition - 1;
  return !(
    noun >= 0 &&
    agentPrepositions.has(view.document.lower[preposition]!) &&
    view.words[noun]!.upos === 'NOUN' &&
    view.codebook.nouns.has(view.lemma(noun))
  );
}

/** "ließ drei Minister verhaften": the object of the verb that brings an infinitive about is the infinitive's. */
function caused(view: View, frame: Frame): readonly Phrase[] | null {
  if (frame.relation !== 'xcomp' || frame.parent === null) return null;
  const parent = view.syntax.frames[frame.parent]!;
  if (!view.language.causatives.has(parent.lemma.toLowerCase()) || parent.object === null) return null;
  return ofFrame(view, parent, 'object');
}

/** "über 200 Menschen demonstrierten": a counted subject that syntax took for an adjunct. */
function countedSubject(view: View, frame: Frame): readonly Phrase[] | null {
  if (!frame.finite || frame.relation === 'conj') return null;
  for (const { preposition, phrase } of frame.obliques) {
    if (preposition === null || !view.language.counting.has(preposition)) continue;
    const counted = countedNoun(view, phrase);
    if (counted !== null && !isTime(view, counted.head) && !view.language.measures.has(view.lemma(counted.head)))
      return withOwnConjuncts(view, counted);
  }
  return null;
}

/** A noun with a number before it; "200 und 300 Menschen" is one phrase from its first number on. */
function countedNoun(view: View, phrase: Phrase): Phrase | null {
  const { relations } = view.syntax.tree;
  if (view.words[phrase.head]!.upos === 'NOUN')
    return view.children(phrase.head).some((child) => relations[child] === 'nummod') ? phrase : null;
  if (view.words[phrase.head]!.upos !== 'NUM') return null;
  const noun = view
    .children(phrase.head)
    .find((child) => relations[child] === 'conj' && view.words[child]!.upos === 'NOUN');
  return noun === undefined ? null : { head: noun, first: phrase.head, last: Math.max(noun + 1, phrase.last) };
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

/** A phrase with those that are coordinated with it. */
export function withOwnConjuncts(view: View, phrase: Phrase): Phrase[] {
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
  const parent = governorOf(view, frame)!;
  if (parent === frame || parent.first > frame.last) return [];
  const objectControl = view.language.objectControl.has(parent.lemma);
  if (objectControl) {
    const object = ofFrame(view, parent, 'object');
    return object.length > 0 ? object : ofFrame(view, parent, 'indirect');
  }
  // One step up is enough: chains of infinitives hand their subject on, each through its own parent.
  return parent.subject === null && parent.finite ? [] : ofFrame(view, parent, parent.passive ? 'object' : 'subject');
}

/**
 * The frame over an infinitive clause: where verbs are coordinated ("lehnte ab und rief sie auf, … zu helfen"), the last
 * of them in front of it, whichever syntax chose. Null for a root.
 */
export function governorOf(view: View, frame: Frame): Frame | null {
  if (frame.parent === null) return null;
  const parent = view.syntax.frames[frame.parent]!;
  if (frame.finite || (frame.relation !== 'xcomp' && frame.relation !== 'ccomp' && frame.relation !== 'advcl'))
    return parent;
  let best = parent;
  for (const other of view.below(frame.parent)) {
    if (
      other.relation === 'conj' &&
      other.predicate < frame.predicate &&
      other.predicate > best.predicate &&
      other !== frame
    )
      best = other;
  }
  return best;
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
