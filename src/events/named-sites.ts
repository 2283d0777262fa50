import { prepositionOf } from './noun-slots.ts';
import type { Located } from './place.ts';
import { compoundOf } from './place-slots.ts';
import type { View } from './view.ts';

/** How many tokens of a name may stand behind the noun that it names. */
const LONGEST = 4;

/** Adds named sites to the places of each sentence, in place of names within them. */
export function addSites(view: View, found: Map<number, readonly Located[]>): void {
  for (const site of namedSites(view)) {
    const sentence = view.sentenceAt[site.token]!;
    const list = found.get(sentence) ?? [];
    const { start, end } = site.phrase;
    if (list.some(({ phrase }) => phrase.start <= start && phrase.end >= end)) continue;
    // The whole name counts: "Bahnhof Altona", not the "Altona" in it.
    const others = list.filter(({ phrase }) => phrase.end <= start || phrase.start >= end);
    const entity = list.find((other) => !others.includes(other))?.phrase.entity ?? null;
    found.set(sentence, [...others, { ...site, phrase: { start, end, entity } }]);
  }
}

/**
 * What stands in a place and has a name of its own ("in der KSV-Arena", "vor dem Kölner Bahnhof", "im Hotel Adler"), which is
 * no place to the tagger of names: the phrase that a preposition of place leads to.
 */
function namedSites(view: View): readonly Located[] {
  const { heads, relations } = view.syntax.tree;
  const found: Located[] = [];
  for (let token = 0; token < view.words.length; token++) {
    if (view.words[token]!.upos !== 'ADP' || relations[token] !== 'case') continue;
    const led = heads[token]!;
    if (led <= token) continue;
    const preposition = prepositionOf(view, led);
    if (preposition === null || !view.language.localPrepositions.has(preposition)) continue;
    const head = isSite(view, led) ? led : led + 1;
    if (head !== led && !(isSite(view, head) && (heads[led] === head || heads[head] === led))) continue;
    const anchor = heads[led] === head ? heads[head]! : heads[led]!;
    const [first, last] = extentOf(view, head, led);
    if (anchor < 0 || (last - first === 1 && !holdsName(view, head))) continue;
    const phrase = { ...view.span(first, last), entity: null };
    found.push({ phrase, token: head, anchor, clause: view.clauseAt[anchor]! });
  }
  return found;
}

function isSite(view: View, token: number): boolean {
  const upos = view.words[token]?.upos;
  return (upos === 'NOUN' || upos === 'PROPN') && compoundOf(view.lemma(token), view.language.siteNouns);
}

/** The noun with the name of a place in front of it and its own behind it. */
function extentOf(view: View, head: number, led: number): readonly [first: number, last: number] {
  const kind = view.mentionAt[head - 1]?.entity.kind;
  // "die deutsche Botschaft" stands somewhere else, and many do.
  const placed = kind === 'place' || (kind === 'state' && view.words[head - 1]!.upos !== 'ADJ');
  const first = led < head || placed ? head - 1 : head;
  let last = head + 1;
  while (last <= head + LONGEST && last < view.words.length && isNameBehind(view, head, last)) last++;
  return [first, last];
}

function isNameBehind(view: View, head: number, token: number): boolean {
  if (view.mentionAt[token] === undefined || view.words[token]!.upos !== 'PROPN') return false;
  const above = view.syntax.tree.heads[token]!;
  return above >= head && above <= token;
}

/** "KSV-Arena": a word of two parts of which the first is in capitals or a name. */
function holdsName(view: View, token: number): boolean {
  const { text } = view.document.tokens[token]!;
  const hyphen = text.lastIndexOf('-');
  return (
    hyphen > 1 && (view.mentionAt[token] !== undefined || text.slice(0, hyphen) === text.slice(0, hyphen).toUpperCase())
  );
}
