import { existsSync } from 'node:fs';
import { availableParallelism, userInfo } from 'node:os';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Store } from '../chronicle/store/types.ts';
import { PACKAGE_FOLDER } from '../package-folder.ts';
import { type ChronicleOptions, chronicleOption, chroniclePath, openNamed, withChronicle } from './chronicle.ts';
import { EXIT, Failure } from './exit.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

/** Threads beyond these leave too little of a machine that is also used for looking. */
const MOST_JOBS = 4;

const EXAMPLES = `Examples:
  regesta serve                        the chronicle of this folder, at http://127.0.0.1:8765; an empty one is made
                                       where there is none
  regesta serve -c war.regesta --port 9000
  regesta serve --address 192.168.1.5 --name chronicle.example.org   for others too, with a token
`;

interface ServeOptions extends ChronicleOptions {
  readonly address: string;
  readonly port: number;
  readonly name: readonly string[];
  readonly token?: string;
  readonly maxUpload: number;
  readonly allowHost: readonly string[];
}

/** Adds `regesta serve`. */
export function addServe(program: Command, io: Io, done: (exit: number) => void): void {
  program
    .command('serve')
    .summary('open the chronicle in the browser')
    .description(
      'Serves the page and the API of a chronicle. At 127.0.0.1, the default, only this machine reaches them; at any other ' +
        'address they ask for a token.',
    )
    .addHelpText('before', EXAMPLES)
    .addOption(chronicleOption())
    .addOption(new Option('--address <ip>', 'address to listen at').default('127.0.0.1'))
    .addOption(new Option('--port <n>', 'port to listen at').argParser(portOf).default(8765))
    .addOption(
      new Option('--name <host>', 'name under which others reach it; may be given several times')
        .argParser((name: string, names: readonly string[]) => [...names, name])
        .default([]),
    )
    .addOption(
      new Option('--max-upload <mb>', 'refuse files larger than this many megabytes from the page')
        .argParser(megabytes)
        .default(50),
    )
    .addOption(
      new Option('--allow-host <host>', 'let the page fetch from this host though it lies in a private network')
        .argParser((name: string, names: readonly string[]) => [...names, name])
        .default([]),
    )
    .addOption(new Option('--token <words>', 'what others must show; one is made where it is not given'))
    .action(async (options: ServeOptions) => {
      await makeWhereNone(options, io);
      done(await withChronicle(options, io, (store) => serve(store, options, io)));
    });
}

/** A first look needs no command before it: where no chronicle is named and none is here, an empty one is made. */
async function makeWhereNone(options: ServeOptions, io: Io): Promise<void> {
  const isNamed = options.chronicle !== undefined || (io.env.REGESTA_CHRONICLE ?? '') !== '';
  if (isNamed || existsSync(chroniclePath(options, io))) return;
  const store = await openNamed(options, io, 'create');
  await store.close();
  io.stderr.write(`regesta: there was no chronicle here; made an empty one, ${store.place}\n`);
}

async function serve(store: Store, options: ServeOptions, io: Io): Promise<number> {
  const { address, port, name, token } = options;
  const [{ createApp }, { openAdditions }, { addAssets }, { accessAt, listen }] = await Promise.all([
    import('../server/app.ts'),
    import('../server/additions/additions.ts'),
    import('../server/assets.ts'),
    import('../server/listen.ts'),
  ]);
  const access = accessAt(address, port, token ?? null, name);
  const additions = openAdditions({
    store,
    version: version(),
    jobs: Math.min(MOST_JOBS, availableParallelism()),
    largest: options.maxUpload * 1_000_000,
    network: { allowHosts: options.allowHost },
  });
  const by = io.env.REGESTA_USER || userInfo().username;
  const app = createApp({ store, version: version(), access, by, additions });
  const page = join(PACKAGE_FOLDER, 'dist/web');
  if (!existsSync(page)) throw new Failure('the page is not built; run "npm run build"');
  addAssets(app, page);
  const running = await listen(app, address, port).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(trouble(error, address, port));
  });
  const [host] = access.hosts;
  const key = access.token === null ? '' : `/?token=${access.token}`;
  io.stdout.write(`Regesta serves ${store.place} at http://${host}${key}\nCtrl-C stops it.\n`);
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
  await additions.close();
  await running.stop();
  return EXIT.done;
}

function portOf(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new InvalidArgumentError('Expected 1 to 65535.');
  return port;
}

function megabytes(value: string): number {
  const number = Number(value);
  if (!(number > 0) || !Number.isFinite(number)) throw new InvalidArgumentError('Expected a number of megabytes.');
  return number;
}

function trouble({ code, message }: NodeJS.ErrnoException, address: string, port: number): string {
  if (code === 'EADDRINUSE') return `port ${port} is taken; choose another one with --port`;
  if (code === 'EADDRNOTAVAIL') return `${address} is no address of this machine`;
  if (code === 'EACCES') return `no permission to listen at port ${port}; choose one from 1024 with --port`;
  return message;
}
