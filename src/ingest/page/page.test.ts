import { describe, expect, it } from 'vitest';
import { GERMAN } from '../../../test/ingest/take.ts';
import { readHtml } from '../html.ts';
import { datelineOf } from './dateline.ts';
import {
  bylineOf,
  isAboutAuthor,
  isClosingLine,
  isCommentsHeading,
  isCreditLine,
  isLabel,
  isOffer,
  isReadingTime,
  isUpdatedLine,
  leadsElsewhere,
} from './words.ts';

const SECOND =
  'Die Gemeinde rechnet damit, dass die Reparatur mehrere Wochen dauern wird. Ein Gutachter soll sich den Schaden am Donnerstag ansehen, teilte das Rathaus mit.';
const THIRD =
  'Zuletzt war die Brücke vor drei Jahren gesperrt worden. Damals hatte ein Hochwasser den mittleren Pfeiler unterspült, wie sich Anwohner erinnern.';
const text = [GERMAN, SECOND, THIRD].join('\n\n');
const [a, b, c] = [GERMAN, SECOND, THIRD].map((one) => `<p>${one}</p>`);
const page = (body: string, head = ''): string =>
  `<html lang="de"><head><title>Brücke gesperrt</title>${head}</head><body>${body}</body></html>`;
const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the main text', () => {
  it.each([
    [
      'class names on the whole page mean nothing',
      page(
        `<div class="has-sidebar with-comments newsletter"><div class="share-enabled social">${a}${b}${c}</div></div>`,
      ),
    ],
    [
      'a page in one form, without paragraphs',
      page(`<form><div>${GERMAN}</div><div>${SECOND}</div><div>${THIRD}</div></form>`),
    ],
    [
      'a page that is hidden until a script has run',
      page(`<div style="display:none" class="app"><article>${a}${b}${c}</article></div>`),
    ],
    ['a lead that is called a teaser', page(`<article><p class="article-teaser">${GERMAN}</p>${b}${c}</article>`)],
    [
      'author, date, buttons in front',
      page(
        `<article><h1>Brücke gesperrt</h1><p>Von Eva Kern</p><p>Aktualisiert am 7. Mai 2024, 12:30 Uhr</p><p>Teilen</p><p>4 Min. Lesezeit</p>${a}${b}${c}</article>`,
      ),
    ],
    [
      'rights and offers below',
      page(
        `<article>${a}${b}${c}<p>Folgen Sie uns auf allen Kanälen.</p><p>© 2024 Bote. Alle Rechte vorbehalten.</p></article>`,
      ),
    ],
    [
      'comments below, however many',
      page(
        `<article>${a}${b}${c}</article><h3>3 Kommentare</h3>${`<div><p>${SECOND.replaceAll('Die', 'Eine')} Das meine ich wirklich, und viele andere sicher auch.</p></div>`.repeat(3)}`,
      ),
    ],
    [
      'a quotation pulled out of the text',
      page(
        `<article>${a}<div><p>Ein Gutachter soll sich den Schaden am Donnerstag ansehen</p></div>${b}${c}</article>`,
      ),
    ],
    [
      'a list of links with a heading',
      page(
        `<article>${a}${b}<h3>Mehr zum Thema</h3><ul><li><a href="/1">Eins und noch mehr</a></li><li><a href="/2">Zwei und noch mehr</a></li></ul>${c}</article>`,
      ),
    ],
  ])('%s', (_, html) => {
    expect(readHtml(html).text).toBe(text);
  });

  it('ends where the next report of an endless page begins', () => {
    const other = `<article><h1>Ein anderer Bericht</h1><p>${SECOND.replace('Gemeinde', 'Stadt')} Mehr dazu später am Tag.</p></article>`;
    const html = page(`<article><h1>Brücke gesperrt</h1>${a}${b}${c}</article>${other}`);
    expect(readHtml(html.replace('<title>', '<meta property="og:title" content="Brücke gesperrt"><title>')).text).toBe(
      text,
    );
  });

  it('is not cut off by a link to the comments above it', () => {
    expect(
      readHtml(
        page(
          `<article><h1>Brücke gesperrt</h1><p>12. Mai</p><p>Politik</p><p>Region</p><p>3 Kommentare</p>${a}${b}${c}</article>`,
        ),
      ).text,
    ).toContain(text);
  });

  it('keeps lists and tables of the report', () => {
    const { text: found } = readHtml(
      page(
        `<article>${a}<ul><li>Obertal ist gesperrt.</li><li>Felden ist frei.</li></ul>${b}<table><tr><th>Ort</th><th>Pegel</th></tr><tr><td>Obertal</td><td>3,20 m</td></tr></table>${c}</article>`,
      ),
    );
    expect(found).toContain('Obertal ist gesperrt.\nFelden ist frei.');
    expect(found).toContain('Ort\tPegel\nObertal\t3,20 m');
  });

  it('is limited to the body that the page states, and is that body where the page shows none', () => {
    const body = ld({
      '@type': 'NewsArticle',
      headline: 'Brücke gesperrt',
      articleBody: `${GERMAN} ${SECOND} ${THIRD}`,
    });
    const promo =
      '<p>Unser Wandkalender mit den schönsten Brücken der Region ist ab sofort in allen Geschäftsstellen zu haben.</p>';
    expect(readHtml(page(`<article>${a}${promo}${b}${c}${promo}</article>`, body)).text).toBe(text);
    expect(readHtml(page('<div id="app"></div>', body)).text).toBe(`${GERMAN} ${SECOND} ${THIRD}`);
  });

  it('is not limited to a body that is cut off', () => {
    const body = ld({
      '@type': 'NewsArticle',
      headline: 'Brücke gesperrt',
      articleBody: `${GERMAN} ${SECOND.slice(0, 100)} …`,
    });
    expect(readHtml(page(`<article>${a}${b}${c}</article>`, body)).text).toBe(text);
  });
});

