import type { Note } from '../../ingest/types.ts';
import type { Store } from '../store/types.ts';
import type { Incoming } from './reader.ts';

const PAGE = 100;
/** Diagnostics that come from taking an article in, which is not done again, and not from reading it. */
const TAKEN_IN: ReadonlySet<string> = new Set<Note['code']>([
  'encoding',
  'mojibake',
  'date',
  'language',
  'partial',
  'kind',
  'version',
]);

/** Mark of a run that reads everything again: the run that began with it, or 0 for the run itself. */
const ALL = 'all';
/** Mark of a run that a person stopped. */
const STOPPED = 'stopped';

/** How everything is to be read again: from the start, or where a run of the same version and codebook was stopped or killed. */
export interface ReadAll {
  /** The run that began with it; null where none has. */
  readonly since: number | null;
  /** What to remember of the run that goes on. */
  readonly marks: Readonly<Record<string, number>>;
}

/** Looks whether the last run that read everything again came to its end. */
export async function goOn(store: Store, version: string): Promise<ReadAll> {
  const last = (await store.runs()).find(({ counts }) => counts[ALL] !== undefined);
  const ended = last === undefined || (last.finished !== null && last.counts[STOPPED] === undefined);
  if (ended || last.version !== version || last.codebook !== (await store.codebookId()))
    return { since: null, marks: { [ALL]: 0 } };
  const since = last.counts[ALL] || last.id;
  return { since, marks: { [ALL]: since } };
}

/** What to remember of a run that a person stopped. */
export const stoppedMark: Readonly<Record<string, number>> = { [STOPPED]: 1 };

/**
 * The stored articles that were read by another version or codebook than `reading`, as they were added; or all of them, but for
 * those that were stored in the run `since` or later.
 */
export async function* outdated(
  store: Store,
  reading: string,
  all: boolean,
  since: number | null = null,
): AsyncGenerator<Incoming> {
  let after: string | null = null;
  for (;;) {
    const page: readonly { readonly key: string; readonly reading: string }[] = await store.articles(
      after,
      PAGE,
      since ?? undefined,
    );
    for (const { key, reading: was } of page) {
      if (!all && was === reading) continue;
      const article = await store.article(key);
      if (article !== null) yield { article, notes: await notesOf(store, key) };
    }
    if (page.length < PAGE) return;
    after = page.at(-1)!.key;
  }
}

async function notesOf(store: Store, key: string): Promise<Note[]> {
  const diagnostics = (await store.record(key))?.diagnostics ?? [];
  return diagnostics.flatMap(({ code, message }) =>
    TAKEN_IN.has(code) ? [{ code: code as Note['code'], message }] : [],
  );
}
