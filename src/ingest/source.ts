import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, normalize } from 'node:path';
import { InputError } from './input-error.ts';

/** Where bytes come from. */
export interface ByteSource {
  /** What the input is called in messages, and the id of its article: the path as it was given, or `stdin`. */
  readonly name: string;
  /** With the dot; empty for the standard input. */
  readonly extension: string;
  /** Bytes, where that is known beforehand. */
  readonly size: number | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Opens a file for reading, or takes the given standard input for `-`. Throws an `InputError` for what is no readable file. */
export async function openSource(path: string, stdin: AsyncIterable<Uint8Array>): Promise<ByteSource> {
  if (path === '-') return { name: 'stdin', extension: '', size: null, chunks: stdin };
  const name = inputName(path);
  try {
    const info = await stat(path);
    if (info.isDirectory())
      throw new InputError('directory', 'this is a directory; name the files in it, as in folder/*.txt');
    // A pipe or a device has a size of 0 that means nothing.
    return { name, extension: extname(path), size: info.isFile() ? info.size : null, chunks: createReadStream(path) };
  } catch (error) {
    throw asInputError(error);
  }
}

/** The name under which an input is known: its path, `./` and doubled slashes removed, with forward slashes. */
export function inputName(path: string): string {
  return path === '-' ? 'stdin' : normalize(path).replaceAll('\\', '/');
}

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

/** All bytes of a source; throws an `InputError` once there are more than `limit`. */
export async function readAll(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
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
