import type { JsMsg } from '@nats-io/jetstream';
import { articleKey } from '../chronicle/keys.ts';
import { refusal } from '../chronicle/store/supersede.ts';
import type { Store } from '../chronicle/store/types.ts';
import { placeOf, type Task, unpack, versionIn } from './message.ts';
import type { Persistence } from './persist.ts';
import type { Ready } from './storing.ts';
import type { LargeTexts } from './texts.ts';

/** A message with a report that is to be read. */
export interface Open {
  readonly message: JsMsg;
  readonly task: Extract<Task, { kind: 'article' }>;
}

/** What is to be done with messages. */
export interface Sorted {
  readonly toRead: readonly Open[];
  /** Nothing is to be read in these. */
  readonly ready: readonly Ready[];
  readonly failed: readonly { readonly message: JsMsg; readonly error: Error }[];
}

/** Opens messages, and tells what needn't be read: what the chronicle has, has a newer version of, and withdrawals. */
export async function sortMessages(
  messages: readonly JsMsg[],
  store: Store,
  reading: string,
  texts: LargeTexts,
  { run }: Persistence,
): Promise<Sorted> {
  const opened: { readonly message: JsMsg; readonly task: Task }[] = [];
  const ready: Ready[] = [];
  const failed: { readonly message: JsMsg; readonly error: Error }[] = [];
  for (const message of messages)
    try {
      const place = placeOf(message.data);
      const bytes = place === null ? message.data : await texts.get(place.object);
      if (bytes !== null) opened.push({ message, task: unpack(bytes) });
      // Whoever stored it has taken its text away, and was ended before that was acknowledged.
      else if (place?.key != null && (await run(() => store.findArticles(place.key!))).length > 0)
        ready.push({ message, prepared: null, name: { key: place.key, name: place.key }, version: null });
      else throw new Error('its text is not in the object store');
    } catch (error) {
      failed.push({ message, error: error as Error });
    }
  const articles = opened.flatMap(({ task }) =>
    task.kind === 'article' ? [{ ...task.article, key: articleKey(task.article) }] : [],
  );
  const known = articles.length === 0 ? new Set<string>() : await run(() => store.known(reading, articles));
  const toRead: Open[] = [];
  for (const { message, task } of opened) {
    const version = versionIn(task);
    if (task.kind === 'withdrawal') {
      ready.push({ message, prepared: null, name: null, version });
      continue;
    }
    const name = { key: articleKey(task.article), name: task.article.id };
    const isOld = version !== null && refusal(await run(() => store.versionOf(version.uri)), version) !== null;
    if (isOld || known.has(name.key)) ready.push({ message, prepared: null, name, version });
    else toRead.push({ message, task });
  }
  return { toRead, ready, failed };
}
