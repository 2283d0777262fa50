import type { Answer } from './request.ts';

/** A server that asks for a pause without saying how long one. */
const UNSAID = 60_000;
const LONGEST = 86_400_000;

/** The milliseconds that a server asks to be left alone, with 429 or 503 and `Retry-After`; null where it doesn't. */
export function retryAfter({ status, headers }: Pick<Answer, 'status' | 'headers'>, now: number): number | null {
  if (status !== 429 && status !== 503) return null;
  const value = headers['retry-after']?.trim() ?? '';
  const pause = /^\d+$/u.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(pause) ? UNSAID : Math.min(LONGEST, Math.max(0, pause));
}

/**
 * The milliseconds until the next try after so many failures in a row: doubled with each up to a day, half of it at random,
 * so that many watchers don't come back at once. `random` is from 0 to 1.
 */
export function backoff(interval: number, failures: number, random: number): number {
  const full = Math.min(LONGEST, interval * 2 ** Math.min(failures, 16));
  return full / 2 + (full / 2) * random;
}
