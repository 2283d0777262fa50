import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../chronicle/postgres-server.ts';

const PLACES = ['nats-server', '/usr/sbin/nats-server', '/usr/local/bin/nats-server'];
const STARTING = 20_000;

/** The server's program; null where there is none. */
const program = PLACES.find((path) => spawnSync(path, ['--version']).status === 0) ?? null;

/** Why the tests that need a server are left out; null where they aren't. */
export const withoutNats = program === null ? 'nats-server is not installed' : null;
if (withoutNats !== null) process.stderr.write(`left out: ${withoutNats}\n`);

/** A server that is there for a test only. */
export interface TestNats {
  readonly name: string;
  readonly url: string;
  /** Null while it is down. */
  readonly pid: () => number | null;
  readonly start: () => Promise<void>;
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
}

/** One server or several that make a cluster. */
export interface TestNatsGroup {
  readonly servers: readonly TestNats[];
  /** The addresses of all of them. */
  readonly url: string;
  readonly remove: () => Promise<void>;
}

/** Starts servers on this machine: one, or a cluster with JetStream. `more`: further lines of the configuration. */
export async function startNats(count = 1, more = ''): Promise<TestNatsGroup> {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-nats-'));
  const ports: { client: number; route: number }[] = [];
  for (let i = 0; i < count; i++) ports.push({ client: await freePort(), route: await freePort() });
  const routes = ports.map(({ route }) => `nats://127.0.0.1:${route}`).join(', ');
  const servers = ports.map(({ client, route }, i): TestNats => {
    const name = `n${i + 1}`;
    const config = join(folder, `${name}.conf`);
    const cluster = count === 1 ? '' : `cluster { name: test, listen: "127.0.0.1:${route}", routes: [${routes}] }\n`;
    const jetstream = more.includes('jetstream') ? '' : `jetstream { store_dir: "${join(folder, name)}" }\n`;
    writeFileSync(config, `server_name: ${name}\nlisten: "127.0.0.1:${client}"\n${jetstream}${cluster}${more}\n`);
    let running: ChildProcess | null = null;
    return {
      name,
      url: `nats://127.0.0.1:${client}`,
      pid: () => running?.pid ?? null,
      start: async () => {
        running = await launch(config);
      },
      kill: async () => {
        const child = running;
        running = null;
        if (child === null || child.exitCode !== null) return;
        const ended = new Promise((done) => child.once('exit', done));
        child.kill('SIGKILL');
        await ended;
      },
    };
  });
  await Promise.all(servers.map((server) => server.start()));
  return {
    servers,
    url: servers.map(({ url }) => url).join(','),
    remove: async () => {
      await Promise.all(servers.map((server) => server.kill()));
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function launch(config: string): Promise<ChildProcess> {
  const child = spawn(program!, ['-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  await new Promise<void>((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`the server did not start:\n${log}`)), STARTING);
    const over = (work: () => void): void => {
      clearTimeout(timer);
      work();
    };
    child.once('exit', () => over(() => fail(new Error(`the server ended:\n${log}`))));
    child.stderr!.on('data', (text: Buffer) => {
      if (log.length < 20_000) log += text.toString();
      if (/Server is ready/u.test(log)) over(done);
    });
  });
  child.removeAllListeners('exit');
  return child;
}
