import { describe, expect, it } from 'vitest';
import { GERMAN } from '../../../test/ingest/take.ts';
import { readHtml } from '../html.ts';
import { isTeaser } from './words.ts';

const SECOND =
  'Die Gemeinde rechnet damit, dass die Reparatur mehrere Wochen dauern wird. Ein Gutachter soll sich den Schaden am Donnerstag ansehen, teilte das Rathaus mit.';
const OTHER =
  'Der Stadtrat hat am Abend über neue Radwege gestritten. Eine Mehrheit fand keiner der drei Entwürfe, die vorgelegt worden waren; im Herbst soll erneut beraten werden.';
const text = `${GERMAN}\n\n${SECOND}`;
const read = (body: string, head = '<title>Brücke über die Wied gesperrt</title>'): ReturnType<typeof readHtml> =>
  readHtml(`<html lang="de"><head>${head}</head><body>${body}</body></html>`);
const title = '<meta property="og:title" content="Brücke über die Wied gesperrt">';

describe('around a report', () => {
  it('the next one of an endless page is left out', () => {
    const unit = (heading: string, ...parts: readonly string[]): string =>
      `<div class="unit"><h1>${heading}</h1>${parts.map((part) => `<p>${part}</p>`).join('')}</div>`;
    const body = `${unit('Brücke über die Wied gesperrt', GERMAN, SECOND)}${unit('Streit um Radwege', OTHER, OTHER.toUpperCase())}`;
    expect(read(`<div>${body}</div>`, title).text).toBe(text);
  });

  it('headings of the first order between paragraphs stay', () => {
    const body = `<div class="text"><h1>Brücke über die Wied gesperrt</h1><p>${GERMAN}</p><h1>Wie lange es dauert</h1><p>${SECOND}</p></div>`;
    expect(read(body, title).text).toContain(SECOND);
  });

  it('a box that asks for an address is left out, whatever it is called', () => {
    const box =
      '<div class="c-1"><h4>Der Morgen</h4><p>Alles vom Tage, um sechs Uhr früh bei Ihnen.</p><form><input type="email"></form></div>';
    expect(read(`<div><p>${GERMAN}</p>${box}<p>${SECOND}</p></div>`).text).toBe(text);
  });

  it('teasers that end in a link to more are left out', () => {
    const teaser = `<p>${OTHER} <a href="/r">Weiterlesen</a></p>`;
    expect(read(`<div><p>${GERMAN}</p><p>${SECOND}</p>${teaser}</div>`).text).toBe(text);
  });

  it.each([
    ['How it came about. Read more', 9, true],
    ['Wie es dazu kam. mehr »', 6, true],
    ['The council wants to know more', 0, false],
    ['The mayor spoke to the Courier', 7, false],
  ])('a teaser: %s (%i linked): %s', (line, linked, expected) => {
    expect(isTeaser(line, linked)).toBe(expected);
  });
});

describe('a live blog in JSON-LD', () => {
  const update = (headline: string, articleBody: string): unknown => ({
    '@type': 'BlogPosting',
    headline,
    articleBody,
    datePublished: '2024-05-07T10:00:00Z',
  });
  const blog = {
    '@type': 'LiveBlogPosting',
    headline: 'Brücke über die Wied gesperrt',
    datePublished: '2024-05-07T08:00:00Z',
    liveBlogUpdate: [update('Gutachter kommt', SECOND), update('Brücke gesperrt', GERMAN)],
  };
  const script = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it('gives its entries where the page has no text', () => {
    const draft = read('<div id="app"></div>', script(blog));
    expect(draft.item?.kind).toBe('live-blog');
    expect(draft.title).toBe('Brücke über die Wied gesperrt');
    expect(draft.published?.date).toBe('2024-05-07');
    expect(draft.text).toBe(`Gutachter kommt\n\n${SECOND}\n\nBrücke gesperrt\n\n${GERMAN}`);
  });

  it('is one, too, where it stands beside an article of the same headline', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: blog.headline,
      datePublished: '2024-05-07',
      articleBody: GERMAN,
    };
    expect(read(`<p>${GERMAN}</p>`, script([article, blog])).item?.kind).toBe('live-blog');
  });

  it('of another story doesn’t make a report one', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Streit um Radwege',
      datePublished: '2024-05-07',
      articleBody: OTHER,
    };
    const { item } = read(`<p>${OTHER}</p>`, script([article, { ...blog, datePublished: undefined }]));
    expect(item?.kind).toBe('article');
  });
});
