import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand as run } from '../../test/cli/run-command.ts';
import { RegestaRecord } from '../record.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path(name), content);
  return path(name);
};

const GERMAN =
  'Bei einem Brand in einer Lagerhalle in Koblenz sind am Sonntag nach Angaben der Feuerwehr 20 Menschen verletzt worden. Die Polizei nahm einen Mann fest.';
const ENGLISH =
  'Police said on Tuesday that two people had been injured when a fire broke out in a warehouse in Leeds. A man was arrested in the evening.';
const german = file('de.txt', `Brand in Koblenz\n\n${GERMAN}`);
const english = file('en.txt', ENGLISH);
const corpus = file(
  'corpus.jsonl',
  [{ id: 'a', text: GERMAN, date: '2024-05-06' }, 'broken', { id: 'c', text: ENGLISH, date: '2024-05-07' }]
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n'),
);
const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('regesta read', () => {
  it('writes a record that is valid and whose spans are their slices', async () => {
    const { exit, out, err } = await run(['read', german, '--format', 'json', '--published', '2024-05-06']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const record = RegestaRecord.parse(JSON.parse(out));
    expect(record.article).toMatchObject({ id: german, language: 'de', title: 'Brand in Koblenz', text: GERMAN });
    expect(record.published).toMatchObject({ date: '2024-05-06', basis: 'stated' });
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { start, end, text } = value as { start?: number; end?: number; text?: string };
      if (start !== undefined && end !== undefined) expect(GERMAN.slice(start, end)).toBe(text);
      for (const part of Object.values(value)) check(part);
    };
    check(record);
  });

  it('gives the same answer twice', async () => {
    const [one, two] = [
      await run(['read', german, '--format', 'jsonl']),
      await run(['read', german, '--format', 'jsonl']),
    ];
    expect(one).toEqual(two);
  });

  it('reads the standard input, named or not', async () => {
    for (const args of [['read', '-'], ['read']]) {
      const { exit, out } = await run([...args, '--format', 'json'], ENGLISH);
      expect(exit).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ article: { id: 'stdin', language: 'en', text: ENGLISH } });
    }
  });

  it('writes one record as an object and more as a list', async () => {
    const { out } = await run(['read', german, english, '--format', 'json', '-q']);
    expect((JSON.parse(out) as { article: { id: string } }[]).map(({ article }) => article.id)).toEqual([
      german,
      english,
    ]);
  });

  it('goes on after a bad line, lists it, and says so with its exit code', async () => {
    const rejects = path('rejects.jsonl');
    const { exit, out, err } = await run(['read', corpus, '--format', 'jsonl', '--rejects', rejects]);
    expect(exit).toBe(3);
    expect(lines(out)).toMatchObject([{ article: { id: 'a' } }, { article: { id: 'c' } }]);
    expect(err).toContain(`${corpus}, line 2: not JSON`);
    expect(err).toContain('2 read, 1 rejected');
    expect(lines(readFileSync(rejects, 'utf8'))).toMatchObject([{ input: corpus, line: 2, id: null, code: 'json' }]);
  });

  it('writes to a file, and pages into a folder', async () => {
    const page = path('page.html');
    expect(await run(['read', german, '--format', 'html', '-o', page, '--published', '2024-05-06'])).toEqual({
      exit: 0,
      out: '',
      err: '',
    });
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/u);
    const pages = `${path('pages')}/`;
    expect((await run(['read', german, english, german, '--format', 'html', '-o', pages])).exit).toBe(0);
    expect(readdirSync(pages).sort()).toEqual(['de-2.html', 'de.html', 'en.html']);
  });

  it('has no colour in a pipe, some where it is forced, none where it is not wanted', async () => {
    const colour = '\u001b[';
    expect((await run(['read', german])).out).not.toContain(colour);
    expect((await run(['read', german], null, { FORCE_COLOR: '1' })).out).toContain(colour);
    expect((await run(['read', german], null, { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain(colour);
    expect((await run(['read', german, '--no-color'], null, { FORCE_COLOR: '1' })).out).not.toContain(colour);
  });

  it('notes how a text was decoded in the record too', async () => {
    const old = file('old.txt', Buffer.from(`Märzwinter. ${GERMAN} Größe, Übung, später, zurück.`, 'latin1'));
    const { exit, out, err } = await run(['read', old, '--format', 'json']);
    expect(exit).toBe(0);
    expect(err).toContain('read as windows-1252');
    expect(JSON.parse(out)).toMatchObject({
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'encoding' })]),
    });
  });
});

