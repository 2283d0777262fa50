import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChronicle } from '../../src/chronicle/index.ts';
import type { Queue } from '../../src/queue/connect.ts';
import { pack } from '../../src/queue/message.ts';
import { statusOf } from '../../src/queue/status.ts';
import { standBetween } from '../chronicle/between.ts';
import { bundle, type Running, start } from '../chronicle/command.ts';
import { random, shuffled } from '../chronicle/invented.ts';
import { makeServer, type TestServer, withoutServer } from '../chronicle/postgres-server.ts';
import { snapshot } from '../chronicle/snapshot.ts';
import { aloneWith, bring, invented, keptLog, taskFor, testQueue, until } from './help.ts';
import { startNats, type TestNatsGroup, withoutNats } from './nats-server.ts';

const [COUNT, EACH, SEED] = [90, 9, 11];
const articles = [...invented(COUNT, EACH, SEED).values()];
const tasks = articles.map(taskFor);
const without = withoutNats ?? withoutServer;
let server: TestServer;
let nats: TestNatsGroup;
let program = '';
let expected: unknown;
let count = 0;

interface Scene {
  readonly queue: Queue;
  readonly place: string;
  /** How many articles are stored. */
  readonly stored: () => Promise<number>;
  readonly begin: (more?: readonly string[], db?: string) => Running;
  /** That everything is there, once, as on one machine, and nothing is left in the queue. */
  readonly check: () => Promise<void>;
}

/** A queue and a chronicle of its own, and workers on them. `wait`: seconds until a lost report is given out again. */
async function scene(wait = 30): Promise<Scene> {
  const name = `q${count++}`;
  const place = server.address('regesta', `?schema=${name}`);
  const store = await openChronicle(place, 'create');
  const queue = await testQueue(nats.url, name, { replicas: 3 });
  await queue.manager.consumers.update(name, queue.names.consumer, { ack_wait: wait * 1e9 });
  const fixed = ['--nats', nats.url, '--queue', name, '--count', `${COUNT}`, '--each', `${EACH}`, '--seed', `${SEED}`];
  return {
    queue,
    place,
    stored: async () => (await store.stats()).counts.articles,
    begin: (more = [], db = place) => start(program, [...fixed, '--db', db, ...more]),
    check: async () => {
      expect(await snapshot(store)).toEqual(expected);
      expect(await store.check()).toEqual([]);
      await store.close();
      const { waiting, inHand, dead } = await statusOf(queue, 0.05);
      expect({ waiting, inHand, dead }).toEqual({ waiting: 0, inHand: 0, dead: 0 });
      await queue.close();
    },
  };
}

async function leaderOf(queue: Queue): Promise<string> {
  let leader: string | undefined;
  await until(async () => {
    leader = (await queue.manager.streams.info(queue.names.stream).catch(() => null))?.cluster?.leader;
    return leader !== undefined && leader !== '';
  }, 'the stream has a leader');
  return leader!;
}

