import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { countReports } from '../../ingest/count-reports.ts';
import { type IngestOptions, ingest, ingestSource } from '../../ingest/ingest.ts';
import { LIMITS } from '../../ingest/limits.ts';
import type { NetworkOptions } from '../../ingest/network/options.ts';
import type { ByteSource } from '../../ingest/source.ts';
import type { Ingested } from '../../ingest/types.ts';
import type { AdditionState, AdditionWish } from './schemas.ts';
import type { Upload } from './uploads.ts';

/** What an addition reads. */
export interface Inputs {
  readonly kind: AdditionState['kind'];
  readonly name: string;
  readonly total: () => Promise<number | null>;
  readonly open: () => AsyncGenerator<Ingested>;
}

const DIGITS = 8;
const TITLE = 60;

/** The reports that somebody wants added, to be taken in as `regesta add` does. Nothing is fetched but an address. */
export function inputsOf(wish: AdditionWish, uploads: readonly Upload[], network: NetworkOptions): Inputs {
  const options: IngestOptions = {
    language: wish.language,
    format: wish.feed ? 'feed' : 'auto',
    published: wish.published ?? null,
    maxSize: LIMITS.maxSize,
    stdin: nothing(),
    full: wish.full,
    network,
  };
  if (wish.address !== undefined) {
    const { address } = wish;
    return {
      kind: wish.feed ? 'feed' : 'address',
      name: address,
      total: async () => null,
      open: () => ingest([address], options),
    };
  }
  if (wish.text !== undefined) {
    const line = pastedLine(wish.text);
    return {
      kind: 'text',
      name: wish.text.title ?? (wish.text.text.trim().split('\n', 1)[0] ?? '').slice(0, TITLE),
      total: async () => 1,
      open: () => ingestSource(line, { ...options, format: 'jsonl' }),
    };
  }
  return {
    kind: 'files',
    name: uploads.map(({ name }) => name).join(', '),
    total: () => countReports(uploads.map(({ path }) => path)),
    open: async function* () {
      for (const upload of uploads) yield* ingestSource(fileSource(upload), options);
    },
  };
}

/** Under the name that its sender gave it, so that this becomes the article's id. */
function fileSource({ name, bytes, path }: Upload): ByteSource {
  return { name, extension: extname(name), size: bytes, path, chunks: lazily(path) };
}

async function* lazily(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: 1 << 18 });
}

/** A text with what is known of it, as a line of a corpus; the same text gets the same id. */
function pastedLine(given: NonNullable<AdditionWish['text']>): ByteSource {
  const id = `pasted-${bytesToHex(sha256(utf8ToBytes(given.text))).slice(0, DIGITS)}`;
  const bytes = utf8ToBytes(JSON.stringify({ id, ...given }));
  return { name: id, extension: '.jsonl', size: bytes.length, chunks: one(bytes) };
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
