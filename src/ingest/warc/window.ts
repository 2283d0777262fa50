/** Bytes of a stream that are looked at before they are taken; holds no more than what was asked for and a chunk. */
export interface Window {
  /** What is held and not taken yet. Valid until the next call. */
  readonly bytes: () => Buffer;
  /** Reads on until `n` bytes are held; false where the stream ends before. */
  readonly hold: (n: number) => Promise<boolean>;
  /** Takes `n` bytes of those held. */
  readonly take: (n: number) => Buffer;
  /** Bytes taken since the start. */
  readonly position: () => number;
}

/** Opens a window at the start of a stream. */
export function openWindow(chunks: AsyncIterator<Uint8Array>): Window {
  let held: Buffer = Buffer.alloc(0);
  let position = 0;
  let over = false;
  return {
    bytes: () => held,
    hold: async (n) => {
      if (held.length >= n) return true;
      const parts: Uint8Array[] = [held];
      let size = held.length;
      while (size < n && !over) {
        const next = await chunks.next();
        if (next.done === true) over = true;
        else {
          parts.push(next.value);
          size += next.value.length;
        }
      }
      if (parts.length > 1) held = Buffer.concat(parts);
      return size >= n;
    },
    take: (n) => {
      const taken = held.subarray(0, n);
      held = held.subarray(taken.length);
      position += taken.length;
      return taken;
    },
    position: () => position,
  };
}
