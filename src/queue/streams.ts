import type { StreamConfig, StreamInfo } from '@nats-io/jetstream';
import { patiently, type Queue } from './connect.ts';
import { isMissing, QueueError, serverCode } from './errors.ts';

/** How a queue is made where there is none. */
export interface QueueSettings {
  /** The most reports, and bytes, that wait; beyond, whoever brings more has to wait. */
  readonly maxMessages: number;
  readonly maxBytes: number;
  /** Servers of a cluster that each keep everything. */
  readonly replicas: number;
}

/** A day's worth of a large collection, and what a small disk has room for. */
export const SETTINGS: QueueSettings = { maxMessages: 1_000_000, maxBytes: 8_000_000_000, replicas: 1 };

const NANOS = 1_000_000;
/** Milliseconds for which the server knows that it has had a report. Beyond, the chronicle does. */
export const REMEMBERED = 10 * 60_000;
/** Milliseconds after which a report that a worker says nothing of is given to another one. */
export const ACK_WAIT = 30_000;
/** Reports that may be with workers at the same time. */
const MOST_IN_HAND = 20_000;
const EXISTS = 10058;

/**
 * Makes what a queue needs on the server, where it isn't there. What is there keeps its limits; where it would not work as a
 * queue, a `QueueError` says so.
 */
export async function makeQueue(queue: Queue, settings: QueueSettings = SETTINGS): Promise<void> {
  const { names, place, manager } = queue;
  const common = { storage: 'file', discard: 'new', num_replicas: settings.replicas } as const;
  await patiently(place, async () => {
    const waiting = await ensure(queue, {
      ...common,
      name: names.stream,
      subjects: [names.subject],
      retention: 'workqueue',
      max_msgs: settings.maxMessages,
      max_bytes: settings.maxBytes,
      duplicate_window: REMEMBERED * NANOS,
    });
    checkWaiting(queue, waiting);
    await ensure(queue, {
      ...common,
      name: names.dead,
      subjects: [names.deadSubject('*')],
      retention: 'limits',
      // The last word on a report is enough.
      max_msgs_per_subject: 1,
      discard: 'old',
    });
    const { Objm } = await import('@nats-io/obj');
    await missing(
      () => manager.streams.info(`OBJ_${names.bucket}`),
      () =>
        new Objm(queue.js).create(names.bucket, { replicas: settings.replicas, storage: 'file' }).then(() => undefined),
    );
    const consumer = await missing(
      () => manager.consumers.info(names.stream, names.consumer),
      () =>
        manager.consumers.add(names.stream, {
          durable_name: names.consumer,
          ack_policy: 'explicit',
          ack_wait: ACK_WAIT * NANOS,
          max_deliver: -1,
          max_ack_pending: MOST_IN_HAND,
        }),
    );
    if (consumer?.config.ack_policy !== 'explicit' || (consumer.config.max_deliver ?? -1) !== -1)
      throw new QueueError(
        'other-settings',
        `${place}: the consumer "${names.consumer}" is there with other settings; it must acknowledge explicitly and deliver without end`,
      );
  });
}

async function ensure(
  { manager }: Queue,
  config: Partial<StreamConfig> & { readonly name: string },
): Promise<StreamInfo> {
  const made = await missing(
    () => manager.streams.info(config.name),
    () => manager.streams.add(config),
  );
  return made!;
}

/** What is there, else what is made; another program may be making it at the same time. */
async function missing<T>(find: () => Promise<T>, make: () => Promise<T>): Promise<T> {
  try {
    return await find();
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  try {
    return await make();
  } catch (error) {
    if (serverCode(error) !== EXISTS) throw error;
    return find();
  }
}

function checkWaiting({ names, place }: Queue, { config }: StreamInfo): void {
  const wrong =
    config.retention !== 'workqueue'
      ? `its retention is "${config.retention}" and not "workqueue"`
      : !config.subjects.includes(names.subject)
        ? `it doesn't take the subject ${names.subject}`
        : config.discard !== 'new'
          ? 'it drops what came first where it is full, in place of refusing more'
          : null;
  if (wrong !== null)
    throw new QueueError(
      'other-settings',
      `${place}: the stream "${names.stream}" is there with other settings: ${wrong}; choose another --queue`,
    );
}
