import { extname } from 'node:path';
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import { InputError } from './input-error.ts';
import { isBomb, type Limits } from './limits.ts';
import type { Opened } from './open.ts';
import { type ByteSource, readAll } from './source.ts';

/** An archive that can't be read at any place, since it comes as a stream, is held in memory up to this size. */
const HELD = 100_000_000;
const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false } as const;

/**
 * The files in a ZIP archive. Nothing is ever written to disk; a name that leads out of the archive is refused all the
 * same, since it would become an article's id. Sizes are counted as they are unpacked: what the archive says is not
 * believed.
 */
export async function* openZip(source: ByteSource, limits: Limits): AsyncGenerator<Opened> {
  const nesting = (source.nesting ?? 0) + 1;
  if (nesting > limits.maxNesting)
    throw new InputError('archive', `more than ${limits.maxNesting} archives in one another`);
  const zip = await openArchive(source);
  try {
    if (zip.entryCount > limits.maxEntries)
      throw new InputError('archive', `holds ${zip.entryCount} files; the limit is ${limits.maxEntries}`);
    for (let entry = await next(zip); entry !== null; entry = await next(zip)) {
      const inside = entryName(entry);
      if (inside.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX\/)/u.test(inside.replace(/^(?:\.\.?\/)+/u, ''))) continue;
      const error = refusal(entry, inside);
      const name = `${source.name}/${error === null ? inside : inside.split('/').pop()}`;
      if (error !== null) yield { name, error };
      else yield { name, extension: extname(inside), size: null, nesting, chunks: unpack(zip, entry, limits) };
    }
  } finally {
    zip.close();
  }
}

async function openArchive(source: ByteSource): Promise<ZipFile> {
  const bytes = source.path === undefined ? Buffer.from(await readAll(source, HELD)) : null;
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip?: ZipFile): void => (error === null ? resolve(zip!) : reject(broken(error)));
    if (bytes === null) open(source.path!, OPTIONS, done as never);
    else fromBuffer(bytes, OPTIONS, done as never);
  });
}

function next(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const over = (settle: () => void) => {
      zip.removeAllListeners();
      settle();
    };
    zip.once('entry', (entry) => over(() => resolve(entry)));
    zip.once('end', () => over(() => resolve(null)));
    zip.once('error', (error) => over(() => reject(broken(error))));
    zip.readEntry();
  });
}

/** The name in UTF-8, which most archives use whatever they say. */
function entryName(entry: Entry): string {
  const bytes = entry.fileName as unknown as Uint8Array;
  return new TextDecoder()
    .decode(bytes)
    .replaceAll('\\', '/')
    .replace(/\p{Cc}/gu, '\ufffd');
}

function refusal(entry: Entry, inside: string): InputError | null {
  if (inside.startsWith('/') || /^\p{L}:/u.test(inside) || inside.split('/').includes('..'))
    return new InputError('link', `its name leads out of the archive: ${inside}`);
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000)
    return new InputError('link', 'a link in an archive is not followed');
  if ((entry.generalPurposeBitFlag & 1) !== 0) return new InputError('archive', 'it is encrypted');
  return null;
}

async function* unpack(zip: ZipFile, entry: Entry, limits: Limits): AsyncGenerator<Uint8Array> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error === null ? resolve(opened) : reject(broken(error))));
  });
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (isBomb(entry.compressedSize, size, limits))
        throw new InputError('archive', `unpacks to more than ${limits.maxRatio} times its size: refused as a bomb`);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof InputError ? error : broken(error);
  }
}

function broken(error: unknown): InputError {
  return new InputError('archive', `the ZIP archive is broken (${(error as Error).message})`);
}
