const REACH = 60;

/** Those of a list in order of tokens that stand near a token; all of them in any real sentence. Bounds the work on odd text. */
export function nearby<T extends { readonly token: number }>(list: readonly T[], token: number): readonly T[] {
  const last = list.at(-1);
  if (list.length < REACH || last === undefined) return list;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.token < token) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - REACH), low + REACH);
}
