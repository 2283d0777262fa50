/**
 * Configuration of an arc-hybrid parser over one sentence, whose tokens are numbered from 0. Node `size` is the root that
 * stands at the end. Every step moves one token from the buffer or takes one from the stack: linear in the sentence.
 */
export interface State {
  size: number;
  /** Next token of the buffer; `size` when only the root is left. */
  next: number;
  depth: number;
  stack: Int32Array;
  /** Head and relation number of each token; -1 while it has none. */
  heads: Int32Array;
  labels: Int32Array;
  /** Outermost and next-to-outermost children on either side, -1 where there is none. */
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  lefts: Int32Array;
  rights: Int32Array;
  /** Relations of the children so far, as a set of bits over hashed relation numbers. */
  held: Int32Array;
  /** What the phrase can still decline to, narrowed by its determiners and adjectives. */
  nominal: Int32Array;
  /** Form of the first marker (preposition, subordinator) among the children, as a hash; 0 without one. */
  marker: Int32Array;
}

export const SHIFT = 0;
/** The top of the stack becomes a dependent of the next token. */
export const LEFT = 1;
/** The top of the stack becomes a dependent of the one below it. */
export const RIGHT = 2;

/** A state with room for sentences of `room` tokens. */
export function createState(room: number): State {
  const column = (): Int32Array => new Int32Array(room + 1);
  return {
    size: 0,
    next: 0,
    depth: 0,
    stack: column(),
    heads: column(),
    labels: column(),
    left: column(),
    left2: column(),
    right: column(),
    right2: column(),
    lefts: column(),
    rights: column(),
    held: column(),
    nominal: column(),
    marker: column(),
  };
}

/** Makes the state ready for a sentence; `nominal` holds what its tokens decline to, from `first` on. */
export function resetState(state: State, size: number, nominal: ArrayLike<number>, first: number): void {
  state.size = size;
  state.next = 0;
  state.depth = 0;
  for (const column of [state.heads, state.labels, state.left, state.left2, state.right, state.right2])
    column.fill(-1, 0, size + 1);
  for (const column of [state.lefts, state.rights, state.held, state.marker]) column.fill(0, 0, size + 1);
  for (let i = 0; i < size; i++) state.nominal[i] = nominal[first + i]!;
  state.nominal[size] = 0;
}

/** True while there is a step to take. */
export function isOpen(state: State): boolean {
  return state.next < state.size || state.depth > 0;
}

/** True when the step can be taken here. */
export function isAllowed(state: State, step: number): boolean {
  if (step === SHIFT) return state.next < state.size;
  if (step === LEFT) return state.depth > 0;
  return state.depth > 1;
}

/** Token on the stack, `below` places under its top, or -1. */
export function stacked(state: State, below: number): number {
  return state.depth > below ? state.stack[state.depth - 1 - below]! : -1;
}

/** Moves the next token onto the stack. */
export function shift(state: State): void {
  state.stack[state.depth++] = state.next++;
}

/** Takes the top of the stack off and attaches it. */
export function reduce(state: State, head: number, label: number): void {
  const child = state.stack[--state.depth]!;
  state.heads[child] = head;
  state.labels[child] = label;
  state.held[head]! |= 1 << (label & 31);
  if (child < head) {
    state.left2[head] = state.left[head]!;
    state.left[head] = child;
    state.lefts[head]!++;
  } else {
    state.right2[head] = state.right[head]!;
    state.right[head] = child;
    state.rights[head]!++;
  }
}
