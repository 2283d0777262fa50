import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Codebook } from '../../events/codebook/load.ts';
import { packCodebook } from '../../events/codebook/pack.ts';
import { PACKAGE_FOLDER } from '../../package-folder.ts';
import type { Prepared } from '../store/types.ts';
import { gather } from './gather.ts';
import { type ArticleReader, type Incoming, openReader, PORTION } from './reader.ts';

const BUILT = join(PACKAGE_FOLDER, 'dist/chronicle/add/worker.js');
const SOURCE = join(PACKAGE_FOLDER, 'scripts/source-worker.mjs');
/** So many articles are read before threads are started, which takes as long as reading some. */
const FEW = 6;
/** Portions that each thread has at a time: one that it reads, and one that waits while this thread stores. */
const AT_ONCE = 2;
/**
 * So much larger than what is in use, in percent, a heap grows before all of it is cleaned up. Node's own measure lets two
 * threads with their models take half as much memory again, and gains a few hundredths of the time.
 */
const GROWTH = 20;

/** Articles to ask for at the same time, so that every thread has full portions. */
export function readsAtOnce(jobs: number): number {
  return jobs * AT_ONCE * PORTION.most;
}

/**
 * Reads articles in `jobs` threads, or in this one for 1. Threads are started only once there is more than a few articles
 * to read.
 */
export function openPool(codebook: Codebook, reading: string, jobs: number): ArticleReader {
  let own: ArticleReader | null = openReader(codebook, reading);
  if (jobs <= 1) return own;
  let count = 0;
  let threads: Promise<ArticleReader> | null = null;
  return {
    read: async (incoming) => {
      count++;
      if (count <= FEW && own !== null) return own.read(incoming);
      // Its models take as much memory as those of a thread.
      own = null;
      threads ??= openThreads(codebook, reading, jobs);
      return (await threads).read(incoming);
    },
    close: async () => {
      if (threads !== null) await (await threads).close();
    },
  };
}

/** Reads articles in `jobs` threads from the first on, each within `limit` milliseconds, if given. */
export async function openThreads(
  codebook: Codebook,
  reading: string,
  jobs: number,
  limit: number | null = null,
): Promise<ArticleReader> {
  const { Piscina } = await import('piscina');
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const fromSource = import.meta.dirname === join(PACKAGE_FOLDER, 'src/chronicle/add') || !existsSync(BUILT);
  const pool = new Piscina({
    filename: fromSource ? SOURCE : BUILT,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: { codebook: packCodebook(codebook), reading },
  });
  const ask = async (portion: readonly Incoming[]): Promise<Prepared[]> =>
    pool.run(portion, { name: 'read', ...(limit === null ? {} : { signal: AbortSignal.timeout(limit) }) });
  // A limit is for each article by itself.
  const most = limit === null ? PORTION.most : 1;
  return { read: gather({ ...PORTION, most, atOnce: jobs * AT_ONCE }, ask), close: () => pool.destroy() };
}
