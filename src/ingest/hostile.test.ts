import { symlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { packed, warcPage, warcRecord, zip } from '../../test/ingest/archives.ts';
import { ENGLISH, GERMAN, openFolder, pageOf, take } from '../../test/ingest/take.ts';

const folder = openFolder();
afterAll(folder.remove);
const { file } = folder;
const feed = (item: string, type = ''): string =>
  `<?xml version="1.0"?>${type}<rss version="2.0"><channel><title>B</title><item>${item}</item></channel></rss>`;
const page = (n: number): Buffer => warcPage(`https://example.org/${n}`, pageOf(n % 2 === 0 ? GERMAN : ENGLISH));

describe('XML', () => {
  it('entities of a document type are not expanded', async () => {
    const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const type = `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol}]>`;
    const [one] = await take([
      file('lol.xml', feed(`<title>T</title><guid>g</guid><description>${GERMAN} &l9;</description>`, type)),
    ]);
    expect(one).toMatchObject({ article: { id: 'g', text: `${GERMAN} &l9;` } });
  });

  it('nothing outside is loaded', async () => {
    const secret = file('secret.txt', 'GEHEIM');
    const type = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file://${secret}"><!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd"> %p;]>`;
    const [one] = await take([file('xxe.xml', feed(`<guid>g</guid><description>${GERMAN} &x;</description>`, type))]);
    expect(JSON.stringify(one)).not.toContain('GEHEIM');
    expect(one).toMatchObject({ article: { text: `${GERMAN} &x;` } });
  });

  it('is read however deep it is nested, and however broken', async () => {
    const deep = `${'<b>'.repeat(100_000)}${GERMAN}${'</b>'.repeat(100_000)}`;
    expect(await take([file('deep.xml', feed(`<guid>d</guid><description>${deep}</description>`))])).toHaveLength(1);
    expect(await take([file('open.xml', feed(`<guid>o</guid><description>${GERMAN}`))])).toMatchObject([
      { article: { id: 'o' } },
    ]);
    const attributes = Array.from({ length: 20_000 }, (_, i) => `a${i}="${'x'.repeat(20)}"`).join(' ');
    expect(
      await take([file('wide.xml', feed(`<guid ${attributes}>a</guid><description>${GERMAN}</description>`))]),
    ).toMatchObject([{ article: { id: 'a' } }]);
  });
});

describe('pages', () => {
  it('scripts never run, and are no text', async () => {
    const html = pageOf(
      `${GERMAN}<script>globalThis.ran = true; document.write('BÖSE')</script><img src=x onerror="globalThis.ran = true"><noscript>BÖSE</noscript>`,
    );
    const [one] = await take([file('script.html', html)]);
    expect(JSON.stringify(one)).not.toContain('BÖSE');
    expect(globalThis).not.toHaveProperty('ran');
  });

  it.each([
    ['deep nesting', `${'<div>'.repeat(20_000)}<p>${GERMAN}</p>`],
    ['a huge attribute', `<p data-x="${'y'.repeat(800_000)}">${GERMAN}</p>`],
    ['thousands of class names', `<div class="${'related teaser '.repeat(20_000)}"><p>${GERMAN}</p></div>`],
    ['an open comment', `<p>${GERMAN}</p><!-- ${'-'.repeat(500_000)}`],
    ['JSON-LD without end', `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>${GERMAN}</p>`],
  ])('%s', async (name, html) => {
    const began = performance.now();
    const [one] = await take([file(`${name}.html`, `<html><body>${html}</body></html>`)]);
    expect(one?.reject === undefined ? one?.article.text : one.reject.code).toMatch(/Die Brücke|html/u);
    expect(performance.now() - began).toBeLessThan(8000);
  });
});

describe('archives', () => {
  it('ZIP bombs are refused by what they unpack to, not by what they say', async () => {
    const bomb = zip([
      { name: 'b.jsonl', data: Buffer.alloc(60_000_000, 0x20), claimed: 100 },
      { name: 'ok.txt', data: Buffer.from(GERMAN) },
    ]);
    expect(await take([file('bomb.zip', bomb)])).toMatchObject([{ reject: { code: 'archive' } }, { article: {} }]);
    const large = zip([{ name: 'b.txt', data: Buffer.alloc(2_000_000, 0x41) }]);
    expect(await take([file('large.zip', large)])).toMatchObject([{ reject: { code: 'too-large' } }]);
  });

  it('gzip bombs are refused', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, 0x20));
    expect(await take([file('bomb.jsonl.gz', bomb)])).toMatchObject([
      { reject: { code: 'archive', reason: expect.stringContaining('bomb') } },
    ]);
    expect(await take([file('bomb.txt.gz', bomb)])).toMatchObject([{ reject: { code: 'too-large' } }]);
    expect(await take([file('twice.gz', gzipSync(gzipSync(gzipSync(gzipSync('x')))))])).toMatchObject([
      { reject: { code: 'archive' } },
    ]);
  });

  it('names that lead out, links and secrets are refused, the rest is read', async () => {
    const data = Buffer.from(GERMAN);
    const path = file(
      'out.zip',
      zip([
        { name: '../../etc/passwd', data },
        { name: '/etc/passwd', data },
        { name: 'C:\\x.txt', data },
        { name: 'link', data, attributes: 0o120777 * 0x10000 },
        { name: 'a/b.txt', data },
      ]),
    );
    expect((await take([path])).map((one) => one.reject?.code ?? 'read')).toEqual([
      'link',
      'link',
      'link',
      'link',
      'read',
    ]);
  });

  it('an archive of too many files, one in one in one, and a broken one', async () => {
    const data = Buffer.from(GERMAN);
    const many = zip(Array.from({ length: 30 }, (_, i) => ({ name: `${i}.txt`, data })));
    expect(await take([file('many.zip', many)], { limits: { maxEntries: 20 } })).toMatchObject([
      { reject: { code: 'archive' } },
    ]);
    let nested = zip([{ name: 'a.txt', data }]);
    for (let i = 0; i < 5; i++) nested = zip([{ name: 'in.zip', data: nested }]);
    expect(await take([file('nested.zip', nested)])).toMatchObject([{ reject: { code: 'archive' } }]);
    expect(await take([file('cut.zip', many.subarray(0, many.length - 30))])).toMatchObject([
      { reject: { code: 'archive' } },
    ]);
  });

  it('links in folders are not followed', async () => {
    file('links/a.txt', GERMAN);
    symlinkSync('/', `${folder.path}/links/root`);
    expect(await take([`${folder.path}/links`])).toMatchObject([{ article: {} }, { reject: { code: 'link' } }]);
  });
});

