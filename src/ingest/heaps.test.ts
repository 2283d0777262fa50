import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { packed, warcPage, warcRecord, zip } from '../../test/ingest/archives.ts';
import { ENGLISH, GERMAN, openFolder, pageOf, take } from '../../test/ingest/take.ts';

const folder = openFolder();
afterAll(folder.remove);
const { file } = folder;

describe('tables and objects', () => {
  it('CSV by its names, with any delimiter, HTML taken off, bad rows rejected', async () => {
    const csv = `\ufeffNr;Titel;Datum;Volltext;Quelle\n7;Brücke;07.05.2024;"<p>${GERMAN}</p><p>Ende ""gut"".</p>";Bote\n8;zu kurz\n9;Nochmals;2024-05-08;${GERMAN};Bote\n`;
    expect(await take([file('a.csv', csv)])).toMatchObject([
      {
        article: {
          id: '7',
          title: 'Brücke',
          text: `${GERMAN}\n\nEnde "gut".`,
          publisher: 'Bote',
          published: { date: '2024-05-07' },
        },
      },
      { reject: { code: 'csv', line: 3 } },
      { article: { id: '9' } },
    ]);
  });

  it('CSV in Windows-1252', async () => {
    const csv = Buffer.from(`id,text\n1,"${GERMAN}"\n`, 'latin1');
    expect(await take([file('b.csv', csv)])).toMatchObject([{ article: { text: GERMAN } }]);
  });

  it('columns that the user names, in CSV and JSON Lines', async () => {
    const columns = { text: 'story', date: 'day' };
    expect(await take([file('c.csv', `day,story\n2024-05-07,"${GERMAN}"\n`)], { columns })).toMatchObject([
      { article: { text: GERMAN, published: { date: '2024-05-07' } } },
    ]);
    expect(
      await take([file('c.jsonl', `${JSON.stringify({ day: '2024-05-07', story: GERMAN })}\n`)], { columns }),
    ).toMatchObject([{ article: { text: GERMAN } }]);
    expect(await take([file('d.csv', 'a,b\n1,2\n')], { columns })).toMatchObject([
      { reject: { code: 'csv', reason: expect.stringContaining('"story"') } },
    ]);
  });

  it('news-please: the day of the download is a hint only', async () => {
    const object = {
      maintext: GERMAN,
      title: 'T',
      url: 'https://example.org/3',
      source_domain: 'example.org',
      date_publish: null,
      date_download: '2024-05-09 10:00:00',
      language: 'de',
      authors: ['Eva Kern'],
    };
    expect(await take([file('np.json', JSON.stringify(object))])).toMatchObject([
      {
        article: { id: 'https://example.org/3', published: { date: '2024-05-09', origin: 'crawl' } },
        item: { byline: 'Eva Kern' },
      },
    ]);
  });
});

describe('heaps', () => {
  it('folders and archives, and archives in archives', async () => {
    const inner = zip([{ name: 'deep/d.html', data: Buffer.from(pageOf(GERMAN)) }]);
    file('heap/b.txt', ENGLISH);
    file('heap/.hidden', 'x');
    const path = file(
      'heap/a.zip',
      zip([
        { name: 'ä.txt', data: Buffer.from(GERMAN) },
        { name: 'in.zip', data: inner },
      ]),
    );
    file('heap/c.txt.gz', gzipSync(GERMAN));
    expect(
      (await take([`${folder.path}/heap`])).map(
        (one) => one.reject?.reason ?? (one.reject === undefined ? one.article.id.slice(folder.path.length) : ''),
      ),
    ).toEqual(['/heap/a.zip/ä.txt', '/heap/a.zip/in.zip/deep/d.html', '/heap/b.txt', '/heap/c.txt.gz']);
    expect(await take([path], { format: 'zip' })).toHaveLength(2);
  });

  it.each([
    ['not packed', (records: Buffer[]) => Buffer.concat(records)],
    ['packed record by record', packed],
    ['packed as a whole', (records: Buffer[]) => gzipSync(Buffer.concat(records))],
  ])('WARC, %s', async (name, pack) => {
    const records = [
      warcRecord('warcinfo', 'x', 'software: y'),
      warcRecord('request', 'https://example.org/1', 'GET / HTTP/1.1\r\n\r\n'),
      warcPage('https://example.org/1', pageOf(GERMAN)),
      warcRecord(
        'response',
        'https://example.org/gone',
        'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>x</p>',
      ),
      warcPage(
        'https://example.org/2',
        gzipSync(pageOf(ENGLISH, 'Bridge')).toString('latin1'),
        'Content-Type: image/png',
      ),
      warcPage('https://example.org/3', pageOf(ENGLISH, 'Bridge')),
    ];
    expect(await take([file(`${name}.warc.gz`, pack(records))])).toMatchObject([
      {
        article: {
          id: 'urn:uuid:https://example.org/1',
          url: 'https://example.org/1',
          text: GERMAN,
          published: { date: '2024-05-09', origin: 'crawl' },
        },
      },
      { article: { url: 'https://example.org/3', text: ENGLISH } },
    ]);
  });
});
