import type { Queue } from './connect.ts';

/** What a worker says of itself. */
export interface WorkerState {
  /** Host and process. */
  readonly worker: string;
  /** ISO instant. */
  readonly since: string;
  readonly jobs: number;
  /** Reports that it has taken and not yet acknowledged. */
  readonly inHand: number;
  readonly added: number;
  readonly known: number;
  readonly superseded: number;
  readonly withdrawn: number;
  /** Readings that failed; a report may fail several times. */
  readonly failed: number;
  readonly dead: number;
  /** Reports a second over the last minute. */
  readonly rate: number;
  /** What keeps it from storing; null where nothing does. */
  readonly trouble: string | null;
}

/** Milliseconds for which answers are waited for. */
const WAIT = 700;

/** Lets a worker answer when the roll is called. Gives a function that ends that. */
export function answerRoll({ connection, names }: Queue, state: () => WorkerState): () => void {
  const subscription = connection.subscribe(names.roll, {
    callback: (error, message) => {
      if (error === null) message.respond(JSON.stringify(state()));
    },
  });
  return () => subscription.unsubscribe();
}

/** Asks all workers how they are; those that answer. */
export async function callRoll({ connection, names }: Queue): Promise<WorkerState[]> {
  const found: WorkerState[] = [];
  try {
    for await (const answer of await connection.requestMany(names.roll, '', {
      strategy: 'stall',
      maxWait: WAIT,
      stall: WAIT / 2,
    }))
      found.push(answer.json<WorkerState>());
  } catch {
    // Nobody is there to answer.
  }
  return found.sort((a, b) => (a.worker < b.worker ? -1 : 1));
}
