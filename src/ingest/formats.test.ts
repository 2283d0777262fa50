import { afterAll, describe, expect, it } from 'vitest';
import { ENGLISH, GERMAN, openFolder, take } from '../../test/ingest/take.ts';
import { guessFormat } from './guess.ts';

const folder = openFolder();
afterAll(folder.remove);
const { file } = folder;

const RSS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY nbsp "&#160;">]><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Der Bote – Nachrichten</title><language>de-DE</language>
<item><title>Brücke &amp; Straße gesperrt</title><link>https://example.org/1</link><guid isPermaLink="false">bote-1</guid><pubDate>Tue, 07 May 2024 08:00:00 +0200</pubDate><description>&lt;p&gt;Die Brücke über die Alte Wied ist am Dienstag gesperrt worden. Die Polizei …&lt;/p&gt;</description></item>
<item><title>Voll</title><link>https://example.org/2</link><pubDate>Wed, 08 May 2024 08:00:00 GMT</pubDate><description>Kurz.</description><content:encoded><![CDATA[<p>${GERMAN}</p><p>Zweiter Absatz: Die Sperrung dauert an.</p>]]></content:encoded></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Courier</title><entry><id>tag:x,2024:9</id><title type="html">Bridge &lt;b&gt;closed&lt;/b&gt;</title><link rel="self" href="https://example.org/self"/><link rel="alternate" href="/9"/><updated>2024-05-09T10:00:00Z</updated><published>2024-05-08T10:00:00Z</published><author><name>A. Writer</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${ENGLISH}</p><p>More will follow.</p></div></content></entry></feed>`;
const NINJS1 = {
  uri: 'urn:n:1',
  type: 'text',
  language: 'de',
  version: '2',
  versioncreated: '2024-05-07T10:00:00Z',
  headline: 'Brücke gesperrt',
  byline: 'Eva Kern',
  located: 'Obertal',
  body_xhtml: `<p>${GERMAN}</p>`,
  pubstatus: 'usable',
  infosource: [{ name: 'dpa' }],
  associations: { main: { type: 'picture', uri: 'urn:p', description_text: 'Das Geländer' } },
};
const NINJS2 = {
  uri: 'urn:n:2',
  language: 'en',
  versioncreated: '2024-05-08T10:00:00Z',
  headlines: [{ role: 'main', value: 'Bridge closed' }],
  bodies: [{ role: 'main', contenttype: 'text/html', value: `<p>${ENGLISH}</p>` }],
  by: 'A. Writer',
};
const NINJS3 = {
  uri: 'urn:n:3',
  language: 'en',
  versionCreated: '2024-05-09T10:00:00Z',
  contentCreated: '2024-05-08T23:00:00Z',
  headlines: [{ value: 'Bridge closed' }],
  bodies: [{ contentType: 'text/plain', value: ENGLISH }],
  infoSources: [{ name: 'AP', role: 'publisher' }],
  pubStatus: 'usable',
};
const newsItem = (guid: string, version: string, extra: string, text: string): string =>
  `<newsItem guid="${guid}" version="${version}" xml:lang="de"><itemMeta><itemClass qcode="ninat:text"/><provider literal="dpa"/><versionCreated>2024-05-07T1${version}:00:00+02:00</versionCreated>${extra}</itemMeta><contentMeta><contentCreated>2024-05-07T09:00:00+02:00</contentCreated><headline>Brücke gesperrt</headline><by>Eva Kern</by><language tag="de"/></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${text}</p></body></html></inlineXML></contentSet></newsItem>`;