describe('what is known of a page', () => {
  it('byline, last change, captions, dateline', () => {
    const html = page(
      `<article><p>Von Eva Kern</p><p>Aktualisiert am 7. Mai 2024</p><p>Obertal (dpa) – ${GERMAN}</p><figure><img><figcaption>Das Geländer</figcaption></figure>${b}${c}<p>Foto: Max Muster/dpa</p></article>`,
    );
    expect(readHtml(html).item).toMatchObject({
      byline: 'Eva Kern',
      updated: 'Aktualisiert am 7. Mai 2024',
      captions: ['Das Geländer', 'Foto: Max Muster/dpa'],
      dateline: 'Obertal (dpa)',
      kind: 'article',
    });
  });

  it.each([
    ['an object', { '@type': 'NewsArticle', headline: 'H', datePublished: '2024-05-07', publisher: { name: 'Bote' } }],
    [
      'a list',
      [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': 'ReportageNewsArticle',
          headline: 'H',
          datePublished: '2024-05-07T10:00:00Z',
          publisher: [{ name: 'Bote' }],
        },
      ],
    ],
    [
      'a graph with references',
      {
        '@graph': [
          { '@type': 'Organization', '@id': '#o', name: 'Bote' },
          { '@type': ['Thing', 'NewsArticle'], headline: 'H', datePublished: '2024-05-07', publisher: { '@id': '#o' } },
        ],
      },
    ],
    [
      'nested in a page',
      {
        '@type': 'WebPage',
        mainEntity: { '@type': 'NewsArticle', headline: ['H'], datePublished: '2024-05-07', publisher: 'Bote' },
      },
    ],
    [
      'a live blog',
      { '@type': 'LiveBlogPosting', headline: 'H', datePublished: '2024-05-07', publisher: { name: 'Bote' } },
    ],
  ])('JSON-LD as %s', (name, value) => {
    const draft = readHtml(page(`<article>${a}${b}</article>`, ld(value)));
    expect(draft).toMatchObject({ title: 'H', publisher: 'Bote', published: { date: '2024-05-07' } });
    expect(draft.item?.kind).toBe(name === 'a live blog' ? 'live-blog' : 'article');
  });

  it('galleries and live blogs are reported as such', () => {
    const gallery = page(
      `<article><h1>Bilder</h1>${'<figure><img><figcaption>Ein Bild</figcaption></figure>'.repeat(9)}${a}</article>`,
    );
    expect(readHtml(gallery)).toMatchObject({ item: { kind: 'gallery' }, notes: [{ code: 'kind' }] });
    expect(readHtml(page(`<article>${a}${b}</article>`), 'https://example.org/news/liveblog/123')).toMatchObject({
      item: { kind: 'live-blog' },
    });
  });
});

describe('lines around a report', () => {
  it.each([
    ['Von Eva Kern und Jan Öztürk', 'Eva Kern und Jan Öztürk'],
    ['By Jane O’Neill', 'Jane O’Neill'],
    ['Von Eva Kern14. Februar 2024', 'Eva Kern'],
    ['By Friday 12 people were dead', null],
    ['Von der Brücke fielen Steine', null],
    ['By the time police arrived, it was over', null],
    [`Von ${'von '.repeat(36)}x`, null],
  ])('byline %s', (line, names) => {
    expect(bylineOf(line)).toBe(names);
  });

  it.each([
    ['Stepanakert (AP) – Die Lage', 'Stepanakert (AP)'],
    ['Berlin/Kiew (dpa/AFP) - Am Montag', 'Berlin/Kiew (dpa/AFP)'],
    ['GENEVA — The talks', 'GENEVA'],
    ['MANILA, May 7 (Reuters) - Police', 'MANILA, May 7 (Reuters)'],
    ['Die Brücke – sie ist alt – bleibt', null],
  ])('dateline %s', (line, found) => {
    expect(datelineOf(line)).toBe(found);
  });

  it.each([
    [isLabel, 'Anzeige', true],
    [isLabel, 'Share this article', true],
    [isLabel, 'Artikel wird nach der Anzeige fortgesetzt', true],
    [isLabel, 'Die Anzeige wurde erstattet.', false],
    [isCommentsHeading, '12 Kommentare', true],
    [isCommentsHeading, 'Comments (3)', true],
    [leadsElsewhere, '► Lesen Sie auch: Wie es weitergeht', true],
    [leadsElsewhere, 'Related: more on this', true],
    [leadsElsewhere, 'Recommended doses are given on the packet.', false],
    [isClosingLine, 'Copyright 2024 The Courier', true],
    [isAboutAuthor, 'Jane Doe is a staff writer on the politics desk.', true],
    [isAboutAuthor, 'Eva Kern ist Redakteurin im Ressort Politik.', true],
    [isAboutAuthor, 'The mayor said the editor had been warned.', false],
    [isAboutAuthor, 'John Miller was taken to hospital.', false],
    [leadsElsewhere, 'Relatedness is a concept of genetics.', false],
    [isClosingLine, '© 2024 Bote', true],
    [isCreditLine, 'Foto: Max Muster/dpa', true],
    [isCreditLine, 'Fotografen kamen in Scharen.', false],
    [isUpdatedLine, 'Last updated: 7 May 2024', true],
    [isUpdatedLine, 'Updated rules came into force.', false],
    [isReadingTime, '4 min read', true],
    [isOffer, 'Sign up for our weekly newsletter.', true],
    [isOffer, 'Sign up for the army, the minister said.', false],
  ] as const)('%o says of "%s" %s', (is, line, expected) => {
    expect(is(line)).toBe(expected);
  });
});
