import type { World } from '../network/polite.ts';
import { backoff } from '../network/retry.ts';
import type { Ingested } from '../types.ts';
import { newFeed, type Polling, poll } from './poll.ts';

/** How feeds are watched. */
export interface Watching extends Polling {
  readonly world: World;
  /** Milliseconds between two polls of a feed, some of it more or less at random. */
  readonly interval: number;
  /** Asks each feed once and ends. */
  readonly once: boolean;
  /** Takes what is new, one feed at a time. */
  readonly onItems: (items: readonly Ingested[], address: string) => Promise<void>;
  /** Hears what is wrong with a feed, and when it will be asked again (milliseconds). */
  readonly onTrouble: (address: string, trouble: string, again: number | null) => void;
}

/** An interval is made longer or shorter by up to this share, so that feeds don't stay in step. */
const JITTER = 0.1;

/** Watches feeds until the signal ends it, or all of them are gone. A feed in trouble is asked more and more seldom. */
export async function watchFeeds(addresses: readonly string[], watching: Watching): Promise<void> {
  let taking: Promise<void> = Promise.resolve();
  const inTurn = (items: readonly Ingested[], address: string): Promise<void> => {
    taking = taking.then(() => watching.onItems(items, address));
    return taking;
  };
  const feeds = [...new Set(addresses)].map((address) => watchFeed(address, { ...watching, onItems: inTurn }));
  await Promise.all(feeds);
}

async function watchFeed(address: string, watching: Watching): Promise<void> {
  const { world, interval, once, signal, onItems, onTrouble } = watching;
  let state = newFeed(address);
  while (!signal.aborted) {
    const polled = await poll(state, watching);
    if (signal.aborted && polled.trouble !== null) return;
    state = polled.state;
    const usual =
      polled.trouble === null
        ? interval * (1 - JITTER + 2 * JITTER * world.random())
        : backoff(interval, state.failures, world.random());
    const wait = Math.max(usual, polled.pause);
    const isLast = once || polled.gone;
    if (polled.trouble !== null) onTrouble(address, polled.trouble, isLast ? null : wait);
    if (polled.items.length > 0) await onItems(polled.items, address);
    if (isLast) return;
    await world.sleep(wait, signal);
  }
}
