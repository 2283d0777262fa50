import type { Columns } from './columns.ts';
import { casesOf } from './nominal.ts';
import { type State, stacked } from './state.ts';

const NODE = ['form', 'lemma', 'pos', 'tag', 'morph', 'shape'] as const;
const CONTEXT = [
  'cases',
  'held',
  'marker',
  'lefts',
  'rights',
  'left',
  'left2',
  'right',
  'right2',
  'leftLabel',
  'rightLabel',
] as const;
const EXTRA = [
  'distance',
  'gap',
  'span',
  'ahead',
  'aheadComma',
  'before',
  's0next',
  'depth',
  'after',
  'advice',
  'advice2',
  's0.function',
  's1.function',
  'b0.function',
] as const;
/** How many slots a node takes, and how many one of which only the word itself is seen. */
const WIDTH = NODE.length + CONTEXT.length;
const WORD = NODE.length;

const nodes = (...names: readonly string[]): readonly string[] =>
  names.flatMap((node) => [...NODE, ...CONTEXT].map((slot) => `${node}.${slot}`));
const words = (...names: readonly string[]): readonly string[] =>
  names.flatMap((node) => NODE.map((slot) => `${node}.${slot}`));

/** Names of the slots that a decision between steps sees, in their order. */
export const STEP_SLOTS: readonly string[] = [...nodes('s0', 's1', 'b0'), ...words('s2', 'b1', 'b2'), ...EXTRA];

/** Names of the slots that the choice of a relation sees, in their order. */
export const LABEL_SLOTS: readonly string[] = [
  ...nodes('head', 'child'),
  ...words('before', 'after', 'headBefore', 'headAfter'),
  'distance',
  'gap',
  'side',
  'ahead',
  'bias',
  'advice',
  'child.function',
  'head.function',
];

/** Stands for a missing token where its absence says something. */
const ABSENT = 7;

function tagAt(columns: Columns, first: number, node: number): number {
  return node < 0 ? ABSENT : columns.tag[first + node]!;
}

/** Writes the slots of a word; returns whether there is one. */
function writeWord(columns: Columns, size: number, first: number, node: number, out: Int32Array, at: number): boolean {
  if (node < 0 || node >= size) {
    const tag = node < 0 ? ABSENT : ABSENT + 2;
    out[at] = 0;
    out[at + 1] = 0;
    out[at + 2] = tag;
    out[at + 3] = tag;
    out[at + 4] = tag;
    out[at + 5] = 0;
    return false;
  }
  const token = first + node;
  out[at] = columns.form[token]!;
  out[at + 1] = columns.lemma[token]!;
  out[at + 2] = columns.pos[token]!;
  out[at + 3] = columns.tag[token]!;
  out[at + 4] = columns.morph[token]!;
  out[at + 5] = columns.shape[token]!;
  return true;
}

function writeNode(columns: Columns, state: State, first: number, node: number, out: Int32Array, at: number): void {
  if (!writeWord(columns, state.size, first, node, out, at)) {
    out.fill(0, at + WORD, at + WIDTH);
    return;
  }
  out[at + 6] = casesOf(state.nominal[node]!) + 1;
  out[at + 7] = state.held[node]! === 0 ? ABSENT : state.held[node]!;
  out[at + 8] = state.marker[node]! === 0 ? ABSENT : state.marker[node]!;
  out[at + 9] = 1 + Math.min(state.lefts[node]!, 4);
  out[at + 10] = 1 + Math.min(state.rights[node]!, 4);
  const left = state.left[node]!;
  const right = state.right[node]!;
  out[at + 11] = tagAt(columns, first, left);
  out[at + 12] = tagAt(columns, first, state.left2[node]!);
  out[at + 13] = tagAt(columns, first, right);
  out[at + 14] = tagAt(columns, first, state.right2[node]!);
  out[at + 15] = left < 0 ? ABSENT : 16 + state.labels[left]!;
  out[at + 16] = right < 0 ? ABSENT : 16 + state.labels[right]!;
}

/** What the guide says of an arc between two tokens: that it is there, either way, or that one of them hangs elsewhere. */
function adviceOn({ guide }: Columns, left: number, right: number): number {
  const leftHead = guide.heads[left]!;
  const rightHead = guide.heads[right]!;
  if (leftHead === right) return 1;
  if (rightHead === left) return 2;
  const same = guide.clauses[left] === guide.clauses[right] ? 0 : 9;
  const away = leftHead < 0 ? 0 : leftHead > right ? 1 : 2;
  return 3 + away + (rightHead < 0 ? 0 : rightHead < left ? 3 : 6) + same;
}

function bucket(distance: number): number {
  if (distance < 5) return distance + 1;
  if (distance < 9) return 6;
  return distance < 16 ? 7 : 8;
}

