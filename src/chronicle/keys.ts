import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fold } from '../names/fold.ts';
import type { Article } from '../text/article.ts';

const DIGITS = 20;

/**
 * What makes an article the same article, however often and under whatever name it is added: its text and who printed it,
 * hashed. The same words from another publisher are another report (a copy of the first), from the same one they aren't.
 */
export function articleKey({ text, publisher }: Pick<Article, 'text' | 'publisher'>): string {
  return bytesToHex(sha256(utf8ToBytes(`${text}\0${fold(publisher ?? '')}`))).slice(0, DIGITS);
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LETTERS = 11;

/**
 * The id of an event by where it is first told: the article, the start of the trigger, and which of several events there.
 * Without letters that are easily taken for others.
 */
export function eventId(article: string, start: number, nth: number): string {
  const hash = sha256(utf8ToBytes(`${article}#${start}#${nth}`));
  return `e${[...hash.slice(0, LETTERS)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')}`;
}

/** Whether a text looks like the id of an event, or the beginning of one. */
export function looksLikeEventId(text: string): boolean {
  return /^e[0-9a-hjkmnp-tv-z]{3,11}$/u.test(text);
}
