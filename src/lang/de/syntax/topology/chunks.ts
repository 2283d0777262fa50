import type { GuideInput } from '../../../../syntax/parser/guide.ts';
import { COUNTED, LOOSE_HEADS, TITLES } from './loose-nouns.ts';

/** A noun phrase without what follows its nouns, or a prepositional phrase with one. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Token of the preposition, -1 without one. */
  readonly preposition: number;
  /** What the phrase can decline to. */
  mask: number;
  readonly pronoun: boolean;
  readonly determined: boolean;
  /** Names and nouns in apposition to the head, and a genitive before it. */
  readonly parts: readonly number[];
  readonly possessor: number;
}

const ARTICLES = new Set(['ART', 'PDAT', 'PIAT', 'PIDAT', 'PPOSAT', 'PWAT', 'PRELAT']);
const PRONOUNS = new Set(['PPER', 'PRF', 'PDS', 'PIS', 'PWS', 'PPOSS', 'PRELS']);
/** Prepositions, and the "als" and "wie" of a comparison. */
const ADPOSITIONS = new Set(['APPR', 'APPRART', 'KOKOM']);
const INSIDE = new Set(['ADJA', 'CARD', 'TRUNC']);
const DEGREE = new Set(['ADV', 'ADJD', 'PTKA', 'PTKNEG']);
const EMBEDDED = new Set([
  'APPR',
  'APPRART',
  'ART',
  'NN',
  'NE',
  'CARD',
  'ADJA',
  'ADV',
  'ADJD',
  'PRF',
  'PPOSAT',
  'PPER',
  'PIAT',
]);
/** What may follow a noun that an attribute brings along. */
const AFTER_EMBEDDED = new Set(['APPR', 'ADJA', 'ADV', 'ADJD', 'APPRART']);
/** An attribute before its noun is hardly longer than this. */
const MAX_ATTRIBUTE = 12;
const GENITIVE = 0xf0;
/** The nominative and accusative of the plural. */
const MANY = 0x8008;
/** Words between which and a number "als" is no preposition. */
const AMOUNTS = new Set(['mehr', 'weniger']);

/** The chunk that begins at a token, or null where none does. */
export function chunkAt(input: GuideInput, start: number, end: number): Chunk | null {
  const tagAt = (i: number): string => (i < end ? input.words[i]!.tag : '');
  const compared = isMoreThan(input, start, end);
  const adposition = ADPOSITIONS.has(tagAt(start)) && !compared;
  const preposition = adposition ? start : -1;
  const first = adposition || compared ? start + 1 : start;
  if (PRONOUNS.has(tagAt(first)) && !ARTICLES.has(tagAt(first)))
    return chunk(input, {
      first: start,
      last: first + 1,
      head: first,
      preposition,
      pronoun: true,
      determined: true,
      parts: [],
      possessor: -1,
      outer: [],
    });
  const outer: number[] = [];
  let at = first;
  const skipQuotes = (): void => {
    while (isQuote(input, at, end)) at++;
  };
  let determined = tagAt(start) === 'APPRART';
  if (adposition) skipQuotes();
  while (ARTICLES.has(tagAt(at))) {
    outer.push(at++);
    determined = true;
  }
  if (outer.length > 0) {
    skipQuotes();
    at = afterEmbedded(input, at, end);
  }
  for (;;) {
    if (INSIDE.has(tagAt(at)) || isOfPlace(input, at, end)) outer.push(at++);
    else if (outer.length > 0 && isQuote(input, at, end) && isNoun(tagAt(at + 1))) at++;
    else if (
      DEGREE.has(tagAt(at)) &&
      (INSIDE.has(tagAt(at + 1)) || (DEGREE.has(tagAt(at + 1)) && INSIDE.has(tagAt(at + 2))))
    )
      at++;
    else if (
      (tagAt(at) === 'KON' || tagAt(at) === '$,') &&
      at > first &&
      tagAt(at - 1) === 'ADJA' &&
      tagAt(at + 1) === 'ADJA'
    )
      at++;
    else break;
  }
  const nouns: number[] = [];
  while (isNoun(tagAt(at)) && (nouns.length === 0 || continues(input, at, determined))) nouns.push(at++);
  if (nouns.length === 0) {
    const last = outer.at(-1);
    if (last === undefined) return null;
    return chunk(input, {
      first: start,
      last: at,
      head: last,
      preposition,
      // A lone article is a pronoun: "die kann man empfehlen".
      pronoun: tagAt(last) === 'ART',
      determined,
      parts: [],
      possessor: -1,
      outer,
    });
  }
  // "Aserbaidschans Präsident": a name in the genitive before its noun.
  const possessive =
    !determined &&
    nouns.length > 1 &&
    tagAt(nouns[0]!) === 'NE' &&
    tagAt(nouns[1]!) === 'NN' &&
    endsInS(input, nouns[0]!);
  const titled = nouns.length > 1 && TITLES.has(input.words[nouns[0]!]!.lemma);
  const head = possessive || titled ? nouns[1]! : nouns[0]!;
  const parts = nouns.filter((noun) => noun !== head && !(possessive && noun === nouns[0]));
  return chunk(input, {
    first: start,
    last: at,
    head,
    preposition,
    pronoun: false,
    determined,
    parts,
    possessor: possessive ? nouns[0]! : -1,
    outer,
  });
}

