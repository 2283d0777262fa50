import type { Frame, Oblique, Phrase } from '../types.ts';
import type { FramesLanguage } from './language.ts';
import { childrenOf } from './links.ts';
import { negates, phraseOf, prepositionOf, type Reading } from './reading.ts';

/** An ending that says what a noun is, at its longest and shortest. */
const LONGEST = 14;
const SHORTEST = 3;

/** The frame of a noun for a deed or a happening that has a participant with it; null for other nouns. */
export function nounFrame(reading: Reading, noun: number): Frame | null {
  const { words, tree, language, links, phrases } = reading;
  const lemma = words[noun]!.lemma;
  const what = kindOf(lemma.toLowerCase(), language);
  if (what === null) return null;
  const owners: Phrase[] = [];
  const obliques: Oblique[] = [];
  let possessor: Phrase | null = null;
  let agent: Phrase | null = null;
  let negated = false;
  for (const child of childrenOf(links, noun)) {
    const relation = tree.relations[child]!;
    if (negates(reading, child)) negated = true;
    if (relation === 'nmod:poss') possessor = phraseOf(reading, child);
    else if (relation.startsWith('nmod') || relation === 'obl' || isGenitiveName(reading, child)) {
      const preposition = prepositionOf(reading, child);
      const phrase = phraseOf(reading, child);
      if (preposition !== null && language.nounAgents.has(preposition)) agent ??= phrase;
      else if (preposition === null && child < noun) possessor ??= phrase;
      else if (preposition === null || language.genitives.has(preposition)) owners.push(phrase);
      else obliques.push({ preposition, phrase });
    }
  }
  const owner = owners[0] ?? null;
  if (owner !== null) agent ??= agentUnder(reading, owner.head);
  if (owner === null && possessor === null && agent === null && obliques.length === 0) return null;
  const done = what === 'deed';
  return {
    predicate: noun,
    kind: 'noun',
    lemma,
    particle: null,
    subject: done ? possessor : (owner ?? possessor),
    object: done ? owner : null,
    indirect: null,
    agent,
    complement: null,
    obliques,
    conjuncts: {},
    passive: false,
    negated,
    tense: null,
    mood: null,
    modal: null,
    finite: false,
    first: phrases.first[noun]!,
    last: phrases.last[noun]!,
    parent: null,
    relation: tree.heads[noun]! < 0 ? null : tree.relations[noun]!,
    subordinator: null,
  };
}

/** True for a name in the genitive that was taken for an apposition: "die Einnahme Bergstadts". */
function isGenitiveName({ words, tree }: Reading, token: number): boolean {
  return tree.relations[token] === 'appos' && words[token]!.upos === 'PROPN' && words[token]!.feats.Case === 'Gen';
}

/** The agent, where it was attached to the noun that the deed is done to. */
function agentUnder(reading: Reading, owner: number): Phrase | null {
  for (const child of childrenOf(reading.links, owner)) {
    const preposition = prepositionOf(reading, child);
    if (preposition !== null && reading.language.nounAgents.has(preposition)) return phraseOf(reading, child);
  }
  return null;
}

function kindOf(lemma: string, { deeds, happenings, things }: FramesLanguage): 'deed' | 'happening' | null {
  for (let length = Math.min(LONGEST, lemma.length); length >= SHORTEST; length--) {
    const ending = lemma.slice(-length);
    if (things.has(ending)) return null;
    if (happenings.has(ending)) return 'happening';
    if (deeds.has(ending)) return 'deed';
  }
  return null;
}
