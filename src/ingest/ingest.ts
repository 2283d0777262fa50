import type { Article, LanguageCode, StatedDate } from '../text/article.ts';
import type { Columns } from './columns.ts';
import { decodeText } from './decode.ts';
import { readerOf } from './formats.ts';
import { guessFormat } from './guess.ts';
import { InputError } from './input-error.ts';
import { heldBack, itemOf } from './item.ts';
import { settleLanguage } from './language.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { NetworkOptions } from './network/options.ts';
import type { Polite } from './network/polite.ts';
import { inputName, isAddress, type Opened, openPath } from './open.ts';
import { asInputError, type ByteSource, peek } from './source.ts';
import type { Draft, Found, Ingested, InputFormat, Note, Reject } from './types.ts';
import { newer, openVersions, type Versions, versionName } from './versions.ts';

/** How inputs are taken in. */
export interface IngestOptions {
  /** The language of all reports, or `auto` to find it out for each. */
  readonly language: LanguageCode | 'auto';
  /** The form of all inputs, or `auto` to guess it for each. */
  readonly format: InputFormat | 'auto';
  /** The user's word on when the reports were published (an ISO day), which outweighs what came with them. */
  readonly published: string | null;
  /** The most bytes that one report may have. */
  readonly maxSize: number;
  /** The bytes of the input `-`. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Other limits; the defaults of `LIMITS` where left out. */
  readonly limits?: Partial<Limits>;
  /** Which columns of a table, or keys of JSON, hold what. */
  readonly columns?: Columns;
  /** Reads items under embargo, too. */
  readonly embargoed?: boolean;
  /** Fetches the pages that feeds link to. */
  readonly full?: boolean;
  /** How pages are fetched; nothing is fetched unless an input is a web address, or `full` is wanted. */
  readonly network?: NetworkOptions;
  /** The instant at which embargoes are judged, ISO 8601; the present where left out. */
  readonly now?: string;
  /** Fetches the pages of `full`; one that knows no host yet where left out. */
  readonly polite?: Polite;
}

interface Run {
  readonly options: IngestOptions;
  readonly limits: Limits;
  readonly now: string;
  readonly versions: Versions;
  readonly polite: () => Promise<Polite>;
}

/**
 * Takes in files, folders, archives and web addresses (`-`: the standard input), one report after another as they come;
 * a corpus is never held as a whole. An input that can't be read is handed over as a reject, and the next one follows.
 * Throws for nothing but bugs.
 */
export async function* ingest(inputs: readonly string[], options: IngestOptions): AsyncGenerator<Ingested> {
  const run = start(options);
  for (const input of inputs) {
    const opened = isAddress(input) ? fetched(input, run) : openPath(input, options.stdin);
    for await (const source of opened) yield* fromOpened(source, run);
  }
}

/** The same for something that is open already. */
export function ingestSource(opened: Opened, options: IngestOptions): AsyncGenerator<Ingested> {
  return fromOpened(opened, start(options));
}

function start(options: IngestOptions): Run {
  let polite: Promise<Polite> | null = null;
  return {
    options,
    limits: { ...LIMITS, ...options.limits, maxSize: options.maxSize },
    now: options.now ?? new Date().toISOString(),
    versions: openVersions(),
    polite: () => {
      polite ??= Promise.all([import('./network/polite.ts'), import('./network/world.ts')]).then(
        ([{ openPolite }, { WORLD }]) => openPolite(WORLD),
      );
      return polite;
    },
  };
}

async function* fetched(address: string, { options, limits }: Run): AsyncGenerator<Opened> {
  const { openAddress } = await import('./network/open.ts');
  yield await openAddress(address, { ...options.network, limits });
}

async function* fromOpened(opened: Opened, run: Run): AsyncGenerator<Ingested> {
  if ('error' in opened) {
    yield { reject: rejected(opened.name, null, null, opened.error) };
    return;
  }
  try {
    yield* fromSource(opened, run);
  } catch (error) {
    yield { reject: rejected(opened.name, null, null, asInputError(error)) };
  }
}

