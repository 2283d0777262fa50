import { openChronicle, type Prepared } from '../../src/chronicle/index.ts';
import { pieces } from '../../src/chronicle/store/lists.ts';
import { openQueue, type Queue } from '../../src/queue/connect.ts';
import { type EnqueueOptions, enqueue } from '../../src/queue/enqueue.ts';
import type { Log } from '../../src/queue/log.ts';
import type { Task } from '../../src/queue/message.ts';
import { makeQueue } from '../../src/queue/streams.ts';
import { happenings, inventArticle, prepared } from '../chronicle/invented.ts';
import { snapshot } from '../chronicle/snapshot.ts';

/** What all invented articles are said to be read with. */
export const READING = 'test 1';

/** Articles by id, as a program would have read them: about `each` reports a happening. */
export function invented(count: number, each: number, seed: number): Map<string, Prepared> {
  const told = happenings(Math.ceil(count / each), seed);
  const all = Array.from({ length: count }, (_, n) => inventArticle(told[n % told.length]!, n, seed));
  return new Map(all.map((one) => [one.article.id, prepared(one, READING)]));
}

/** The task to read an invented article. */
export function taskFor({ article }: Prepared): Task {
  const { key: _, sha256: __, ...plain } = article;
  return { kind: 'article', article: plain, notes: [], item: null };
}

/** Messages of the programs, kept. */
export function keptLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (_: unknown, message: string): void => void lines.push(message);
  return { lines, info: keep, warn: keep, error: keep };
}

/** A queue on a test's server. */
export async function testQueue(
  address: string,
  queue: string,
  { replicas = 1, maxMessages = 10_000, log = keptLog() as Log } = {},
): Promise<Queue> {
  const opened = await openQueue({ address, queue, credentials: null, program: 'test', log });
  await makeQueue(opened, { maxMessages, maxBytes: 100_000_000, replicas });
  return opened;
}

/** Brings tasks to a queue; gives how many were new to it. */
export async function bring(queue: Queue, tasks: readonly Task[], more: Partial<EnqueueOptions> = {}): Promise<number> {
  let count = 0;
  async function* all(): AsyncGenerator<Task> {
    yield* tasks;
  }
  await enqueue(queue, all(), {
    inFlight: 32,
    patience: 30_000,
    onDone: (_, fresh) => {
      if (fresh) count++;
    },
    onFull: () => {},
    stopped: () => false,
    ...more,
  });
  return count;
}

/** What a single machine makes of articles. */
export async function aloneWith(place: string, articles: Iterable<Prepared>): Promise<unknown> {
  const store = await openChronicle(place, 'create');
  const run = await store.startRun('add', 'test');
  for (const batch of pieces([...articles], 9)) await store.put(run, batch);
  const result = await snapshot(store);
  await store.close();
  return result;
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, most = 40_000): Promise<void> {
  const deadline = performance.now() + most;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}