describe('wrong use', () => {
  it.each([
    [['read'], 'name the files to read'],
    [['read', german, '--lang', 'fr'], "'fr' is invalid"],
    [['read', german, '--published', '2023-02-30'], 'This day does not exist'],
    [['read', german, '--published', 'gestern'], 'Expected YYYY-MM-DD'],
    [['read', german, '--format', 'xml'], "'xml' is invalid"],
    [['read', german, '--max-size', 'much'], 'Expected a number'],
    [['read', german, '--nonsense'], "unknown option '--nonsense'"],
    [['read', german, '-o', german], 'is one of the inputs'],
    [['read', german, '-o', folder], 'is a folder'],
    [['read', german, english, '--format', 'html'], 'a page holds one report'],
    [['read', german, '--codebook', path('nowhere.yaml')], 'does not exist'],
    [['read', german, '--codebook', folder], 'is a folder'],
    [['explain', german, 'c99'], '"c99" is not in the record'],
    [['explain', corpus, 'c1'], 'more than one report'],
    [['explain', corpus, 'c1', '--article', 'x'], 'holds no report "x"'],
    [['explain', german], 'name the claim, time, entity or attribution'],
    [['rade', german], "unknown command 'rade'"],
  ])('%j', async (args, message) => {
    const { exit, out, err } = await run(args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /u);
  });

  it('names the line of a faulty codebook', async () => {
    const codebook = file('own.yaml', 'name: own\ncolour: blue\n');
    const { exit, err } = await run(['read', german, '--codebook', codebook]);
    expect(exit).toBe(2);
    expect(err).toContain(`${codebook}:2:1: unknown key "colour"`);
  });
});

describe('bad input', () => {
  it.each([
    [file('empty.txt', ''), 'the input is empty'],
    [file('binary.txt', new Uint8Array(500)), 'a binary file'],
    [path('nowhere.txt'), 'no such file'],
    [
      file(
        'fr.txt',
        'Le pont sur la rivière a été fermé mardi après un accident. Selon la police, la circulation est interdite.',
      ),
      '"fr"',
    ],
    [file('date.md', `---\ndate: 2023-02-30\n---\n${GERMAN}`), '"2023-02-30" does not exist'],
    [file('none.html', '<html><body></body></html>'), 'no text of a report'],
    [file('large.txt', 'Die Brücke. '.repeat(500_000)), 'larger than 5 MB'],
  ])('%s', async (input, reason) => {
    const { exit, out, err } = await run(['read', input, english, '--format', 'jsonl', '-q']);
    expect(exit).toBe(3);
    expect(lines(out)).toMatchObject([{ article: { id: english } }]);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(`regesta: ${input}: `);
    expect(err).toContain(reason);
  });

  it('fails where the output can’t be written', async () => {
    const { exit, err } = await run(['read', english, '-o', path('no/such/folder.txt')]);
    expect(exit).toBe(1);
    expect(err).toContain('no such folder');
  });
});

describe('help', () => {
  it.each([[['--help']], [['read', '--help']], [['explain', '--help']], [['analyze', '--help']]])(
    '%j opens with examples',
    async (args) => {
      const { exit, out } = await run(args);
      expect(exit).toBe(0);
      expect(out).toMatch(/^Examples:\n {2}regesta /u);
    },
  );

  it('names the version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('regesta explain and analyze', () => {
  it('explain why', async () => {
    const { exit, out } = await run(['explain', german, 'published']);
    expect(exit).toBe(0);
    expect(out).toContain('published: ');
    expect((await run(['explain', german, 't1'])).out).toContain('Sonntag');
  });

  it('write the grammar, to read and as JSON Lines', async () => {
    const { out } = await run(['analyze', german, '--format', 'jsonl']);
    const [analysis] = lines(out) as {
      text: string;
      tokens: { start: number; end: number; lemma: string; upos: string }[];
    }[];
    expect(analysis!.text).toBe(GERMAN);
    const arrest = analysis!.tokens.find(({ start }) => start === GERMAN.indexOf('Polizei'));
    expect(arrest).toMatchObject({ lemma: 'Polizei', upos: 'NOUN' });
    expect((await run(['analyze', german])).out).toContain('Koblenz');
  });
});

describe('the process', () => {
  const main = join(import.meta.dirname, 'main.ts');
  const shell = promisify(execFile);

  it('says nothing when its reader goes away', async () => {
    const many = file('many.jsonl', `${JSON.stringify({ text: ENGLISH })}\n`.repeat(300));
    const command = `"${process.execPath}" --import tsx "${main}" read "${many}" --format jsonl -q | head -c 10; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await shell('bash', ['-c', command]);
    expect({ exit: stdout.trim().slice(10), stderr }).toEqual({ exit: '0', stderr: '' });
  });

  it('says nothing when the reader of its help was never there', async () => {
    const command = `"${process.execPath}" --import tsx "${main}" --help | true; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await shell('bash', ['-c', command]);
    expect({ exit: stdout.trim(), stderr }).toEqual({ exit: '0', stderr: '' });
  });
});
