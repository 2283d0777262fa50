import type { Consumer, JsMsg } from '@nats-io/jetstream';
import { patiently, type Queue } from './connect.ts';
import { isMissing, QueueError } from './errors.ts';

/** How messages are received. */
export interface ReceiveOptions {
  /** How many more may be taken now. */
  readonly room: () => number;
  readonly take: (message: JsMsg) => void;
  readonly stopped: () => boolean;
  /** Ends once nothing waits and nobody has anything in hand. */
  readonly untilEmpty: boolean;
}

/** Milliseconds for which the server is asked to wait for messages. */
const ASKING = 1000;
const PAUSE = 1000;
const SHORT_PAUSE = 20;

/** Takes messages while there is room for them. Throws a `QueueError` where the queue is gone. */
export async function receive(queue: Queue, options: ReceiveOptions): Promise<void> {
  const { names, place, js } = queue;
  const { room, take, stopped, untilEmpty } = options;
  const consumer = await patiently(place, () => js.consumers.get(names.stream, names.consumer));
  while (!stopped()) {
    const most = room();
    if (most < 1) {
      await new Promise((done) => setTimeout(done, SHORT_PAUSE));
      continue;
    }
    let found = 0;
    try {
      const messages = await consumer.fetch({ max_messages: most, expires: ASKING });
      for await (const message of messages) {
        found++;
        take(message);
        // What comes later than that is for others.
        if (stopped()) messages.stop();
      }
    } catch (error) {
      await checkThere(queue, error);
      await new Promise((done) => setTimeout(done, PAUSE));
    }
    if (found === 0 && untilEmpty && (await isEmpty(consumer))) return;
  }
}

/** The connection comes back by itself; a queue that was deleted doesn't. */
async function checkThere({ manager, names, place }: Queue, error: unknown): Promise<void> {
  const gone = await manager.consumers.info(names.stream, names.consumer).then(
    () => false,
    (trouble: unknown) => isMissing(trouble) || isMissing(error),
  );
  if (gone) throw new QueueError('missing', `${place}: the queue is gone; somebody has deleted it`);
}

async function isEmpty(consumer: Consumer): Promise<boolean> {
  try {
    const { num_pending, num_ack_pending } = await consumer.info();
    return num_pending === 0 && num_ack_pending === 0;
  } catch {
    return false;
  }
}
