import { Readable, Writable } from 'node:stream';
import type { Prepared, Store, StoreError } from '../../src/chronicle/index.ts';
import { runCli } from '../../src/cli/run.ts';
import { happenings, inventArticle, prepared } from './invented.ts';

/** Adds articles in one run, a few at a time. */
export async function fill(store: Store, articles: readonly Prepared[]): Promise<void> {
  const run = await store.startRun('add', 'test');
  for (let i = 0; i < articles.length; i += 7) await store.put(run, articles.slice(i, i + 7));
  await store.finishRun(run, { added: articles.length });
}

/** An invented article with more text. */
export function withText(text: string, title: string | null = null): Prepared {
  const { article, record } = inventArticle(happenings(1, 3)[0]!, 0, 3);
  const changed = { ...article, title, text: `${article.text} ${text}` };
  return prepared({
    article: changed,
    record: { ...record, article: { ...record.article, title, text: changed.text } },
  });
}

/** Runs a command; gives what it wrote. */
export async function command(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const texts = ['', ''];
  const [stdout, stderr] = texts.map(
    (_, i) =>
      new Writable({
        write: (chunk: Buffer, _encoding, next) => {
          texts[i] += chunk.toString();
          next();
        },
      }),
  );
  const terminal = { stdinIsTerminal: true, stdoutIsTerminal: false, stderrIsTerminal: false, columns: 80, env: {} };
  const exit = await runCli(args, { stdin: Readable.from([]), stdout: stdout!, stderr: stderr!, ...terminal });
  return { exit, out: texts[0]!, err: texts[1]! };
}

/** The error that some work ends with. */
export async function trouble(work: () => Promise<unknown>): Promise<StoreError> {
  try {
    await work();
  } catch (error) {
    return error as StoreError;
  }
  throw new Error('nothing went wrong');
}
