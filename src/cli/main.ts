import { processIo } from './io.ts';
import { runCli } from './run.ts';

// Whoever reads the output may stop early ("| head"), which must not end in a stack trace; what writes results notices it itself.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

void runCli(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
  // A standard input that nobody closes must not keep the process waiting.
  process.stdin.unref?.();
});
