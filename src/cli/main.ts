#!/usr/bin/env node
import { processIo } from './io.ts';
import { runCli } from './run.ts';

process.exitCode = await runCli(process.argv.slice(2), processIo());
// A standard input that nobody closes must not keep the process waiting.
process.stdin.unref?.();
