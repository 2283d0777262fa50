/**
 * Makes a tree projective by lifting: an arc that crosses others is moved up to the head of its head until nothing crosses.
 * The parser can build no other trees. Heads are sentence-relative, -1 for a root.
 */
export function projective(heads: Int32Array): Int32Array {
  const lifted = heads.slice();
  for (;;) {
    const child = shortestCrossing(lifted);
    if (child < 0) return lifted;
    lifted[child] = lifted[lifted[child]!]!;
  }
}

function shortestCrossing(heads: Int32Array): number {
  let best = -1;
  let length = heads.length + 1;
  for (let child = 0; child < heads.length; child++) {
    const head = heads[child]!;
    if (head < 0) continue;
    const from = Math.min(child, head);
    const to = Math.max(child, head);
    if (to - from >= length || dominatesBetween(heads, head, from, to)) continue;
    best = child;
    length = to - from;
  }
  return best;
}

function dominatesBetween(heads: Int32Array, head: number, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    let up = i;
    for (let steps = 0; up >= 0 && up !== head && steps <= heads.length; steps++) up = heads[up]!;
    if (up !== head) return false;
  }
  return true;
}
