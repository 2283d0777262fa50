import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import type { Incoming } from '../chronicle/add/reader.ts';
import { articleKey } from '../chronicle/keys.ts';
import type { ItemVersion } from '../chronicle/store/types.ts';
import type { Ingested } from '../ingest/types.ts';

/** What a publisher says of a report: which version of which item it is. */
export type Publication = Omit<ItemVersion, 'article'>;

/** What is in the queue: a report, or a publisher's word that one is withdrawn. */
export type Task =
  | ({ readonly kind: 'article'; readonly item: Publication | null } & Incoming)
  | { readonly kind: 'withdrawal'; readonly item: Publication };

/** A task as it goes over the wire. */
export interface Packed {
  /** A hash of all of its content: the same task has the same id, whoever brings it. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** The key of the report; null for a withdrawal. */
  readonly key: string | null;
}

/** Only this form of tasks is understood; another one is of another version of the program. */
const FORM = 1;
/** Bytes below which packing saves nothing. */
const SHORT = 400;
/** The most bytes that a task unpacks to: a report of the largest size that `--max-size` is meant for. */
const MOST = 256_000_000;
const BRACE = 0x7b;
const ID_BYTES = 20;

/** The task that an input makes; null where there is nothing to do for it. */
export function taskOf({ item, ...input }: Ingested): Task | null {
  const publication = item == null ? null : publicationOf(item);
  if (input.reject === undefined) {
    const counted = publication !== null && (publication.version !== null || publication.created !== null);
    return { kind: 'article', article: input.article, notes: input.notes, item: counted ? publication : null };
  }
  const code = input.reject.code;
  if (publication === null || (code !== 'canceled' && code !== 'withheld')) return null;
  return { kind: 'withdrawal', item: { ...publication, status: code } };
}

function publicationOf({ uri, version, created, status }: Publication): Publication {
  return { uri, version, created, status };
}

/** What a task does to the versions of its item; null where its publisher counts none. */
export function versionIn(task: Task): ItemVersion | null {
  if (task.item === null) return null;
  if (task.kind === 'withdrawal') return { ...task.item, article: null };
  return { ...task.item, status: 'usable', article: articleKey(task.article) };
}

/** Packs a task. */
export function pack(task: Task): Packed {
  const json = Buffer.from(JSON.stringify({ form: FORM, ...task }));
  return {
    id: createHash('sha256').update(json).digest().subarray(0, ID_BYTES).toString('base64url'),
    bytes: json.length < SHORT ? json : deflateSync(json),
    key: task.kind === 'article' ? articleKey(task.article) : null,
  };
}

/** Unpacks a task. Throws an `Error` where it is none of this program's. */
export function unpack(bytes: Uint8Array): Task {
  const { form, ...task } = parse(bytes);
  if (form !== FORM)
    throw new Error(`it was put into the queue by another version of Regesta (form ${form}, this one knows ${FORM})`);
  if (task.kind !== 'article' && task.kind !== 'withdrawal') throw new Error('it is no report');
  return task as unknown as Task;
}

/** The place in the object store of a task that is too large for a message; null where the message is the task itself. */
export function placeOf(bytes: Uint8Array): { readonly object: string; readonly key: string | null } | null {
  if (bytes.length > SHORT || bytes[0] !== BRACE) return null;
  const { object, key } = parse(bytes);
  return typeof object === 'string' ? { object, key: (key as string | null) ?? null } : null;
}

/** The message for a task that lies in the object store. */
export function packPlace({ id, key }: Packed): Uint8Array {
  return Buffer.from(JSON.stringify({ form: FORM, object: id, key }));
}

function parse(bytes: Uint8Array): Record<string, unknown> {
  try {
    const json = bytes[0] === BRACE ? bytes : inflateSync(bytes, { maxOutputLength: MOST });
    return JSON.parse(Buffer.from(json).toString()) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`it can't be unpacked (${(error as Error).message})`);
  }
}
