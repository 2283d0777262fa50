import { crc32, inflateRawSync } from 'node:zlib';
import { gunzip, gunzipHead, isGzip } from '../gzip.ts';
import type { Limits } from '../limits.ts';
import { openWindow, type Window } from './window.ts';

/** Unpacked bytes, or the word that some are missing here. */
export type Piece = Buffer | { readonly broken: string };

/** Packed bytes that are tried at once; doubled where a member is longer. */
const FIRST = 1 << 16;
/** Packed bytes in which a second record is looked for. */
const SAMPLE = 1 << 20;
/** Most bytes around a page in its record: its headers. */
const HEADERS = 1 << 17;

/** What node:zlib gives with `info`. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/**
 * Unpacks a WARC that was packed record by record. A member that is broken or too large costs only itself: reading goes on
 * at the next one that unpacks to a record. A file packed as a whole is unpacked as a stream.
 */
export async function* unpackMembers(chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Piece> {
  const iterator = chunks[Symbol.asyncIterator]();
  const window = openWindow(iterator);
  try {
    for (let first = true; await window.hold(1); first = false) {
      const member = await readMember(window, limits);
      if (typeof member !== 'string') {
        yield member;
        continue;
      }
      if (first && member === 'too large' && holdsMany(window.bytes())) {
        yield* gunzip(rest(window, iterator), limits) as AsyncGenerator<Buffer>;
        return;
      }
      yield { broken: `the packed record at byte ${window.position()} is ${member}` };
      await toNextMember(window);
    }
  } finally {
    await iterator.return?.();
  }
}

/** The next member unpacked and taken, or what is wrong with it; then nothing is taken. */
async function readMember(window: Window, limits: Limits): Promise<Buffer | string> {
  await window.hold(FIRST);
  const header = headerLength(window.bytes());
  if (header === null) return 'no gzip data';
  const longest = limits.maxSize + HEADERS;
  for (let size = FIRST; ; size *= 2) {
    const more = await window.hold(size);
    const packed = window.bytes();
    try {
      const { buffer, engine } = inflateRawSync(packed.subarray(header), {
        info: true,
        maxOutputLength: longest,
      } as object) as unknown as Inflated;
      const end = header + engine.bytesWritten + 8;
      if (!(await window.hold(end))) return 'cut off';
      if (window.bytes().readUInt32LE(end - 8) !== crc32(buffer)) return 'broken (its checksum is wrong)';
      window.take(end);
      return buffer;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ERR_BUFFER_TOO_LARGE') return 'too large';
      if (code !== 'Z_BUF_ERROR') return `broken (${(error as Error).message})`;
      if (!more) return 'cut off';
      if (size > longest) return 'too large';
    }
  }
}

/** The bytes in front of the packed data; null where there is no gzip header. */
function headerLength(bytes: Buffer): number | null {
  if (!isGzip(bytes) || bytes.length < 18) return null;
  const flags = bytes[3]!;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + bytes.readUInt16LE(at);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return at < bytes.length ? at : null;
}

/** Takes everything up to the next member that unpacks to the beginning of a record. */
async function toNextMember(window: Window): Promise<void> {
  window.take(1);
  while (await window.hold(1)) {
    await window.hold(2 * FIRST);
    const bytes = window.bytes();
    const at = bytes.indexOf(0x1f);
    if (at < 0) window.take(bytes.length);
    else if (at > bytes.length - FIRST / 8 && bytes.length > FIRST) window.take(at);
    else if (isGzip(bytes, at) && isRecord(bytes.subarray(at, at + 2048))) {
      window.take(at);
      return;
    } else window.take(at + 1);
  }
}

function isRecord(packed: Buffer): boolean {
  return new TextDecoder().decode(gunzipHead(packed).subarray(0, 5)) === 'WARC/';
}

/** True where one member holds more than one record: the file was packed as a whole. */
function holdsMany(bytes: Buffer): boolean {
  return Buffer.from(gunzipHead(bytes.subarray(0, SAMPLE), SAMPLE)).includes('\r\n\r\nWARC/1.');
}

async function* rest(window: Window, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield window.take(window.bytes().length);
  yield* { [Symbol.asyncIterator]: () => iterator };
}
