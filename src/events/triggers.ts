import type { Frame } from '../syntax/types.ts';
import type { Condition, NounSenses, Sense } from './codebook/compile.ts';
import { belongs, compoundHeads, type Draft, type Site } from './draft.ts';
import { isSupported } from './noun-slots.ts';
import { fillers } from './slots.ts';
import type { View } from './view.ts';

/** Finds the triggers of the codebook in a text and decides the sense of each by its context, in order of position. */
export function findTriggers(view: View): Draft[] {
  const { words } = view;
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  for (let token = 0; token < words.length; token++) {
    const { upos } = words[token]!;
    // "was shot dead" is no "was dead".
    if (view.syntax.tree.relations[token]!.startsWith('aux')) continue;
    const draft =
      upos === 'VERB' || upos === 'AUX' || upos === 'ADJ'
        ? verbAt(view, token)
        : upos === 'NOUN' || upos === 'PROPN'
          ? nounAt(view, token)
          : null;
    if (draft !== null) drafts.push(draft);
  }
  // A phrase takes the words that it is made of: "in Kraft treten" is one trigger, and so is its noun.
  for (const { tokens, sense } of drafts)
    if (sense.pos === 'verb') for (const token of tokens.slice(1)) taken.add(token);
  return drafts.filter(({ token }) => !taken.has(token));
}

function verbAt(view: View, token: number): Draft | null {
  const frame = view.frameAt[token]!;
  const frameLemma = frame >= 0 ? view.syntax.frames[frame]!.lemma.toLowerCase() : view.lemma(token);
  const senses = [...(view.codebook.verbs.get(frameLemma) ?? [])];
  if (frameLemma !== view.lemma(token))
    senses.push(...(view.codebook.verbs.get(view.lemma(token)) ?? []).filter(({ parts }) => parts.length > 0));
  if (senses.length === 0 && frame < 0) {
    for (const verb of view.language.participleVerbs(view.lemma(token)))
      senses.push(...(view.codebook.verbs.get(verb) ?? []).filter(({ parts }) => parts.length === 0));
  }
  if (senses.length === 0 && view.words[token]!.upos === 'VERB' && view.lemma(token) === view.document.lower[token]) {
    // A finite form that the lexicon lacks is its own lemma.
    for (const verb of view.language.verbLemmas(view.document.lower[token]!)) {
      const full = frame >= 0 ? withParticle(view, frame, verb) : verb;
      senses.push(...(view.codebook.verbs.get(full) ?? []));
    }
  }
  if (senses.length === 0) return null;
  const site: Site = { token, frame, clause: frame >= 0 ? frame : view.clauseAt[token]!, modifier: null };
  return decide(view, site, senses);
}

/** A verb with the particle that its frame's verb was parted from: "ein" and "nehmen" are "einnehmen". */
function withParticle(view: View, frame: number, verb: string): string {
  const { particle } = view.syntax.frames[frame]!;
  return particle === null ? verb : `${view.document.lower[particle]!}${verb}`;
}

function nounAt(view: View, token: number): Draft | null {
  // "in March"
  const { type } = view.timeAt[token] ?? {};
  if (type === 'DATE' || type === 'TIME') return null;
  const mention = view.mentionAt[token]?.mention;
  // A word inside a longer name is part of the name.
  if (mention?.named === true && mention.last - mention.first > 1) return null;
  if (view.words[token]!.upos === 'PROPN' && mention?.named === true) return null;
  const lower = view.document.lower[token]!;
  const found = sensesOf(view, lower, view.lemma(token));
  if (found === null) return null;
  return decide(view, { token, frame: -1, clause: view.clauseAt[token]!, modifier: found.modifier }, found.senses);
}

/** The senses of a noun, as they were found when it was met before. */
function sensesOf(view: View, lower: string, lemma: string): NounSenses | null {
  const { met } = view.codebook;
  const known = met.get(lower);
  if (known !== undefined && known.lemma === lemma) return known.senses;
  const senses = nounSenses(view, lower, lemma);
  if (lower.length <= MEMORABLE) met.set(lower, { lemma, senses });
  return senses;
}

/** Longer words are rare, and are not worth remembering. */
const MEMORABLE = 40;

function nounSenses(view: View, lower: string, lemma: string): NounSenses | null {
  const { codebook } = view;
  for (const form of [lemma, lower, ...view.language.nounLemmas(lower)]) {
    const senses = codebook.nouns.get(form);
    if (senses !== undefined) return { senses, modifier: null };
  }
  for (const head of compoundHeads(view, lower)) {
    const senses = codebook.nouns.get(head)?.filter(({ whole }) => !whole);
    if (senses !== undefined && senses.length > 0) {
      const at = lower.lastIndexOf(head.slice(0, 4));
      return { senses, modifier: at > 0 ? lower.slice(0, at) : null };
    }
  }
  return null;
}

