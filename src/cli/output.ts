import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Failure, ReaderGone, UsageError } from './exit.ts';

/** Where results go. Waits where the reader is slower than the writer. */
export interface Output {
  /** Rejects with `ReaderGone` once nobody reads any more, with a `Failure` where writing fails. */
  readonly write: (text: string) => Promise<void>;
  /** Waits until everything is written. */
  readonly close: () => Promise<void>;
}

/** Opens the file for writing, or takes the standard output for null. */
export function openOutput(path: string | null, stdout: NodeJS.WritableStream): Output {
  const stream: NodeJS.WritableStream = path === null ? stdout : createWriteStream(path);
  const name = path ?? 'the standard output';
  let trouble: Error | null = null;
  const onError = (error: NodeJS.ErrnoException): void => {
    trouble ??= error.code === 'EPIPE' ? new ReaderGone() : new Failure(`can't write ${name}: ${reason(error)}`);
  };
  stream.on('error', onError);
  const failed = (): Promise<void> => (trouble === null ? Promise.resolve() : Promise.reject(trouble));
  return {
    write: async (text) => {
      await failed();
      if (stream.write(text)) return;
      await event(stream, ['drain', 'error', 'close']);
      await failed();
    },
    close: async () => {
      if (path !== null && trouble === null) {
        const finished = event(stream, ['finish', 'error']);
        stream.end();
        await finished;
      } else {
        // What is still in the pipe's buffer may yet find nobody reading.
        await new Promise<void>((done) => stream.write('', () => done()));
      }
      // The listener stays: an error that comes late must not end the process with a trace.
      await failed();
    },
  };
}

/** Throws a `UsageError` where the output would overwrite one of the inputs. */
export function refuseOverwriting(output: string | null, inputs: readonly string[]): void {
  if (output !== null && inputs.some((input) => input !== '-' && resolve(input) === resolve(output)))
    throw new UsageError(`the output ${output} is one of the inputs`);
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
