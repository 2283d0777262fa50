import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCommand } from '../../test/cli/run-command.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
const isBuilt = existsSync(join(import.meta.dirname, '../../dist/web'));
const folder = mkdtempSync(join(tmpdir(), 'regesta-serve-'));
afterAll(() => rmSync(folder, { recursive: true }));

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** What the command has said by the time that it serves. */
function served(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('Ctrl-C')) resolve(said);
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
}

it.skipIf(!isBuilt)('makes an empty chronicle where none is named and none is there, and says so', async () => {
  const port = await freePort();
  const args = ['--import', import.meta.resolve('tsx'), MAIN, 'serve', '--port', String(port)];
  const { REGESTA_CHRONICLE: _, ...env } = process.env;
  const child = spawn(process.execPath, args, { cwd: folder, env });
  try {
    expect(await served(child)).toContain('made an empty one, chronicle.regesta');
    expect(existsSync(join(folder, 'chronicle.regesta'))).toBe(true);
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/articles`);
    expect(await answer.json()).toEqual({ articles: [] });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    child.kill('SIGKILL');
  }
});

it('makes none where one is named that is not there', async () => {
  const path = join(folder, 'other.regesta');
  const ran = await runCommand(['serve', '-c', path]);
  expect(ran).toMatchObject({ exit: 2, err: expect.stringContaining('regesta init') });
  expect(existsSync(path)).toBe(false);
});

it('takes only sizes and ports that make sense', async () => {
  expect((await runCommand(['serve', '--max-upload', '0'])).exit).toBe(2);
  expect((await runCommand(['serve', '--port', '0'])).exit).toBe(2);
  expect((await runCommand(['serve', '--help'])).out).toContain('--max-upload');
});
