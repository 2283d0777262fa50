import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';

/** Threads beyond these need more memory than they save time, unless asked for. */
const MOST = 8;

/** `-j, --jobs`. */
export function jobsOption(): Option {
  return new Option('-j, --jobs <n>', 'threads that read at the same time')
    .argParser((value) => {
      const jobs = Number(value);
      if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
      return jobs;
    })
    .default(Math.min(MOST, availableParallelism()), 'one a core, at most 8');
}

/** Whether to stop early. */
export interface Interrupt {
  readonly stopped: () => boolean;
  readonly release: () => void;
}

/** Listens for Ctrl-C: the first ends the work in good order, the second at once. `onStop` is called for the first. */
export function onInterrupt(onStop: () => void): Interrupt {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    onStop();
    release();
  };
  const release = (): void => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return { stopped: () => stopped, release };
}
