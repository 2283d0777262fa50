/** What the command line works on, so that tests can hand in their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Characters in a line of the terminal. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Width of lines that go to a file or a pipe. */
const PLAIN = 80;

/** The process's own streams. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdin,
    stdinIsTerminal: stdin.isTTY === true,
    stdout,
    stderr,
    stdoutIsTerminal: stdout.isTTY === true,
    stderrIsTerminal: stderr.isTTY === true,
    columns: stdout.isTTY === true ? stdout.columns : PLAIN,
    env,
  };
}

/** Whether to write colours: https://no-color.org, `--no-color`, and a terminal to see them. */
export function wantsColour(io: Io, option: boolean): boolean {
  if (!option || (io.env.NO_COLOR ?? '') !== '') return false;
  if ((io.env.FORCE_COLOR ?? '') !== '') return io.env.FORCE_COLOR !== '0';
  return io.stdoutIsTerminal && io.env.TERM !== 'dumb';
}
