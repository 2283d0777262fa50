import type { Io } from './io.ts';

/** Shows a person that work is going on. */
export interface Progress {
  readonly update: (done: number, rejected: number) => void;
  readonly stop: () => void;
}

const EVERY = 200;
const SILENT: Progress = { update: () => {}, stop: () => {} };

/** A counter on the terminal; nothing where there is no terminal, or where the results go to the same one. */
export async function showProgress(io: Io, wanted: boolean): Promise<Progress> {
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
      const rate = (done / ((now - began) / 1000)).toFixed(1);
      shown.text = `${done} read, ${rate} a second${rejected === 0 ? '' : `, ${rejected} rejected`}`;
    },
    stop: () => {
      shown.stop();
    },
  };
}
