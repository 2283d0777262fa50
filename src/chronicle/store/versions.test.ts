import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { openChronicle } from '../index.ts';
import type { ItemVersion } from './types.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-versions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const item = (uri: string, version: string | null, rest: Partial<ItemVersion> = {}): ItemVersion => ({
  uri,
  version,
  created: null,
  status: 'usable',
  article: `article ${version}`,
  ...rest,
});

describe('versions of items', () => {
  it('are remembered run by run, the last counts', async () => {
    const store = await openChronicle(join(folder, 'a.regesta'), 'create');
    const runs = [await store.startRun('add', '0'), await store.startRun('add', '0'), await store.startRun('add', '0')];
    expect(await store.versionOf('u')).toBeNull();
    await store.keepVersions(runs[0]!, [item('u', '1'), item('v', '1')]);
    await store.keepVersions(runs[1]!, [item('u', '2'), item('v', '1')]);
    const gone = item('u', null, { created: '2024-05-07T10:00:00Z', status: 'canceled', article: null });
    await store.keepVersions(runs[2]!, [item('u', '3'), gone]);
    expect(await store.versionOf('u')).toEqual(gone);
    expect(await store.revisions(runs[0]!)).toEqual([]);
    // v came again as it was.
    expect(await store.revisions(runs[1]!)).toEqual([{ now: item('u', '2'), before: item('u', '1') }]);
    expect(await store.revisions(runs[2]!)).toEqual([{ now: gone, before: item('u', '2') }]);
    await store.close();
  });

  it('come into a chronicle that was made before they were kept', async () => {
    const path = join(folder, 'old.regesta');
    const made = await openChronicle(path, 'create');
    const run = await made.startRun('add', '0');
    await made.close();
    const database = new Database(path);
    database.exec(
      'drop table versions; drop table listed; drop index articles_by_publisher; alter table entities drop column name',
    );
    database.pragma('user_version = 1');
    database.close();
    const store = await openChronicle(path);
    expect((await store.runs()).map(({ id }) => id)).toEqual([run]);
    await store.keepVersions(run, [item('u', '1')]);
    expect(await store.versionOf('u')).toEqual(item('u', '1'));
    expect(await store.check()).toEqual([]);
    await store.close();
  });
});
