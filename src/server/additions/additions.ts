import { openThreads, readsAtOnce } from '../../chronicle/add/pool.ts';
import type { ArticleReader } from '../../chronicle/add/reader.ts';
import { readingWith } from '../../chronicle/add/reading.ts';
import type { Store } from '../../chronicle/store/types.ts';
import type { NetworkOptions } from '../../ingest/network/options.ts';
import { type Followed, follow } from './follow.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { perform } from './perform.ts';
import type { AdditionWish } from './schemas.ts';
import { openUploads, type Upload, type Uploads } from './uploads.ts';

/** How reports are added over HTTP. */
export interface AdditionOptions {
  readonly store: Store;
  readonly version: string;
  /** Threads that read. */
  readonly jobs: number;
  /** The most bytes of one file. */
  readonly largest: number;
  readonly network: NetworkOptions;
}

/** The additions of a server: one is read at a time, the others wait. */
export interface Additions {
  readonly largest: number;
  readonly uploads: () => Promise<Uploads>;
  /** Takes a wish; null where a file that it names isn't there. */
  readonly add: (wish: AdditionWish) => Promise<Followed | null>;
  /** The latest first. */
  readonly list: () => readonly Followed[];
  readonly get: (id: string) => Followed | null;
  /** Stops it: what is being read is still stored. */
  readonly cancel: (id: string) => void;
  /** Stops all, and waits for what is being stored. */
  readonly close: () => Promise<void>;
}

interface Job {
  readonly followed: Followed;
  readonly inputs: Inputs;
  readonly files: readonly Upload[];
  readonly abort: AbortController;
}

/** Additions that are over and are remembered. */
const REMEMBERED = 50;
/** Milliseconds after which threads that nobody needs are ended. */
const IDLE = 60_000;

/** Opens the line of additions. Threads and folders are made when they are first needed. */
export function openAdditions({ store, version, jobs, largest, network }: AdditionOptions): Additions {
  const all: Job[] = [];
  let uploads: Promise<Uploads> | null = null;
  let line: Promise<void> = Promise.resolve();
  let count = 0;
  let threads: { readonly reading: string; readonly reader: Promise<ArticleReader> } | null = null;
  let idle: NodeJS.Timeout | null = null;

  const filesOf = (): Promise<Uploads> => {
    uploads ??= openUploads(largest);
    return uploads;
  };
  const endThreads = async (): Promise<void> => {
    const ended = threads;
    threads = null;
    // Threads that could not be started need no end.
    await ended?.reader.then(({ close }) => close()).catch(() => {});
  };
  const stayAwake = (): void => {
    if (idle !== null) clearTimeout(idle);
    idle = null;
  };
  const readerFor = async (reading: string): Promise<ArticleReader> => {
    stayAwake();
    if (threads !== null && threads.reading !== reading) await endThreads();
    threads ??= { reading, reader: openThreads(await store.codebook(), reading, jobs) };
    return threads.reader;
  };
  const work = async ({ followed, inputs, files, abort: { signal } }: Job): Promise<void> => {
    try {
      if (!signal.aborted) {
        const reading = await readingWith(store, version);
        const reader = await readerFor(reading);
        await perform(inputs, followed, { store, version, reading, reader, parallel: readsAtOnce(jobs), signal });
      }
      followed.change({ state: signal.aborted ? 'cancelled' : 'done' });
    } catch (error) {
      followed.change({ state: 'failed', error: (error as Error).message });
      // What failed may hang on them; the next addition starts its own.
      await endThreads();
    } finally {
      if (files.length > 0) await (await filesOf()).drop(files);
      stayAwake();
      idle = setTimeout(() => void endThreads(), IDLE).unref();
    }
  };
  const find = (id: string): Job | undefined => all.find(({ followed }) => followed.state().id === id);
  return {
    largest,
    uploads: filesOf,
    add: async (wish) => {
      const files = wish.uploads === undefined ? [] : (await filesOf()).take(wish.uploads);
      if (files === null) return null;
      count++;
      const inputs = inputsOf(wish, files, network);
      const followed = follow(String(count), inputs.kind, inputs.name);
      const job = { followed, inputs, files, abort: new AbortController() };
      all.unshift(job);
      const old = all.slice(REMEMBERED).find((one) => one.followed.isOver());
      if (old !== undefined) all.splice(all.indexOf(old), 1);
      line = line.then(() => work(job));
      return followed;
    },
    list: () => all.map(({ followed }) => followed),
    get: (id) => find(id)?.followed ?? null,
    cancel: (id) => {
      const job = find(id);
      job?.abort.abort();
      if (job?.followed.state().state === 'waiting') job.followed.change({ state: 'cancelled' });
    },
    close: async () => {
      for (const { abort } of all) abort.abort();
      await line;
      stayAwake();
      await endThreads();
      if (uploads !== null) await (await uploads).close();
    },
  };
}
