import { blockText } from './blocks.ts';
import type { FormatReader } from './formats.ts';
import { fragmentText, lineText } from './fragment.ts';
import { InputError } from './input-error.ts';
import { machineDate } from './machine-date.ts';
import { partialNote } from './ninjs.ts';
import { normaliseText } from './normalise.ts';
import { readAll } from './source.ts';
import type { Draft, Found } from './types.ts';
import { child, descendants, readXml, words, type XmlElement } from './xml.ts';

/** A feed may be larger than one report by this much. */
const MANY = 4;
/** A text that is not marked as the whole one and shorter than this is a teaser. */
const WHOLE = 1500;
const CUT_OFF = /(?:…|\.\.\.|\[\.\.\.\]|\[…\]|\[&hellip;\])\s*(?:\p{L}[^.!?\n]{0,40})?$/u;

interface Channel {
  readonly publisher: string | null;
  readonly language: string | null;
}

/** RSS 2.0, RSS 1.0 and Atom. Texts that are teasers are marked as partial. */
export const readFeed: FormatReader = async function* (source, { limits }) {
  const { root, notes } = await readXml(await readAll(source, limits.maxSize * MANY), source.encoding ?? null);
  const items = [...descendants(root, 'item'), ...descendants(root, 'entry')];
  const head = child(root, 'channel') ?? root;
  const channel: Channel = {
    publisher: siteName(words(head, 'publisher') ?? words(head, 'title')),
    language: words(head, 'language') ?? root.getAttribute('xml:lang'),
  };
  if (items.length === 0 && !['rss', 'feed', 'RDF'].includes(root.name))
    throw new InputError('xml', `this is no feed but <${root.nodeName}>`);
  for (const [i, item] of items.entries()) {
    const found = readEntry(item, channel, i + 1, source.url ?? null);
    yield found.draft instanceof InputError
      ? found
      : { ...found, draft: { ...found.draft, notes: [...notes, ...found.draft.notes] } };
  }
};

function readEntry(item: XmlElement, channel: Channel, place: number, base: string | null): Found {
  const url = absolute(linkOf(item), base ?? item.getAttribute('xml:base'));
  const guid = words(item, 'guid') ?? words(item, 'id') ?? item.getAttribute('rdf:about');
  const id = guid ?? url;
  const title = lineText(words(item, 'title'));
  const body = bodyOf(item);
  const updated = words(item, 'updated') ?? words(item, 'modified');
  const stated: readonly (readonly [string, string | null])[] = [
    ['pubDate', words(item, 'pubDate')],
    ['published', words(item, 'published') ?? words(item, 'issued')],
    ['dc:date', words(item, 'date')],
    ['updated', updated],
  ];
  const { published, notes } = machineDate(stated);
  const said = {
    ...(id === null ? {} : { uri: id }),
    created: instant(updated ?? stated.map(([, value]) => value).find((value) => value !== null) ?? null),
    byline: lineText(words(item, 'creator') ?? words(item, 'author', 'name') ?? words(item, 'author')),
  };
  if (body === null && title === null)
    return { id, place, item: said, draft: new InputError('no-text', 'the item has no text') };
  const text = body?.text ?? title!;
  const partial = body?.partial ?? true;
  const draft: Draft = {
    text,
    title,
    url,
    publisher: lineText(words(item, 'source', 'title') ?? words(item, 'source')) ?? channel.publisher,
    published,
    language: item.getAttribute('xml:lang') ?? channel.language,
    languageIsHint: true,
    notes: [...notes, ...(partial ? [partialNote()] : [])],
    item: { ...said, partial },
  };
  return { id, place, draft };
}

/** The longest of an item's texts; a teaser where nothing says that it is the whole. */
function bodyOf(item: XmlElement): { readonly text: string; readonly partial: boolean } | null {
  const texts = item.children.flatMap((one) => {
    const isContent = one.nodeName === 'content:encoded' || (one.name === 'content' && !one.hasAttribute('url'));
    const isTeaser = one.name === 'description' || one.name === 'summary';
    if ((!isContent && !isTeaser) || /^(?:media|itunes):/u.test(one.nodeName)) return [];
    const text = one.children.length > 0 ? normaliseText(blockText(one)) : fragmentText(one.textContent ?? '');
    return text === '' ? [] : [{ text, isContent }];
  });
  const best = texts.sort((a, b) => b.text.length - a.text.length)[0];
  if (best === undefined) return null;
  const teaser = texts.filter(({ isContent }) => !isContent)[0];
  const whole = best.isContent
    ? best.text.length > 1.5 * (teaser?.text.length ?? 0) || best.text.length > WHOLE
    : best.text.length > WHOLE;
  return { text: best.text, partial: !whole || CUT_OFF.test(best.text) };
}

function linkOf(item: XmlElement): string | null {
  const links = item.children.filter(({ name, nodeName }) => name === 'link' && !nodeName.startsWith('media:'));
  const alternate = links.find(
    (link) => ['alternate', null].includes(link.getAttribute('rel')) && link.hasAttribute('href'),
  );
  const guid = child(item, 'guid');
  const permanent = guid !== null && guid.getAttribute('isPermaLink') !== 'false' ? words(item, 'guid') : null;
  return (
    alternate?.getAttribute('href') ??
    links.map((link) => link.textContent?.trim()).find((text) => /^\S+$/u.test(text ?? '')) ??
    (/^https?:\/\//u.test(permanent ?? '') ? permanent : null)
  );
}

function absolute(link: string | null, base: string | null): string | null {
  if (link === null) return null;
  try {
    const url = new URL(link, base ?? undefined);
    return /^https?:$/u.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The instant in ISO 8601; null where it can't be told. */
function instant(value: string | null): string | null {
  const time = Date.parse(value ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** "Der Bote – Nachrichten" is the Bote. */
function siteName(title: string | null): string | null {
  return (
    lineText(title)
      ?.split(/ [-–—|:»] /u)[0]
      ?.trim() || null
  );
}
