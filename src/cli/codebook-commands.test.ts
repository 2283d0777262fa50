import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, expect, it } from 'vitest';
import { addCodebook } from './codebook-commands.ts';
import type { Io } from './io.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-codebook-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BOOK = `codebook: moves
version: 2
title: Moves
types:
  MOVE:
    definition: Somebody moves house.
    de: { verbs: [{ words: umziehen, recipient: nach in }] }
`;

async function run(args: readonly string[], book = BOOK): Promise<string> {
  const file = join(folder, 'moves.yaml');
  writeFileSync(file, book);
  let out = '';
  const io = { stdout: { write: (text: string) => (out += text) } } as unknown as Io;
  const program = new Command().exitOverride();
  addCodebook(program, io, () => {});
  await program.parseAsync(['codebook', args[0]!, file, ...args.slice(1)], { from: 'user' });
  return out;
}

it('checks a codebook', async () => {
  expect(await run(['check'])).toBe('moves 2: no faults; 1 types, 1 German and 0 English triggers\n');
});

it('names the place of a fault', async () => {
  await expect(run(['check'], BOOK.replace('title: Moves\n', ''))).rejects.toThrow(
    /moves\.yaml:1:1: "title" is missing/u,
  );
});

it('shows what is found in a sentence', async () => {
  const out = await run(['try', 'Die Familie zog am Montag nach Hamburg um.', '--lang', 'de']);
  expect(out).toContain('MOVE, actual');
  expect(out).toContain('by moves.MOVE.de.verbs.umziehen');
});

it('says that nothing was found', async () => {
  expect(await run(['try', 'Es regnet heute sehr stark.', '--lang', 'de'])).toBe('nothing found\n');
});
