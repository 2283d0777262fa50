import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Ingested } from '../ingest/types.ts';
import { type ChronicleOptions, chronicleOption, withChronicle } from './chronicle.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { jobsOption } from './jobs.ts';
import { addInputOptions, type InputOptions, ingestOptions } from './options.ts';

const EXAMPLES = `Examples:
  regesta watch https://example.org/feed.xml -c story.regesta    adds what is new, every 15 minutes
  regesta watch https://example.org/feed.xml --full              fetches the pages, too
  regesta watch https://example.org/feed.xml --jsonl             writes what is new as JSON Lines, one report a line
`;

interface WatchOptions extends InputOptions, ChronicleOptions {
  readonly every: number;
  readonly once?: true;
  readonly jsonl?: true;
  readonly jobs: number;
  readonly quiet?: true;
}

type Taken = Extract<Ingested, { article: unknown }>;

/** Adds `regesta watch`. */
export function addWatch(program: Command, io: Io, done: (exit: number) => void): void {
  addInputOptions(program.command('watch'))
    .summary('add what is new in feeds, again and again')
    .description(
      'Asks feeds for what is new and adds it to a chronicle, until it is stopped (Ctrl-C). Asks politely: robots.txt, one request a second for each host, longer and longer pauses where a server fails.',
    )
    .argument('<feeds...>', 'web addresses of RSS or Atom feeds')
    .addHelpText('before', EXAMPLES)
    .addOption(chronicleOption())
    .addOption(jobsOption())
    .addOption(new Option('--every <minutes>', 'how often each feed is asked').argParser(minutes).default(15))
    .addOption(new Option('--once', 'ask each feed once and end'))
    .addOption(new Option('--jsonl', 'write reports to the standard output and need no chronicle'))
    .addOption(new Option('-q, --quiet', 'say nothing but what went wrong'))
    .action(async (feeds: string[], options: WatchOptions) => {
      const wrong = feeds.find((feed) => !/^https?:\/\//iu.test(feed));
      if (wrong !== undefined) throw new UsageError(`"${wrong}" is no web address`);
      if (options.jsonl === true) done(await watch(feeds, options, io, (items) => writeLines(items, io)));
      else
        done(
          await withChronicle(options, io, async (store) => {
            const { fill } = await import('./fill.ts');
            const { collectRejects } = await import('./rejects.ts');
            const rejects = collectRejects(null, io);
            const { followRevisions } = await import('../chronicle/add/revise.ts');
            const revisions = followRevisions(store, (await import('./version.ts')).version());
            return watch(feeds, options, io, async (_, all) => {
              const fresh: Taken[] = [];
              for (const one of all) {
                const input = await revisions.note(one);
                if (input.reject === undefined) fresh.push(input);
                else if (one.reject === undefined) await rejects.add(input.reject);
              }
              // A run without reports would start threads for nothing.
              const filled =
                fresh.length > 0 &&
                (await fill(store, incoming(fresh), io, {
                  kind: 'add',
                  jobs: options.jobs,
                  anew: false,
                  quiet: true,
                  total: fresh.length,
                  rejects,
                  onDone: null,
                }));
              await revisions.settle(filled === false ? null : { id: filled.run, counts: filled.counts });
            });
          }),
        );
    });
}

function minutes(value: string): number {
  const number = Number(value);
  if (!(number >= 1)) throw new InvalidArgumentError('Expected a number of minutes from 1.');
  return number;
}

async function* incoming(items: readonly Taken[]): AsyncGenerator<Pick<Taken, 'article' | 'notes'>> {
  for (const { article, notes } of items) yield { article, notes };
}

async function watch(
  feeds: readonly string[],
  options: WatchOptions,
  io: Io,
  take: (items: readonly Taken[], all: readonly Ingested[]) => Promise<void>,
): Promise<number> {
  const [{ watchFeeds }, { openPolite }, { WORLD }, { LIMITS }, { say }] = await Promise.all([
    import('../ingest/watch/watch.ts'),
    import('../ingest/network/polite.ts'),
    import('../ingest/network/world.ts'),
    import('../ingest/limits.ts'),
    import('./rejects.ts'),
  ]);
  const ingest = { ...ingestOptions(options), stdin: io.stdin };
  const stop = new AbortController();
  const interrupt = (): void => {
    release();
    stop.abort();
  };
  const release = (): void => {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  };
  let troubles = 0;
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  try {
    await watchFeeds(feeds, {
      ingest,
      limits: { ...LIMITS, ...ingest.limits, maxSize: ingest.maxSize },
      polite: openPolite(WORLD),
      now: WORLD.now,
      signal: stop.signal,
      world: WORLD,
      interval: options.every * 60_000,
      once: options.once === true,
      onItems: async (items, address) => {
        const taken = items.filter((one): one is Taken => one.reject === undefined);
        for (const { reject } of items) if (reject !== undefined) say(io, `${reject.id ?? address}: ${reject.reason}`);
        await take(taken, items);
        if (options.quiet !== true) say(io, `${address}: ${taken.length} new`);
      },
      onTrouble: (address, trouble, again) => {
        troubles++;
        const next = again === null ? '' : `; asked again in ${Math.ceil(again / 60_000)} min`;
        say(io, `${address}: ${trouble}${next}`);
      },
    });
  } finally {
    release();
  }
  return options.once === true && troubles > 0 ? EXIT.rejected : EXIT.done;
}

/** One report a line, in the form in which Regesta reads corpora. */
async function writeLines(items: readonly Taken[], io: Io): Promise<void> {
  for (const { article, item } of items) {
    const { id, text, title, url, publisher, language, published } = article;
    const date =
      published === null ? {} : published.origin === 'crawl' ? { crawled: published.date } : { date: published.date };
    const line = { id, text, title, url, publisher, ...date, lang: language, uri: item.uri, version: item.version };
    io.stdout.write(`${JSON.stringify(line)}\n`);
  }
}
