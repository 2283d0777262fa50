import { blockText } from './blocks.ts';
import type { FormatReader } from './formats.ts';
import { fragmentText, isMarkup } from './fragment.ts';
import { InputError } from './input-error.ts';
import { machineDate } from './machine-date.ts';
import { normaliseText } from './normalise.ts';
import { readAll } from './source.ts';
import type { Draft, Found, Item, Note } from './types.ts';
import { child, descendants, readXml, words, type XmlElement } from './xml.ts';

/** A message may be larger than one report by this much. */
const MANY = 4;

/**
 * NewsML-G2: a news message, a single item or a package, with or without its namespace. A package's main text comes first;
 * pictures beside a text give it their captions.
 */
export const readNewsMl: FormatReader = async function* (source, { limits }) {
  const { root, notes } = await readXml(await readAll(source, limits.maxSize * MANY), source.encoding ?? null);
  const items = descendants(root, 'newsItem');
  if (items.length === 0) throw new InputError('xml', 'there is no newsItem in it');
  const texts = items.filter(isText);
  if (texts.length === 0) {
    const said = classOf(items[0]!) || 'unknown';
    throw new InputError('kind', `no item in it is a text (class "${said}")`);
  }
  const main = mainOf(root);
  const captions = items
    .filter((item) => !isText(item))
    .flatMap((item) => words(item, 'contentMeta', 'description') ?? []);
  const ordered = texts.sort(
    (a, b) => Number(b.getAttribute('guid') === main) - Number(a.getAttribute('guid') === main),
  );
  for (const [i, item] of ordered.entries()) {
    const found = readItem(item, ordered.length === 1 ? null : i + 1, i === 0 ? captions : []);
    yield found.draft instanceof InputError
      ? found
      : { ...found, draft: { ...found.draft, notes: [...notes, ...found.draft.notes] } };
  }
};

function readItem(item: XmlElement, place: number | null, captions: readonly string[]): Found {
  const meta = child(item, 'itemMeta');
  const content = child(item, 'contentMeta');
  const guid = item.getAttribute('guid');
  const status = code(child(meta, 'pubStatus'));
  const embargo = child(meta, 'embargoed');
  const said: Partial<Item> = {
    ...(guid === null ? {} : { uri: guid }),
    version: item.getAttribute('version'),
    created: words(meta, 'versionCreated'),
    ...(status === 'withheld' ? { status } : {}),
    ...(status === 'canceled' || status === 'cancelled' ? { status: 'canceled' as const } : {}),
    // An empty element is an embargo that nobody has set an end to.
    embargoedUntil: embargo === null ? null : embargo.textContent?.trim() || 'further notice',
    byline: words(content, 'by'),
    dateline: words(content, 'dateline') ?? words(content, 'located', 'name') ?? words(content, 'located'),
    captions,
  };
  const text = bodyOf(item);
  if (text === '' && said.status === undefined)
    return { id: guid, place, item: said, draft: new InputError('no-text', 'the item has no text') };
  const { published, notes } = machineDate([
    ['contentCreated', words(content, 'contentCreated')],
    ['firstCreated', words(meta, 'firstCreated')],
    ['versionCreated', words(meta, 'versionCreated')],
  ]);
  const draft: Draft = {
    text,
    title: words(content, 'headline') ?? words(meta, 'title'),
    url: /^https?:\/\//u.test(guid ?? '') ? guid : null,
    publisher: named(child(content, 'infoSource')) ?? named(child(meta, 'provider')) ?? words(content, 'creditline'),
    published,
    language: child(content, 'language')?.getAttribute('tag') ?? item.getAttribute('xml:lang'),
    languageIsHint: false,
    notes: [...notes, ...editorial(meta)],
    item: said,
  };
  return { id: guid, place, draft };
}

/** The text of inline XHTML, NITF or plain data. NITF's headline, byline and dateline stand outside its content. */
function bodyOf(item: XmlElement): string {
  const set = child(item, 'contentSet');
  for (const inline of set?.children ?? []) {
    if (inline.name === 'inlineXML') {
      const body = descendants(inline, 'body.content')[0] ?? descendants(inline, 'body')[0] ?? inline;
      const text = normaliseText(blockText(body));
      if (text !== '') return text;
    } else if (inline.name === 'inlineData') {
      const data = inline.textContent ?? '';
      const text = isMarkup(data) ? fragmentText(data) : normaliseText(data);
      if (text !== '') return text;
    }
  }
  return '';
}

/** The guid of the main item of a package; null where there is none. */
function mainOf(root: XmlElement): string | null {
  const groups = descendants(root, 'group').filter((group) => /main$/u.test(group.getAttribute('role') ?? ''));
  const [reference] = groups.flatMap((group) => descendants(group, 'itemRef'));
  return reference?.getAttribute('residref') ?? null;
}

function classOf(item: XmlElement): string {
  return code(child(item, 'itemMeta', 'itemClass')) ?? '';
}

function isText(item: XmlElement): boolean {
  return /^(?:text|composite)?$/u.test(classOf(item));
}

/** The value of a code without its scheme: `stat:usable` is `usable`. */
function code(element: XmlElement | null): string | null {
  const value = element?.getAttribute('qcode') ?? element?.getAttribute('uri') ?? null;
  return value === null ? null : value.replace(/^.*[:/]/u, '').toLowerCase();
}

function named(element: XmlElement | null): string | null {
  return words(element, 'name') ?? element?.getAttribute('literal') ?? (element?.textContent?.trim() || null);
}

function editorial(meta: XmlElement | null): Note[] {
  const note = words(meta, 'edNote');
  const corrected = (meta?.children ?? []).some((one) => one.name === 'signal' && code(one) === 'correction');
  return [
    ...(corrected ? [{ code: 'version' as const, message: 'its publisher marks it as a correction' }] : []),
    ...(note === null ? [] : [{ code: 'version' as const, message: `editor's note: ${note}` }]),
  ];
}
