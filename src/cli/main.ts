import { processIo } from './io.ts';
import { runCli } from './run.ts';

void runCli(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
  // A standard input that nobody closes must not keep the process waiting.
  process.stdin.unref?.();
});
