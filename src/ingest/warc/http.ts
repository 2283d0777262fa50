import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { InputError } from '../input-error.ts';
import { readFields } from './records.ts';

/** An HTTP answer as it was recorded. */
export interface HttpAnswer {
  readonly status: number;
  readonly fields: ReadonlyMap<string, string>;
  /** Joined and unpacked. */
  readonly body: Buffer;
}

const UNPACK: Readonly<Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** Reads a recorded answer's status and fields; the body stays as it was sent. Null where the block is no HTTP answer. */
export function readAnswer(block: Buffer): HttpAnswer | null {
  const end = block.indexOf('\r\n\r\n');
  const head = block.subarray(0, end < 0 ? block.length : end).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/u.exec(head)?.[1];
  if (status === undefined) return null;
  return {
    status: Number(status),
    fields: readFields(head),
    body: end < 0 ? Buffer.alloc(0) : block.subarray(end + 4),
  };
}

/**
 * The body as the page was written. Many crawlers have joined and unpacked it already and left the fields as they were, so
 * that the bytes decide. Throws an `InputError` for what does not unpack within the limit.
 */
export function plainBody({ fields, body }: HttpAnswer, limit: number): Buffer {
  const chunked =
    /chunked/iu.test(fields.get('transfer-encoding') ?? '') &&
    /^[\da-f]{1,8}[^\r\n]{0,100}\r\n/iu.test(body.subarray(0, 128).toString('latin1'));
  const joined = chunked ? joinChunks(body) : body;
  const encoding = (fields.get('content-encoding') ?? '').toLowerCase();
  const isText = /^\s*</u.test(joined.subarray(0, 64).toString('latin1').replace(/^ï»¿/u, ''));
  const unpack = isText ? undefined : UNPACK[encoding];
  if (unpack === undefined) return joined;
  try {
    return unpack(joined, { maxOutputLength: limit });
  } catch (error) {
    throw new InputError('warc', `its body does not unpack (${(error as Error).message})`);
  }
}

function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    if (end < 0) break;
    const size = Number.parseInt(body.subarray(at, Math.min(end, at + 16)).toString('latin1'), 16);
    if (!(size > 0)) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
