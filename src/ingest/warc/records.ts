import { InputError } from '../input-error.ts';
import type { Limits } from '../limits.ts';
import type { Piece } from './members.ts';
import { openWindow, type Window } from './window.ts';

/** A record of a WARC: its named fields in lower case, and its block. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Buffer;
}

/** Which records are wanted; the blocks of others are passed over without being held. */
export type Wanted = (fields: ReadonlyMap<string, string>) => boolean;

const LONGEST_HEAD = 65_536;
const MARK = Buffer.from('WARC/1.');
const NEXT = Buffer.from('\r\n\r\nWARC/1.');

/**
 * The records of a WARC, one after another. A record that is broken gives an `InputError`, and reading goes on at the next
 * place where one begins. A length that claims too much does not swallow what follows.
 */
export async function* readRecords(
  pieces: AsyncIterable<Piece>,
  wanted: Wanted,
  limits: Limits,
): AsyncGenerator<WarcRecord | InputError> {
  const breaks: string[] = [];
  const iterator = bytesOf(pieces, breaks);
  const window = openWindow(iterator);
  const longest = limits.maxSize + LONGEST_HEAD;
  try {
    while (await toText(window)) {
      const at = window.position();
      const head = await readHead(window);
      if (head === null) {
        for (const reason of breaks.splice(0)) yield new InputError('warc', reason);
        yield new InputError('warc', `no WARC record begins at byte ${at}; reading goes on at the next`);
        await toNext(window);
        continue;
      }
      const { fields, length } = head;
      const isWanted = wanted(fields);
      if (length > longest) {
        if (isWanted) yield new InputError('too-large', `a record of ${length} bytes; --max-size MB raises the limit`);
        await skip(window, length);
        continue;
      }
      const whole = await window.hold(length + 4);
      const block = window.bytes().subarray(0, length);
      const inside = whole && followedByRecord(window.bytes(), length) ? -1 : block.indexOf(NEXT);
      if (inside >= 0 || block.length < length) {
        for (const reason of breaks.splice(0)) yield new InputError('warc', reason);
        yield new InputError('warc', `the record at byte ${at} does not hold the ${length} bytes that it says`);
        window.take(inside >= 0 ? inside : block.length);
        continue;
      }
      const taken = window.take(length);
      if (isWanted) yield { fields, block: taken };
      for (const reason of breaks.splice(0)) yield new InputError('warc', reason);
    }
    for (const reason of breaks.splice(0)) yield new InputError('warc', reason);
  } finally {
    await iterator.return(undefined);
  }
}

/** Only bytes; what is missing between them is put down in `breaks`. */
async function* bytesOf(pieces: AsyncIterable<Piece>, breaks: string[]): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    if (Buffer.isBuffer(piece)) yield piece;
    else breaks.push(piece.broken);
  }
}

/** Takes the empty lines between records; false at the end. */
async function toText(window: Window): Promise<boolean> {
  while (await window.hold(1)) {
    const bytes = window.bytes();
    let at = 0;
    while (at < bytes.length && (bytes[at] === 0x0d || bytes[at] === 0x0a)) at++;
    window.take(at);
    if (at < bytes.length) return true;
  }
  return false;
}

async function readHead(window: Window): Promise<{ fields: ReadonlyMap<string, string>; length: number } | null> {
  await window.hold(MARK.length);
  if (!window.bytes().subarray(0, MARK.length).equals(MARK)) return null;
  for (let size = 1024; size <= LONGEST_HEAD; size *= 2) {
    const more = await window.hold(size);
    const bytes = window.bytes();
    const end = bytes.indexOf('\r\n\r\n');
    if (end >= 0 && end < LONGEST_HEAD) {
      const fields = readFields(bytes.subarray(0, end).toString('utf8'));
      const length = fields.get('content-length') ?? '';
      if (!/^\d{1,15}$/u.test(length)) return null;
      window.take(end + 4);
      return { fields, length: Number(length) };
    }
    if (!more) return null;
  }
  return null;
}

/** Named fields, one a line, as in WARC and HTTP. The first of a name counts. */
export function readFields(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.split(/\r?\n/u).slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** True where a block ends as it should: with empty lines, and nothing or a record behind them. */
function followedByRecord(bytes: Buffer, length: number): boolean {
  if (bytes[length] !== 0x0d && bytes[length] !== 0x0a) return false;
  const next = bytes.subarray(length + 4, length + 4 + MARK.length);
  return next.equals(MARK.subarray(0, next.length));
}

async function toNext(window: Window): Promise<void> {
  window.take(1);
  while (await window.hold(MARK.length)) {
    const bytes = window.bytes();
    const at = bytes.indexOf(MARK);
    if (at >= 0) {
      window.take(at);
      return;
    }
    window.take(bytes.length - MARK.length + 1);
  }
  window.take(window.bytes().length);
}

/** Takes a block without holding it, but stops where a record seems to begin within it. */
async function skip(window: Window, length: number): Promise<void> {
  let left = length;
  while (left > 0 && (await window.hold(NEXT.length))) {
    const bytes = window.bytes();
    const at = bytes.indexOf(NEXT);
    if (at >= 0 && at < left) {
      window.take(at);
      return;
    }
    const taken = Math.min(left, Math.max(1, bytes.length - NEXT.length));
    window.take(taken);
    left -= taken;
  }
  window.take(Math.min(left, window.bytes().length));
}
