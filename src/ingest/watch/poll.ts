import { type IngestOptions, ingestSource } from '../ingest.ts';
import { InputError } from '../input-error.ts';
import type { Limits } from '../limits.ts';
import { sourceOf } from '../network/open.ts';
import type { Polite } from '../network/polite.ts';
import { retryAfter } from '../network/retry.ts';
import type { Ingested } from '../types.ts';

/** What is remembered of a feed from one poll to the next. */
export interface FeedState {
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Failures in a row. */
  readonly failures: number;
  /** Keys of the items that have been handed on, the newest last. */
  readonly seen: ReadonlySet<string>;
}

/** What came of a poll. */
export interface Polled {
  readonly state: FeedState;
  readonly items: readonly Ingested[];
  /** Why there are no items, to a person; null where nothing is wrong. */
  readonly trouble: string | null;
  /** The server's wish: no poll for so many milliseconds. */
  readonly pause: number;
  /** The feed is gone for good. */
  readonly gone: boolean;
}

/** How feeds are polled. */
export interface Polling {
  readonly ingest: IngestOptions;
  readonly limits: Limits;
  readonly polite: Polite;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Feeds hold some tens of items; more than this many keys are forgotten, the oldest first. */
const REMEMBERED = 5000;

/** A feed of which nothing is known yet. */
export function newFeed(address: string): FeedState {
  return { address, etag: null, lastModified: null, failures: 0, seen: new Set() };
}

/** Asks a feed once for what is new since the last time. Throws for nothing but bugs. */
export async function poll(state: FeedState, polling: Polling): Promise<Polled> {
  try {
    return await ask(state, polling);
  } catch (error) {
    if (error instanceof InputError) return failed(state, error.message, 0);
    throw error;
  }
}

async function ask(state: FeedState, { ingest, limits, polite, now, signal }: Polling): Promise<Polled> {
  const { etag, lastModified, address } = state;
  const answer = await polite.get(address, {
    ...ingest.network,
    limits,
    signal,
    headers: {
      ...(etag === null ? {} : { 'if-none-match': etag }),
      ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
    },
  });
  const { status, headers } = answer;
  if (status === 304) {
    answer.close();
    return {
      state: { ...state, failures: 0 },
      items: [],
      trouble: null,
      pause: freshFor(headers['cache-control']),
      gone: false,
    };
  }
  if (status < 200 || status > 299) {
    answer.close();
    const polled = failed(state, `the server answers with status ${status}`, retryAfter(answer, now()) ?? 0);
    return { ...polled, gone: status === 410 };
  }
  const seen = new Set(state.seen);
  const items: Ingested[] = [];
  for await (const one of ingestSource(sourceOf(address, answer), { ...ingest, polite })) {
    // The feed as a whole could not be read.
    if (one.reject !== undefined && one.reject.line === null) return failed(state, one.reject.reason, 0);
    const key = keyOf(one);
    if (seen.has(key)) continue;
    seen.add(key);
    items.push(one);
  }
  for (const key of seen) {
    if (seen.size <= REMEMBERED) break;
    seen.delete(key);
  }
  const next = {
    address,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    failures: 0,
    seen,
  };
  return { state: next, items, trouble: null, pause: freshFor(headers['cache-control']), gone: false };
}

function failed(state: FeedState, trouble: string, pause: number): Polled {
  return { state: { ...state, failures: state.failures + 1 }, items: [], trouble, pause, gone: false };
}

/** A new version of an item is a new item. */
function keyOf(one: Ingested): string {
  const { item } = one;
  if (item === null || item === undefined) return `${one.reject?.id ?? one.reject?.reason ?? ''}`;
  return [item.uri, item.version, item.created, item.status].join('\n');
}

/** The milliseconds for which a server says that its answer stays true. */
function freshFor(cacheControl: string | undefined): number {
  const seconds = /(?:^|[\s,])max-age=(\d{1,8})/u.exec(cacheControl ?? '')?.[1];
  return seconds === undefined ? 0 : Math.min(3600, Number(seconds)) * 1000;
}
