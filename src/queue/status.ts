import type { ConsumerInfo, StreamInfo } from '@nats-io/jetstream';
import { guarded, type Queue } from './connect.ts';
import { isMissing, QueueError } from './errors.ts';
import { callRoll, type WorkerState } from './roll.ts';

/** How a queue is. */
export interface QueueStatus {
  readonly queue: string;
  /** ISO instant of the server's last count. */
  readonly at: string;
  /** Reports that wait for a worker. */
  readonly waiting: number;
  /** Reports with workers, not yet acknowledged. */
  readonly inHand: number;
  /** Of these, how many were given out more than once. */
  readonly redelivered: number;
  /** Bytes of all of these. */
  readonly bytes: number;
  /** Most reports and bytes, -1 for no limit. */
  readonly limits: { readonly messages: number; readonly bytes: number };
  /** Reports a second that came, and that were done, while it was watched for so many seconds. */
  readonly rates: { readonly seconds: number; readonly in: number; readonly out: number };
  /** Age of the oldest report that is not done, in seconds; 0 where there is none. */
  readonly lag: number;
  /** Seconds until it is empty at these rates; null where it isn't getting emptier. */
  readonly left: number | null;
  /** Reports that nobody could read. */
  readonly dead: number;
  readonly largeTexts: { readonly objects: number; readonly bytes: number };
  readonly servers: { readonly replicas: number; readonly leader: string | null; readonly behind: readonly string[] };
  readonly workers: readonly WorkerState[];
}

interface Count {
  readonly stream: StreamInfo;
  readonly consumer: ConsumerInfo | null;
  readonly at: number;
}

/** Watches a queue for so many seconds and tells how it is. Throws a `QueueError` where there is none. */
export async function statusOf(queue: Queue, seconds: number): Promise<QueueStatus> {
  const { manager, names, place } = queue;
  const before = await count(queue);
  const [workers] = await Promise.all([callRoll(queue), new Promise((done) => setTimeout(done, seconds * 1000))]);
  const after = await count(queue);
  const took = (after.at - before.at) / 1000;
  const rate = (value: (count: Count) => number): number => Math.max(0, value(after) - value(before)) / took;
  const [came, done] = [
    rate(({ stream }) => stream.state.last_seq),
    rate(({ stream }) => stream.state.last_seq - stream.state.messages),
  ];
  const { state, config, cluster } = after.stream;
  const texts = await guarded(place, () =>
    orNull(manager.streams.info(`OBJ_${names.bucket}`, { subjects_filter: '>' })),
  );
  return {
    queue: names.queue,
    at: new Date().toISOString(),
    waiting: after.consumer?.num_pending ?? state.messages,
    inHand: after.consumer?.num_ack_pending ?? 0,
    redelivered: after.consumer?.num_redelivered ?? 0,
    bytes: state.bytes,
    limits: { messages: config.max_msgs, bytes: config.max_bytes },
    rates: { seconds: took, in: came, out: done },
    lag: state.messages === 0 ? 0 : Math.max(0, (Date.now() - Date.parse(state.first_ts)) / 1000),
    left: done > came ? state.messages / (done - came) : state.messages === 0 ? 0 : null,
    dead: (await guarded(place, () => orNull(manager.streams.info(names.dead))))?.state.messages ?? 0,
    largeTexts: {
      objects: Object.keys(texts?.state.subjects ?? {}).filter((subject) => subject.includes('.M.')).length,
      bytes: texts?.state.bytes ?? 0,
    },
    servers: {
      replicas: config.num_replicas,
      leader: cluster?.leader ?? null,
      behind: (cluster?.replicas ?? []).filter(({ current, offline }) => !current || offline).map(({ name }) => name),
    },
    workers,
  };
}

async function count({ manager, names, place }: Queue): Promise<Count> {
  const stream = await guarded(place, () => orNull(manager.streams.info(names.stream)));
  if (stream === null) throw new QueueError('missing', `${place}: there is no such queue; "regesta enqueue" makes one`);
  const consumer = await guarded(place, () => orNull(manager.consumers.info(names.stream, names.consumer)));
  return { stream, consumer, at: performance.now() };
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
