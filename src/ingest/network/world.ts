import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from './polite.ts';

/** The clock, the sleep and the dice of this machine. A sleep that is broken off just ends. */
export const WORLD: World = {
  now: Date.now,
  sleep: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {});
  },
  random: Math.random,
};
