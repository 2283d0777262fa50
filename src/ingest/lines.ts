import type { InputError } from './input-error.ts';
import { tooLarge } from './source.ts';

/** A line of a corpus: its bytes, or that it is over the limit. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly error: InputError | null;
}

const NEWLINE = 0x0a;

/**
 * Parts a stream of bytes into lines. Holds one line at a time, whatever the size of the corpus; a line over the limit is
 * not kept, only said to be there. Lines of white space are left out, but counted.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line = { number, bytes: Buffer.concat(parts), error: size > limit ? tooLarge(limit) : null };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let at = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, at)) {
      add(chunk.subarray(at, end));
      number++;
      const line = take();
      if (!isBlank(line)) yield line;
      at = end + 1;
    }
    if (at < chunk.length) add(chunk.subarray(at));
  }
  number++;
  const last = take();
  if (!isBlank(last)) yield last;
}

function isBlank({ bytes, error }: Line): boolean {
  return error === null && bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
