import { StoreError } from '../chronicle/store/errors.ts';
import type { Log } from './log.ts';

/** Does things with a chronicle that is gone now and then. */
export interface Persistence {
  /** Does it as often as it takes; once stopped, no more. Other errors than those of the chronicle come back at once. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** What keeps the chronicle from working; null where nothing does. */
  readonly trouble: () => string | null;
}

/** What may be well again without anybody doing anything here. */
const PASSING: ReadonlySet<string> = new Set(['unreachable', 'busy', 'full', 'read-only']);
const PAUSE = 500;
const LONGEST_PAUSE = 5000;

/** One message where the chronicle stops working, and one where it works again. */
export function openPersistence(place: string, log: Log, stopped: () => boolean): Persistence {
  let trouble: string | null = null;
  return {
    trouble: () => trouble,
    run: async (work) => {
      for (let pause = PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
        try {
          const result = await work();
          if (trouble !== null) log.info({ event: 'store-back' }, `${place}: the work goes on`);
          trouble = null;
          return result;
        } catch (error) {
          if (!(error instanceof StoreError) || !PASSING.has(error.code) || stopped()) throw error;
          if (trouble === null)
            log.warn({ event: 'store-lost', code: error.code }, `${error.message}; trying again until it works`);
          trouble = error.message;
          await new Promise((done) => setTimeout(done, pause));
        }
      }
    },
  };
}
