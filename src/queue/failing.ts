import type { JsMsg } from '@nats-io/jetstream';
import type { Queue } from './connect.ts';
import type { Counts } from './count.ts';
import { bury, taskId } from './dead.ts';
import type { Hand } from './hand.ts';
import type { Log } from './log.ts';

/** What becomes of reports that fail. */
export interface Failing {
  /** A report failed: it is tried again after a while, or given up where it has had its tries. */
  readonly fail: (message: JsMsg, error: Error) => Promise<void>;
  /** Gives a message up that never came back from so many workers; tells whether it did. */
  readonly isLost: (message: JsMsg) => Promise<boolean>;
}

/** How often, and after how long, a report is tried again. */
export interface FailingOptions {
  readonly tries: number;
  /** Milliseconds until the second try; twice that until the third, and so on. */
  readonly pause: number;
  readonly worker: string;
  readonly log: Log;
}

const LONGEST_PAUSE = 60_000;
/**
 * A report that failed has a reason. One that was given out so many times as often and never came back has none: it may
 * have ended the workers that had it, or they were ended for other reasons.
 */
const WITHOUT_REASON = 3;

/** Decides by how often the server has given a message out. */
export function openFailing(queue: Queue, hand: Hand, counts: Counts, options: FailingOptions): Failing {
  const { tries, pause, worker, log } = options;
  const giveUp = async (message: JsMsg, reason: string): Promise<void> => {
    const id = taskId(message);
    const tried = message.info.deliveryCount;
    try {
      await bury(queue, message, reason, worker);
    } catch (error) {
      log.warn({ event: 'queue-trouble', id }, (error as Error).message);
      return hand.giveBack(message, pause);
    }
    hand.drop(message);
    counts.add('dead');
    log.error({ event: 'dead', id, tries: tried, reason }, `a report is given up after ${tried} tries: ${reason}`);
  };
  return {
    fail: async (message, error) => {
      const reason = error.name === 'AbortError' ? 'reading it takes too long' : error.message;
      const tried = message.info.deliveryCount;
      counts.add('failed');
      if (tried >= tries) return giveUp(message, reason);
      const fields = { event: 'failed', id: taskId(message), tries: tried, reason };
      log.warn(fields, `a report failed and is tried again: ${reason}`);
      hand.giveBack(message, Math.min(LONGEST_PAUSE, pause * 2 ** (tried - 1)));
    },
    isLost: async (message) => {
      if (message.info.deliveryCount <= WITHOUT_REASON * tries) return false;
      await giveUp(message, 'it was given to workers again and again, and none of them came to an end with it');
      return true;
    },
  };
}
