import { afterAll, describe, expect, it } from 'vitest';
import { runCommand as run } from '../../../test/cli/run-command.ts';
import { openFolder } from '../../../test/ingest/take.ts';

const folder = openFolder();
afterAll(folder.remove);

const text = (dead: number): string =>
  `Bei einem Brand in einer Lagerhalle in Koblenz sind am Sonntag nach Angaben der Feuerwehr ${dead} Menschen verletzt worden. Die Polizei nahm einen Mann fest.`;
const item = (version: string, dead: number, pubstatus = 'usable'): string =>
  folder.file(
    `v${version}.json`,
    JSON.stringify({
      uri: 'urn:n:1',
      type: 'text',
      language: 'de',
      version,
      pubstatus,
      versioncreated: `2024-05-06T1${version}:00:00Z`,
      body_text: text(dead),
    }),
  );

describe('versions of a report in a chronicle', () => {
  it('a newer one replaces the older, a withdrawal takes it out', async () => {
    const chronicle = `${folder.path}/c.regesta`;
    await run(['init', chronicle]);
    const add = (path: string): ReturnType<typeof run> => run(['add', path, '-c', chronicle, '--jobs', '1']);
    const articles = async (): Promise<number> => {
      const { out } = await run(['stats', '-c', chronicle, '--format', 'json']);
      return (JSON.parse(out) as { counts: { articles: number } }).counts.articles;
    };
    expect((await add(item('1', 20))).err).toContain('1 added');
    expect(await articles()).toBe(1);
    const second = await add(item('2', 25));
    expect(second.err).toContain('1 replaced by newer versions or withdrawn');
    expect(await articles()).toBe(1);
    const changed = (await run(['diff', '-c', chronicle])).out;
    expect(changed).toContain('= urn:n:1: version 2 replaces version 1');
    const older = await add(item('1', 20));
    expect(older).toMatchObject({
      exit: 3,
      err: expect.stringContaining('the chronicle has version 2, which is newer than version 1'),
    });
    expect(await articles()).toBe(1);
    const third = await add(item('3', 25, 'canceled'));
    expect(third).toMatchObject({ exit: 3, err: expect.stringContaining('withdrawn') });
    expect(await articles()).toBe(0);
    expect((await run(['diff', '-c', chronicle])).out).toContain('= urn:n:1: withdrawn by its publisher');
    expect((await add(item('2', 25))).err).toContain('its publisher has withdrawn it (version 3)');
    expect(await articles()).toBe(0);
  }, 60_000);
});