/** True for the "als" of "mehr als zwanzig Menschen", which belongs to the number. */
function isMoreThan({ words, document }: GuideInput, at: number, end: number): boolean {
  return (
    document.lower[at] === 'als' &&
    AMOUNTS.has(document.lower[at - 1]!) &&
    words[at + 1]?.tag === 'CARD' &&
    at + 1 < end
  );
}

/** True for what stands before its noun as an attribute though it is tagged as a noun itself: "das Kölner Unternehmen". */
function isOfPlace({ words, readings }: GuideInput, at: number, end: number): boolean {
  return (
    at + 1 < end &&
    words[at]!.tag === 'NN' &&
    words[at + 1]!.tag === 'NN' &&
    readings(at).some(({ tag, nominal }) => tag === 'ADJA' && nominal === 0xffff)
  );
}

/** True for a quotation mark. */
export function isQuote({ words, document }: GuideInput, at: number, end: number): boolean {
  return at < end && words[at]!.tag === '$(' && /^[\p{Pi}\p{Pf}"'`„‚]/u.test(document.lower[at]!);
}

/** A chunk without its mask, and the words before its noun that agree with it. */
type Plan = Omit<Chunk, 'mask'> & { readonly outer: readonly number[] };

function chunk(input: GuideInput, plan: Plan): Chunk {
  const { first, last, head, preposition, pronoun, determined, parts, possessor, outer } = plan;
  let mask = pronoun ? pronounMask(input, head) : input.nominal[head]!;
  if (mask === 0 && isCount(input, head)) mask = MANY;
  if (mask === 0 && outer.length > 0 && input.words[head]!.tag === 'FM') mask = 0xffff;
  for (const token of outer) {
    const common = mask & input.nominal[token]!;
    if (common !== 0) mask = common;
  }
  return { first, last, head, preposition, mask, pronoun, determined, parts, possessor };
}

/** True for a number that stands for so many people or things, and not for a year or an amount: "20 starben". */
function isCount({ words, document }: GuideInput, at: number): boolean {
  const { tag } = words[at]!;
  return tag === 'CARD' && !/^(?:1[5-9]\d\d|20\d\d|.*[.,:].*|1|0+)$/u.test(document.lower[at]!);
}

/** A pronoun stands alone: it can be all that its form can be. */
function pronounMask({ nominal, words, document, readings }: GuideInput, token: number): number {
  if (document.lower[token] === 'sich') return 0xff00;
  if (words[token]!.tag !== 'ART' && words[token]!.tag !== 'PRF') return nominal[token]!;
  let mask = 0;
  for (const reading of readings(token)) if (reading.upos === 'PRON' || reading.upos === 'DET') mask |= reading.nominal;
  return mask === 0 ? nominal[token]! : mask;
}

const isNoun = (tag: string): boolean => tag === 'NN' || tag === 'NE' || tag === 'FM';

/** True when the noun at `at` goes on with the name or title before it. */
function continues(input: GuideInput, at: number, determined: boolean): boolean {
  const before = input.words[at - 1]!;
  const { tag } = input.words[at]!;
  if (tag !== 'NN') return true;
  if (before.tag === 'NN' && input.words[at - 2]?.tag === 'CARD' && COUNTED.has(before.lemma)) return true;
  if (before.tag === 'NN') return LOOSE_HEADS.has(before.lemma);
  return !determined && endsInS(input, at - 1);
}

function endsInS({ document }: GuideInput, token: number): boolean {
  return /s$|['’]$/u.test(document.tokens[token]!.text);
}

/** Skips what an attribute before its noun brings along: "der [von ihm im Mai] gebaute Turm". */
function afterEmbedded({ words, document }: GuideInput, start: number, end: number): number {
  const tag = (i: number): string => (i < end ? words[i]!.tag : '');
  if (!['APPR', 'APPRART', 'ADV', 'ADJD', 'PRF'].includes(tag(start))) return start;
  let needed = false;
  for (let at = start; at < Math.min(end, start + MAX_ATTRIBUTE) && EMBEDDED.has(tag(at)); at++) {
    if (tag(at) === 'APPR' || tag(at) === 'APPRART') needed = true;
    if (tag(at) === 'NN' || tag(at) === 'NE') needed = false;
    if (tag(at) === 'ADJA' && !needed && (tag(at + 1) === 'NN' || tag(at + 1) === 'ADJA')) return at;
    if (tag(at) === 'NN' && !AFTER_EMBEDDED.has(tag(at + 1)) && document.lower[at + 1] !== 'des') return start;
  }
  return start;
}

/** True when the chunk can only be the genitive of the noun before it. */
export function isGenitive({ mask, pronoun, preposition, head, determined }: Chunk, input: GuideInput): boolean {
  if (preposition >= 0 || pronoun) return false;
  if (input.words[head]!.tag === 'NE' && !determined) return endsInS(input, head) && (mask & GENITIVE) !== 0;
  return (mask & GENITIVE) !== 0 && (mask & 0xf00f) === 0;
}
