import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChronicle, type Store } from '../../src/chronicle/index.ts';
import type { Queue } from '../../src/queue/connect.ts';
import { deadAt, listDead, requeue, taskIn } from '../../src/queue/dead.ts';
import { pack, type Task, unpack } from '../../src/queue/message.ts';
import { statusOf } from '../../src/queue/status.ts';
import { openTexts } from '../../src/queue/texts.ts';
import { type Work, type WorkOptions, work } from '../../src/queue/work.ts';
import { command } from '../chronicle/help.ts';
import { snapshot } from '../chronicle/snapshot.ts';
import { aloneWith, bring, invented, keptLog, READING, taskFor, testQueue, until } from './help.ts';
import { startNats, type TestNatsGroup, withoutNats } from './nats-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-queue-'));
const articles = invented(30, 6, 3);
let count = 0;
let nats: TestNatsGroup;
const file = (): string => join(folder, `${count++}.regesta`);

/** Works in this process; articles that nobody invented can't be read. */
async function begin(queue: Queue, store: Store, more: Partial<WorkOptions> = {}): Promise<Work> {
  return work(queue, store, {
    run: await store.startRun('add', 'test'),
    reading: READING,
    reader: {
      read: async ({ article: { id } }) => {
        const found = articles.get(id);
        if (found === undefined) throw new Error(`nobody can read ${id}`);
        return found;
      },
      close: async () => {},
    },
    jobs: 2,
    batch: 6,
    tries: 2,
    pause: 30,
    untilEmpty: true,
    worker: 'this',
    log: keptLog(),
    stopped: () => false,
    onTime: () => {},
    ...more,
  });
}

function unreadable(id: string, text = 'Niemand liest das.'): Extract<Task, { kind: 'article' }> {
  const article = { id, text, language: 'de', title: null, url: null, publisher: null, published: null } as const;
  return { kind: 'article', article, notes: [], item: null };
}

describe('a task', () => {
  const task = taskFor([...articles.values()][0]!);

  it('is what it was after the way through the queue', () => {
    expect(unpack(pack(task).bytes)).toEqual(task);
    expect(unpack(pack(unreadable('kurz', 'Kurz.')).bytes)).toEqual(unreadable('kurz', 'Kurz.'));
    const long = unreadable('lang', 'Er sagte wenig. '.repeat(100));
    expect(unpack(pack(long).bytes)).toEqual(long);
    expect(pack(long).bytes.length).toBeLessThan(300);
  });

  it('has an id that says all of its content', () => {
    expect(pack(task).id).toBe(pack(structuredClone(task)).id);
    expect(pack(unreadable('a')).id).not.toBe(pack(unreadable('b')).id);
    expect(pack(unreadable('a', 'x')).id).not.toBe(pack(unreadable('a', 'y')).id);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['noise', Buffer.from([0x78, 1, 2, 3])],
    ['another form', Buffer.from('{"form":99,"kind":"article"}')],
    ['no report', Buffer.from('{"form":1}')],
  ])('of %s is refused', (_, bytes) => {
    expect(() => unpack(bytes)).toThrow(Error);
  });
});

