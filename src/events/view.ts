import type { Attribution } from '../attribution/types.ts';
import type { Entity, EntityMention } from '../names/types.ts';
import { type Extents, phraseExtents } from '../syntax/frames/extents.ts';
import { childrenOf, type Links, linksOf } from '../syntax/frames/links.ts';
import type { Frame, Syntax, Word } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { PublicationDate, TimeExpression } from '../time/types.ts';
import type { CompiledCodebook } from './codebook/compile.ts';
import type { EventsLanguage } from './language.ts';
import { sayingsOf } from './sayings.ts';

/** All that claims are found in: the layers of one article with the codebook and the language. */
export interface ClaimInput {
  readonly document: Document;
  readonly syntax: Syntax;
  readonly times: readonly TimeExpression[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly published: PublicationDate;
  readonly codebook: CompiledCodebook;
  readonly language: EventsLanguage;
}

/** An entity's mention, with the entity. */
export interface Mentioned {
  readonly entity: Entity;
  readonly mention: EntityMention;
}

/** The layers of one article with the look-ups that finding claims needs. */
export interface View extends ClaimInput {
  readonly words: readonly Word[];
  readonly links: Links;
  readonly phrases: Extents;
  /** Frame whose predicate the token is, or -1. */
  readonly frameAt: Int32Array;
  /** Innermost frame whose clause the token stands in, or -1. */
  readonly clauseAt: Int32Array;
  /** Sentence of every token. */
  readonly sentenceAt: Int32Array;
  /** The longest mention that covers the token, if any. */
  readonly mentionAt: readonly (Mentioned | undefined)[];
  /** The time expressions that stand behind and in front of another one in the text. */
  readonly timeAfter: (time: TimeExpression) => TimeExpression | undefined;
  readonly timeBefore: (time: TimeExpression) => TimeExpression | undefined;
  /** The time expression that covers the token, if any. */
  readonly timeAt: readonly (TimeExpression | undefined)[];
  /** Frames right below a frame. */
  readonly below: (frame: number) => readonly Frame[];
  /** Attributions in whose message a token stands, outermost first. */
  readonly sayingsAt: (token: number) => readonly Attribution[];
  /** 1 where a token belongs to the name of a source. */
  readonly speakerAt: Uint8Array;
  /** 1 where a token belongs to the cue of an attribution. */
  readonly cueAt: Uint8Array;
  readonly children: (token: number) => readonly number[];
  readonly lemma: (token: number) => string;
  readonly span: (first: number, last: number) => Span;
  readonly sentenceLemmas: (sentence: number) => ReadonlySet<string>;
  readonly clauseLemmas: (frame: number) => ReadonlySet<string>;
  readonly articleLemmas: () => ReadonlySet<string>;
  /** Token that holds the position, or the next one behind it. */
  readonly tokenAt: (position: number) => number;
}

/** Tokens of a clause that conditions look at, on each side of its predicate: bounds the work on odd text. */
const CLAUSE = 60;

/** Makes the look-ups of an article. Linear in its length. */
export function viewOf(input: ClaimInput): View {
  const { document, syntax, entities, language } = input;
  const { words, tree, frames } = syntax;
  const { tokens, sentences } = document;
  const links = linksOf(tree);
  const sentenceAt = new Int32Array(tokens.length);
  sentences.forEach(({ first, last }, s) => {
    sentenceAt.fill(s, first, last);
  });
  const { frameAt, clauseAt } = framesByToken(syntax, links, tokens.length);
  const lemmas = words.map((word, i) => (word.lemma === '' ? document.lower[i]! : word.lemma.toLowerCase()));
  const after = new Map(input.times.slice(1).map((time, i) => [input.times[i]!, time]));
  const before = new Map(input.times.slice(1).map((time, i) => [time, input.times[i]!]));
  const sayings = sayingsOf(document, input.attributions);
  const below = new Map<number, Frame[]>();
  for (const frame of frames) {
    if (frame.parent === null) continue;
    const same = below.get(frame.parent);
    if (same === undefined) below.set(frame.parent, [frame]);
    else same.push(frame);
  }
  const known = new Map<string, ReadonlySet<string>>();
  const lemmasOf = (key: string, first: number, last: number): ReadonlySet<string> => {
    let set = known.get(key);
    if (set === undefined) {
      set = lemmaSet(lemmas, document.lower, words, first, last, language);
      known.set(key, set);
    }
    return set;
  };
  return {
    ...input,
    words,
    links,
    phrases: phraseExtents(document, tree, links),
    frameAt,
    clauseAt,
    sentenceAt,
    mentionAt: mentionsByToken(entities, tokens.length),
    timeAfter: (time) => after.get(time),
    timeBefore: (time) => before.get(time),
    timeAt: timesByToken(document, input.times),
    below: (frame) => below.get(frame) ?? [],
    sayingsAt: sayings.at,
    speakerAt: sayings.speakers,
    cueAt: sayings.cues,
    children: (token) => childrenOf(links, token),
    lemma: (token) => lemmas[token]!,
    span: (first, last) => ({ start: tokens[first]!.start, end: tokens[last - 1]!.end }),
    sentenceLemmas: (s) => lemmasOf(`s${s}`, sentences[s]!.first, sentences[s]!.last),
    clauseLemmas: (f) =>
      lemmasOf(
        `c${f}`,
        Math.max(frames[f]!.first, frames[f]!.predicate - CLAUSE),
        Math.min(frames[f]!.last, frames[f]!.predicate + CLAUSE),
      ),
    articleLemmas: () => lemmasOf('article', 0, tokens.length),
    tokenAt: (position) => {
      let low = 0;
      let high = tokens.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (tokens[middle]!.end <= position) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Lemmas and forms of a stretch, with the heads of its compounds. */
function lemmaSet(
  lemmas: readonly string[],
  lower: readonly string[],
  words: readonly Word[],
  first: number,
  last: number,
  language: EventsLanguage,
): ReadonlySet<string> {
  const set = new Set<string>();
  for (let i = first; i < last; i++) {
    set.add(lemmas[i]!);
    set.add(lower[i]!);
    if (words[i]!.upos === 'NOUN') for (const other of language.nounLemmas(lower[i]!)) set.add(other);
  }
  return set;
}

function framesByToken({ tree, frames }: Syntax, links: Links, size: number) {
  const frameAt = new Int32Array(size).fill(-1);
  const node = new Int32Array(size).fill(-1);
  frames.forEach((frame: Frame, f) => {
    if (frame.kind === 'noun') return;
    frameAt[frame.predicate] = f;
    node[frame.predicate] = f;
    // In a copular clause all hangs on the complement.
    if (frame.kind === 'copula' && frame.complement !== null) node[frame.complement.head] = f;
  });
  const clauseAt = new Int32Array(size).fill(-1);
  for (let at = links.upwards.length - 1; at >= 0; at--) {
    const token = links.upwards[at]!;
    const head = tree.heads[token]!;
    clauseAt[token] = node[token]! >= 0 ? node[token]! : head >= 0 ? clauseAt[head]! : -1;
  }
  return { frameAt, clauseAt };
}

function mentionsByToken(entities: readonly Entity[], size: number): (Mentioned | undefined)[] {
  const at: (Mentioned | undefined)[] = new Array(size).fill(undefined);
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      for (let i = mention.first; i < mention.last && i < size; i++) {
        const old = at[i];
        if (old === undefined || old.mention.last - old.mention.first < mention.last - mention.first)
          at[i] = { entity, mention };
      }
    }
  }
  return at;
}

function timesByToken({ tokens }: Document, times: readonly TimeExpression[]): (TimeExpression | undefined)[] {
  const at: (TimeExpression | undefined)[] = new Array(tokens.length).fill(undefined);
  let token = 0;
  for (const time of [...times].sort((a, b) => a.start - b.start)) {
    while (token < tokens.length && tokens[token]!.start < time.start) token++;
    for (let i = token; i < tokens.length && tokens[i]!.end <= time.end; i++) at[i] = time;
  }
  return at;
}
