import type { PageDocument } from './dom.ts';
import { lineText } from './fragment.ts';
import { articleOfJsonLd } from './json-ld.ts';
import { dateOfAddress, hostOf, siteOfTitle, visibleDate, withoutSite } from './page/visible.ts';

/** What a page says of its report. */
export interface PageMetadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** Publication dates as they are written, the most trustworthy first, with where they stand. */
  readonly dates: readonly { readonly value: string; readonly from: string }[];
  /** The report's text, where the metadata hold it. */
  readonly body: string | null;
  /** A sentence or two, most often the report's lead. */
  readonly description: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  /** When it was last changed, as it is written. */
  readonly modified: string | null;
  readonly paywalled: boolean;
  /** The type of the JSON-LD report; empty where there is none. */
  readonly type: string;
  readonly openGraphType: string | null;
}

const DATES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'last-modified',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'dcterms.modified',
  'datemodified',
  'lastmod',
  'last-modified',
];
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'headline'];
const SITES = ['og:site_name', 'article:publisher', 'dc.publisher', 'publisher', 'application-name'];
const URLS = ['og:url', 'twitter:url'];
const LANGUAGES = ['og:locale', 'language', 'dc.language', 'content-language'];

/** Reads what a page says of its report: JSON-LD first, then `<meta>` (OpenGraph, Dublin Core), microdata, `<time>`. */
export function readMetadata(document: PageDocument, from: string | null = null): PageMetadata {
  const meta = metaReader(document);
  const article = articleOfJsonLd(
    [...document.querySelectorAll('script[type]')]
      .filter((script) => /^application\/ld\+json/iu.test(script.getAttribute('type') ?? ''))
      .map((script) => script.textContent ?? ''),
    meta(['og:title']),
  );
  const headline = clean(article?.headline ?? meta(TITLES) ?? heading(document));
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const url = address(article?.url ?? null) ?? address(canonical) ?? address(meta(URLS)) ?? from;
  const named = [article?.publisher ?? null, meta(SITES)].find((name) => name !== null && !/^https?:\/\//u.test(name));
  const publisher = clean(named ?? siteOfTitle(document, headline) ?? hostOf(url));
  const dates: { value: string; from: string }[] = [];
  if (article?.datePublished) dates.push({ value: article.datePublished, from: 'JSON-LD datePublished' });
  for (const name of DATES) {
    const value = meta([name]);
    if (value !== null) dates.push({ value, from: `<meta> ${name}` });
  }
  for (const value of timeElements(document)) dates.push({ value, from: '<time>' });
  if (dates.length === 0) {
    const shown = visibleDate(document) ?? dateOfAddress(url);
    if (shown !== null) dates.push({ value: shown, from: 'the page' });
  }
  return {
    title: headline === null ? null : withoutSite(headline, publisher),
    url,
    publisher,
    language: article?.language ?? document.documentElement?.getAttribute('lang') ?? meta(LANGUAGES),
    dates,
    body: article?.body ?? null,
    description: clean(meta(['og:description', 'description', 'twitter:description'])),
    byline: clean(article?.author ?? authorOf(meta)),
    dateline: clean(article?.dateline ?? null),
    modified: article?.dateModified ?? meta(MODIFIED),
    paywalled: article?.paywalled ?? false,
    type: article?.type ?? '',
    openGraphType: meta(['og:type']),
  };
}

function authorOf(meta: (names: readonly string[]) => string | null): string | null {
  const author = meta(['author', 'article:author', 'dc.creator', 'parsely-author', 'byl']);
  return author !== null && /^https?:/u.test(author) ? null : author;
}

function metaReader(document: PageDocument): (names: readonly string[]) => string | null {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, content);
    }
  }
  return (names) => names.map((name) => found.get(name)).find((value) => value !== undefined) ?? null;
}

/** Days of `<time>` elements: those marked as the publication's, else one inside the article's head; never just any. */
function timeElements(document: PageDocument): string[] {
  const marked = [
    ...document.querySelectorAll('time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"]'),
  ];
  const inside = [...document.querySelectorAll('article time, header time, main time')].slice(0, 1);
  return [...marked, ...inside].flatMap((element) => {
    const value = element.getAttribute('datetime') ?? element.getAttribute('content');
    return value ? [value] : [];
  });
}

function heading(document: PageDocument): string | null {
  const all = [...document.querySelectorAll('h1')];
  return all.length === 1 ? all[0]!.textContent : null;
}

function clean(text: string | null): string | null {
  const plain = text !== null && /&(?:#\d+|#x[\da-f]+|[a-z]+);/iu.test(text) ? lineText(text) : text;
  return (
    plain
      ?.replace(/\u00ad/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .normalize('NFC') || null
  );
}

function address(url: string | null): string | null {
  return url !== null && /^https?:\/\/\S+$/u.test(url) ? url : null;
}