describe.skipIf(withoutNats !== null)('a queue', () => {
  beforeAll(async () => {
    nats = await startNats();
  }, 60_000);
  afterAll(async () => {
    await nats.remove();
    rmSync(folder, { recursive: true });
  });

  it('gives each report to one worker, whatever it is brought twice', async () => {
    const expected = await aloneWith(file(), articles.values());
    const queue = await testQueue(nats.url, 'plain');
    const tasks = [...articles.values()].map(taskFor);
    expect(await bring(queue, [...tasks, ...tasks])).toBe(tasks.length);
    expect(await bring(queue, tasks)).toBe(0);
    const store = await openChronicle(file(), 'create');
    const [one, two] = [await begin(queue, store), await begin(queue, store)];
    await Promise.all([one.ended, two.ended]);
    expect(one.counts.of('added') + two.counts.of('added')).toBe(tasks.length);
    expect(await snapshot(store)).toEqual(expected);
    // The queue has forgotten them, the chronicle hasn't.
    for (const task of tasks.slice(0, 5)) await queue.js.publish(queue.names.subject, pack(task).bytes);
    const again = await begin(queue, store);
    await again.ended;
    expect(again.counts.of('known')).toBe(5);
    expect(await snapshot(store)).toEqual(expected);
    await store.close();
    await queue.close();
  });

  it('lays aside what fails again and again, says why, and lets it be tried anew', async () => {
    const queue = await testQueue(nats.url, 'poison');
    const good = [...articles.values()].slice(0, 4);
    await bring(queue, [unreadable('gift'), ...good.map(taskFor)]);
    await queue.js.publish(queue.names.subject, Buffer.from('{"form":99}'));
    const store = await openChronicle(file(), 'create');
    const log = keptLog();
    const first = await begin(queue, store, { log });
    await first.ended;
    expect([first.counts.of('added'), first.counts.of('dead'), first.counts.of('failed')]).toEqual([4, 2, 4]);
    const dead: string[] = [];
    for await (const { number, reason, tries } of listDead(queue)) dead.push(`${number} ${tries} ${reason}`);
    expect(dead.sort()).toEqual([
      expect.stringMatching(/^\d 2 it was put into the queue by another version/u),
      expect.stringMatching(/^\d 2 nobody can read gift/u),
    ]);
    expect(log.lines.filter((line) => line.includes('given up'))).toHaveLength(2);
    expect((await statusOf(queue, 0.1)).dead).toBe(2);

    const status = await command('status', '--nats', nats.url, '--queue', 'poison', '--seconds', '0.1');
    expect(status.out).toMatch(/^dead +2; "regesta dead" shows them$/mu);
    const listed = await command('dead', '--nats', nats.url, '--queue', 'poison');
    expect(listed.out).toMatch(/gift: nobody can read gift \(2 tries\)/u);
    const number = /^ *(\d+) .*gift/mu.exec(listed.out)![1]!;
    const shown = await command('dead', 'show', number, '--nats', nats.url, '--queue', 'poison');
    expect(JSON.parse(shown.out)).toMatchObject({ kind: 'article', article: { id: 'gift' } });
    expect((await command('dead', 'show', '99', '--nats', nats.url, '--queue', 'poison')).exit).toBe(2);

    const found = (await deadAt(queue, Number(number)))!;
    expect(await taskIn(queue, found)).toEqual(unreadable('gift'));
    await requeue(queue, found);
    expect((await statusOf(queue, 0.1)).dead).toBe(1);
    const second = await begin(queue, store, {
      reader: { read: async () => [...articles.values()][10]!, close: async () => {} },
    });
    await second.ended;
    expect(second.counts.of('added')).toBe(1);
    expect((await command('dead', 'drop', '--all', '--nats', nats.url, '--queue', 'poison')).err).toMatch(/1 dropped/u);
    expect((await statusOf(queue, 0.1)).dead).toBe(0);
    await store.close();
    await queue.close();
  });

  it('keeps large texts in the object store until they are read', async () => {
    const queue = await testQueue(nats.url, 'large');
    let noise = 7;
    const words = Array.from({ length: 200_000 }, () => {
      noise = (noise * 48_271) % 2_147_483_647;
      return noise.toString(36);
    }).join(' ');
    const large = unreadable('lang', words);
    const small = [...articles.values()][0]!;
    expect(await bring(queue, [large, taskFor(small)])).toBe(2);
    expect((await statusOf(queue, 0.1)).largeTexts.objects).toBe(1);
    expect((await queue.manager.streams.info(queue.names.stream)).state.bytes).toBeLessThan(5000);
    const store = await openChronicle(file(), 'create');
    let got = '';
    const reader = {
      read: async ({ article }: { readonly article: { readonly id: string; readonly text: string } }) => {
        if (article.id === 'lang') got = article.text;
        return article.id === 'lang' ? [...articles.values()][1]! : small;
      },
      close: async () => {},
    };
    await (await begin(queue, store, { reader })).ended;
    expect(got).toBe(words);
    expect(await openTexts(queue).get(pack(large).id)).toBeNull();
    // It comes again, and its text is put there again for nothing.
    expect(await bring(queue, [large])).toBe(0);
    expect((await statusOf(queue, 0.1)).largeTexts.objects).toBe(0);
    await store.close();
    await queue.close();
  });

  it('lets those who bring more wait while it is full', async () => {
    const path = join(folder, 'many.jsonl');
    const tasks = [...articles.values()].map(({ article }) => {
      return {
        id: article.id,
        text: article.text,
        publisher: article.publisher,
        date: article.published!.date,
        lang: 'de',
      };
    });
    writeFileSync(path, tasks.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const name = ['--nats', nats.url, '--queue', 'full'];
    const queue = await testQueue(nats.url, 'full', { maxMessages: 8 });
    const bringing = command('enqueue', path, ...name, '--in-flight', '4');
    await until(async () => (await statusOf(queue, 0.1)).waiting === 8, 'the queue is full');
    await new Promise((done) => setTimeout(done, 600));
    expect((await statusOf(queue, 0.1)).waiting).toBe(8);
    const store = await openChronicle(file(), 'create');
    let enough = false;
    const working = await begin(queue, store, { untilEmpty: false, stopped: () => enough });
    const { exit, err } = await bringing;
    expect(exit).toBe(0);
    expect(err).toMatch(/the queue is full; waiting/u);
    expect(err).toMatch(/30 enqueued, 0 were in the queue, 0 rejected/u);
    await until(() => working.counts.of('added') === 30, 'all are read');
    enough = true;
    await working.ended;
    await store.close();
    await queue.close();
  });

  it('brings versions of items in any order to the same end, and withdrawals', async () => {
    const queue = await testQueue(nats.url, 'versions');
    const some = [...articles.values()].slice(0, 12);
    const item = (i: number) => {
      return { uri: `urn:${i % 3}`, version: String(i + 1), created: null, status: 'usable' } as const;
    };
    const tasks = some.map(
      (one, i): Task => ({ ...(taskFor(one) as Extract<Task, { kind: 'article' }>), item: item(i) }),
    );
    const gone: Task = { kind: 'withdrawal', item: { uri: 'urn:2', version: '99', created: null, status: 'canceled' } };
    await bring(queue, [tasks[11]!, gone, ...tasks.slice(0, 11).reverse()]);
    const store = await openChronicle(file(), 'create');
    const workers = await Promise.all([begin(queue, store), begin(queue, store)]);
    await Promise.all(workers.map(({ ended }) => ended));
    expect((await store.articles(null, 20)).map(({ id }) => id).sort()).toEqual(
      [some[9]!, some[10]!].map(({ article }) => article.id).sort(),
    );
    const expected = (await aloneWith(file(), [some[9]!, some[10]!])) as { events: unknown };
    expect(((await snapshot(store)) as { events: unknown }).events).toEqual(expected.events);
    expect(await store.check()).toEqual([]);
    await store.close();
    await queue.close();
  });

  it('is read by the command into the chronicle that "add" makes', async () => {
    const reports = ['examples/besuch-im-hochland.txt', 'examples/flood-hereford.md'];
    const [there, here] = [file(), file()];
    for (const place of [there, here]) expect((await command('init', place)).exit).toBe(0);
    const name = ['--nats', nats.url, '--queue', 'real'];
    expect((await command('enqueue', ...reports, ...name, '--log', 'json')).err).toMatch(
      /"event":"enqueued","fresh":2/u,
    );
    const worked = await command('worker', '-c', there, ...name, '--until-empty', '--jobs', '1', '--metrics', '0');
    expect(worked.err).toMatch(/2 added, 0 known/u);
    expect(worked.err).toMatch(/metrics at http:\/\/127\.0\.0\.1:\d+\/metrics/u);
    expect(worked.exit).toBe(0);
    expect((await command('add', ...reports, '-c', here, '--jobs', '1')).exit).toBe(0);
    const [one, two] = [join(folder, 'one.jsonl'), join(folder, 'two.jsonl')];
    await command('export', '--format', 'jsonl', '-c', there, '-o', one, '-q');
    await command('export', '--format', 'jsonl', '-c', here, '-o', two, '-q');
    expect(readFileSync(one, 'utf8').length).toBeGreaterThan(1000);
    expect(readFileSync(one, 'utf8')).toBe(readFileSync(two, 'utf8'));
  }, 60_000);
});