const message = (...items: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><packageItem><groupSet><group role="group:main"><itemRef residref="urn:b"/></group></groupSet></packageItem>${items.join('')}</itemSet></newsMessage>`;

describe('the form of an input is guessed', () => {
  it.each([
    ['', RSS, 'feed'],
    ['.xml', ATOM, 'feed'],
    ['.xml', message(), 'newsml'],
    ['', 'WARC/1.0\r\nWARC-Type: warcinfo', 'warc'],
    ['', 'id;datum;text\n1;2024-05-07;Die Brücke', 'csv'],
    ['.txt', '<html><body>', 'html'],
    ['', 'Eine Brücke, ein Fluss; ein Text.', 'text'],
    ['', JSON.stringify(NINJS1), 'jsonl'],
  ] as const)('%s %.20s: %s', (extension, head, format) => {
    expect(guessFormat(extension, head)).toBe(format);
  });
});

describe('feeds', () => {
  it('RSS: teasers are marked, whole texts are not', async () => {
    expect(await take([file('rss.xml', RSS)])).toMatchObject([
      {
        article: {
          id: 'bote-1',
          title: 'Brücke & Straße gesperrt',
          url: 'https://example.org/1',
          publisher: 'Der Bote',
          language: 'de',
          published: { date: '2024-05-07', origin: 'metadata' },
        },
        item: { uri: 'bote-1', partial: true, created: '2024-05-07T06:00:00.000Z' },
        notes: [{ code: 'partial' }],
      },
      {
        article: { id: 'https://example.org/2', text: `${GERMAN}\n\nZweiter Absatz: Die Sperrung dauert an.` },
        item: { partial: false },
        notes: [],
      },
    ]);
  });

  it('Atom: XHTML, titles in HTML, the alternate link', async () => {
    expect(await take([file('atom.xml', ATOM)])).toMatchObject([
      {
        article: {
          id: 'tag:x,2024:9',
          title: 'Bridge closed',
          publisher: 'Courier',
          text: `${ENGLISH}\n\nMore will follow.`,
          published: { date: '2024-05-08' },
        },
        item: { created: '2024-05-09T10:00:00.000Z', byline: 'A. Writer', partial: false },
      },
    ]);
  });
});

describe('items of agencies', () => {
  it('ninjs 1, 2 and 3', async () => {
    expect(await take([file('ninjs.json', JSON.stringify([NINJS1, NINJS2, NINJS3]))])).toMatchObject([
      {
        article: {
          id: 'urn:n:1',
          text: GERMAN,
          title: 'Brücke gesperrt',
          publisher: 'dpa',
          published: { date: '2024-05-07' },
        },
        item: { version: '2', byline: 'Eva Kern', dateline: 'Obertal', captions: ['Das Geländer'] },
      },
      { article: { id: 'urn:n:2', text: ENGLISH, title: 'Bridge closed' }, item: { byline: 'A. Writer' } },
      { article: { id: 'urn:n:3', text: ENGLISH, publisher: 'AP', published: { date: '2024-05-08' } } },
    ]);
  });

  it('NewsML-G2: a package, its main item first', async () => {
    const all = await take([
      file('g2.xml', message(newsItem('urn:a', '1', '', GERMAN), newsItem('urn:b', '1', '', `Zweitens. ${GERMAN}`))),
    ]);
    expect(all).toMatchObject([
      {
        article: {
          id: 'urn:b',
          title: 'Brücke gesperrt',
          publisher: 'dpa',
          language: 'de',
          published: { date: '2024-05-07' },
        },
        item: { uri: 'urn:b', version: '1', byline: 'Eva Kern' },
      },
      { article: { id: 'urn:a', text: GERMAN } },
    ]);
  });

  it.each([
    ['withheld', { pubstatus: 'withheld' }],
    ['canceled', { pubStatus: 'canceled', body_xhtml: '' }],
    ['embargoed', { embargoed: '2024-06-02T00:00:00Z' }],
  ])('%s ones are respected, and say so', async (code, fields) => {
    expect(await take([file('held.json', JSON.stringify({ ...NINJS1, ...fields }))])).toMatchObject([
      { reject: { code, id: 'urn:n:1' }, item: { uri: 'urn:n:1', version: '2' } },
    ]);
  });

  it('an embargo ends, and the user may know better', async () => {
    const path = file('embargo.json', JSON.stringify({ ...NINJS1, embargoed: '2024-06-02T00:00:00Z' }));
    expect(await take([path], { now: '2024-06-03T00:00:00Z' })).toMatchObject([{ article: { id: 'urn:n:1' } }]);
    expect(await take([path], { embargoed: true })).toMatchObject([{ article: { id: 'urn:n:1' } }]);
    const open = message(newsItem('urn:b', '1', '<embargoed/>', GERMAN));
    expect(await take([file('open.xml', open)])).toMatchObject([{ reject: { code: 'embargoed' } }]);
  });

  it('a newer version replaces an older one, an older one is passed over', async () => {
    const [one, two, three] = ['1', '2', '3'].map((version) =>
      file(
        `v${version}.xml`,
        message(newsItem('urn:b', version, version === '3' ? '<signal qcode="sig:correction"/>' : '', GERMAN)),
      ),
    );
    expect(await take([two!, one!, three!])).toMatchObject([
      { item: { version: '2' }, notes: [] },
      { reject: { code: 'superseded', reason: 'version 2 came before, which is newer than version 1' } },
      {
        item: { version: '3' },
        notes: [
          { message: 'its publisher marks it as a correction' },
          { code: 'version', message: 'version 3 replaces version 2' },
        ],
      },
    ]);
  });
});
