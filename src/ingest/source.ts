import { InputError } from './input-error.ts';

/** Where bytes come from. */
export interface ByteSource {
  /** What the input is called in messages, and the id of its article: the path as it was given, the address, or `stdin`. */
  readonly name: string;
  /** With the dot; empty for the standard input. */
  readonly extension: string;
  /** Bytes, where that is known beforehand. */
  readonly size: number | null;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The path of a regular file, which can be read at any place. */
  readonly path?: string;
  /** The address that it came from, after redirects. */
  readonly url?: string;
  /** The encoding that whoever sent it states. */
  readonly encoding?: string | null;
  /** How many archives it lies in. */
  readonly nesting?: number;
}

const HEAD = 4096;

/** The error as an `InputError`, where it is the file system's. */
export function asInputError(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new InputError('missing', 'no such file');
  if (code === 'EACCES' || code === 'EPERM') return new InputError('unreadable', 'no permission to read it');
  if (code === 'EISDIR') return new InputError('directory', 'this is a directory');
  if (typeof code === 'string' && /^E[A-Z]+$/u.test(code))
    return new InputError('unreadable', `it can't be read (${code})`);
  return error;
}

/** The first bytes of a source, and the whole source still to be read. */
export async function peek(source: ByteSource): Promise<{ readonly head: Uint8Array; readonly source: ByteSource }> {
  const iterator = source.chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.length;
  }
  const first = Buffer.concat(parts);
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      if (first.length > 0) yield first;
      yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  }
  return { head: first.subarray(0, HEAD), source: { ...source, chunks: whole() } };
}

/** All bytes of a source; throws an `InputError` once there are more than `limit`. */
export async function readAll({ size, chunks }: ByteSource, limit: number): Promise<Uint8Array> {
  if (size !== null && size > limit) throw tooLarge(limit);
  const parts: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    if (read > limit) throw tooLarge(limit);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** What to say of an input that is over the limit. */
export function tooLarge(limit: number): InputError {
  const mb = limit / 1_000_000;
  return new InputError(
    'too-large',
    `larger than ${mb} MB; raise the limit with --max-size MB, or split it into reports`,
  );
}
