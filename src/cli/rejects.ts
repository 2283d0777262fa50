import { printable } from '../export/wrap.ts';
import type { Note, Reject } from '../ingest/types.ts';
import type { Io } from './io.ts';
import { openOutput } from './output.ts';

/** Collects what could not be read. */
export interface Rejects {
  readonly count: () => number;
  readonly add: (reject: Reject) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** More than this many are counted, not listed; the file has them all. */
const LISTED = 20;

/** Names rejects on the standard error, and writes them all to `path` as JSON Lines: `{input, line, id, code, reason}`. */
export function collectRejects(path: string | null, io: Io): Rejects {
  const file = path === null ? null : openOutput(path, io.stdout);
  let count = 0;
  return {
    count: () => count,
    add: async (reject) => {
      count++;
      if (count <= LISTED) say(io, `${place(reject)}: ${reject.reason}`);
      await file?.write(`${JSON.stringify(reject)}\n`);
    },
    close: async () => {
      if (count > LISTED)
        say(io, `and ${count - LISTED} more${path === null ? '; list them with --rejects FILE' : ''}`);
      await file?.close();
    },
  };
}

/** A message for a person, on the standard error. */
export function say(io: Io, message: string): void {
  io.stderr.write(`regesta: ${printable(message)}\n`);
}

/** Says what to know of an input that could be read. */
export function sayNotes(io: Io, id: string, notes: readonly Note[]): void {
  for (const { message } of notes) say(io, `${id}: ${message}`);
}

function place({ input, line }: Reject): string {
  return line === null ? input : `${input}, line ${line}`;
}
