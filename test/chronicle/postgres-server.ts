import { execFileSync, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';
const OLDEST = 15;
const USER = 'regesta';
const PASSWORD = 'once upon a time';

/** The folder of the server's programs, the newest; null where there is none. */
function findServer(): string | null {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim();
  const folders = [...debian.map((version) => join(DEBIAN, version, 'bin')), ...(asked ? [asked] : [])];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && versionOf(folder) >= OLDEST) ?? null;
}

function versionOf(folder: string): number {
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/\d+/u.exec(stdout ?? '')?.[0] ?? 0);
}

const programs = findServer();

/** Why the tests that need a server are left out; null where they aren't. */
export const withoutServer = programs === null ? `PostgreSQL ${OLDEST} or newer is not installed` : null;
if (withoutServer !== null) process.stderr.write(`left out: ${withoutServer}\n`);

/** A server that is there for a test only. */
export interface TestServer {
  readonly port: number;
  /** The process that starts all others of it; null while it is down. */
  readonly pid: () => number | null;
  /** The address of a database on it. */
  readonly address: (database?: string, query?: string) => string;
  /** Ends all of its processes at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Stops it and deletes everything. */
  readonly remove: () => Promise<void>;
}

/**
 * Makes a server with one user and the database "regesta", in which words are sorted as in German, and starts it. `more`:
 * settings as `name=value`.
 */
export async function makeServer(more: readonly string[] = []): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-postgres-'));
  const account = unprivileged();
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid!);
  const data = join(folder, 'data');
  const secret = join(folder, 'password');
  writeFileSync(secret, PASSWORD, { mode: 0o644 });
  const form = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=de-DE', '--no-sync'];
  const access = ['--auth=scram-sha-256', `--username=${USER}`, `--pwfile=${secret}`];
  const run = { ...account, cwd: folder, stdio: 'pipe' } as const;
  execFileSync(join(programs!, 'initdb'), ['-D', data, ...form, ...access], run);
  const port = await freePort();
  let running: ReturnType<typeof spawn> | null = null;

  const address = (database = USER, query = ''): string =>
    `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${database}${query}`;
  const kill = async (): Promise<void> => {
    if (running === null) return;
    const ended = new Promise((done) => running!.once('exit', done));
    running.kill('SIGQUIT');
    await ended;
    running = null;
  };
  const start = async (): Promise<void> => {
    // Some settings that keep it small; what makes commits last stays as it is.
    const settings = [
      'shared_buffers=32MB',
      'max_connections=40',
      'autovacuum=off',
      `unix_socket_directories=${folder}`,
      ...more,
    ];
    const options: SpawnOptions = { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] };
    running = spawn(
      join(programs!, 'postgres'),
      ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
      options,
    );
    let log = '';
    await new Promise<void>((done, fail) => {
      running!.once('exit', () => fail(new Error(`the server did not start:\n${log}`)));
      running!.stderr!.on('data', (text: Buffer) => {
        if (log.length < 10_000) log += text.toString();
        if (/ready to accept connections/u.test(text.toString())) done();
      });
    });
  };
  await start();
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: address('postgres') });
  await client.connect();
  await client.query(`create database ${USER}`);
  await client.end();
  return {
    port,
    pid: () => running?.pid ?? null,
    address,
    start,
    kill,
    remove: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server doesn't run as root. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')!;
  return { uid: Number(uid), gid: Number(gid) };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
