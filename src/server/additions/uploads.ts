import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file that was sent. */
export interface Upload {
  readonly id: string;
  /** As its sender called it, without folders. */
  readonly name: string;
  readonly bytes: number;
  readonly path: string;
}

/** Files that were sent and wait to be read, in a folder of their own which goes when the server ends. */
export interface Uploads {
  /** Keeps the bytes of a file. Throws an `UploadError` where there are too many. */
  readonly keep: (name: string, body: ReadableStream<Uint8Array> | null, announced: number) => Promise<Upload>;
  /** Takes files out of those that wait; null where one of them isn't there. Whoever takes them deletes them. */
  readonly take: (ids: readonly string[]) => readonly Upload[] | null;
  readonly drop: (uploads: readonly Upload[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A file that is not taken; the message says why. */
export class UploadError extends Error {
  override readonly name = 'UploadError';
}

/** So many times the largest file may wait at once. */
const WAITING = 8;
const LONGEST_NAME = 200;

/** Opens a folder for files of at most `largest` bytes each. */
export async function openUploads(largest: number): Promise<Uploads> {
  const folder = await mkdtemp(join(tmpdir(), 'regesta-uploads-'));
  const waiting = new Map<string, Upload>();
  let count = 0;
  const room = (): number => WAITING * largest - [...waiting.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  const refuse = (bytes: number): void => {
    if (bytes > largest) throw new UploadError(tooLarge(largest));
    if (bytes > room()) throw new UploadError('too much is waiting to be read; send this file again later');
  };
  const drop = async (uploads: readonly Upload[]): Promise<void> => {
    for (const { path } of uploads) await rm(path, { force: true });
  };
  return {
    keep: async (given, body, announced) => {
      refuse(announced);
      count++;
      const [id, name] = [String(count), fileName(given)];
      const path = join(folder, `${id}${safeExtension(name)}`);
      let bytes = 0;
      const counted = new Transform({
        transform: (chunk: Buffer, _encoding, next) => {
          bytes += chunk.length;
          try {
            refuse(bytes);
            next(null, chunk);
          } catch (error) {
            next(error as Error);
          }
        },
      });
      try {
        await pipeline(
          body === null ? Readable.from([]) : Readable.fromWeb(body as never),
          counted,
          createWriteStream(path),
        );
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      const upload = { id, name, bytes, path };
      waiting.set(id, upload);
      return upload;
    },
    take: (ids) => {
      const found = [...new Set(ids)].map((id) => waiting.get(id));
      if (!found.every((one) => one !== undefined)) return null;
      for (const { id } of found) waiting.delete(id);
      return found;
    },
    drop,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What to say of a file that is over the limit. */
export function tooLarge(largest: number): string {
  return `larger than ${largest / 1_000_000} MB; "regesta add FILE" on the command line takes files of any size`;
}

/** The name without folders and control characters. */
function fileName(given: string): string {
  const name = basename(given.replaceAll('\\', '/'))
    .replace(/\p{Cc}/gu, '')
    .trim();
  return name.slice(-LONGEST_NAME) || 'report';
}

function safeExtension(name: string): string {
  return /^\.[a-z0-9-]{1,12}$/iu.exec(extname(name))?.[0] ?? '';
}
