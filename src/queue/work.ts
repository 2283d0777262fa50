import type { JsMsg } from '@nats-io/jetstream';
import type { ArticleReader } from '../chronicle/add/reader.ts';
import type { Store } from '../chronicle/store/types.ts';
import type { Queue } from './connect.ts';
import { type Counts, openCounts } from './count.ts';
import { type FailingOptions, openFailing } from './failing.ts';
import { openHand } from './hand.ts';
import { placeOf, versionIn } from './message.ts';
import { openPersistence } from './persist.ts';
import { receive } from './receive.ts';
import { type Open, sortMessages } from './sorting.ts';
import { type Ready, storeBatch } from './storing.ts';
import { openTexts } from './texts.ts';

/** How a worker works. */
export interface WorkOptions extends FailingOptions {
  readonly run: number;
  /** Program version and codebook. */
  readonly reading: string;
  readonly reader: ArticleReader;
  /** Threads of the reader. */
  readonly jobs: number;
  /** Reports that are stored as one, at most. */
  readonly batch: number;
  /** Ends once nothing waits and nobody has anything in hand. */
  readonly untilEmpty: boolean;
  /** Once it says true nothing more is taken. */
  readonly stopped: () => boolean;
  /** Hears how many seconds it took to read a report, or to store some. */
  readonly onTime: (stage: 'read' | 'store', seconds: number) => void;
}

/** A worker at work. */
export interface Work {
  readonly counts: Counts;
  /** Reports that it has taken and not yet acknowledged. */
  readonly inHand: () => number;
  /** What keeps it from storing; null where nothing does. */
  readonly trouble: () => string | null;
  /** Kept once it was stopped, or nothing is left to do: what was being read is stored, the rest given back. */
  readonly ended: Promise<void>;
}

/** Reports that wait for each thread beside the one that it reads. */
const AHEAD = 2;
/** Milliseconds after which what is ready is stored even so. */
const PATIENCE = 500;
const GLANCE = 20;

/** Takes reports from a queue, reads them, stores them, and only then acknowledges them. */
export function work(queue: Queue, store: Store, options: WorkOptions): Work {
  const { run, reading, reader, jobs, batch, log, stopped, onTime } = options;
  const counts = openCounts();
  const hand = openHand();
  const texts = openTexts(queue);
  const persistence = openPersistence(store.place, log, stopped);
  const failing = openFailing(queue, hand, counts, options);
  const capacity = jobs * (1 + AHEAD) + 2 * batch;
  let arrived: JsMsg[] = [];
  const waiting: Open[] = [];
  let ready: Ready[] = [];
  let since = 0;
  let received = false;
  let fatal: Error | null = null;
  const reads = new Set<Promise<void>>();
  const over = (): boolean => stopped() || fatal !== null;

  const setAside = (one: Ready): void => {
    if (ready.length === 0) since = performance.now();
    ready.push(one);
  };
  const sort = async (): Promise<void> => {
    const messages = arrived;
    arrived = [];
    const alive: JsMsg[] = [];
    for (const message of messages) if (!(await failing.isLost(message))) alive.push(message);
    const sorted = await sortMessages(alive, store, reading, texts, persistence);
    for (const { message, error } of sorted.failed) await failing.fail(message, error);
    for (const one of sorted.ready) setAside(one);
    waiting.push(...sorted.toRead);
  };
  const read = ({ message, task }: Open): void => {
    const began = performance.now();
    const name = task.article.id;
    const job: Promise<void> = reader
      .read({ article: task.article, notes: task.notes })
      .then((prepared) => {
        onTime('read', (performance.now() - began) / 1000);
        setAside({ message, prepared, name: { key: prepared.article.key, name }, version: versionIn(task) });
      })
      .catch(async (error: Error) => {
        if (error.name === 'ModelsError') fatal ??= error;
        else await failing.fail(message, error);
      })
      .finally(() => reads.delete(job));
    reads.add(job);
  };
  const flush = async (): Promise<void> => {
    const some = ready.slice(0, batch);
    ready = ready.slice(some.length);
    since = performance.now();
    const stored = await storeBatch(store, run, persistence, some, failing.fail);
    onTime('store', (performance.now() - since) / 1000);
    await Promise.all(
      stored.map(async ({ message, outcome }) => {
        const heard = await hand.done(message);
        counts.add(outcome);
        const place = placeOf(message.data);
        if (heard && place !== null) await texts.remove(place.object).catch(() => {});
      }),
    );
  };
  const isDue = (): boolean =>
    ready.length >= batch || (ready.length > 0 && (reads.size === 0 || performance.now() - since > PATIENCE));
  /** Hands what has arrived from stage to stage until all is done. */
  const goOn = async (): Promise<void> => {
    for (;;) {
      if (arrived.length > 0 && !over()) await sort();
      while (reads.size < jobs + 1 && waiting.length > 0 && !over()) read(waiting.shift()!);
      if (isDue()) await flush();
      else if ((received || over()) && reads.size === 0 && ready.length === 0 && (over() || isIdle())) return;
      else await Promise.race([...reads, new Promise((done) => setTimeout(done, GLANCE))]);
    }
  };
  const isIdle = (): boolean => arrived.length === 0 && waiting.length === 0;
  const all = async (): Promise<void> => {
    const keep = (error: Error): void => {
      fatal ??= error;
    };
    const receiving = receive(queue, {
      room: () => capacity - hand.size(),
      take: (message) => {
        hand.take(message);
        arrived.push(message);
      },
      stopped: over,
      untilEmpty: options.untilEmpty,
    })
      .catch(keep)
      .finally(() => {
        received = true;
      });
    await goOn().catch(keep);
    await receiving;
    await Promise.all(reads);
    hand.release();
    if (fatal !== null) throw fatal;
  };
  return { counts, inHand: hand.size, trouble: persistence.trouble, ended: all() };
}
