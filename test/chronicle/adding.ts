/*
 * Adds invented articles as `regesta add` does, but for the reading: the test of what happens when adding is killed starts
 * this program many times, and the models would take most of its time. Writes the key of each article once it is stored.
 */
import { addArticles } from '../../src/chronicle/add/add-articles.ts';
import type { Incoming } from '../../src/chronicle/add/reader.ts';
import { openChronicle } from '../../src/chronicle/index.ts';
import { happenings, inventArticle, prepared } from './invented.ts';

const [path, count, seed] = process.argv.slice(2);
const READING = 'test 1';
const told = happenings(Number(count) / 5, Number(seed));
const invented = Array.from({ length: Number(count) }, (_, n) =>
  inventArticle(told[n % told.length]!, n, Number(seed)),
);
const records = new Map(invented.map((one) => [one.article.id, one]));

async function* articles(): AsyncGenerator<Incoming> {
  for (const { article } of invented) yield { article, notes: [] };
}

async function add(): Promise<void> {
  const store = await openChronicle(path!);
  const run = await store.startRun('add', 'test');
  await addArticles(
    store,
    articles(),
    { read: async ({ article }) => prepared(records.get(article.id)!, READING), close: async () => {} },
    {
      run,
      reading: READING,
      parallel: 3,
      onDone: ({ key }) => void process.stdout.write(`${key}\n`),
      onFailed: (_, error) => {
        throw error;
      },
      stopped: () => false,
    },
  );
  await store.finishRun(run, {});
  await store.close();
}

void add();
