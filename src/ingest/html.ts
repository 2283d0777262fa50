import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { blockText } from './blocks.ts';
import { readDate } from './dates.ts';
import { depthOf, type PageDocument, type PageNode } from './dom.ts';
import { InputError } from './input-error.ts';
import { readMetadata } from './metadata.ts';
import { normaliseText } from './normalise.ts';
import type { Draft, Note } from './types.ts';

/** A shorter main text is a teaser, a menu or a consent box. */
const SHORTEST = 200;

/** Readability takes time by the square of a tree's depth and size; beyond these, the page's plain text is taken. */
const DEEPEST = 300;
const MOST_ELEMENTS = 10_000;
/** No page with one report has as many tags; parsing takes time by their square. */
const MOST_TAGS = 100_000;

/** Reads a web page: its main text by Readability, what is known of it from JSON-LD, `<meta>` and `<time>`. */
export function readHtml(html: string, _address: string | null = null): Draft {
  const document = parse(html);
  const meta = readMetadata(document);
  const notes: Note[] = [];
  let published: Draft['published'] = null;
  for (const { value, from } of meta.dates) {
    const date = readDate(value);
    if (date !== null && date !== 'impossible') {
      published = { date, origin: 'metadata' };
      break;
    }
    const trouble = date === null ? 'is not a date' : 'does not exist';
    notes.push({ code: 'date', message: `${from}: "${value}" ${trouble}; passed over` });
  }
  const main = mainText(document);
  const text = longest(main.text, meta.body);
  if (text === '') throw new InputError('no-text', 'the page holds no text of a report');
  const title = meta.title ?? main.title;
  return {
    text: withoutTitle(text, title),
    title,
    url: meta.url,
    publisher: meta.publisher,
    published,
    language: meta.language,
    languageIsHint: true,
    notes,
  };
}

function parse(html: string): PageDocument {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
  if (tags > MOST_TAGS) throw new InputError('html', `the page has more than ${MOST_TAGS} tags`);
  // Without this frame linkedom makes no body of a fragment.
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  try {
    return parseHTML(whole).document as unknown as PageDocument;
  } catch (error) {
    throw new InputError('html', `the page can't be parsed: ${(error as Error).message}`);
  }
}

function mainText(document: PageDocument): { readonly title: string | null; readonly text: string } {
  const fallback = normaliseText(blockText(document.body));
  if (depthOf(document.body) > DEEPEST) return { title: null, text: fallback };
  try {
    const article = new Readability<PageNode>(
      document as never,
      {
        charThreshold: SHORTEST,
        maxElemsToParse: MOST_ELEMENTS,
        serializer: (node: PageNode) => node,
      } as never,
    ).parse();
    if (article?.content) {
      const text = normaliseText(blockText(article.content));
      if (text.length >= SHORTEST || text.length * 2 > fallback.length)
        return { title: article.title?.trim() || null, text };
    }
    return { title: article?.title?.trim() || null, text: fallback };
  } catch {
    // Readability gives up on very large pages; the plain text of the page is better than nothing.
    return { title: null, text: fallback };
  }
}

function longest(text: string, body: string | null): string {
  const stated = body === null ? '' : normaliseText(body);
  return text.length < SHORTEST && stated.length > text.length ? stated : text;
}

function withoutTitle(text: string, title: string | null): string {
  if (title === null || !text.startsWith(`${title}\n`)) return text;
  return text.slice(title.length).trim() || text;
}
