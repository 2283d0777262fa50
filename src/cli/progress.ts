import type { Io } from './io.ts';

/** Shows a person that work is going on. */
export interface Progress {
  readonly update: (done: number, rejected: number) => void;
  readonly stop: () => void;
}

const EVERY = 200;
const BAR = 20;
const SILENT: Progress = { update: () => {}, stop: () => {} };

/**
 * A counter on the terminal; nothing where there is no terminal, or where the results go to the same one. `total`: how many
 * there are to do, where that is known.
 */
export async function showProgress(
  io: Io,
  wanted: boolean,
  total: number | null = null,
  deed = 'read',
): Promise<Progress> {
  if (!wanted || !io.stderrIsTerminal) return SILENT;
  const { default: spinner } = await import('yocto-spinner');
  const shown = spinner({ text: 'Reading', stream: process.stderr }).start();
  const began = performance.now();
  let last = began;
  return {
    update: (done, rejected) => {
      const now = performance.now();
      if (now - last < EVERY) return;
      last = now;
      shown.text = progressText(done, rejected, (now - began) / 1000, total, deed);
    },
    stop: () => {
      shown.stop();
    },
  };
}

/** How far work is after so many seconds: a bar and the time left where the total is known. `deed`: what is done. */
export function progressText(
  done: number,
  rejected: number,
  seconds: number,
  total: number | null,
  deed = 'read',
): string {
  const rate = done / seconds;
  const parts = [`${done}${total === null ? '' : ` of ${total}`} ${deed}`, `${rate.toFixed(1)} a second`];
  const over = done + rejected;
  if (total !== null && done > 0) parts.push(`${duration(Math.max(0, total - over) / (over / seconds))} left`);
  if (rejected > 0) parts.push(`${rejected} rejected`);
  if (total === null) return parts.join(', ');
  const filled = Math.min(BAR, Math.floor((over / Math.max(1, total)) * BAR));
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${parts.join(', ')}`;
}

/** Seconds as people say them: `45 s`, `12 min`, `2 h 5 min`. */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
