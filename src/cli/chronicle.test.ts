import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Ran, runCommand } from '../../test/cli/run-command.ts';
import { ChronicleEvent } from '../chronicle/event.ts';
import { progressText } from './progress.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-chronicle-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const CHRONICLE = path('fires.regesta');

const ENV = { REGESTA_CHRONICLE: CHRONICLE, REGESTA_USER: 'anna' };
const run = (args: readonly string[], stdin: string | null = null): Promise<Ran> => runCommand(args, stdin, ENV);

const REPORTS = [
  {
    id: 'evening',
    publisher: 'Abendbote',
    date: '2024-05-06',
    text: 'Bei einem Brand in einer Lagerhalle in Koblenz sind am Sonntag nach Angaben der Feuerwehr 20 Menschen verletzt worden. Die Polizei nahm einen Mann fest.',
  },
  {
    id: 'morning',
    publisher: 'Morgenblatt',
    date: '2024-05-07',
    text: 'In Koblenz sind am Sonntag bei einem Brand in einer Lagerhalle 22 Menschen verletzt worden, wie die Feuerwehr sagte.',
  },
];
const corpus = path('corpus.jsonl');
writeFileSync(corpus, `${REPORTS.map((report) => JSON.stringify(report)).join('\n')}\nnot JSON\n`);
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('a chronicle from the command line', () => {
  it('is made, filled, and filled again without doubles', async () => {
    expect(await run(['list'])).toMatchObject({ exit: 2, err: expect.stringContaining('regesta init') });
    expect((await run(['init', CHRONICLE])).exit).toBe(0);
    expect(existsSync(CHRONICLE)).toBe(true);
    expect((await run(['init', CHRONICLE])).exit).toBe(2);
    const added = await run(['add', corpus, '--jobs', '1', '--format', 'jsonl']);
    expect(added.exit).toBe(3);
    expect(lines(added.out).map((line) => JSON.parse(line))).toMatchObject([
      { article: 'evening', status: 'added' },
      { article: 'morning', status: 'added' },
    ]);
    expect(added.err).toContain('line 3');
    expect(added.err).toContain('2 added, 0 known, 1 rejected');
    expect((await run(['add', corpus, '--jobs', '1'])).err).toContain('0 added, 2 known, 1 rejected');
  });

  it('lists, shows, searches and explains', async () => {
    const rows = lines((await run(['list', '--place', 'koblenz', '--format', 'jsonl'])).out).map((line) =>
      JSON.parse(line),
    );
    const fire = rows.find(({ type }) => type === 'ACCIDENT')!;
    expect(fire).toMatchObject({ earliest: '2024-05-05', latest: '2024-05-05' });
    const event = ChronicleEvent.parse(JSON.parse((await run(['show', fire.id, '--format', 'json'])).out));
    expect(event.claims[0]).toMatchObject({ article: 'evening' });
    expect((await run(['show', fire.id.slice(0, 7)])).out).toContain('20');
    expect((await run(['show', 'ezzzzzzzzzzz'])).exit).toBe(2);
    const found = await run(['search', 'lagerhalle', '--format', 'jsonl']);
    expect(lines(found.out)).toHaveLength(2);
    const explained = await run(['explain', fire.id]);
    expect(explained).toMatchObject({ exit: 0, out: expect.stringContaining('the rules behind them') });
    expect((await run(['explain', corpus])).exit).toBe(2);
  });

  it('keeps decisions, writes them out and takes them in', async () => {
    const [first] = lines((await run(['list', '--type', 'accident', '--format', 'jsonl'])).out);
    const { id } = JSON.parse(first!);
    const decided = await run(['decide', 'correct', id, 'title', 'Fire in Koblenz', '--note', 'shorter']);
    expect(decided).toMatchObject({ exit: 0, err: expect.stringContaining('Fire in Koblenz') });
    expect((await run(['decide', 'correct', id, 'colour', 'red'])).exit).toBe(2);
    expect((await run(['list', '--decided'])).out).toContain('Fire in Koblenz');
    const file = path('decisions.jsonl');
    expect((await run(['decide', 'export', '-o', file])).exit).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ by: 'anna', kind: 'correct', note: 'shorter' });
    expect((await run(['decide', 'import', file])).err).toContain('0 new, 1 known');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Fire', 'Flood'));
    expect(await run(['decide', 'import', file])).toMatchObject({
      exit: 3,
      err: expect.stringContaining('was changed'),
    });
  });

  it('takes a decision back by the first characters of its id, and keeps both', async () => {
    const [first] = lines((await run(['list', '--type', 'accident', '--format', 'jsonl'])).out);
    const { id, title } = JSON.parse(first!);
    const decided = await run(['decide', 'correct', id, 'title', 'Something else']);
    const decision = /decision (\w+);/u.exec(decided.err)![1]!;
    expect((await run(['decide', 'withdraw', decision.slice(0, 3)])).exit).toBe(2);
    const withdrawn = await run(['decide', 'withdraw', decision.slice(0, 8), '--note', 'a slip']);
    expect(withdrawn).toMatchObject({ exit: 0, err: expect.stringContaining(`takes back ${decision}`) });
    const shown = (await run(['show', id])).out;
    expect(shown).toContain(title);
    expect(shown).toContain('Something else');
    expect(shown).toMatch(/withdraw[\s\S]*a slip/u);
    expect((await run(['decide', 'withdraw', '--help'])).out).toContain('Take a decision back');
  });

  it('takes what a person marks in a report, shows it, and takes it back', async () => {
    const missed = await run(['decide', 'mark', 'morning', 'Lagerhalle', 'type=PROTEST', 'status=planned', 'time=']);
    expect(missed).toMatchObject({ exit: 0, err: expect.stringMatching(/kept as decision \w+; e\w+: /u) });
    const [row] = lines((await run(['list', '--type', 'protest', '--format', 'jsonl'])).out);
    const { id, claims } = JSON.parse(row!);
    const name = (claims ?? JSON.parse((await run(['show', id, '--format', 'json'])).out).claims)[0].claim;
    expect((await run(['decide', 'mark', 'morning', name, 'places=Koblenz'])).exit).toBe(0);
    const shown = (await run(['show', id])).out;
    expect(shown).toMatch(/decided\s+mark type PROTEST; status planned/u);
    expect(shown).toMatch(/decided\s+mark places "Koblenz"/u);
    for (const wrong of [
      ['Lagerhalle', 'type=PARTY'],
      ['nirgends', 'type=PROTEST'],
      ['c99', 'colour=red'],
      ['Lagerhalle'],
    ])
      expect((await run(['decide', 'mark', 'morning', ...wrong])).exit).toBe(2);
    const decision = /decision (\w+);/u.exec(missed.err)![1]!;
    expect((await run(['decide', 'withdraw', decision])).exit).toBe(0);
    expect(lines((await run(['list', '--type', 'protest', '--format', 'jsonl'])).out)).toEqual([]);
    expect((await run(['decide', 'mark', '--help'])).out).toContain('one that was missed');
  });

  it('reads again, says what changed, takes out, counts and checks', async () => {
    expect((await run(['re-read', '--all', '--jobs', '1'])).err).toContain('2 read again');
    expect(lines((await run(['diff'])).out)).toHaveLength(1);
    expect((await run(['list', '--decided'])).out).toContain('Fire in Koblenz');
    expect((await run(['rm', 'nothing'])).exit).toBe(2);
    expect((await run(['rm', 'morning'])).err).toContain('1 removed');
    expect((await run(['stats', '--format', 'json'])).out).toContain('"articles": 1');
    expect((await run(['diff', '--runs'])).out).toMatch(/rm[\s\S]*re-read[\s\S]*decide[\s\S]*add/u);
    expect(await run(['doctor'])).toMatchObject({ exit: 0, out: expect.stringContaining('nothing is wrong') });
  });
});

describe('progress', () => {
  it.each([
    [50, 0, 10, null, '50 read, 5.0 a second'],
    [50, 0, 10, 100, '██████████░░░░░░░░░░ 50 of 100 read, 5.0 a second, 10 s left'],
    [900, 100, 100, 100_000, '░░░░░░░░░░░░░░░░░░░░ 900 of 100000 read, 9.0 a second, 2 h 45 min left, 100 rejected'],
    [0, 0, 1, 10, '░░░░░░░░░░░░░░░░░░░░ 0 of 10 read, 0.0 a second'],
  ])('%i done, %i rejected, %i s, of %s', (done, rejected, seconds, total, text) => {
    expect(progressText(done, rejected, seconds, total)).toBe(text);
  });
});
