import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { InputError } from './input-error.ts';
import { isBomb, type Limits } from './limits.ts';
import type { ByteSource } from './source.ts';

/** True for the first bytes of a gzip file. */
export function isGzip(bytes: Uint8Array, at = 0): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 0x08;
}

/** What the first packed bytes unpack to, `most` bytes of it; empty where they don't. Broken data further on don't matter. */
export function gunzipHead(head: Uint8Array, most = 4096): Uint8Array {
  for (let size = head.length; size > 32; size >>= 2) {
    try {
      return gunzipSync(head.subarray(0, size), {
        finishFlush: constants.Z_SYNC_FLUSH,
        maxOutputLength: size * 1100,
      }).subarray(0, most);
    } catch {
      // Less may do.
    }
  }
  return new Uint8Array();
}

/** The source unpacked, as it comes. Broken data and bombs throw an `InputError` where they are met. */
export function gunzipped(source: ByteSource, limits: Limits): ByteSource {
  const { path: _, ...rest } = source;
  const extension = /(\.[^./]+)\.gz$/iu.exec(source.name)?.[1] ?? '';
  const nesting = (source.nesting ?? 0) + 1;
  if (nesting > limits.maxNesting)
    throw new InputError('archive', `more than ${limits.maxNesting} archives in one another`);
  return { ...rest, extension, size: null, nesting, chunks: gunzip(source.chunks, limits) };
}

/** Unpacks a stream of gzip members. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Uint8Array> {
  const stream = createGunzip({ chunkSize: 1 << 18 });
  let packed = 0;
  let unpacked = 0;
  const feeding = (async () => {
    for await (const chunk of chunks) {
      packed += chunk.length;
      if (!stream.write(chunk) && !(await drained(stream))) return;
    }
    stream.end();
  })().catch((error: Error) => stream.destroy(error));
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (isBomb(packed, unpacked, limits))
        throw new InputError('archive', `unpacks to more than ${limits.maxRatio} times its size: refused as a bomb`);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof InputError ? error : broken(error);
  } finally {
    stream.destroy();
    await feeding;
  }
}

/** Waits until more can be written; false where the stream is over. */
function drained(stream: NodeJS.EventEmitter): Promise<boolean> {
  return new Promise((resolve) => {
    stream.once('drain', () => resolve(true));
    stream.once('close', () => resolve(false));
    stream.once('error', () => resolve(false));
  });
}

function broken(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException)?.code ?? '';
  return code.startsWith('Z_')
    ? new InputError('archive', `the gzip data are broken (${(error as Error).message})`)
    : error;
}
