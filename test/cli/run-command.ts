import { Readable, Writable } from 'node:stream';
import { runCli } from '../../src/cli/run.ts';

/** What a command did. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as if in a pipe; `stdin` null is a terminal at which nobody types. */
export async function runCommand(
  args: readonly string[],
  stdin: string | null = null,
  env: Record<string, string> = {},
): Promise<Ran> {
  const [out, err] = [sink(), sink()];
  const exit = await runCli(args, {
    stdin: Readable.from(stdin === null ? [] : [Buffer.from(stdin)]),
    stdinIsTerminal: stdin === null,
    stdout: out.stream,
    stderr: err.stream,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    columns: 80,
    env,
  });
  return { exit, out: out.text(), err: err.text() };
}

function sink(): { readonly stream: Writable; readonly text: () => string } {
  const parts: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _, next) => {
      parts.push(chunk.toString());
      next();
    },
  });
  return { stream, text: () => parts.join('') };
}
