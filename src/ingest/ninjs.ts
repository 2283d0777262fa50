import { fragmentText, isMarkup, lineText } from './fragment.ts';
import { InputError } from './input-error.ts';
import type { CorpusLine } from './jsonl.ts';
import { machineDate } from './machine-date.ts';
import { normaliseText } from './normalise.ts';
import type { Draft, Item, Note } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;
/** Keys of ninjs besides `uri`, without regard to case, of which every item has one. */
const SIGNS =
  /^(?:headlines?|headline_.*|body_.*|bodies|descriptions?|description_.*|pubstatus|versioncreated|contentcreated|associations)$/u;
const SHORT = 280;
const DEEPEST = 4;

/** True where an object is a ninjs item of any version and no line of a corpus. */
export function isNinjs(fields: Fields): boolean {
  if (typeof fields['uri'] !== 'string' || 'text' in fields || 'maintext' in fields) return false;
  return Object.keys(fields).some((key) => SIGNS.test(key.toLowerCase()));
}

/**
 * Reads a ninjs item: 1.x with its `body_…` keys, 2.x with arrays, 3.x with the same in camel case. A package gives the
 * text items in its associations; pictures beside a text give their captions.
 */
export function readNinjs(data: Fields, depth = 0): CorpusLine[] {
  const fields = lowered(data);
  const id = string(fields['uri']);
  const said = itemOf(fields, id);
  const kind = string(fields['type']) ?? 'text';
  if (kind === 'composite' && depth < DEEPEST) {
    const inside = associated(fields).flatMap((one) => readNinjs(one, depth + 1));
    const texts = inside.filter(({ draft }) => !(draft instanceof InputError) || draft.code !== 'kind');
    if (texts.length > 0) return texts;
  }
  if (kind !== 'text' && kind !== 'composite') {
    const item: Partial<Item> = {
      ...said,
      kind: kind === 'video' ? 'video' : kind === 'picture' ? 'gallery' : 'event',
    };
    return [{ id, item, draft: new InputError('kind', `a ninjs item of type "${kind}", no text`) }];
  }
  // A withdrawn item need not have a text any more.
  const body = bodyOf(fields);
  const teaser = body === null ? describe(fields) : null;
  const text = body ?? teaser;
  if (text === null && said.status === undefined)
    return [{ id, item: said, draft: new InputError('no-text', 'the item has no body and no description') }];
  const { published, notes } = machineDate([
    ['contentCreated', string(fields['contentcreated'])],
    ['firstCreated', string(fields['firstcreated'])],
    ['versionCreated', string(fields['versioncreated'])],
  ]);
  const draft: Draft = {
    text: text ?? '',
    title: lineText(
      string(fields['headline']) ?? entryOf(fields['headlines'], 'main') ?? byPrefix(fields, 'headline_'),
    ),
    url: addressOf(fields),
    publisher: sourceOf(fields),
    published,
    language: string(fields['language']),
    languageIsHint: false,
    notes: [...notes, ...editorial(fields), ...(teaser === null ? [] : [partialNote()])],
    item: { ...said, partial: teaser !== null, captions: captionsOf(fields) },
  };
  return [{ id, draft }];
}

function itemOf(fields: Fields, uri: string | null): Partial<Item> {
  const status = string(fields['pubstatus'])
    ?.toLowerCase()
    .replace(/^stat:/u, '');
  const until = fields['embargoeduntil'] ?? fields['embargoed'];
  return {
    ...(uri === null ? {} : { uri }),
    version: string(fields['version']),
    created: string(fields['versioncreated']),
    ...(status === 'withheld' ? { status } : {}),
    ...(status === 'canceled' || status === 'cancelled' ? { status: 'canceled' as const } : {}),
    embargoedUntil:
      until === undefined || until === null || until === false ? null : (string(until) ?? 'further notice'),
    byline: string(fields['byline']) ?? string(fields['by']),
    dateline: string(fields['located']),
  };
}

/** The body: `body_text` and its kin in 1.x, the best of `bodies` in 2.x and 3.x. */
function bodyOf(fields: Fields): string | null {
  const plain = string(fields['body_text']);
  if (plain !== null) return textOf(plain);
  for (const key of ['body_xhtml', 'body_html', 'body_main', 'body']) {
    const value = string(fields[key]);
    if (value !== null) return textOf(value);
  }
  const listed = entryOf(fields['bodies'], 'main') ?? byPrefix(fields, 'body_');
  return listed === null ? null : textOf(listed);
}

function describe(fields: Fields): string | null {
  const value =
    string(fields['description_text']) ?? entryOf(fields['descriptions'], 'main') ?? byPrefix(fields, 'description_');
  return value === null ? null : textOf(value);
}

function textOf(value: string): string | null {
  return (isMarkup(value) ? fragmentText(value) : normaliseText(value)) || null;
}

/** The value of the entry with the role, else of the longest: a body may stand there as text and as HTML. */
function entryOf(list: unknown, role: string): string | null {
  const entries = objects(list).map(lowered);
  const inRole = entries.filter((entry) => string(entry['role']) === role);
  const all = (inRole.length > 0 ? inRole : entries).flatMap((entry) => string(entry['value']) ?? []);
  return all.sort((a, b) => b.length - a.length)[0] ?? null;
}

function byPrefix(fields: Fields, prefix: string): string | null {
  const all = Object.entries(fields).flatMap(([key, value]) => (key.startsWith(prefix) ? (string(value) ?? []) : []));
  return all.sort((a, b) => b.length - a.length)[0] ?? null;
}

function sourceOf(fields: Fields): string | null {
  const sources = objects(fields['infosources'] ?? fields['infosource']).map(lowered);
  const first =
    sources.find((source) => /publisher|provider/iu.test(string(source['role']) ?? string(source['rel']) ?? '')) ??
    sources[0];
  return string(first?.['name']) ?? string(fields['copyrightholder']) ?? string(fields['provider']);
}

function addressOf(fields: Fields): string | null {
  const listed = objects(fields['altids']).map(lowered);
  const web = listed.map((entry) => string(entry['value'])).find((value) => /^https?:\/\//u.test(value ?? ''));
  const uri = string(fields['uri']);
  return web ?? (/^https?:\/\//u.test(uri ?? '') ? uri : null);
}

function editorial(fields: Fields): Note[] {
  const note = string(fields['ednote']);
  return note === null ? [] : [{ code: 'version', message: `editor's note: ${note.slice(0, SHORT)}` }];
}

/** What to know of a teaser. */
export function partialNote(): Note {
  return { code: 'partial', message: 'only a teaser, not the whole report' };
}

function associated(fields: Fields): Fields[] {
  const inside = fields['associations'];
  return Array.isArray(inside) ? objects(inside) : objects(Object.values(object(inside) ?? {}));
}

function captionsOf(fields: Fields): string[] {
  return associated(fields).flatMap((one) => {
    const inside = lowered(one);
    return string(inside['type']) === 'picture' ? (describe(inside) ?? []) : [];
  });
}

function lowered(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]));
}

function objects(value: unknown): Fields[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => {
    const found = object(one);
    return found === null ? [] : [found];
  });
}

function object(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function string(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
