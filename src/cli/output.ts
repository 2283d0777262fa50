import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Failure, ReaderGone, UsageError } from './exit.ts';

/** Where results go. Waits where the reader is slower than the writer. */
export interface Output {
  /** Rejects with `ReaderGone` once nobody reads any more, with a `Failure` where writing fails. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Waits until everything is written. A file that nothing was written to is left empty. */
  readonly close: () => Promise<void>;
}

/** The standard output for null, else a file, which is opened with the first word, so that a failure before that spares it. */
export function openOutput(path: string | null, stdout: NodeJS.WritableStream): Output {
  let output: Output | null = null;
  const open = (): Output => {
    output ??= writeTo(path === null ? stdout : createWriteStream(path), path);
    return output;
  };
  return { write: (text) => open().write(text), close: () => open().close() };
}

/** Throws a `UsageError` where the output would overwrite one of the inputs. */
export function refuseOverwriting(output: string | null, inputs: readonly string[]): void {
  if (output !== null && inputs.some((input) => input !== '-' && resolve(input) === resolve(output)))
    throw new UsageError(`the output ${output} is one of the inputs`);
}

function writeTo(stream: NodeJS.WritableStream, path: string | null): Output {
  let trouble: Error | null = null;
  // The listener stays to the end: an error that comes late must not end the process with a trace.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    trouble ??=
      error.code === 'EPIPE'
        ? new ReaderGone()
        : new Failure(`can't write ${path ?? 'the standard output'}: ${reason(error)}`);
  });
  const check = (): void => {
    if (trouble !== null) throw trouble;
  };
  return {
    write: async (text) => {
      check();
      if (stream.write(text)) return;
      await event(stream, ['drain', 'error', 'close']);
      check();
    },
    close: async () => {
      check();
      if (path !== null) {
        const finished = event(stream, ['finish', 'error']);
        stream.end();
        await finished;
      } else {
        // What is still in the pipe's buffer may yet find nobody reading.
        await new Promise<void>((done) => stream.write('', () => done()));
      }
      check();
    },
  };
}

function event(stream: NodeJS.WritableStream, names: readonly string[]): Promise<void> {
  return new Promise((done) => {
    const settle = (): void => {
      for (const name of names) stream.off(name, settle);
      done();
    };
    for (const name of names) stream.on(name, settle);
  });
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'no such folder';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no permission';
  if (code === 'ENOSPC') return 'the disk is full';
  return message;
}
