import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openChronicle, type Store, type StoreError } from '../../src/chronicle/index.ts';
import { openSqlite } from '../../src/chronicle/store/sqlite/open.ts';
import { standardCodebook } from '../../src/load.ts';
import { bundle, start } from './command.ts';
import { inventPrepared } from './invented.ts';
import { snapshot } from './snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-trouble-'));
const whole = join(folder, 'whole.regesta');
const programs: string[] = [];
const copy = (name: string): string => {
  copyFileSync(whole, join(folder, name));
  return join(folder, name);
};
const program = async (entry: string): Promise<string> => {
  const file = await bundle(entry);
  programs.push(file);
  return file;
};
const fill = async (store: Store, articles = inventPrepared(120, 4, 1)): Promise<void> => {
  const run = await store.startRun('add', 'test');
  for (let i = 0; i < articles.length; i += 10) await store.put(run, articles.slice(i, i + 10));
  await store.finishRun(run, {});
};
const trouble = async (work: () => Promise<unknown>): Promise<StoreError> => {
  try {
    await work();
  } catch (error) {
    return error as StoreError;
  }
  throw new Error('nothing went wrong');
};

beforeAll(async () => {
  const store = await openChronicle(whole, 'create');
  await fill(store);
  await store.close();
});
afterAll(() => {
  for (const file of programs) rmSync(file, { force: true });
  rmSync(folder, { recursive: true, force: true });
});

describe('a chronicle that can’t be opened', () => {
  it('is there already', async () => {
    const before = readFileSync(whole);
    expect(await trouble(() => openChronicle(whole, 'create'))).toMatchObject({ code: 'exists' });
    expect(readFileSync(whole).equals(before)).toBe(true);
  });

  it('is missing, a folder, something else, or cut off', async () => {
    const text = join(folder, 'text.regesta');
    writeFileSync(text, 'Brand in Koblenz. '.repeat(100));
    const other = join(folder, 'other.regesta');
    new Database(other).exec('create table t (a)').close();
    const cut = join(folder, 'cut.regesta');
    writeFileSync(cut, readFileSync(whole).subarray(0, 50));
    mkdirSync(join(folder, 'sub'));
    for (const [path, code] of [
      [join(folder, 'none.regesta'), 'missing'],
      [join(folder, 'sub'), 'not-a-chronicle'],
      [text, 'not-a-chronicle'],
      [other, 'not-a-chronicle'],
      [cut, 'not-a-chronicle'],
    ] as const) {
      const before = statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null;
      const error = await trouble(() => openChronicle(path));
      expect(error).toMatchObject({ name: 'StoreError', code });
      expect(error.message).toContain(path);
      if (before !== null) expect(readFileSync(path).equals(before)).toBe(true);
    }
  });

  it('lacks the native module: what to do is said', async () => {
    vi.doMock('better-sqlite3', () => {
      throw new Error('was compiled against a different Node.js version');
    });
    const error = await trouble(() => openChronicle(whole));
    vi.doUnmock('better-sqlite3');
    expect(error).toMatchObject({ name: 'StoreError', code: 'no-driver' });
    expect(error.message).toMatch(/Reading works without it.*npm rebuild better-sqlite3/u);
  });

  it('was made by a newer program, and is left as it is', async () => {
    const path = copy('newer.regesta');
    const database = new Database(path);
    database.pragma('user_version = 999');
    database.close();
    const before = readFileSync(path);
    const error = await trouble(() => openChronicle(path));
    expect(error).toMatchObject({ code: 'newer' });
    expect(error.message).toContain('999');
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('a damaged chronicle', () => {
  it('is found out, and says so', async () => {
    const path = copy('damaged.regesta');
    const file = openSync(path, 'r+');
    const size = statSync(path).size;
    // Every third page from the middle on.
    for (let at = Math.floor(size / 2 / 4096) * 4096; at < size; at += 3 * 4096)
      writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, at);
    const found = await trouble(async () => {
      const store = await openChronicle(path);
      try {
        const problems = await store.check();
        if (problems.length > 0) throw Object.assign(new Error(problems.join('\n')), { code: 'damaged' });
      } finally {
        await store.close().catch(() => {});
      }
    });
    expect(found).toMatchObject({ code: 'damaged' });
  });

  it('is found out where its parts no longer fit together', async () => {
    const path = copy('unfit.regesta');
    const database = new Database(path);
    database.pragma('foreign_keys = off');
    database.exec('delete from records where article = 3; update tellings set event = null where id = 5');
    database.close();
    const store = await openChronicle(path);
    expect((await store.check()).join('\n')).toMatch(/1 articles without a record[\s\S]*1 tellings without an event/u);
    await store.close();
  });
});

describe('a chronicle that can’t be written', () => {
  it('when the disk is full, keeps what was stored, and goes on once there is room', async () => {
    const path = join(folder, 'full.regesta');
    const articles = inventPrepared(120, 4, 1);
    const options = { codebook: standardCodebook, now: () => '2024-01-01T00:00:00Z' };
    const small = await openSqlite(path, { mode: 'create', maxSize: 500_000, ...options });
    const run = await small.startRun('add', 'test');
    let stored = 0;
    const error = await trouble(async () => {
      for (; ; stored += 10) await small.put(run, articles.slice(stored, stored + 10));
    });
    expect(error).toMatchObject({ code: 'full' });
    expect(error.message).toMatch(/disk is full.*safe/u);
    expect(stored).toBeGreaterThan(0);
    expect(await small.articles(null, 1000)).toHaveLength(stored);
    expect(await small.check()).toEqual([]);
    await small.close();
    const store = await openChronicle(path);
    await fill(store, articles);
    const reference = await openChronicle(whole);
    expect(await snapshot(store)).toEqual(await snapshot(reference));
    await store.close();
    await reference.close();
  });

  it('when the file is write-protected, says so', async () => {
    // Whoever runs the tests may be allowed everything; then another user tries.
    const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const place = mkdtempSync(join(tmpdir(), 'regesta-protected-'));
    const path = join(place, 'protected.regesta');
    copyFileSync(whole, path);
    chmodSync(path, 0o444);
    chmodSync(place, 0o555);
    const before = readFileSync(path);
    const { code, err } = await start(await program('src/cli/main.ts'), ['list', '-c', path], asNobody).ended;
    chmodSync(place, 0o755);
    expect(err).toMatch(/write-protected|can’t be opened/u);
    expect(err).not.toMatch(/\n\s+at |bug/u);
    expect(code).toBe(1);
    expect(readFileSync(path).equals(before)).toBe(true);
    rmSync(place, { recursive: true });
  });
});

describe('two programs that add at once', () => {
  it('lose nothing and store nothing twice', async () => {
    const adding = await program('test/chronicle/adding.ts');
    const [both, one] = [join(folder, 'both.regesta'), join(folder, 'one.regesta')];
    for (const path of [both, one]) await (await openChronicle(path, 'create')).close();
    const runs = [
      start(adding, [both, '120', '2']),
      start(adding, [both, '90', '2']),
      start(adding, [one, '120', '2']),
    ];
    expect((await Promise.all(runs.map(({ ended }) => ended))).map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
      [0, ''],
    ]);
    await start(adding, [one, '90', '2']).ended;
    const [left, right] = [await openChronicle(both), await openChronicle(one)];
    expect(await snapshot(left)).toEqual(await snapshot(right));
    expect(await left.check()).toEqual([]);
    await left.close();
    await right.close();
  });
});
