import { Option } from 'commander';
import type { Store } from '../chronicle/store/types.ts';
import { Failure, UsageError } from './exit.ts';
import type { Io } from './io.ts';

/** The file of the chronicle where none is named. */
export const DEFAULT_CHRONICLE = 'chronicle.regesta';

/** The option that names the chronicle. */
export interface ChronicleOptions {
  readonly chronicle?: string;
}

/** `-c, --chronicle`. */
export function chronicleOption(): Option {
  return new Option(
    '-c, --chronicle <place>',
    `the chronicle: a file, or postgres://…; else what REGESTA_CHRONICLE names, else ${DEFAULT_CHRONICLE}`,
  );
}

/** Where the chronicle is: what was named, what the environment names, or the usual one. */
export function chroniclePath({ chronicle }: ChronicleOptions, io: Io): string {
  return chronicle ?? (io.env.REGESTA_CHRONICLE || DEFAULT_CHRONICLE);
}

/** Opens the chronicle that a command is about. Throws a `UsageError` where there is none, else a `Failure`. */
export function openNamed(options: ChronicleOptions, io: Io, mode: 'create' | 'open' = 'open'): Promise<Store> {
  return saying(async () => (await import('../chronicle/index.ts')).openChronicle(chroniclePath(options, io), mode));
}

/** Opens the chronicle for some work, and closes it whatever comes of that. */
export async function withChronicle<T>(
  options: ChronicleOptions,
  io: Io,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openNamed(options, io);
  let worked = false;
  try {
    const result = await saying(() => work(store));
    worked = true;
    return result;
  } finally {
    // What went wrong with the work says more than what closing then meets.
    await saying(() => store.close()).catch((error: unknown) => {
      if (worked) throw error;
    });
  }
}

const WRONG_USE: ReadonlySet<string> = new Set(['missing', 'exists', 'not-a-chronicle']);

/** Turns what went wrong with a chronicle into the failure or wrong use that the command ends with. */
export async function saying<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { name, code, message } = error as Error & { code?: string };
    if (name === 'ModelsError') throw new Failure(message);
    if (name !== 'StoreError') throw error;
    throw WRONG_USE.has(code ?? '') ? new UsageError(message) : new Failure(message);
  }
}

/** The id that an event has now. Throws a `UsageError` where there is no such event. */
export async function eventNamed(store: Store, id: string): Promise<string> {
  const found = await store.resolve(id);
  if (found === null) throw new UsageError(`there is no event "${id}" in ${store.place}; "regesta list" shows them`);
  return found;
}
