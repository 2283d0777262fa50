const MOST = 512;

/** Cuts a list into pieces that fit into a statement. */
export function pieces<T>(list: readonly T[], size: number = MOST): T[][] {
  const out: T[][] = [];
  for (let i = 0; i < list.length; i += size) out.push(list.slice(i, i + size));
  return out;
}

/**
 * The values in pieces for `in (…)`, each filled up with its last value to a power of two: few lengths make few statements,
 * and those can be kept.
 */
export function inPieces<T>(values: Iterable<T>): T[][] {
  return pieces([...values]).map((piece) => {
    let length = 1;
    while (length < piece.length) length *= 2;
    return [...piece, ...Array<T>(length - piece.length).fill(piece.at(-1)!)];
  });
}
