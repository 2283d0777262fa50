import { articleKey } from '../keys.ts';
import type { Prepared, Store } from '../store/types.ts';
import { type ArticleReader, type Incoming, ModelsError } from './reader.ts';

/** What became of an article. */
export type Added = 'added' | 'known';

/** How articles are added. */
export interface AddOptions {
  readonly run: number;
  /** Program version and codebook. */
  readonly reading: string;
  /** Whether to read those too that are there, read in the same way. */
  readonly anew?: boolean;
  /** Articles that are read at the same time. */
  readonly parallel: number;
  /** Called once an article is on disk, or turned out to have been there. */
  readonly onDone: (article: { readonly key: string; readonly id: string }, added: Added) => void | Promise<void>;
  /** Called where reading an article fails; the others go on. */
  readonly onFailed: (id: string, error: Error) => void | Promise<void>;
  /** Once it says true no more articles are taken; those that are being read are stored. */
  readonly stopped: () => boolean;
}

/** Articles that are stored at once: each time costs a wait for the disk. */
const BATCH = 32;
/** Milliseconds after which what is ready is stored even so. */
const PATIENCE = 1000;

/**
 * Reads articles and stores them. Those that are in the chronicle already, read in the same way, are passed over. Throws a
 * `ModelsError` where nothing can be read at all.
 */
export async function addArticles(
  store: Store,
  articles: AsyncIterable<Incoming>,
  reader: ArticleReader,
  options: AddOptions,
): Promise<void> {
  const { run, reading, parallel, anew, onDone, onFailed, stopped } = options;
  const reads = new Set<Promise<void>>();
  let ready: Prepared[] = [];
  let names: { key: string; name: string }[] = [];
  let last = performance.now();
  let hopeless: ModelsError | null = null;
  const flush = async (): Promise<void> => {
    const [batch, others] = [ready, names];
    [ready, names] = [[], []];
    last = performance.now();
    if (batch.length > 0) await store.put(run, batch, anew);
    if (others.length > 0) await store.addNames(others);
    for (const { article } of batch) await onDone(article, 'added');
    for (const { key, name } of others) await onDone({ key, id: name }, 'known');
  };
  const read = async (incoming: Incoming): Promise<void> => {
    try {
      const prepared = await reader.read(incoming);
      ready.push(prepared);
    } catch (error) {
      if (error instanceof ModelsError) hopeless ??= error;
      else await onFailed(incoming.article.id, error as Error);
    }
  };
  for await (const incoming of articles) {
    if (stopped() || hopeless !== null) break;
    const key = articleKey(incoming.article);
    if (anew !== true && (await store.known(reading, [{ ...incoming.article, key }])).has(key)) {
      names.push({ key, name: incoming.article.id });
    } else {
      const job: Promise<void> = read(incoming).finally(() => reads.delete(job));
      reads.add(job);
      while (reads.size >= parallel) await Promise.race(reads);
    }
    if (ready.length + names.length >= BATCH || performance.now() - last > PATIENCE) await flush();
  }
  await Promise.all(reads);
  await flush();
  if (hopeless !== null) throw hopeless;
}