describe('a WARC with a broken record in the middle', () => {
  const outcome = async (name: string, bytes: Uint8Array): Promise<string[]> =>
    (await take([file(name, bytes)])).map(
      (one) => one.reject?.code ?? (one.reject === undefined ? (one.article.url ?? '').slice(20) : ''),
    );

  it('costs that record and no other', async () => {
    const broken = Buffer.concat([page(1), Buffer.from('WARC/1.0\r\nContent-Length: viel\r\n\r\nx\r\n\r\n'), page(2)]);
    expect(await outcome('a.warc', broken)).toEqual(['1', 'warc', '2']);
    expect(
      await outcome('b.warc', Buffer.concat([page(1), Buffer.from(`${'Müll '.repeat(50_000)}\r\n\r\n`), page(2)])),
    ).toEqual(['1', 'warc', '2']);
  });

  it('does not swallow what follows, however long it claims to be', async () => {
    const lie = (length: number): Buffer =>
      warcRecord('response', 'https://example.org/9', 'HTTP/1.1 200 OK\r\n\r\n<p>x</p>', length);
    expect(await outcome('c.warc', Buffer.concat([page(1), lie(600), page(2), page(3)]))).toEqual([
      '1',
      'warc',
      '2',
      '3',
    ]);
    expect(await outcome('d.warc', Buffer.concat([page(1), lie(9_000_000_000), page(2), page(3)]))).toEqual([
      '1',
      'too-large',
      '2',
      '3',
    ]);
    expect(await outcome('e.warc', Buffer.concat([page(1), page(2).subarray(0, 500)]))).toEqual(['1', 'warc']);
  });

  it('packed record by record', async () => {
    const members = [1, 2, 3].map((n) => packed([page(n)]));
    const hurt = Buffer.from(members[1]!);
    hurt.fill(0xff, 60, 90);
    expect(await outcome('f.warc.gz', Buffer.concat([members[0]!, hurt, members[2]!]))).toEqual(['1', 'warc', '3']);
    expect(await outcome('g.warc.gz', Buffer.concat([members[0]!, Buffer.alloc(5000, 7), members[2]!]))).toEqual([
      '1',
      'warc',
      '3',
    ]);
    expect(await outcome('h.warc.gz', Buffer.concat([members[0]!, members[1]!.subarray(0, 90)]))).toEqual([
      '1',
      'warc',
    ]);
    const bomb = gzipSync(warcRecord('response', 'https://example.org/9', Buffer.alloc(50_000_000, 0x20)));
    expect(await outcome('i.warc.gz', Buffer.concat([members[0]!, bomb, members[2]!]))).toEqual(['1', 'warc', '3']);
  });
});
