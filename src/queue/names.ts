import { QueueError } from './errors.ts';

/** The queue where none is named. */
export const DEFAULT_QUEUE = 'regesta';

/** What belongs to a queue on the server. */
export interface QueueNames {
  readonly queue: string;
  /** The stream of the reports that wait, and its subject. */
  readonly stream: string;
  readonly subject: string;
  /** What all workers take from together. */
  readonly consumer: string;
  /** The stream of the reports that nobody could read, and its subjects, one a report. */
  readonly dead: string;
  readonly deadSubject: (id: string) => string;
  /** The object store of large texts. */
  readonly bucket: string;
  /** Whoever works answers there. */
  readonly roll: string;
}

/** The names of what belongs to a queue. Throws a `QueueError` where the server would not take them. */
export function namesOf(queue: string): QueueNames {
  if (!/^[A-Za-z0-9_-]{1,64}$/u.test(queue))
    throw new QueueError('wrong-name', `"${queue}" is no name of a queue: up to 64 letters, digits, "-" and "_"`);
  return {
    queue,
    stream: queue,
    subject: `${queue}.articles`,
    consumer: 'workers',
    dead: `${queue}-dead`,
    deadSubject: (id) => `${queue}.dead.${id}`,
    bucket: `${queue}-texts`,
    roll: `${queue}.roll`,
  };
}
