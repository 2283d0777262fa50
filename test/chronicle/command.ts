import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');
/** Packages that the bundle that ships leaves out, too. */
const OUTSIDE: string[] = JSON.parse(readFileSync(join(ROOT, 'scripts/outside.json'), 'utf8'));

/** A program in one file, made of the sources as they are, so that it starts quickly. Gives the file. */
export async function bundle(entry: string): Promise<string> {
  const outfile = join(ROOT, `out/test-${process.pid}-${basename(entry, '.ts')}.cjs`);
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'cjs',
    define: { 'import.meta.dirname': '__dirname' },
    platform: 'node',
    target: 'node20',
    external: OUTSIDE.flatMap((name) => [name, `${name}/*`]),
    logLevel: 'warning',
  });
  return outfile;
}

/** A command that is running. */
export interface Running {
  readonly child: ChildProcess;
  /** Lines of its standard output so far that have come whole. */
  readonly lines: () => string[];
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

/** Starts a program. */
export function start(program: string, args: readonly string[], options: SpawnOptions = {}): Running {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let [out, err] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return {
    child,
    lines: () => out.split('\n').slice(0, -1),
    ended: new Promise((done, fail) => {
      child.once('error', fail);
      child.once('close', (code) => done({ code, out, err }));
    }),
  };
}
