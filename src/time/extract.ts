import { parse } from '../engine/chart.ts';
import { choose, type Rejected } from '../engine/choose.ts';
import { type Explanation, explainNode } from '../engine/explain.ts';
import type { Node } from '../engine/rule.ts';
import { type Document, spanOf } from '../text/document.ts';
import { quote, type Span } from '../text/span.ts';
import type { Sentence } from '../text/token.ts';
import { boundBefore } from './bound.ts';
import { CUE, DATE, EXPRESSION, FALSE_FRIEND, GROUP } from './kinds.ts';
import type { TimeLanguage } from './language.ts';
import type { Extracted, Meaning } from './semantics.ts';
import { clauseTense, type ShownTense } from './tense.ts';

/** Where an expression was found, and what lost against it. */
interface Context {
  readonly document: Document;
  readonly language: TimeLanguage;
  readonly sentence: Sentence;
  readonly index: number;
  readonly whole: Node;
  /** All that lost in the sentence. */
  readonly rejected: readonly Rejected<Node>[];
}

/** Finds the time expressions of a document, in order of position, with what their words mean. Nothing is resolved yet. */
export function extract(document: Document, language: TimeLanguage): Extracted[] {
  const found: Extracted[] = [];
  const { tokens, lower, sentences } = document;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    const nodes = parse(language.grammar, tokens, lower, sentence.first, sentence.last, undefined).filter(isCandidate);
    if (nodes.length === 0) continue;
    const { chosen, rejected } = choose(nodes);
    for (const node of chosen) {
      if (node.kind === FALSE_FRIEND.name) continue;
      const context: Context = { document, language, sentence, index, whole: node, rejected };
      for (const [part, meaning] of partsOf(node)) {
        found.push(new Found(context, part, meaning));
      }
    }
  }
  return found;
}

function isCandidate({ kind }: Node): boolean {
  return kind === EXPRESSION.name || kind === GROUP.name || kind === FALSE_FRIEND.name;
}

/** The expressions of a chosen node, in order. A list may be as long as a text, so nothing here calls itself. */
function partsOf(chosen: Node): [Node, Meaning][] {
  if (chosen.kind !== GROUP.name) return [[chosen, chosen.value as Meaning]];
  const found: [Node, Meaning][] = [];
  const open: Node[] = [chosen];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const meanings = node.value as readonly Meaning[];
    let next = 0;
    for (const child of node.children) {
      if (child.kind === GROUP.name) open.push(child);
      if (child.kind === GROUP.name || child.kind === CUE.name) continue;
      const meaning = meanings[next++];
      if (meaning !== undefined) found.push([child, meaning]);
    }
  }
  return found.sort(([a], [b]) => a.first - b.first);
}

/**
 * A found expression. Its tense and its explanation are worked out when somebody asks, because many expressions need
 * neither.
 */
class Found implements Extracted {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly meaning: Meaning;
  readonly rule: string;
  readonly node: Node<Meaning>;
  readonly bound: Extracted['bound'];
  readonly #context: Context;
  #shown: ShownTense | null = null;

  constructor(context: Context, part: Node, meaning: Meaning) {
    const { document, language, sentence, index, whole } = context;
    const [first, last] = extent(part);
    this.start = document.tokens[first]!.start;
    this.end = document.tokens[last - 1]!.end;
    this.first = first;
    this.last = last;
    this.sentence = index;
    this.meaning = meaning;
    this.rule = tellingRule(whole);
    this.node = part as Node<Meaning>;
    const tied = language.belonging?.has(document.lower[last] ?? '') === true;
    this.bound = tied ? null : boundBefore(document, language, sentence.first, first);
    this.#context = context;
  }

  get text(): string {
    return this.#context.document.text.slice(this.start, this.end);
  }

  get quoted(): boolean {
    return isQuoted(this.#context.document, this);
  }

  get tense(): Extracted['tense'] {
    return this.#clause().tense;
  }

  get tenseCue(): Extracted['tenseCue'] {
    const { cue } = this.#clause();
    return cue === null ? null : quote(this.#context.document.text, cue);
  }

  get explanation(): Explanation {
    const { document, whole, rejected } = this.#context;
    const parts = partsWithin(whole);
    const lost = rejected.filter(
      ({ winner, reading: { children }, reading }) =>
        winner === whole && !parts.has(reading) && !(children.length === 1 && parts.has(children[0]!)),
    );
    return explanationOf(document, whole, this.node, lost);
  }

  #clause(): ShownTense {
    const { document, language, sentence } = this.#context;
    this.#shown ??= clauseTense(document, language, sentence, this.first, this.last);
    return this.#shown;
  }
}

/** The rule that says most: a rule that only passes on what another found says less than that one. */
function tellingRule(node: Node): string {
  const only = node.children.length === 1 ? node.children[0]! : undefined;
  if (only === undefined || (only.children.length === 0 && only.kind !== DATE.name)) return node.rule;
  return tellingRule(only);
}

/** A node with all that it was made from: smaller readings that have not lost. */
function partsWithin(whole: Node): ReadonlySet<Node> {
  const found = new Set<Node>([whole]);
  for (const node of found) for (const child of node.children) found.add(child);
  return found;
}

function explanationOf(
  { tokens, text }: Document,
  whole: Node,
  part: Node,
  lost: readonly Rejected<Node>[],
): Explanation {
  const explained = explainNode(whole === part ? whole : { ...part, rule: whole.rule }, tokens, text);
  if (lost.length === 0) return explained;
  const rejected = lost.map(({ reading, reason }) => {
    const span = spanOf(tokens, reading.first, reading.last);
    return { rule: reading.rule, words: quote(text, span), reason };
  });
  return { ...explained, rejected };
}

/** Whether a span lies between quotation marks; looked for by halves, so that many quotations cost little. */
function isQuoted({ quotations }: Document, { start, end }: Span): boolean {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  let at = low - 1;
  while (at > 0 && quotations[at]!.depth > 0) at--;
  const outer = quotations[at];
  return outer !== undefined && outer.inner.start <= start && end <= outer.inner.end;
}

/** The tokens of a node without the cues at its edges. */
function extent(node: Node): readonly [number, number] {
  const { children } = node;
  if (children.length === 0) return [node.first, node.last];
  let from = 0;
  let to = children.length - 1;
  while (from < to && children[from]!.kind === CUE.name) from++;
  while (to > from && children[to]!.kind === CUE.name) to--;
  return [extent(children[from]!)[0], extent(children[to]!)[1]];
}
