import { type SpawnOptions, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks in a second, as Linux counts processor time. */
const TICKS = 100;

/** Processor seconds of a server's process and of all that it has started, living or ended. */
export function secondsOf(pid: number): number {
  const own = ticksOf(pid);
  let ticks = own === null ? 0 : own.own + own.ended;
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/u.test(entry)) continue;
    const child = ticksOf(Number(entry));
    if (child?.parent === pid) ticks += child.own;
  }
  return ticks / TICKS;
}

function ticksOf(pid: number): { readonly parent: number; readonly own: number; readonly ended: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ')
      .map(Number);
    return { parent: fields[1]!, own: fields[11]! + fields[12]!, ended: fields[13]! + fields[14]! };
  } catch {
    return null;
  }
}

/** How a command ended, and the processor seconds that it took with all of its threads. */
export interface Ran {
  readonly seconds: number;
  readonly processor: number;
  readonly err: string;
}

/** Runs a program of Node to its end. Throws where it fails. */
export async function run(args: readonly string[], options: SpawnOptions = {}): Promise<Ran> {
  const began = performance.now();
  const timed = ['-c', 'TIMEFORMAT="processor %U %S"; time "$@"', 'bash', process.execPath, ...args];
  const child = spawn('bash', timed, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
  let err = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const [, user, system] = /^processor ([\d.]+) ([\d.]+)$/mu.exec(err) ?? [];
  if (code !== 0 || user === undefined) throw new Error(`${args.join(' ')} failed:\n${err}`);
  return { seconds: (performance.now() - began) / 1000, processor: Number(user) + Number(system), err };
}
