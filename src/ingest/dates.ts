import type { StatedDate } from '../text/article.ts';
import { parseDay } from '../time/calendar.ts';
import { InputError } from './input-error.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T\s].*)?$/iu;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6}|T\d{4,6}Z?)?$/u;
const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[\s,].*)?$/u;
const MAIL = /^(?:\p{L}{3},?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}*\.?\s+(\d{4})(?:\s.*)?$/u;
/** The months of RFC 2822, a machine format. */
const MAIL_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The ISO day of a date in a machine's format: ISO 8601, RFC 2822, YYYYMMDD, DD.MM.YYYY. A time of day and a zone are
 * dropped: the day is the one written. `null` where the words are no such date; `impossible` where the day doesn't exist.
 */
export function readDate(value: string): string | 'impossible' | null {
  const text = value.trim();
  const iso = ISO.exec(text)?.[1];
  if (iso !== undefined) return real(iso);
  const compact = COMPACT.exec(text);
  if (compact !== null) return real(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const german = GERMAN.exec(text);
  if (german !== null) return real(isoDay(Number(german[3]), Number(german[2]), Number(german[1])));
  const mail = MAIL.exec(text);
  const month = mail === null ? -1 : MAIL_MONTHS.indexOf(mail[2]!.toLowerCase());
  return month < 0 ? null : real(isoDay(Number(mail![3]), month + 1, Number(mail![1])));
}

/** A date that somebody states of an article. Throws an `InputError` that quotes it where it is none. */
export function statedDate(value: string, origin: StatedDate['origin'], where: string): StatedDate {
  const date = readDate(value);
  if (date === 'impossible') throw new InputError('date', `${where}: the date "${value}" does not exist`);
  if (date === null) throw new InputError('date', `${where}: "${value}" is not a date (expected YYYY-MM-DD)`);
  return { date, origin };
}

/** The day as YYYY-MM-DD, whether it exists or not. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function real(iso: string): string {
  return parseDay(iso) === null ? 'impossible' : iso;
}