function decide(view: View, site: Site, senses: readonly Sense[]): Draft | null {
  const rejected: { sense: Sense; reason: string }[] = [];
  let best: { sense: Sense; tokens: number[]; weight: number } | null = null;
  for (const sense of senses) {
    const tokens = matchParts(view, site, sense);
    if (tokens === null) continue;
    const missing = sense.when.find((condition) => !holds(view, site, condition));
    if (missing !== undefined) {
      rejected.push({ sense, reason: `its condition on "${missing.slot}" does not hold` });
      continue;
    }
    const present = sense.unless.find((condition) => holds(view, site, condition));
    if (present !== undefined) {
      rejected.push({ sense, reason: `"${present.slot}" excludes it` });
      continue;
    }
    const weight = sense.parts.flat().length * 10 + sense.when.length;
    if (best === null || weight > best.weight) {
      if (best !== null) rejected.push({ sense: best.sense, reason: 'another sense fits more closely' });
      best = { sense, tokens, weight };
    } else {
      rejected.push({ sense, reason: 'another sense fits at least as closely' });
    }
  }
  if (best === null) return null;
  const { sense, tokens } = best;
  const particle = site.frame >= 0 ? view.syntax.frames[site.frame]!.particle : null;
  const all = [
    site.token,
    ...(particle === null ? [] : [particle]),
    ...tokens.filter((t) => t !== particle),
    ...lightVerb(view, site),
  ];
  return { ...site, sense, rejected, tokens: all, sentence: view.sentenceAt[site.token]! };
}

/** The light verb that carries a noun's event out is part of the trigger: "Anschlag … verüben". */
function lightVerb(view: View, site: Site): number[] {
  if (site.frame >= 0 || !isSupported(view, site)) return [];
  const { predicate, particle } = view.syntax.frames[site.clause]!;
  return particle === null ? [predicate] : [predicate, particle];
}

/** How far from its verb a word of a phrase may stand, in tokens. */
const WINDOW = 60;

/** The tokens of the further words of a phrase in its clause, [] for a single word, null where one is missing. */
function matchParts(view: View, site: Site, { parts }: Sense): number[] | null {
  if (parts.length === 0) return [];
  const sentence = view.document.sentences[view.sentenceAt[site.token]!]!;
  const frame = site.frame >= 0 ? view.syntax.frames[site.frame]! : null;
  const first =
    frame === null
      ? Math.max(sentence.first, site.token - WINDOW)
      : Math.max(sentence.first, site.token - WINDOW, Math.min(frame.first, site.token));
  const last =
    frame === null
      ? Math.min(sentence.last, site.token + WINDOW)
      : Math.min(sentence.last, site.token + WINDOW, Math.max(frame.last, site.token + 1));
  const found: number[] = [];
  for (const part of parts) {
    // "planned for Friday, … called off" calls for nothing.
    const from = view.language.behindVerb.has(part[0]!) ? site.token + 1 : first;
    const at = findRun(view, part, from, last, site.token);
    if (at < 0) return null;
    for (let i = 0; i < part.length; i++) found.push(at + i);
  }
  return found;
}

function findRun(view: View, part: readonly string[], first: number, last: number, self: number): number {
  for (let at = first; at + part.length <= last; at++) {
    if (at <= self && self < at + part.length) continue;
    if (isRun(view, part, at)) return at;
  }
  return -1;
}

function isRun(view: View, part: readonly string[], at: number): boolean {
  for (let i = 0; i < part.length; i++)
    if (view.document.lower[at + i] !== part[i] && view.lemma(at + i) !== part[i]) return false;
  return true;
}

/** True when a condition of a sense holds where the trigger stands. */
export function holds(view: View, site: Site, condition: Condition): boolean {
  switch (condition.slot) {
    case 'article':
      return inSet(view.articleLemmas(), condition);
    case 'sentence':
      return inSet(view.sentenceLemmas(view.sentenceAt[site.token]!), condition);
    case 'clause':
      return site.clause < 0
        ? inSet(view.sentenceLemmas(view.sentenceAt[site.token]!), condition)
        : inSet(view.clauseLemmas(site.clause), condition);
    case 'modifier':
      if (site.modifier !== null && [...condition.words].some((word) => site.modifier!.startsWith(word))) return true;
      return view
        .children(site.token)
        .some(
          (child) =>
            child < site.token &&
            (condition.words.has(view.lemma(child)) || condition.words.has(view.document.lower[child]!)),
        );
    case 'modal':
    case 'verb':
      return site.frame >= 0 && saysOf(view.syntax.frames[site.frame]!, condition);
    case 'ccomp>negated':
      return site.frame >= 0 && view.below(site.frame).some(({ relation, negated }) => relation === 'ccomp' && negated);
    case 'ccomp>modal':
    case 'ccomp>verb':
    case 'xcomp>verb': {
      if (site.frame < 0) return false;
      const relation = condition.slot.slice(0, 5);
      return view.below(site.frame).some((frame) => frame.relation === relation && saysOf(frame, condition));
    }
    default: {
      const heads = fillers(view, site, condition.slot);
      if (condition.any) return heads.length > 0;
      return heads.some(
        ({ head }) =>
          belongs(view, head, { words: condition.words, kinds: NONE }) ||
          condition.classes.some((c) => belongs(view, head, c)),
      );
    }
  }
}

/** Tests the modal or the verb of a frame. */
function saysOf({ modal, lemma }: Frame, { slot, words, any }: Condition): boolean {
  const word = slot.endsWith('modal') ? modal : lemma;
  return word !== null && (any || words.has(word.toLowerCase()));
}

const NONE: ReadonlySet<string> = new Set();

function inSet(lemmas: ReadonlySet<string>, { words, classes }: Condition): boolean {
  for (const word of words) if (lemmas.has(word)) return true;
  return classes.some((c) => {
    for (const word of c.words) if (lemmas.has(word)) return true;
    return false;
  });
}
