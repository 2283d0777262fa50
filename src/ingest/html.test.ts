import { describe, expect, it } from 'vitest';
import { declaredEncoding } from './declared.ts';
import { readHtml } from './html.ts';

const P1 =
  'Die Brücke über die Alte Wied ist am Dienstag nach einem Unfall gesperrt worden. Ein Lastwagen hatte das Geländer durchbrochen; der Fahrer blieb unverletzt.';
const P2 =
  'Die Sperrung gilt nach Angaben der Polizei bis Freitag. Anwohner müssen über Neuwied ausweichen, die Buslinie 131 fährt eine Umleitung.';
const page = (head: string, body = `<article><h1>Brücke gesperrt</h1><p>${P1}</p><p>${P2}</p></article>`): string =>
  `<!doctype html><html lang="de"><head>${head}</head><body><nav><a href="/">Start</a> <a href="/sport">Sport</a></nav>${body}<footer>Impressum und Datenschutz</footer></body></html>`;
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the text of a page', () => {
  it('is its main text, paragraph by paragraph', () => {
    expect(readHtml(page('<title>Brücke gesperrt | Bote</title>')).text).toBe(`${P1}\n\n${P2}`);
  });

  it('is found in a fragment and in a page that is never closed', () => {
    expect(readHtml(`<p>${P1}<p>${P2}`).text).toBe(`${P1}\n\n${P2}`);
    expect(readHtml(`<html><body><div><p>${P1}<p>${P2}`).text).toContain(P1);
  });

  it('has entities, breaks and no-break spaces as a browser shows them, and no hidden words', () => {
    const { text } = readHtml(
      page(
        '',
        `<article><p>${P1}</p><p>10&nbsp;000&nbsp;&euro; &amp; mehr:<br>\n  heute   noch\n <span hidden>weg</span><script>weg()</script></p><p>${P2}</p></article>`,
      ),
    );
    expect(text).toBe(`${P1}\n\n10\u00a0000\u00a0€ & mehr:\nheute noch\n\n${P2}`);
  });

  it('is taken from the metadata where the page keeps it there only', () => {
    const { text } = readHtml(
      page(ld({ '@type': 'NewsArticle', articleBody: `${P1}\n\n${P2}` }), '<div id="app"></div>'),
    );
    expect(text).toBe(`${P1}\n\n${P2}`);
  });

  it.each([
    '',
    '<p></p>',
    page('<title>Brücke</title>', '<script>app()</script>').replace(/<nav>.*<\/nav>|<footer>.*<\/footer>/gu, ''),
  ])('is missed where there is none: %j', (html) => {
    expect(() => readHtml(html)).toThrow('the page holds no text of a report');
  });

  it('is read at any depth', () => {
    const deep = `${'<div>'.repeat(20_000)}<p>${P1}</p>`;
    expect(readHtml(deep).text).toBe(P1);
  });
});

describe('pages that no one wrote', () => {
  it('are refused or read in bounded time', () => {
    expect(() => readHtml('<'.repeat(200_000))).toThrow('more than 100000 tags');
    expect(readHtml(`<p>${P1}</p>${'<b> </b>'.repeat(20_000)}`).text).toBe(P1);
  });
});

describe('what a page says of its report', () => {
  const news = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Brücke &amp; Straße gesperrt',
    datePublished: '2024-05-07T18:40:00+02:00',
    publisher: { '@type': 'Organization', name: 'Altwieder Bote' },
    inLanguage: 'de-DE',
    mainEntityOfPage: { '@id': 'https://example.org/bruecke' },
  };
  const known = {
    title: 'Brücke & Straße gesperrt',
    published: { date: '2024-05-07', origin: 'metadata' },
    publisher: 'Altwieder Bote',
    language: 'de-DE',
    url: 'https://example.org/bruecke',
  };
  const plain = { ...news, headline: 'Brücke & Straße gesperrt' };
  it.each([
    ['an object', ld(plain)],
    ['a list', ld([{ '@type': 'BreadcrumbList' }, plain])],
    ['a graph', ld({ '@graph': [{ '@type': 'WebSite', name: 'x' }, plain] })],
    ['a list of types', ld({ ...plain, '@type': ['ReportageNewsArticle', 'Thing'] })],
    ['a page about it', ld({ '@type': 'WebPage', mainEntity: plain })],
    ['publishers as a list', ld({ ...plain, publisher: [plain.publisher] })],
    ['a date as a list', ld({ ...plain, datePublished: [plain.datePublished] })],
    ['a broken block before it', `<script type="application/ld+json">{"@type": "NewsArticle",</script>${ld(plain)}`],
    ['a teaser before it', ld([{ '@type': 'NewsArticle', headline: 'Anderes' }, plain])],
    ['a CDATA section', ld(plain).replace('>{', '>//<![CDATA[\n{').replace('}</', '}\n//]]></')],
  ])('in JSON-LD: %s', (_, head) => {
    expect(readHtml(page(head))).toMatchObject(known);
  });

  it.each([
    ['<meta property="article:published_time" content="2024-05-07T18:40:00+02:00">', '2024-05-07'],
    ['<meta name="DC.date.issued" content="2024-05-07">', '2024-05-07'],
    ['<meta itemprop="datePublished" content="Tue, 07 May 2024 18:40:00 +0200">', '2024-05-07'],
    ['<meta name="date" content="20240507">', '2024-05-07'],
  ])('in %s', (head, date) => {
    expect(readHtml(page(head)).published).toEqual({ date, origin: 'metadata' });
  });

  it('in <time>, of the report only', () => {
    const time = '<time datetime="2024-05-07T18:40">7. Mai</time>';
    expect(readHtml(page('', `<article>${time}<p>${P1}</p><p>${P2}</p></article>`)).published?.date).toBe('2024-05-07');
    expect(readHtml(page('', `<div>${time}</div><div><p>${P1}</p><p>${P2}</p></div>`)).published).toBeNull();
  });

  it('in OpenGraph', () => {
    const head =
      '<meta property="og:title" content="Brücke ge&shy;sperrt"><meta property="og:site_name" content="Bote"><meta property="og:url" content="https://example.org/b">';
    expect(readHtml(page(head))).toMatchObject({
      title: 'Brücke gesperrt',
      publisher: 'Bote',
      url: 'https://example.org/b',
    });
  });

  it('passes over a date that does not exist, and says so', () => {
    const { published, notes } = readHtml(
      page(`${ld({ '@type': 'NewsArticle', datePublished: '2024-02-30' })}<meta name="date" content="2024-05-07">`),
    );
    expect(published?.date).toBe('2024-05-07');
    expect(notes).toEqual([
      { code: 'date', message: 'JSON-LD datePublished: "2024-02-30" does not exist; passed over' },
    ]);
  });

  it('and no address that is none', () => {
    expect(readHtml(page('<link rel="canonical" href="javascript:alert(1)">')).url).toBeNull();
  });
});

describe('the encoding that a page declares', () => {
  it.each([
    ['<meta charset="iso-8859-1">', 'iso-8859-1'],
    ['<meta http-equiv=Content-Type content="text/html; charset=windows-1252">', 'windows-1252'],
    ['<?xml version="1.0" encoding="utf-8"?><html>', 'utf-8'],
    ['<p>charset=none</p>', null],
  ])('%s', (html, encoding) => {
    expect(declaredEncoding(new TextEncoder().encode(html))).toBe(encoding);
  });
});