function upToTwo(sums: Int32Array, from: number, to: number): number {
  return Math.min(sums[to]! - sums[from + 1]!, 2);
}

/** What lies between two tokens of the text: finite verbs, other verbs, commas, coordinators, each up to two. */
function gapOf(columns: Columns, from: number, to: number): number {
  if (to <= from + 1) return 1;
  return (
    2 +
    upToTwo(columns.finites, from, to) +
    3 * upToTwo(columns.verbs, from, to) +
    9 * upToTwo(columns.commas, from, to) +
    27 * upToTwo(columns.joins, from, to)
  );
}

/** The next verb at or after a token, with what lies before it. */
function aheadOf(columns: Columns, from: number, end: number): number {
  const verb = columns.nextVerb[from]!;
  if (verb >= end) return ABSENT;
  const commas = Math.min(columns.commas[verb]! - columns.commas[from]!, 2);
  return columns.tag[verb]! + commas;
}

/** Fills the slots of `STEP_SLOTS` for the present configuration of a sentence that begins at token `first`. */
export function readStep(columns: Columns, state: State, first: number, out: Int32Array): void {
  const s0 = stacked(state, 0);
  const s1 = stacked(state, 1);
  const b0 = state.next;
  const { size } = state;
  writeNode(columns, state, first, s0, out, 0);
  writeNode(columns, state, first, s1, out, WIDTH);
  writeNode(columns, state, first, b0, out, 2 * WIDTH);
  writeWord(columns, size, first, stacked(state, 2), out, 3 * WIDTH);
  writeWord(columns, size, first, b0 + 1, out, 3 * WIDTH + WORD);
  writeWord(columns, size, first, b0 + 2, out, 3 * WIDTH + 2 * WORD);
  const at = 3 * WIDTH + 3 * WORD;
  const end = first + state.size;
  out[at] = s0 < 0 ? 0 : bucket(b0 - s0);
  out[at + 1] = s0 < 0 ? 0 : gapOf(columns, first + s0, first + b0);
  out[at + 2] = s1 < 0 ? 0 : bucket(s0 - s1);
  out[at + 3] = b0 >= state.size ? ABSENT : aheadOf(columns, first + b0, end);
  out[at + 4] = s1 < 0 ? 0 : gapOf(columns, first + s1, first + s0);
  out[at + 5] = b0 === 0 ? ABSENT : columns.tag[first + b0 - 1]!;
  out[at + 6] = s0 < 0 || s0 + 1 >= state.size ? ABSENT : columns.tag[first + s0 + 1]!;
  out[at + 7] = 1 + Math.min(state.depth, 4);
  out[at + 8] = b0 + 3 >= state.size ? ABSENT : columns.tag[first + b0 + 3]!;
  const { functions } = columns.guide;
  out[at + 9] = s0 < 0 || b0 >= state.size ? 0 : adviceOn(columns, first + s0, first + b0);
  out[at + 10] = s1 < 0 ? 0 : adviceOn(columns, first + s1, first + s0);
  out[at + 11] = s0 < 0 ? 0 : 1 + functions[first + s0]!;
  out[at + 12] = s1 < 0 ? 0 : 1 + functions[first + s1]!;
  out[at + 13] = b0 >= state.size ? 0 : 1 + functions[first + b0]!;
}

/** Fills the slots of `LABEL_SLOTS` for an arc of a sentence that begins at token `first`. */
export function readArc(
  columns: Columns,
  state: State,
  first: number,
  head: number,
  child: number,
  out: Int32Array,
): void {
  const { size } = state;
  writeNode(columns, state, first, head, out, 0);
  writeNode(columns, state, first, child, out, WIDTH);
  writeWord(columns, size, first, child - 1, out, 2 * WIDTH);
  writeWord(columns, size, first, child + 1, out, 2 * WIDTH + WORD);
  writeWord(columns, size, first, head - 1, out, 2 * WIDTH + 2 * WORD);
  writeWord(columns, size, first, head + 1, out, 2 * WIDTH + 3 * WORD);
  const at = 2 * WIDTH + 4 * WORD;
  const from = Math.min(head, child);
  const to = Math.max(head, child);
  out[at] = bucket(to - from);
  out[at + 1] = gapOf(columns, first + from, first + to);
  out[at + 2] = child < head ? 1 : 2;
  out[at + 3] = aheadOf(columns, first + child, first + state.size);
  out[at + 4] = 1;
  out[at + 5] = adviceOn(columns, first + from, first + to);
  out[at + 6] = 1 + columns.guide.functions[first + child]!;
  out[at + 7] = 1 + columns.guide.functions[first + head]!;
}
