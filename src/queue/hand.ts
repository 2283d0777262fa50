import type { JsMsg } from '@nats-io/jetstream';
import { ACK_WAIT } from './streams.ts';

/** The messages that a worker has taken and not yet given back in one way or another. */
export interface Hand {
  readonly size: () => number;
  readonly take: (message: JsMsg) => void;
  /** Its report is stored. Tells whether the server has heard that; where it hasn't, it will give the message out again. */
  readonly done: (message: JsMsg) => Promise<boolean>;
  /** Another worker, or this one later, shall have it after so many milliseconds. */
  readonly giveBack: (message: JsMsg, pause?: number) => void;
  /** It is no longer in the queue. */
  readonly drop: (message: JsMsg) => void;
  /** Gives everything back. */
  readonly release: () => void;
}

const ANSWER = 5000;

/** Tells the server every now and then that the messages are still worked on, or it would give them to others. */
export function openHand(): Hand {
  const held = new Set<JsMsg>();
  const timer = setInterval(() => {
    for (const message of held) message.working();
  }, ACK_WAIT / 3);
  timer.unref();
  const giveBack = (message: JsMsg, pause?: number): void => {
    if (!held.delete(message)) return;
    message.nak(pause);
  };
  return {
    size: () => held.size,
    take: (message) => void held.add(message),
    done: async (message) => {
      held.delete(message);
      return message.ackAck({ timeout: ANSWER }).catch(() => false);
    },
    giveBack,
    drop: (message) => void held.delete(message),
    release: () => {
      clearInterval(timer);
      for (const message of held) giveBack(message);
    },
  };
}
