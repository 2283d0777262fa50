import { Command, CommanderError } from 'commander';
import { addAnalyze } from './analyze.ts';
import { addChronicleCommands } from './chronicle-commands.ts';
import { addCodebook } from './codebook-commands.ts';
import { EXIT, Failure, ReaderGone, UsageError } from './exit.ts';
import { addExplain } from './explain.ts';
import type { Io } from './io.ts';
import { addRead } from './read.ts';
import { version } from './version.ts';
import { addWatch } from './watch.ts';

const EXAMPLES = `Examples:
  regesta read report.txt                   the chronology of one report
  regesta read *.html --format jsonl -o records.jsonl
  regesta explain report.txt c3             why claim c3 says what it says
  regesta analyze report.txt                the grammar underneath

  regesta init                              a chronicle, in which many reports make one entry an event
  regesta add corpus.jsonl                  fill it; then list, show, search
`;

const EXITS = `
Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some inputs were rejected,
130 stopped by Ctrl-C.
Nothing leaves this machine, and nothing is fetched, unless you name a web address or a database.`;

/** Runs the command line. Gives the exit code; every error ends as one message on the standard error. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  let exit: number = EXIT.done;
  const done = (code: number): void => {
    exit = code;
  };
  const program = new Command('regesta')
    .description('Reads news reports in German and English and writes the record, every field tied to its words.')
    .version(version(), '-V, --version')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', EXITS)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => Math.max(80, io.columns),
      getErrHelpWidth: () => 80,
      outputError: (text, write) => write(text.replace(/^error: /u, 'regesta: ')),
    })
    .showHelpAfterError('(regesta --help shows how it is used)')
    .exitOverride();
  addRead(program, io, done);
  addExplain(program, io, done);
  addAnalyze(program, io, done);
  addCodebook(program, io, done);
  addChronicleCommands(program, io, done);
  addWatch(program, io, done);
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(args.map(otherName), { from: 'user' });
    return exit;
  } catch (error) {
    return failed(error, io);
  }
}

/** `--db` is another name of `--chronicle`, for those who think of an address. */
function otherName(argument: string): string {
  return argument.replace(/^--db(?==|$)/u, '--chronicle');
}

function failed(error: unknown, io: Io): number {
  if (error instanceof ReaderGone) return EXIT.done;
  // Commander has said already what is wrong, or shown what was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof UsageError || error instanceof Failure;
  io.stderr.write(known ? `regesta: ${message}\n` : `regesta: this is a bug in Regesta: ${message}\n`);
  if (!known && (io.env.REGESTA_DEBUG ?? '') !== '') io.stderr.write(`${(error as Error).stack}\n`);
  return error instanceof UsageError ? EXIT.wrongUse : EXIT.failed;
}
