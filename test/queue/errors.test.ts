import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readQueueAddress } from '../../src/queue/address.ts';
import { openCounts } from '../../src/queue/count.ts';
import { namesOf } from '../../src/queue/names.ts';
import { command } from '../chronicle/help.ts';
import { freePort } from '../chronicle/postgres-server.ts';
import { testQueue } from './help.ts';
import { startNats, type TestNatsGroup, withoutNats } from './nats-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'regesta-queue-errors-'));
const report = join(folder, 'report.txt');
writeFileSync(report, 'Am 3. Mai 2021 brannte in Fulda ein Haus.\n');

/** Brings a report with the command line; gives what it said, which must be one line. */
async function said(...args: string[]): Promise<{ readonly exit: number; readonly line: string }> {
  const { exit, err } = await command('enqueue', report, '--wait', '1', ...args);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/\bat .*:\d+:\d+|bug in Regesta/u);
  return { exit, line: err };
}

describe('the address of a server', () => {
  it.each([
    ['nats://127.0.0.1', ['127.0.0.1:4222'], null, null, 'nats://127.0.0.1:4222'],
    ['nats://a:1,b:2, c', ['a:1', 'b:2', 'c:4222'], null, null, 'nats://a:1,b:2,c:4222'],
    ['nats://anna:p@ss:w@h:7', ['h:7'], 'anna', 'p@ss:w', 'nats://anna@h:7'],
    ['nats://s3cret@h', ['h:4222'], null, 's3cret', 'nats://h:4222'],
    ['tls://anna:a%20b@h', ['h:4222'], 'anna', 'a b', 'tls://anna@h:4222'],
    ['h', ['h:4222'], null, null, 'nats://h:4222'],
  ])('%s', (address, servers, user, secret, shown) => {
    expect(readQueueAddress(address)).toMatchObject({ servers, user, secret, shown });
  });
});

describe('the rate of a worker', () => {
  it('is that of the last minute, or since the start', () => {
    let now = 0;
    const counts = openCounts(() => now);
    for (; now < 10_000; now += 100) counts.add('added');
    expect(counts.rate()).toBeCloseTo(10, 1);
    now = 200_000;
    expect(counts.rate()).toBe(0);
    expect(counts.of('added')).toBe(100);
  });
});

describe('the name of a queue', () => {
  it.each(['', 'a.b', 'a b', '*', 'ä', 'x'.repeat(65)])('is not "%s"', (name) => {
    expect(() => namesOf(name)).toThrow(/is no name of a queue/u);
  });
});

describe.skipIf(withoutNats !== null)('what is wrong with a queue is said in one line', () => {
  const servers: TestNatsGroup[] = [];
  const serve = async (more: string): Promise<string> => {
    const group = await startNats(1, more);
    servers.push(group);
    return group.url;
  };
  let plain = '';
  beforeAll(async () => {
    plain = await serve('');
  }, 60_000);
  afterAll(async () => {
    for (const group of servers) await group.remove();
    rmSync(folder, { recursive: true });
  });

  it('no server named', async () => {
    expect(await said()).toEqual({ exit: 2, line: expect.stringMatching(/name the server with --nats/u) });
  });

  it('no server there', async () => {
    const { exit, line } = await said('--nats', `nats://anna:geheim@127.0.0.1:${await freePort()}`);
    expect(exit).toBe(1);
    expect(line).toMatch(/can't be reached \(.*\); see that it runs/u);
    expect(line).not.toContain('geheim');
  });

  it('no JetStream', async () => {
    const url = await serve('# no jetstream {');
    expect(await said('--nats', url)).toEqual({ exit: 1, line: expect.stringMatching(/JetStream is not enabled/u) });
  });

  it('wrong password', async () => {
    const url = (await serve('authorization { user: anna, password: geheim }')).replace('//', '//anna:falsch@');
    const { exit, line } = await said('--nats', url);
    expect([exit, line]).toEqual([1, expect.stringMatching(/refuses the user, the password or the token/u)]);
    expect(line).not.toContain('falsch');
  });

  it('no permission', async () => {
    const may = 'publish: ["$JS.API.INFO"], subscribe: ["_INBOX.>"]';
    const url = await serve(`authorization { users: [{ user: anna, password: x, permissions: { ${may} } }] }`);
    const { exit, line } = await said('--nats', url.replace('//', '//anna:x@'));
    expect([exit, line]).toEqual([1, expect.stringMatching(/this user may not publish to "\$JS\.API\.STREAM/u)]);
  });

  it('a stream with other settings', async () => {
    const queue = await testQueue(plain, 'mine');
    await queue.manager.streams.add({ name: 'other', subjects: ['other.articles'], retention: 'limits' });
    await queue.close();
    const { exit, line } = await said('--nats', plain, '--queue', 'other');
    expect([exit, line]).toEqual([2, expect.stringMatching(/other settings: its retention is "limits"/u)]);
  });

  it('more replicas than servers', async () => {
    const { line } = await said('--nats', plain, '--queue', 'three', '--replicas', '3');
    expect(line).toMatch(/too few servers for so many replicas/u);
  });

  it('a name that no queue can have, and one that none has', async () => {
    expect((await said('--nats', plain, '--queue', 'a.b')).line).toMatch(/is no name of a queue/u);
    const { exit, err } = await command('status', '--nats', plain, '--queue', 'nobody');
    expect([exit, err]).toEqual([2, expect.stringMatching(/there is no such queue; "regesta enqueue" makes one\n$/u)]);
  });

  it('no chronicle for a worker', async () => {
    const { exit, err } = await command('worker', '--nats', plain, '-c', join(folder, 'none.regesta'));
    expect([exit, err]).toEqual([2, expect.stringMatching(/^regesta: there is no chronicle .*\n$/u)]);
  });
});