describe.skipIf(without !== null)('a queue in trouble', () => {
  beforeAll(async () => {
    [server, nats, program] = await Promise.all([makeServer(), startNats(3), bundle('test/queue/working.ts')]);
    expected = await aloneWith(server.address('regesta', '?schema=alone'), articles);
    await until(
      () =>
        testQueue(nats.url, 'first', { replicas: 3 }).then(
          (queue) => queue.close().then(() => true),
          () => false,
        ),
      'the cluster is ready',
    );
  }, 120_000);
  afterAll(async () => {
    rmSync(program, { force: true });
    await Promise.all([nats?.remove(), server?.remove()]);
  }, 60_000);

  it('loses nothing where workers are killed, and stores nothing twice', async () => {
    const { queue, stored, begin, check } = await scene(2);
    await bring(queue, tasks);
    const next = random(3);
    for (let kill = 0; kill < 3; kill++) {
      const before = await stored();
      const two = [begin(), begin()];
      await until(async () => (await stored()) >= Math.min(COUNT - 10, before + 5 + next() * 15), 'some are stored');
      for (const { child } of two) child.kill('SIGKILL');
      await Promise.all(two.map(({ ended }) => ended));
    }
    expect(await stored()).toBeLessThan(COUNT);
    expect((await begin(['--until-empty']).ended).code).toBe(0);
    await check();
  }, 60_000);

  it('goes on where a server of the cluster dies, be it the leader', async () => {
    const { queue, stored, begin, check } = await scene();
    const workers = [begin(), begin()];
    const bringing = bring(queue, tasks, { inFlight: 4 });
    for (const isLeader of [true, false]) {
      const leader = await leaderOf(queue);
      const victim = nats.servers.find(({ name }) => (name === leader) === isLeader)!;
      const before = await stored();
      await victim.kill();
      await until(async () => (await stored()) >= Math.min(COUNT, before + 10), 'the work goes on');
      await victim.start();
    }
    expect(await bringing).toBeGreaterThan(COUNT - 8);
    await until(async () => (await stored()) === COUNT, 'all are stored');
    await until(async () => (await statusOf(queue, 0.05).catch(() => null))?.inHand === 0, 'all are acknowledged');
    // One that is still starting can't end in good order yet.
    const answering = async (): Promise<number> => (await statusOf(queue, 0.3).catch(() => null))?.workers.length ?? 0;
    await until(async () => (await answering()) === workers.length, 'all workers have started');
    for (const { child } of workers) child.kill('SIGTERM');
    for (const { ended } of workers) expect((await ended).code).toBe(0);
    await check();
  }, 90_000);

  it('waits for a database that dies, says so once, and goes on', async () => {
    const { queue, stored, begin, check } = await scene();
    await bring(queue, tasks);
    const worker = begin(['--until-empty', '--pause', '10']);
    await until(async () => (await stored()) > 10, 'some are stored');
    await server.kill();
    await until(() => worker.lines().some((line) => line.includes('trying again until it works')), 'it says so');
    await new Promise((done) => setTimeout(done, 1500));
    expect((await statusOf(queue, 0.05)).workers[0]?.trouble).toMatch(/can't be reached/u);
    await server.start();
    expect((await worker.ended).code).toBe(0);
    expect(worker.lines().filter((line) => line.includes('trying again until it works'))).toHaveLength(1);
    expect(worker.lines().filter((line) => line.includes('the work goes on'))).toHaveLength(1);
    await check();
  }, 60_000);

  it('does everything once where the connection to the database is cut at commits', async () => {
    const { queue, place, begin, check } = await scene();
    await bring(queue, tasks);
    const between = await standBetween(server.port, 3);
    const cut = place.replace(`:${server.port}/`, `:${between.port}/`);
    const two = [begin(['--until-empty'], cut), begin(['--until-empty'], cut)];
    for (const { ended } of two) expect((await ended).code).toBe(0);
    expect(between.cuts()).toBeGreaterThan(4);
    between.server.close();
    await check();
  }, 60_000);

  it('makes the same of reports that come twice, and in any order', async () => {
    const { queue, begin, check } = await scene();
    const twice = shuffled([...tasks, ...tasks], random(5));
    for (const [i, task] of twice.entries())
      await queue.js.publish(queue.names.subject, pack(task).bytes, { msgID: `${i}` });
    const three = [1, 2, 3].map(() => begin(['--until-empty']));
    for (const { ended } of three) expect((await ended).code).toBe(0);
    await check();
  }, 60_000);

  it('gives back what a worker has not begun when that is told to end', async () => {
    const { queue, stored, begin, check } = await scene();
    await bring(queue, tasks);
    const worker = begin(['--pause', '100']);
    await until(async () => (await stored()) > 0, 'some are stored');
    const began = performance.now();
    worker.child.kill('SIGTERM');
    expect((await worker.ended).code).toBe(0);
    expect(performance.now() - began).toBeLessThan(8000);
    const { inHand, waiting } = await statusOf(queue, 0.05);
    const added = Number(/^added (\d+)/mu.exec((await worker.ended).out)![1]);
    expect(await stored()).toBe(added);
    expect(waiting + inHand).toBe(COUNT - added);
    expect((await begin(['--until-empty']).ended).code).toBe(0);
    await check();
  }, 60_000);

  it('gives up a report that ends every worker that has it', async () => {
    const { queue, stored, begin } = await scene(1);
    const article = { ...articles[0]!.article, id: 'ends', text: 'Das liest keiner zu Ende.' };
    await bring(queue, [{ kind: 'article', article, notes: [], item: null }]);
    let ended = 0;
    for (; ended < 10; ended++)
      if ((await begin(['--until-empty', '--tries', '1', '--pause', '0']).ended).code === 0) break;
    expect(ended).toBe(3);
    expect((await statusOf(queue, 0.05)).dead).toBe(1);
    expect(await stored()).toBe(0);
    await queue.close();
  }, 60_000);

  it('tells once that the connection to the queue is lost, and once that it is back', async () => {
    const alone = await startNats();
    const log = keptLog();
    const queue = await testQueue(alone.url, 'q', { log });
    await alone.servers[0]!.kill();
    await until(() => log.lines.length > 0, 'it says so');
    await new Promise((done) => setTimeout(done, 1200));
    await alone.servers[0]!.start();
    await until(() => log.lines.length > 1, 'it says so');
    expect(log.lines).toEqual([
      expect.stringMatching(/is lost; trying again until it is back$/u),
      expect.stringMatching(/^connected to .* again$/u),
    ]);
    await queue.close();
    await alone.remove();
  }, 60_000);
});
