import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { Failure, ReaderGone } from './exit.ts';
import { openOutput } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-output-'));
afterAll(() => rmSync(folder, { recursive: true }));
const nowhere = new Writable();

describe('output to a file', () => {
  it('spares the file until there is something to write', async () => {
    const path = join(folder, 'old.txt');
    writeFileSync(path, 'old');
    const output = openOutput(path, nowhere);
    expect(readFileSync(path, 'utf8')).toBe('old');
    await output.write('new');
    await output.close();
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('is there even if empty, once all went well', async () => {
    const path = join(folder, 'empty.txt');
    await openOutput(path, nowhere).close();
    expect(existsSync(path)).toBe(true);
  });

  it('fails with one message', async () => {
    const output = openOutput(join(folder, 'no/such/place'), nowhere);
    const writing = output.write('a').then(() => output.close());
    await expect(writing).rejects.toThrow(Failure);
  });
});

describe('the standard output', () => {
  it('waits for a slow reader', async () => {
    const taken: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk: Buffer, _, next) => {
        taken.push(chunk.toString());
        setTimeout(next, 5);
      },
    });
    const output = openOutput(null, slow);
    await output.write('one');
    expect(taken).toEqual(['one']);
    await output.write('two');
    await output.close();
    expect(taken.join('')).toBe('onetwo');
  });

  it('knows a reader that is gone', async () => {
    const broken = new Writable({
      write: (_chunk, _encoding, next) => next(Object.assign(new Error('broken pipe'), { code: 'EPIPE' })),
    });
    const output = openOutput(null, broken);
    const writing = output
      .write('a')
      .then(() => output.write('b'))
      .then(() => output.close());
    await expect(writing).rejects.toThrow(ReaderGone);
  });
});