async function* fromSource(opened: ByteSource, run: Run): AsyncGenerator<Ingested> {
  const { options, limits } = run;
  const { head, source } = await peek(opened);
  if (head.length === 0) throw new InputError('empty', 'the input is empty');
  const packed = head[0] === 0x1f && head[1] === 0x8b ? await import('./gzip.ts') : null;
  if (packed !== null) {
    const isWarc = new TextDecoder().decode(packed.gunzipHead(head)).startsWith('WARC/');
    if (!isWarc && options.format !== 'warc') {
      yield* fromSource(packed.gunzipped(source, limits), run);
      return;
    }
  }
  const isZip = head[0] === 0x50 && head[1] === 0x4b && head[2]! < 9 && head[2] === head[3]! - 1;
  if (options.format === 'zip' || isZip) {
    const { openZip } = await import('./zip.ts');
    const inner: Run = options.format === 'zip' ? { ...run, options: { ...options, format: 'auto' } } : run;
    for await (const inside of openZip(source, limits)) yield* fromOpened(inside, inner);
    return;
  }
  const start = (await decodeHead(head)) ?? '';
  const wanted =
    options.format === 'auto' ? (packed === null ? guessFormat(source.extension, start) : 'warc') : options.format;
  const read = await readerOf(wanted as Exclude<InputFormat, 'zip'>);
  for await (const found of read(source, { limits, columns: options.columns ?? {} })) {
    const whole = options.full === true && wanted === 'feed' ? await withFullText(found, run) : found;
    yield await settled(source.name, whole, run);
  }
}

/** A feed's teaser with the text of the page that it links to. */
async function withFullText(found: Found, { options, limits, polite }: Run): Promise<Found> {
  const { fullText } = await import('./full-text.ts');
  return fullText(found, { ...options.network, limits, polite: options.polite ?? (await polite()) });
}

async function settled(input: string, found: Found, run: Run): Promise<Ingested> {
  const fallback = found.place === null ? input : `${input}:${found.place}`;
  const id = found.id ?? fallback;
  const { draft } = found;
  try {
    if (draft instanceof InputError) throw draft;
    return await settle(id, draft, run);
  } catch (error) {
    const said = draft instanceof InputError ? found.item : draft.item;
    const url = draft instanceof InputError ? null : draft.url;
    const item = said === undefined ? null : itemOf({ id, url }, said);
    return { reject: rejected(input, found.place, found.id, error), item };
  }
}

async function settle(id: string, draft: Draft, run: Run): Promise<Ingested> {
  const { options, versions, now } = run;
  const item = itemOf({ id, url: draft.url }, draft.item);
  const before = versions.meet(item);
  if (before !== null && newer(before, item) > 0)
    throw new InputError('superseded', `${versionName(before)} came before, which is newer than ${versionName(item)}`);
  const held = heldBack(options.embargoed === true ? { ...item, embargoedUntil: null } : item, now);
  if (held !== null) throw held;
  const { language, notes } = await settleLanguage(draft, options.language);
  const user: StatedDate | null = options.published === null ? null : { date: options.published, origin: 'user' };
  const article: Article = {
    id,
    text: draft.text,
    language,
    title: draft.title,
    url: draft.url,
    publisher: draft.publisher,
    published: user ?? draft.published,
  };
  const replaced: Note[] =
    before === null || newer(item, before) <= 0
      ? []
      : [{ code: 'version', message: `${versionName(item)} replaces ${versionName(before)}` }];
  return { article, notes: [...draft.notes, ...notes, ...replaced], item };
}

/** What the trouble with an input is, for the list of rejects. Anything but an `InputError` is a bug and thrown on. */
function rejected(input: string, line: number | null, id: string | null, error: unknown): Reject {
  const known = asInputError(error);
  if (!(known instanceof InputError)) throw known;
  return { input: inputName(input), line, id, code: known.code, reason: known.message };
}

async function decodeHead(head: Uint8Array): Promise<string | null> {
  try {
    return (await decodeText(head)).text;
  } catch {
    // A record may hold anything from its first lines on.
    const start = Buffer.from(head).toString('latin1');
    return start.startsWith('WARC/') ? start : null;
  }
}
