import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { type IngestOptions, ingest } from './ingest.ts';
import { readLines } from './lines.ts';
import type { Ingested } from './types.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-ingest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GERMAN =
  'Die Brücke über die Alte Wied ist am Dienstag nach einem Unfall gesperrt worden. Die Sperrung gilt nach Angaben der Polizei bis Freitag.';
const ENGLISH =
  'The bridge across the river was closed on Tuesday after a lorry had broken through the rail, and police said that it would stay closed for a week.';
const FRENCH =
  "Le pont sur la rivière a été fermé mardi après un accident. Selon la police, la circulation restera interdite jusqu'à vendredi et les habitants devront faire un détour.";
const OPTIONS: IngestOptions = {
  language: 'auto',
  format: 'auto',
  published: null,
  maxSize: 1_000_000,
  stdin: Readable.from([]),
};

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const take = async (paths: readonly string[], options: Partial<IngestOptions> = {}): Promise<Ingested[]> => {
  const all: Ingested[] = [];
  for await (const one of ingest(paths, { ...OPTIONS, ...options })) all.push(one);
  return all;
};

describe('inputs that can be read', () => {
  it.each([
    ['de.txt', GERMAN, 'de'],
    ['en.txt', ENGLISH, 'en'],
    ['wrong.html', `<html lang="en"><body><p>${GERMAN}</p></body></html>`, 'de'],
  ])('%s: the language is found out', async (name, content, language) => {
    const path = file(name, content);
    expect(await take([path])).toMatchObject([{ article: { id: path, language } }]);
  });

  it('carry the user’s word on date and language', async () => {
    const path = file('said.txt', `---\ndate: 2020-01-01\n---\n${ENGLISH}`);
    expect(await take([path], { published: '2024-05-07', language: 'de' })).toMatchObject([
      { article: { language: 'de', published: { date: '2024-05-07', origin: 'user' } } },
    ]);
  });

  it('may be in Windows-1252, which is said', async () => {
    const path = file('old.txt', Buffer.from(GERMAN, 'latin1'));
    expect(await take([path])).toMatchObject([{ article: { text: GERMAN }, notes: [{ code: 'encoding' }] }]);
  });

  it('may be a JSON file with one report or a list of them', async () => {
    const one = file('one.json', JSON.stringify({ id: 'a', text: GERMAN }, null, 2));
    const list = file('list.json', JSON.stringify([{ text: GERMAN }, { id: 'b' }, { text: ENGLISH }]));
    expect(await take([one, list])).toMatchObject([
      { article: { id: 'a' } },
      { article: { id: `${list}:1` } },
      { reject: { id: 'b', line: 2, code: 'json' } },
      { article: { id: `${list}:3` } },
    ]);
  });

  it('may be a corpus with bad lines, which do not stop it', async () => {
    const lines = [
      `{"id":"a","text":"${GERMAN}"}`,
      '{broken',
      '',
      `{"text":"${ENGLISH}","lang":"en-GB"}`,
      `{"id":"c","text":"x","lang":"fr"}`,
    ];
    const path = file('corpus.jsonl', `\ufeff${lines.join('\r\n')}`);
    expect(await take([path])).toMatchObject([
      { article: { id: 'a', language: 'de' } },
      { reject: { input: path, line: 2, code: 'json' } },
      { article: { id: `${path}:4`, language: 'en' } },
      { reject: { input: path, line: 5, id: 'c', code: 'language' } },
    ]);
  });
});

describe('inputs that can’t be read', () => {
  const french = file('fr.txt', FRENCH);
  mkdirSync(join(folder, 'sub'));
  it.each([
    ['an empty file', file('empty.txt', ''), 'empty', 'the input is empty'],
    ['an empty corpus', file('empty.jsonl', '\n \n'), 'empty', 'nothing but white space'],
    ['white space', file('white.txt', ' \n\t\r\n'), 'empty', 'nothing but white space'],
    ['a binary file', file('a.txt', new Uint8Array(900)), 'binary', 'a binary file'],
    ['an image', file('b.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])), 'binary', 'PNG'],
    ['no file', join(folder, 'nowhere.txt'), 'missing', 'no such file'],
    ['a directory', join(folder, 'sub'), 'empty', 'the folder is empty'],
    ['another language', french, 'language', '"fr"'],
    ['a page without text', file('c.html', '<html><body><script>a()</script></body></html>'), 'no-text', 'no text'],
    ['a date that does not exist', file('d.md', `---\ndate: 2023-02-30\n---\n${GERMAN}`), 'date', '2023-02-30'],
    ['broken JSON', file('e.json', '{\n  "text": '), 'json', 'not JSON'],
    ['too much', file('f.txt', 'Die Brücke. '.repeat(100_000)), 'too-large', '1 MB'],
    ['too long a line', file('g.jsonl', `{"text":"${'x'.repeat(2_000_000)}"}`), 'too-large', '1 MB'],
  ])('%s', async (_, path, code, reason) => {
    const good = file('good.txt', GERMAN);
    const [reject, next] = await take([path, good]);
    expect(reject).toMatchObject({ reject: { input: path, code, reason: expect.stringContaining(reason) } });
    expect(next).toMatchObject({ article: { id: good } });
  });

  it.runIf(process.getuid?.() !== 0)('a file without permission', async () => {
    const path = file('h.txt', GERMAN);
    chmodSync(path, 0);
    expect(await take([path])).toMatchObject([{ reject: { code: 'unreadable' } }]);
  });

  it('are read after all where the user names the language', async () => {
    expect(await take([french], { language: 'en' })).toMatchObject([{ article: { language: 'en' } }]);
  });
});

describe('lines of a stream', () => {
  it('are the same however the stream is cut', async () => {
    const bytes = new TextEncoder().encode('eins\r\n\nzwei ä\ndrei');
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = (async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      })();
      const found: string[] = [];
      for await (const line of readLines(chunks, 100))
        found.push(`${line.number} ${new TextDecoder().decode(line.bytes)}`);
      expect(found).toEqual(['1 eins\r', '3 zwei ä', '4 drei']);
    }
  });
});
