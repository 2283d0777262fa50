import { type Added, addArticles } from '../chronicle/add/add-articles.ts';
import { openPool, readsAtOnce } from '../chronicle/add/pool.ts';
import { stoppedMark } from '../chronicle/add/re-read.ts';
import type { Incoming } from '../chronicle/add/reader.ts';
import { readingWith } from '../chronicle/add/reading.ts';
import type { Run, Store } from '../chronicle/store/types.ts';
import type { Io } from './io.ts';
import { onInterrupt } from './jobs.ts';
import { showProgress } from './progress.ts';
import { type Rejects, say } from './rejects.ts';
import { version } from './version.ts';

/** How a chronicle is filled. */
export interface FillOptions {
  readonly kind: Run['kind'];
  readonly jobs: number;
  /** Whether to read those too that are there, read in the same way. */
  readonly anew?: boolean;
  readonly quiet: boolean;
  /** Numbers to be remembered of the run, however it ends. */
  readonly marks?: Readonly<Record<string, number>>;
  /** How many articles there are to read, where that is known. */
  readonly total: number | null;
  readonly rejects: Rejects;
  readonly onDone: ((article: { readonly key: string; readonly id: string }, added: Added) => void) | null;
}

/** What came of it. */
export interface Filled {
  readonly run: number;
  readonly counts: { added: number; known: number; failed: number };
  /** True where a person stopped it before the end. */
  readonly stopped: boolean;
}

/** What this program reads the articles of a chronicle with. */
export function readingOf(store: Store): Promise<string> {
  return readingWith(store, version());
}

/** Reads articles into the chronicle as one run, and shows how far that is. */
export async function fill(
  store: Store,
  articles: AsyncIterable<Incoming>,
  io: Io,
  options: FillOptions,
): Promise<Filled> {
  const { kind, jobs, anew = false, quiet, marks = {}, total, rejects, onDone } = options;
  const reading = await readingOf(store);
  const run = await store.startRun(kind, version(), marks);
  const counts = { added: 0, known: 0, failed: 0 };
  const pool = openPool(await store.codebook(), reading, jobs);
  const progress = await showProgress(io, !quiet, total);
  const interrupt = onInterrupt(() => say(io, 'stopping; reports that are being read are still stored'));
  try {
    await addArticles(store, articles, pool, {
      run,
      reading,
      parallel: readsAtOnce(jobs),
      anew,
      onDone: (article, added) => {
        counts[added]++;
        onDone?.(article, added);
        progress.update(counts.added + counts.known, rejects.count());
      },
      onFailed: async (id, { message }) => {
        counts.failed++;
        await rejects.add({ input: id, line: null, id, code: 'bug', reason: `a bug in Regesta: ${message}` });
      },
      stopped: interrupt.stopped,
    });
    await store.finishRun(run, { ...counts, ...marks, ...(interrupt.stopped() ? stoppedMark : {}) });
  } finally {
    interrupt.release();
    progress.stop();
    await pool.close();
  }
  return { run, counts, stopped: interrupt.stopped() };
}
