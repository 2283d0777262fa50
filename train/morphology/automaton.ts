import { CODE_BITS, FINAL, LAST, LEAF, TARGET_SHIFT } from '../../src/syntax/morphology/automaton.ts';

interface State {
  /** Class of the word that ends here, or -1. */
  ends: number;
  readonly next: [code: number, state: State][];
  key: string;
  id: number;
}

/** What {@link buildAutomaton} gives: the sections of the table. */
export interface BuiltAutomaton {
  readonly cells: Uint32Array;
  readonly root: number;
  readonly alphabet: string;
}

/** Builds the smallest automaton of the words with their classes. */
export function buildAutomaton(classes: ReadonlyMap<string, number>): BuiltAutomaton {
  const alphabet = [...new Set([...classes.keys()].flatMap((word) => word.split('')))].sort().join('');
  if (alphabet.length > CODE_BITS) throw new Error(`${alphabet.length} different characters are too many`);
  const codes = new Map(alphabet.split('').map((char, i) => [char, i + 1]));
  const encoded = [...classes]
    .map(([word, ends]) => ({ word: word.split('').map((char) => codes.get(char)!), ends }))
    .sort((a, b) => compare(a.word, b.word));

  // Words come sorted, so that whatever lies off the path of the newest one is finished and can be shared.
  const register = new Map<string, State>();
  const root = state();
  let path: State[] = [root];
  let previous: number[] = [];
  for (const { word, ends } of encoded) {
    let common = 0;
    while (common < previous.length && previous[common] === word[common]) common++;
    finish(path, common, register);
    path = path.slice(0, common + 1);
    for (const code of word.slice(common)) {
      const fresh = state();
      path.at(-1)!.next.push([code, fresh]);
      path.push(fresh);
    }
    path.at(-1)!.ends = ends;
    previous = word;
  }
  finish(path, 0, register);
  return { ...lay(root), alphabet };
}

function state(): State {
  return { ends: -1, next: [], key: '', id: -1 };
}

/** Replaces the states of the path below `depth` by equal ones that are known already. */
function finish(path: readonly State[], depth: number, register: Map<string, State>): void {
  for (let i = path.length - 1; i > depth; i--) {
    const last = path[i]!;
    last.key = `${last.ends}:${last.next.map(([code, { id }]) => `${code}>${id}`).join(',')}`;
    let same = register.get(last.key);
    if (same === undefined) {
      same = last;
      same.id = register.size;
      register.set(last.key, same);
    }
    const edges = path[i - 1]!.next;
    edges[edges.length - 1]![1] = same;
  }
}

function lay(root: State): { cells: Uint32Array; root: number } {
  const places = new Map<State, number>();
  const cells: number[] = [];
  const place = (node: State): number => {
    const known = places.get(node);
    if (known !== undefined) return known;
    const targets = node.next.map(([code, next]) => ({ code, at: place(next), ends: next.ends >= 0 }));
    const at = cells.length;
    places.set(node, at);
    if (node.ends >= 0) cells.push((node.ends | (node.next.length === 0 ? LEAF : 0)) >>> 0);
    targets.forEach(({ code, at: target, ends }, i) => {
      const flags = (i === targets.length - 1 ? LAST : 0) | (ends ? FINAL : 0);
      cells.push((code | flags | (target << TARGET_SHIFT)) >>> 0);
    });
    return at;
  };
  const start = place(root);
  if (cells.length >= 2 ** (32 - TARGET_SHIFT)) throw new Error(`${cells.length} cells are too many`);
  return { cells: Uint32Array.from(cells), root: start };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
