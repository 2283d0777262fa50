import { looksBinary } from './binary.ts';
import { InputError } from './input-error.ts';
import type { Note } from './types.ts';

/** Bytes as text, and what had to be guessed. */
export interface Decoded {
  readonly text: string;
  /** Name of the encoding, as the WHATWG has it. */
  readonly encoding: string;
  readonly notes: readonly Note[];
}

/** Up to this share of broken sequences, a text counts as damaged UTF-8 and not as another encoding. */
const DAMAGED = 0.1;
/** What Windows-1252 has at 0x80-0x9F. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Encodings that the detector may name and that a German or English report can be in. */
const WESTERN = /^(?:windows-125[0248]|ISO-8859-(?:1|2|9|15)|UTF-(?:16|32)(?:LE|BE)?|ASCII)$/u;

/**
 * Decodes a file. Order of trust: byte order mark, well-formed UTF-8, UTF-16 by its zero bytes, the encoding that a page
 * declares of itself, what the letters look like. Whatever was guessed or lost is said in a note; bytes that are no text
 * are an `InputError`.
 */
export async function decodeText(bytes: Uint8Array, declared: string | null = null): Promise<Decoded> {
  const marked = byMark(bytes);
  if (marked !== null) return withMojibake(marked);
  const wide = looksWide(bytes);
  if (wide !== null) return withMojibake(decodeAs(bytes, wide));
  const kind = looksBinary(bytes);
  if (kind !== null) throw new InputError('binary', `this is ${kind}, not text`);
  try {
    return withMojibake(decodeAs(bytes, 'utf-8', true));
  } catch {
    return withMojibake(damaged(bytes) ?? (await guessed(bytes, declared)));
  }
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): Decoded {
  const decoded = new TextDecoder(encoding, { fatal }).decode(bytes);
  // Some versions of Node 20 decode Windows-1252 as Latin-1, which has control characters where quotation marks belong.
  const text =
    encoding === 'windows-1252' ? decoded.replace(/[\u0080-\u009f]/gu, (c) => C1[c.charCodeAt(0) - 0x80]!) : decoded;
  const lost = encoding === 'utf-8' ? 0 : count(text, /\ufffd/gu);
  const notes: Note[] =
    lost === 0 ? [] : [{ code: 'encoding', message: `${places(lost)} not readable as ${encoding}` }];
  return { text, encoding, notes };
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    try {
      return decodeAs(bytes, 'utf-8', true);
    } catch {
      return lossy(bytes);
    }
  }
  if (a === 0xff && b === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decodeAs(bytes, 'utf-16be');
  return null;
}

/** UTF-16 without a mark: Western text has a zero in every other byte. */
function looksWide(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function lossy(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const message = `${places(count(text, /\ufffd/gu))} not valid UTF-8, shown as \ufffd`;
  return { text, encoding: 'utf-8', notes: [{ code: 'encoding', message }] };
}

/** UTF-8 with a few broken bytes: cut off, or pasted together. Null where most of what isn't ASCII is broken. */
function damaged(bytes: Uint8Array): Decoded | null {
  const read = lossy(bytes);
  const bad = count(read.text, /\ufffd/gu);
  const good = count(read.text, /[\u0080-\ufffc]/gu);
  return bad <= Math.max(good * DAMAGED, good > 1 ? 1 : 0) ? read : null;
}

async function guessed(bytes: Uint8Array, declared: string | null): Promise<Decoded> {
  const stated = declared === null ? null : knownEncoding(declared);
  if (stated !== null && !/^utf-/u.test(stated)) return decodeAs(bytes, stated);
  const { analyse } = await import('chardet');
  const found = analyse(bytes).find(({ name }) => WESTERN.test(name))?.name ?? 'windows-1252';
  const encoding = knownEncoding(found) ?? 'windows-1252';
  const read = decodeAs(bytes, encoding);
  const claim = declared === null ? 'not valid UTF-8' : `declared as ${declared}, which it isn't`;
  return { ...read, notes: [{ code: 'encoding', message: `${claim}: read as ${encoding}` }, ...read.notes] };
}

function knownEncoding(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** Says so where the text was garbled before it came here: UTF-8 once read as Windows-1252. */
function withMojibake(read: Decoded): Decoded {
  const found = /(?:Ã[\u0080-\u00bf€-™ŒœŠšŸŽžƒˆ˜]|â€[\u0080-\u00bf“”œž™¦ž\u0153\u02dc])\p{L}*/u.exec(read.text);
  if (found === null) return read;
  const message = `the text holds "${found[0]}": it was garbled before it came here (UTF-8 read as Windows-1252)`;
  return { ...read, notes: [...read.notes, { code: 'mojibake', message }] };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

function places(n: number): string {
  return n === 1 ? '1 place is' : `${n} places are`;
}
