const AT_ONCE = 256;

/**
 * Gives rows of numbers, all 0, out of larger arrays: a small array that is kept needs several times its size, and a buffer
 * of its own that has to be followed up.
 */
export function rowsOf(width: number): () => Int32Array {
  let block = new Int32Array(0);
  let at = 0;
  return () => {
    if (at === block.length) {
      block = new Int32Array(width * AT_ONCE);
      at = 0;
    }
    at += width;
    return block.subarray(at - width, at);
  };
}
