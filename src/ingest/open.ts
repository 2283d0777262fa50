import { createReadStream } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { InputError } from './input-error.ts';
import { asInputError, type ByteSource } from './source.ts';

/** What a name turned out to be: something to read, or why it isn't. */
export type Opened = ByteSource | { readonly name: string; readonly error: InputError };

/** True for the web addresses that Regesta fetches, which it does for no other names. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//iu.test(input);
}

/** The name under which an input is known: its path, `./` and doubled slashes removed, with forward slashes. */
export function inputName(path: string): string {
  if (path === '-') return 'stdin';
  return isAddress(path) ? path : normalize(path).replaceAll('\\', '/');
}

/**
 * Opens a file for reading, all files of a folder and the folders in it by their names, or the given standard input for
 * `-`. Hidden files are left out, links are not followed.
 */
export async function* openPath(path: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Opened> {
  if (path === '-') {
    yield { name: 'stdin', extension: '', size: null, chunks: stdin };
    return;
  }
  const name = inputName(path);
  try {
    const info = await stat(path);
    if (info.isDirectory()) yield* openFolder(path);
    // A pipe or a device has a size of 0 that means nothing.
    else yield { ...fileSource(path), size: info.isFile() ? info.size : null, ...(info.isFile() ? { path } : {}) };
  } catch (error) {
    const known = asInputError(error);
    if (!(known instanceof InputError)) throw known;
    yield { name, error: known };
  }
}

function fileSource(path: string): ByteSource {
  return { name: inputName(path), extension: extname(path), size: null, chunks: lazily(path) };
}

/** Opened when the first bytes are asked for, so that a folder of any size needs one open file at a time. */
async function* lazily(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: 1 << 18 });
}

async function* openFolder(path: string): AsyncGenerator<Opened> {
  const entries: { readonly name: string; readonly kind: 'folder' | 'file' | 'link' | 'device' }[] = [];
  for await (const entry of await opendir(path)) {
    if (entry.name.startsWith('.')) continue;
    const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'device';
    entries.push({ name: entry.name, kind });
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  if (entries.length === 0) yield { name: inputName(path), error: new InputError('empty', 'the folder is empty') };
  for (const { name, kind } of entries) {
    const inside = join(path, name);
    if (kind === 'folder') {
      yield* openFolder(inside);
    } else if (kind === 'file') {
      yield* openPath(inside, nothing());
    } else {
      const what = kind === 'link' ? 'a link' : 'a pipe or a device';
      const error = new InputError('link', `${what} in a folder is not followed; name it to have it read`);
      yield { name: inputName(inside), error };
    }
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
