import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { RegestaRecord } from '../../record.ts';

/**
 * A record for the database: checked against the schema, without the article's text, which is stored beside it, nor the
 * words of its spans, which can be taken from there; packed.
 */
export function packRecord(record: RegestaRecord): Uint8Array {
  const { article, ...rest } = RegestaRecord.parse(record);
  return deflateRawSync(JSON.stringify({ ...rest, article: { ...article, text: '' } }, withoutWords), { level: 6 });
}

/** The record as it was, with the words of every span. */
export function unpackRecord(data: Uint8Array, text: string): RegestaRecord {
  const record = JSON.parse(inflateRawSync(data).toString('utf8'), (_, value) => {
    if (value !== null && typeof value === 'object' && 'start' in value && 'end' in value) {
      const { start, end, ...more } = value as { start: number; end: number };
      return { start, end, text: text.slice(start, end), ...more };
    }
    return value;
  }) as RegestaRecord;
  return { ...record, article: { ...record.article, text } };
}

function withoutWords(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || !('start' in value && 'end' in value)) return value;
  const { text: _words, ...rest } = value as Record<string, unknown>;
  return rest;
}
