import { addArticles } from '../../chronicle/add/add-articles.ts';
import type { ArticleReader, Incoming } from '../../chronicle/add/reader.ts';
import { followRevisions } from '../../chronicle/add/revise.ts';
import type { Store } from '../../chronicle/store/types.ts';
import type { Reject } from '../../ingest/types.ts';
import type { Followed } from './follow.ts';
import type { Inputs } from './inputs.ts';

/** What an addition works with. */
export interface Performing {
  readonly store: Store;
  readonly version: string;
  readonly reading: string;
  readonly reader: ArticleReader;
  readonly parallel: number;
  readonly signal: AbortSignal;
}

/** Adds reports as one run, as `regesta add` does, and says how far that is. */
export async function perform(inputs: Inputs, followed: Followed, performing: Performing): Promise<void> {
  const { store, version, reading, reader, parallel, signal } = performing;
  const reject = ({ input, id, code, reason }: Reject): void =>
    followed.note({ id: id ?? input, status: 'rejected', key: null, code, reason });
  followed.change({ state: 'reading', total: await inputs.total() });
  const revisions = followRevisions(store, version);
  async function* taken(): AsyncGenerator<Incoming> {
    for await (const found of untilAborted(inputs.open(), signal)) {
      const input = await revisions.note(found);
      if (input.reject !== undefined) reject(input.reject);
      else yield { article: input.article, notes: input.notes };
    }
  }
  const telling: ArticleReader = {
    read: async (incoming) => {
      const prepared = await reader.read(incoming);
      followed.note({ id: incoming.article.id, status: 'read', key: null, code: null, reason: null });
      return prepared;
    },
    close: reader.close,
  };
  const run = await store.startRun('add', version);
  const counts = { added: 0, known: 0, failed: 0 };
  await addArticles(store, taken(), telling, {
    run,
    reading,
    parallel,
    onDone: ({ key, id }, status) => {
      counts[status]++;
      followed.note({ id, status, key, code: null, reason: null });
    },
    onFailed: (id, { message }) => {
      counts.failed++;
      reject({ input: id, line: null, id, code: 'bug', reason: `a bug in Regesta: ${message}` });
    },
    stopped: () => signal.aborted,
  });
  await store.finishRun(run, counts);
  await revisions.settle({ id: run, counts });
}

/** What comes until somebody breaks it off; what is being waited for then is left to end by itself. */
async function* untilAborted<T>(source: AsyncGenerator<T>, signal: AbortSignal): AsyncGenerator<T> {
  const aborted = new Promise<'aborted'>((resolve) => {
    if (signal.aborted) resolve('aborted');
    signal.addEventListener('abort', () => resolve('aborted'), { once: true });
  });
  for (;;) {
    const next = await Promise.race([source.next(), aborted]);
    if (next === 'aborted') {
      source.return(undefined).catch(() => {});
      return;
    }
    if (next.done === true) return;
    yield next.value;
  }
}
