import { readFileSync } from 'node:fs';
import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { readQueueAddress } from './address.ts';
import { explainQueue, isPassing, QueueError } from './errors.ts';
import type { Log } from './log.ts';
import { namesOf, type QueueNames } from './names.ts';

/** A queue on a server. */
export interface Queue {
  readonly names: QueueNames;
  /** The server's address without secrets, for messages. */
  readonly place: string;
  readonly connection: NatsConnection;
  readonly js: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly close: () => Promise<void>;
}

/** How to reach a queue. */
export interface QueueOptions {
  /** See `readQueueAddress`. */
  readonly address: string;
  readonly queue: string;
  /** A file of credentials, as nsc makes them. */
  readonly credentials: string | null;
  /** What to call this program on the server. */
  readonly program: string;
  /** Hears of it when the connection is lost and found again. */
  readonly log: Log;
}

/** Milliseconds. */
const CONNECTING = 5000;
const PAUSE = 500;
const PAUSE_MORE = 500;
const LEAVING = 2000;
const CHOOSING = 20_000;
const PING = 10_000;
const UNANSWERED = 3;

/**
 * Connects to a queue. A connection that is lost later is made again as often as that takes. Throws a `QueueError` that says
 * what is wrong.
 */
export async function openQueue({ address, queue, credentials, program, log }: QueueOptions): Promise<Queue> {
  const names = namesOf(queue);
  const { servers, user, secret, encrypted, shown } = readQueueAddress(address);
  const place = `${shown} (queue ${queue})`;
  const { transport, jetstream } = await clients();
  const connection = await guarded(place, () =>
    transport.connect({
      servers: [...servers],
      name: program,
      timeout: CONNECTING,
      maxReconnectAttempts: -1,
      reconnectTimeWait: PAUSE,
      reconnectJitter: PAUSE_MORE,
      pingInterval: PING,
      maxPingOut: UNANSWERED,
      ...(user !== null ? { user, pass: secret ?? '' } : secret !== null ? { token: secret } : {}),
      ...(credentials === null ? {} : { authenticator: transport.credsAuthenticator(readCredentials(credentials)) }),
      ...(encrypted ? { tls: {} } : {}),
    }),
  );
  void tellOf(connection, shown, log);
  try {
    const isChoosing = (error: unknown): boolean => (error as Error).name !== 'JetStreamNotEnabled' && isPassing(error);
    const manager = await patiently(place, () => jetstream.jetstreamManager(connection), isChoosing);
    const js = jetstream.jetstream(connection);
    return { names, place, connection, js, manager, close: () => leave(connection) };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** Closes the connection once the server has heard the last words, if it is there. */
async function leave(connection: NatsConnection): Promise<void> {
  const heard = connection.flush().catch(() => {});
  await Promise.race([heard, new Promise((done) => setTimeout(done, LEAVING).unref())]);
  await connection.close();
}

/** Loads the client, which few commands need. */
async function clients() {
  try {
    const [transport, jetstream] = await Promise.all([import('@nats-io/transport-node'), import('@nats-io/jetstream')]);
    return { transport, jetstream };
  } catch (error) {
    const reason = (error as Error).message;
    throw new QueueError(
      'no-client',
      `queues need the packages @nats-io/transport-node and @nats-io/jetstream (${reason})`,
    );
  }
}

function readCredentials(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new QueueError('refused', `${path} can't be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** Does something with the server; its errors say what to do. */
export async function guarded<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainQueue(place, error);
  }
}

/** The same, again and again where that may help: a cluster that has just lost a server has to choose who leads. */
export async function patiently<T>(
  place: string,
  work: () => Promise<T>,
  helps: (error: unknown) => boolean = isPassing,
): Promise<T> {
  const deadline = performance.now() + CHOOSING;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!helps(error) || performance.now() > deadline) throw explainQueue(place, error);
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }
}

/** One message where the connection is lost, and one where it is there again. */
async function tellOf(connection: NatsConnection, place: string, log: Log): Promise<void> {
  let lost = false;
  for await (const status of connection.status()) {
    if (status.type === 'disconnect' && !lost) {
      lost = true;
      log.warn({ event: 'queue-lost' }, `the connection to ${place} is lost; trying again until it is back`);
    } else if (status.type === 'reconnect' && lost) {
      lost = false;
      log.info({ event: 'queue-back', server: status.server }, `connected to ${status.server} again`);
    } else if (status.type === 'error' && /Publish to "\$JS\.ACK/iu.test(status.error.message))
      // Nobody waits for an answer to these, so nobody else would hear of it.
      log.warn({ event: 'queue-refused' }, explainQueue(place, status.error).message);
  }
}
