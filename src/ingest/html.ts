import { parseHTML } from 'linkedom/worker';
import type { StatedDate } from '../text/article.ts';
import { joinBlocks } from './blocks.ts';
import { readDate } from './dates.ts';
import type { PageDocument } from './dom.ts';
import { fragmentText, isMarkup, lineText } from './fragment.ts';
import { readFront } from './front.ts';
import { InputError } from './input-error.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import { normaliseText } from './normalise.ts';
import { cleanPage } from './page/clean.ts';
import { datelineOf } from './page/dateline.ts';
import { kindOf } from './page/kind.ts';
import { findLead, withLead } from './page/lead.ts';
import { removeLetterBoxes } from './page/letter-boxes.ts';
import { mainText, SHORTEST } from './page/main-text.ts';
import { removeOtherReports } from './page/other-reports.ts';
import { prune } from './page/prune.ts';
import { limitToBody } from './page/stated-body.ts';
import type { Draft, Item, Note } from './types.ts';

/** No page with one report has as many tags; parsing takes time by their square. */
const MOST_TAGS = 100_000;

/**
 * Reads a web page: its main text by Readability, held against what the page says of itself; what is known of it from
 * JSON-LD, `<meta>` and `<time>`. `address` is where it came from, where that is known.
 */
export function readHtml(html: string, address: string | null = null): Draft {
  const document = parse(html);
  const meta = readMetadata(document, address);
  const kind = kindOf(document, meta, address);
  removeOtherReports(document, meta.title);
  const lead = findLead(document, meta.description);
  removeLetterBoxes(document);
  const captions = cleanPage(document);
  const main = mainText(document);
  const title = meta.title ?? main.title;
  const pruned = prune(main.blocks, title, meta.byline);
  const limited = limitToBody(pruned.blocks, meta.body);
  const blocks = limited === null ? null : withLead(limited, lead);
  const body = normaliseText(blocks === null ? stated(meta.body!) : joinBlocks(blocks));
  const front = frontOf(
    body.length < SHORTEST && (meta.body?.length ?? 0) > body.length ? normaliseText(stated(meta.body!)) : body,
  );
  if (front.text === '') throw new InputError('no-text', 'the page holds no text of a report');
  const { published, notes } = dateOf(meta);
  const item: Partial<Item> = {
    kind,
    byline: meta.byline ?? pruned.byline,
    dateline: meta.dateline ?? datelineOf(front.text),
    updated: updatedOf(meta, pruned.updated),
    created: meta.modified,
    captions: [...captions, ...pruned.captions],
    partial: meta.paywalled && front.text.length < (meta.body?.length ?? 1000),
  };
  return {
    text: front.text,
    title,
    url: meta.url,
    publisher: meta.publisher,
    published: published ?? front.published,
    language: meta.language,
    languageIsHint: true,
    notes: [
      ...notes,
      ...kindNote(kind),
      ...(item.partial ? [{ code: 'partial' as const, message: 'the page shows only part of the report' }] : []),
    ],
    item,
  };
}

function parse(html: string): PageDocument {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
  if (tags > MOST_TAGS) throw new InputError('html', `the page has more than ${MOST_TAGS} tags`);
  // Without this frame linkedom makes no body of a fragment; what looks like a page may be one in a comment only.
  const framed = `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = /<html[\s>]/iu.test(html) ? parseWhole(html) : parseWhole(framed);
  return document.documentElement?.nodeName.toLowerCase() === 'html' ? document : parseWhole(framed);
}

function parseWhole(html: string): PageDocument {
  try {
    return parseHTML(html).document as unknown as PageDocument;
  } catch (error) {
    throw new InputError('html', `the page can't be parsed: ${(error as Error).message}`);
  }
}

function stated(body: string): string {
  if (isMarkup(body)) return fragmentText(body);
  return /&(?:#\d+|[a-z]+);/iu.test(body)
    ? body
        .split('\n')
        .map((line) => lineText(line) ?? '')
        .join('\n')
    : body;
}

/** The first date that is one. */
function dateOf({ dates }: PageMetadata): { readonly published: StatedDate | null; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  for (const { value, from } of dates) {
    const date = readDate(value);
    if (date !== null && date !== 'impossible') return { published: { date, origin: 'metadata' }, notes };
    const trouble = date === null ? 'is not a date' : 'does not exist';
    notes.push({ code: 'date', message: `${from}: "${value}" ${trouble}; passed over` });
  }
  return { published: null, notes };
}

/** Date lines in front of the text. One that names a day which doesn't exist is text. */
function frontOf(text: string): { readonly text: string; readonly published: StatedDate | null } {
  try {
    const front = readFront(text);
    return front.text === '' ? { text, published: front.published } : front;
  } catch {
    return { text, published: null };
  }
}

function updatedOf({ modified }: PageMetadata, line: string | null): string | null {
  const day = modified === null ? null : readDate(modified);
  return day !== null && day !== 'impossible' ? day : line;
}

function kindNote(kind: Item['kind']): Note[] {
  if (kind === 'live-blog')
    return [{ code: 'kind', message: 'this is a live blog: many short reports of different times' }];
  if (kind === 'gallery') return [{ code: 'kind', message: 'this is a gallery: pictures with short texts' }];
  return kind === 'video' ? [{ code: 'kind', message: 'this is the page of a video' }] : [];
}
