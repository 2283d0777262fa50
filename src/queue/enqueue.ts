import type { Queue } from './connect.ts';
import { explainQueue, isFull, isPassing, QueueError } from './errors.ts';
import { type Packed, pack, packPlace, type Task } from './message.ts';
import { largeFor, openTexts } from './texts.ts';

/** How reports are brought to a queue. */
export interface EnqueueOptions {
  /** Messages that the server has not yet acknowledged, at most. */
  readonly inFlight: number;
  /** Milliseconds for which a server that is gone is waited for. */
  readonly patience: number;
  /** Called once the server has it on disk. `fresh`: false where it knew it. `bytes`: what went over the wire for it. */
  readonly onDone: (task: Task, fresh: boolean, bytes: number) => void;
  /** Called when the queue is full and no more can be brought, and when there is room again. */
  readonly onFull: (full: boolean) => void;
  readonly stopped: () => boolean;
}

/** Milliseconds. */
const PAUSE = 250;
const LONGEST_PAUSE = 5000;
const ANSWER = 5000;

/**
 * Brings tasks to a queue, each once: within some minutes the server knows what it has had, and after that the chronicle
 * does. Waits where the queue is full. Throws a `QueueError` where the server stays away; the same can then be brought again.
 */
export async function enqueue(queue: Queue, tasks: AsyncIterable<Task>, options: EnqueueOptions): Promise<void> {
  const { js, names, place } = queue;
  const texts = openTexts(queue);
  const large = largeFor(queue);
  const sending = new Set<Promise<void>>();
  let failure: unknown = null;
  let full = 0;

  const publish = async (packed: Packed): Promise<{ fresh: boolean; bytes: number }> => {
    if (packed.bytes.length < large) {
      const { duplicate } = await js.publish(names.subject, packed.bytes, { msgID: packed.id, timeout: ANSWER });
      return { fresh: !duplicate, bytes: packed.bytes.length };
    }
    const put = await texts.put(packed.id, packed.bytes);
    const { duplicate } = await js.publish(names.subject, packPlace(packed), { msgID: packed.id, timeout: ANSWER });
    // The first one has been read already, or nobody would have taken its text away.
    if (put && duplicate) await texts.remove(packed.id);
    return { fresh: !duplicate, bytes: packed.bytes.length };
  };
  const wait = async (isWaiting: boolean, pause: number): Promise<void> => {
    if (isWaiting && full++ === 0) options.onFull(true);
    await new Promise((done) => setTimeout(done, pause));
    if (isWaiting && --full === 0 && !options.stopped()) options.onFull(false);
  };
  const send = async (task: Task): Promise<void> => {
    const packed = pack(task);
    let since: number | null = null;
    for (let pause = PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        const { fresh, bytes } = await publish(packed);
        return options.onDone(task, fresh, bytes);
      } catch (error) {
        const waiting = isFull(error);
        since = waiting ? null : (since ?? performance.now());
        const given = since !== null && performance.now() - since > options.patience;
        if (options.stopped() || given || !(waiting || isPassing(error))) throw explainQueue(place, error);
        await wait(waiting, pause);
      }
    }
  };
  for await (const task of tasks) {
    if (options.stopped() || failure !== null) break;
    const job: Promise<void> = send(task)
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => sending.delete(job));
    sending.add(job);
    while (sending.size >= options.inFlight) await Promise.race(sending);
  }
  await Promise.all(sending);
  // Who stops it while the queue is full knows that.
  const given = options.stopped() && failure instanceof QueueError && failure.code === 'no-room';
  if (failure !== null && !given) throw failure;
}
