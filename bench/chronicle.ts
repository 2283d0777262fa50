import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import {
  addArticles,
  type Incoming,
  openChronicle,
  openPool,
  type Prepared,
  type Store,
} from '../src/chronicle/index.ts';
import { handleOf } from '../src/chronicle/store/handle.ts';
import { recombine } from './recombine.ts';
import { smallWords, vary } from './vary.ts';

/*
 * How fast a chronicle is filled and answers: npx tsx bench/chronicle.ts --count 5000 --jobs 2
 * Articles are made out of the Wikinews texts, seeded. --length cuts them, --file keeps the chronicle, --only-ask asks one
 * that is there, --go-on fills up one that was stopped. --read N reads only so many, and makes the others of what was found in
 * these: reading is most of the work, and its speed doesn't hang on how many articles the chronicle holds.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '5000' },
    jobs: { type: 'string', default: '2' },
    length: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', default: join(tmpdir(), 'bench.regesta') },
    read: { type: 'string' },
    'only-ask': { type: 'boolean', default: false },
    'go-on': { type: 'boolean', default: false },
  },
});
const jobs = Number(values.jobs);
const BATCH = 32;
const REPORTED = 2000;
const MEGABYTE = 1e6;
const ROUNDS = 15;

const isThere = values['only-ask'] || values['go-on'];
if (!isThere) for (const end of ['', '-wal', '-shm']) rmSync(values.file + end, { force: true });
const store = await openChronicle(values.file, isThere ? 'open' : 'create');
if (!values['only-ask']) await (values.read === undefined ? fill() : fillVaried(Number(values.read)));
await ask(store);
await store.close();

async function fill(): Promise<void> {
  const count = Number(values.count);
  const reading = `bench ${await store.codebookId()}`;
  const pool = openPool(await store.codebook(), reading, jobs);
  const run = await store.startRun('add', 'bench');
  let characters = 0;
  async function* articles(): AsyncGenerator<Incoming> {
    for (const article of recombine({ count, seed: Number(values.seed), length: Number(values.length) })) {
      characters += article.text.length;
      yield { article, notes: [] };
    }
  }
  const began = performance.now();
  let stored = 0;
  let last = began;
  await addArticles(store, articles(), pool, {
    run,
    reading,
    parallel: jobs * 3,
    onDone: () => {
      stored++;
      if (stored % 1000 !== 0) return;
      const now = performance.now();
      console.error(`${stored}: ${(1_000_000 / (now - last)).toFixed(1)} a second lately, ${memory()} MB`);
      last = now;
    },
    onFailed: (id, error) => console.error(id, error.message),
    stopped: () => false,
  });
  const seconds = (performance.now() - began) / 1000;
  await store.finishRun(run, { added: stored });
  await pool.close();
  console.log(`added           ${stored} articles, ${Math.round(characters / stored)} characters each, ${jobs} jobs`);
  console.log(`time            ${seconds.toFixed(0)} s, ${(stored / seconds).toFixed(1)} articles a second`);
  console.log(`memory          ${memory()} MB at most`);
}

async function fillVaried(read: number): Promise<void> {
  const count = Number(values.count);
  const pool = openPool(await store.codebook(), 'bench 1', 1);
  const base: Prepared[] = [];
  for (const article of recombine({ count: read, seed: Number(values.seed), length: Number(values.length) }))
    base.push(await pool.read({ article, notes: [] }));
  const words = smallWords(base);
  const run = await store.startRun('add', 'bench');
  let storing = 0;
  const { counts } = await store.stats();
  for (let from = counts.articles; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from);
    const batch = Array.from({ length: size }, (_, i) => vary(base[(from + i) % read]!, words, from + i));
    const began = performance.now();
    await store.put(run, batch);
    storing += performance.now() - began;
    const done = from + size - counts.articles;
    if (from % REPORTED < BATCH)
      console.error(`${from + size}: ${(done / (storing / 1000)).toFixed(0)} a second stored, ${memory()} MB`);
  }
  await store.finishRun(run, { added: count });
  console.log(`stored          ${count} articles made of ${read} that were read`);
  console.log(
    `storing         ${(storing / 1000).toFixed(0)} s, ${((count - counts.articles) / (storing / 1000)).toFixed(0)} articles a second, one thread`,
  );
  console.log(`memory          ${memory()} MB at most`);
}

async function ask(store: Store): Promise<void> {
  const { counts } = await store.stats();
  console.log(
    `holds           ${counts.articles} articles, ${counts.claims} claims, ${counts.events} events, ${counts.merged} of them merged`,
  );
  const size = statSync(values.file).size;
  console.log(
    `file            ${(size / MEGABYTE).toFixed(0)} MB, ${(size / 1000 / counts.articles).toFixed(1)} kB an article`,
  );
  const some = await store.list({}, { limit: 1000 });
  const merged = await store.list({ reports: 2 }, { limit: 1000 });
  const [event, large] = [some.at(-1)!, merged.at(-1) ?? some[0]!];
  await time('list', () => store.list({}, { limit: 50 }));
  await time('list later', () => store.list({}, { limit: 50, after: event.id }));
  await time('list by type', () => store.list({ types: ['PROTEST'], since: '2010-01-01' }, { limit: 50 }));
  await time('list by place', () => store.list({ place: 'Berlin' }, { limit: 50 }));
  await time('list by country', () => store.list({ place: 'DE', since: '2012-01-01' }, { limit: 50 }));
  await time('list by actor', () => store.list({ actor: 'Polizei' }, { limit: 50 }));
  const [actor, town] = [await mostFrequent(store, 'a'), await mostFrequent(store, 'p')];
  console.log(`most frequent   ${actor.name} in ${actor.events} events, ${town.name} in ${town.events}`);
  const after = (await store.list({ actor: actor.name }, { limit: 1000 })).at(-1)!.id;
  await time('frequent actor', () => store.list({ actor: actor.name }, { limit: 50 }));
  await time('– later', () => store.list({ actor: 'Polizei' }, { limit: 50, after }));
  await time('– and type', () => store.list({ actor: actor.name, types: ['TRIAL'] }, { limit: 50 }));
  await time('– and status', () => store.list({ actor: actor.name, status: 'denied' }, { limit: 50 }));
  await time('– and place', () => store.list({ actor: actor.name, place: 'DE' }, { limit: 50 }));
  await time('– and period', () =>
    store.list({ actor: actor.name, since: '2015-03-01', until: '2015-06-30' }, { limit: 50 }),
  );
  await time('frequent place', () => store.list({ place: town.name }, { limit: 50 }));
  await time('– and words', () => store.list({ place: town.name, words: 'Demonstration' }, { limit: 50 }));
  await time('country, period', () =>
    store.list({ place: 'US', since: '2019-01-01', until: '2019-12-31' }, { limit: 50 }),
  );
  await time('list of period', () => store.list({ since: '2015-03-01', until: '2015-06-30' }, { limit: 50 }));
  await time('list by words', () => store.list({ words: 'Polizei Demonstration' }, { limit: 50 }));
  await time('list of merged', () => store.list({ reports: 2 }, { limit: 50 }));
  await time('show', () => store.event(event.id));
  await time('show merged', () => store.event(large.id));
  await time('search one word', () => store.search('Hubschrauber', 20));
  await time('search frequent', () => store.search('Polizei', 20));
  await time('search two words', () => store.search('Polizei Bahnhof', 20));
}

/** The name under which most events are listed: of somebody who did it or to whom it was done, or of where it happened. */
async function mostFrequent(store: Store, role: 'a' | 'p'): Promise<{ name: string; events: number }> {
  const { rows } = await sql<{ name: string; events: number }>`select max(n.folded) as name, l.events from
    (select key, count(*) as events from listed where key between ${`${role}0`} and ${`${role}:`} group by key
      order by events desc limit 1) l
    join entity_names n on n.entity = cast(substr(l.key, 2) as integer)`.execute(handleOf(store).db);
  return rows[0]!;
}

async function time(name: string, run: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  const [first] = times;
  times.sort((a, b) => a - b);
  const middle = times[Math.floor(ROUNDS / 2)]!;
  console.log(
    `${name.padEnd(16)}${middle.toFixed(1)} ms (first ${first!.toFixed(1)}, slowest ${times.at(-1)!.toFixed(1)})`,
  );
}

/** The most memory that this process and its threads have had, in megabytes. */
function memory(): number {
  return Math.round((process.resourceUsage().maxRSS * 1024) / MEGABYTE);
}
