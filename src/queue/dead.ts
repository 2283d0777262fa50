import type { JsMsg, StoredMsg } from '@nats-io/jetstream';
import { headers } from '@nats-io/transport-node';
import { guarded, type Queue } from './connect.ts';
import { isMissing, serverCode } from './errors.ts';
import { placeOf, type Task, unpack } from './message.ts';
import { openTexts } from './texts.ts';

/** A report that nobody could read. */
export interface Dead {
  /** Its number in the stream of the dead. */
  readonly number: number;
  /** The id of its task. */
  readonly id: string;
  readonly reason: string;
  /** How often it was tried. */
  readonly tries: number;
  /** When it was given up, ISO instant. */
  readonly at: string;
  readonly worker: string;
  readonly message: Uint8Array;
}

const HEADERS = {
  id: 'Nats-Msg-Id',
  task: 'Regesta-Task',
  reason: 'Regesta-Reason',
  tries: 'Regesta-Tries',
  worker: 'Regesta-Worker',
};
const NO_MESSAGE = 10037;
const LONGEST_REASON = 500;

/** The id of a message's task. */
export function taskId(message: Pick<JsMsg, 'headers' | 'seq'>): string {
  return message.headers?.get(HEADERS.id) || `number-${message.seq}`;
}

/** Lays a message among the dead with the reason, and takes it out of the queue. Done twice, it lies there once. */
export async function bury(queue: Queue, message: JsMsg, reason: string, worker: string): Promise<void> {
  const id = taskId(message);
  const about = headers();
  about.set(HEADERS.task, id);
  about.set(HEADERS.reason, reason.replace(/\s+/gu, ' ').slice(0, LONGEST_REASON));
  about.set(HEADERS.tries, String(message.info.deliveryCount));
  about.set(HEADERS.worker, worker);
  const subject = queue.names.deadSubject(id.replace(/[^\w-]/gu, '_'));
  await guarded(queue.place, () => queue.js.publish(subject, message.data, { headers: about }));
  // With a reason, servers before 2.11 would not understand it.
  message.term();
}

/** The dead, the first first. */
export async function* listDead(queue: Queue): AsyncGenerator<Dead> {
  const { manager, names, place } = queue;
  const { state } = await guarded(place, () => manager.streams.info(names.dead));
  for (let number = state.first_seq; number <= state.last_seq && state.messages > 0; number++) {
    const found = await deadAt(queue, number);
    if (found !== null) yield found;
  }
}

/** One of the dead; null where there is none of that number. */
export async function deadAt({ manager, names, place }: Queue, number: number): Promise<Dead | null> {
  try {
    const message = await manager.streams.getMessage(names.dead, { seq: number });
    return message === null ? null : deadIn(message);
  } catch (error) {
    if (serverCode(error) === NO_MESSAGE || isMissing(error)) return null;
    throw await guarded(place, () => Promise.reject(error)).catch((explained: unknown) => explained);
  }
}

function deadIn({ seq, header, data, time }: StoredMsg): Dead {
  return {
    number: seq,
    id: header.get(HEADERS.task),
    reason: header.get(HEADERS.reason),
    tries: Number(header.get(HEADERS.tries)),
    worker: header.get(HEADERS.worker),
    at: time.toISOString(),
    message: data,
  };
}

/** What a dead message holds. Throws an `Error` where that can't be told. */
export async function taskIn(queue: Queue, { message }: Dead): Promise<Task> {
  const place = placeOf(message);
  if (place === null) return unpack(message);
  const bytes = await openTexts(queue).get(place.object);
  if (bytes === null) throw new Error('its text is no longer in the object store');
  return unpack(bytes);
}

/** Puts one of the dead into the queue again. It leaves the dead only after that. */
export async function requeue(queue: Queue, dead: Dead): Promise<void> {
  const { js, names, manager, place } = queue;
  // The server still knows the id itself, and would take it for the same again.
  const msgID = `${dead.id}.${dead.number}`;
  await guarded(place, async () => {
    await js.publish(names.subject, dead.message, { msgID });
    await manager.streams.deleteMessage(names.dead, dead.number, false);
  });
}

/** Gives one of the dead up for good, with its text. */
export async function drop(queue: Queue, dead: Dead): Promise<void> {
  const { manager, names, place } = queue;
  const large = placeOf(dead.message);
  await guarded(place, async () => {
    await manager.streams.deleteMessage(names.dead, dead.number, false);
    if (large !== null) await openTexts(queue).remove(large.object);
  });
}
