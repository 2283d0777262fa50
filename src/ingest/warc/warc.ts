import { readDate } from '../dates.ts';
import { declaredEncoding } from '../declared.ts';
import { decodeText } from '../decode.ts';
import type { FormatReader } from '../formats.ts';
import { isGzip } from '../gzip.ts';
import { readHtml } from '../html.ts';
import { InputError } from '../input-error.ts';
import { readPlain } from '../plain.ts';
import { peek } from '../source.ts';
import type { Draft, Found } from '../types.ts';
import { plainBody, readAnswer } from './http.ts';
import { type Piece, unpackMembers } from './members.ts';
import { readRecords, type WarcRecord } from './records.ts';

const TYPES = new Set(['response', 'resource', 'conversion']);
const PAGE = /^(?:text\/html|application\/xhtml\+xml)/iu;

/** A page out of a record, still in bytes. */
interface Payload {
  readonly bytes: Uint8Array;
  readonly encoding: string | null;
  readonly isPage: boolean;
}

/**
 * Reads the pages of a WARC, packed or not: responses with status 200 that are HTML, and texts that were made from pages
 * (WET). All other records are passed over. The day of the crawl is a hint only.
 */
export const readWarc: FormatReader = async function* (opened, { limits }) {
  const { head, source } = await peek(opened);
  const pieces = isGzip(head) ? unpackMembers(source.chunks, limits) : (source.chunks as AsyncIterable<Piece>);
  const wanted = (fields: ReadonlyMap<string, string>): boolean => TYPES.has(fields.get('warc-type') ?? '');
  let place = 0;
  for await (const record of readRecords(asBuffers(pieces), wanted, limits)) {
    place++;
    if (record instanceof InputError) {
      yield { id: null, place, draft: record };
      continue;
    }
    const found = await readRecord(record, limits.maxSize);
    if (found !== null) yield { ...found, place };
  }
};

async function* asBuffers(pieces: AsyncIterable<Piece | Uint8Array>): AsyncGenerator<Piece> {
  for await (const piece of pieces) {
    if ('broken' in piece || Buffer.isBuffer(piece)) yield piece;
    else yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  }
}

async function readRecord(record: WarcRecord, limit: number): Promise<Omit<Found, 'place'> | null> {
  const { fields } = record;
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? null;
  const id = fields.get('warc-record-id')?.replace(/^<|>$/gu, '') ?? url;
  const crawled = fields.get('warc-date') ?? '';
  try {
    const payload = payloadOf(record, limit);
    if (payload === null) return null;
    const draft = await readPayload(payload, url);
    const day = readDate(crawled);
    const hint = day === null || day === 'impossible' ? null : ({ date: day, origin: 'crawl' } as const);
    return {
      id,
      draft: {
        ...draft,
        url: draft.url ?? url,
        published: draft.published ?? hint,
        item: { ...draft.item, created: draft.item?.created ?? (crawled || null) },
      },
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { id, draft: error, item: url === null ? {} : { uri: url } };
  }
}

function payloadOf({ fields, block }: WarcRecord, limit: number): Payload | null {
  const type = fields.get('content-type') ?? '';
  if (fields.get('warc-type') !== 'response') {
    const isPage = PAGE.test(type);
    return isPage || /^text\/plain/iu.test(type) ? { bytes: block, encoding: charset(type), isPage } : null;
  }
  const answer = readAnswer(block);
  if (answer === null || answer.status !== 200) return null;
  const mime = answer.fields.get('content-type') ?? '';
  if (mime !== '' && !PAGE.test(mime)) return null;
  const bytes = plainBody(answer, limit);
  if (mime === '' && !/^\s*<(?:!doctype html|html)/iu.test(bytes.subarray(0, 256).toString('latin1'))) return null;
  return { bytes, encoding: charset(mime), isPage: true };
}

async function readPayload({ bytes, encoding, isPage }: Payload, url: string | null): Promise<Draft> {
  const { text, notes } = await decodeText(bytes, encoding ?? (isPage ? declaredEncoding(bytes) : null));
  const draft = isPage ? readHtml(text, url) : await readPlain(text);
  return { ...draft, notes: [...notes, ...draft.notes] };
}

function charset(type: string): string | null {
  return /charset\s*=\s*["']?([^"';\s]+)/iu.exec(type)?.[1] ?? null;
}
