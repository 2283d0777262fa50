import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type LocalServer, serve } from '../../../test/ingest/local-server.ts';
import { GERMAN, openFolder, pageOf, take } from '../../../test/ingest/take.ts';
import type { IngestOptions } from '../ingest.ts';
import { isPublic } from './addresses.ts';
import { backoff, retryAfter } from './retry.ts';

let server: LocalServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});
const LOCAL: Partial<IngestOptions> = { network: { allowHosts: ['127.0.0.1'] }, limits: { timeout: 400 } };
const url = (path = '/'): string => `${server!.address}${path}`;

describe('addresses on the public internet', () => {
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('%s is one', (address) => {
    expect(isPublic(address)).toBe(true);
  });
  it.each(
    '127.0.0.1 127.8.8.8 0.0.0.0 10.1.2.3 172.16.0.1 172.31.255.255 192.168.0.1 169.254.169.254 100.64.0.1 224.0.0.1 255.255.255.255 ::1 :: fe80::1 fc00::1 fd12::1 ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: 2001:db8::1'.split(
      ' ',
    ),
  )('%s is none', (address) => {
    expect(isPublic(address)).toBe(false);
  });
});

describe('a web address that the user names', () => {
  it('is fetched, once allowed, and says who asks', async () => {
    server = await serve((_, response) =>
      response.setHeader('content-type', 'text/html; charset=windows-1252').end(Buffer.from(pageOf(GERMAN), 'latin1')),
    );
    expect(await take([url('/a')], LOCAL)).toMatchObject([
      { article: { id: url('/a'), url: url('/a'), text: GERMAN } },
    ]);
    expect(server.asked).toMatchObject([
      { path: '/a', headers: { 'user-agent': expect.stringMatching(/^Regesta\//u) } },
    ]);
  });

  it.each([
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
    'http://169.254.169.254/latest',
    'http://0x7f.1:1/',
    'http://2130706433:1/',
  ])('%s is refused', async (address) => {
    expect(await take([address])).toMatchObject([{ reject: { code: 'private-address' } }]);
  });

  it('a name that leads to a private address is refused', async () => {
    const resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    expect(await take(['http://intern.example/'], { network: { resolve } })).toMatchObject([
      { reject: { code: 'private-address', reason: expect.stringContaining('10.0.0.1') } },
    ]);
  });

  it('a name that changes its mind gains nothing: it is resolved once for a connection, and that address is used', async () => {
    server = await serve((_, response) => response.end(pageOf(GERMAN)));
    const { port } = new URL(server.address);
    let asked = 0;
    const resolve = async () => [{ address: asked++ === 0 ? '203.0.113.1' : '127.0.0.1', family: 4 }];
    const [one] = await take([`http://rebind.example:${port}/`], { network: { resolve }, limits: { timeout: 300 } });
    expect(one).toMatchObject({ reject: { code: expect.stringMatching(/network|private-address/u) } });
    expect(asked).toBe(1);
    expect(server.asked).toEqual([]);
  });

  it.each(['http://localhost:1/', 'http://169.254.169.254/', 'file:///etc/passwd', 'ftp://127.0.0.1/'])(
    'a redirect to %s is refused',
    async (location) => {
      server = await serve((_, response) => response.writeHead(302, { location }).end());
      expect(await take([url()], LOCAL)).toMatchObject([
        { reject: { code: expect.stringMatching(/private-address|network/u) } },
      ]);
    },
  );

  it('redirects are followed, but not for ever', async () => {
    server = await serve((request, response) =>
      request.url === '/end'
        ? response.end(pageOf(GERMAN))
        : response.writeHead(301, { location: request.url === '/loop' ? '/loop' : '/end' }).end(),
    );
    expect(await take([url('/start')], LOCAL)).toMatchObject([{ article: { url: url('/end') } }]);
    expect(await take([url('/loop')], LOCAL)).toMatchObject([
      { reject: { code: 'network', reason: expect.stringContaining('redirects') } },
    ]);
    expect(server.asked.length).toBeLessThan(10);
  });

  it('an endless answer ends at the limit', async () => {
    server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const write = (): void => {
        while (!response.destroyed && response.write('<p>x</p>'.repeat(5000)));
        if (!response.destroyed) response.once('drain', write);
      };
      write();
    });
    expect(await take([url()], { ...LOCAL, limits: { timeout: 5000 } })).toMatchObject([
      { reject: { code: 'too-large' } },
    ]);
  });

  it.each([
    ['says nothing', 0],
    ['drips', 50],
  ])('a server that %s is given up', async (_, every) => {
    server = await serve((__, response) => {
      if (every === 0) return;
      const timer = setInterval(() => response.write('x'), every);
      response.on('close', () => clearInterval(timer));
    });
    const began = performance.now();
    expect(await take([url()], LOCAL)).toMatchObject([
      { reject: { code: 'network', reason: expect.stringContaining('0.4 s') } },
    ]);
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it('packed answers are unpacked, bombs and what was not asked for are refused', async () => {
    server = await serve((request, response) => {
      const bytes = request.url === '/bomb' ? Buffer.alloc(60_000_000, 0x20) : Buffer.from(pageOf(GERMAN));
      response
        .writeHead(200, { 'content-encoding': request.url === '/br' ? 'br' : 'gzip', 'content-type': 'text/html' })
        .end(gzipSync(bytes));
    });
    expect(await take([url('/page')], LOCAL)).toMatchObject([{ article: { text: GERMAN } }]);
    expect(await take([url('/bomb')], { ...LOCAL, maxSize: 100_000_000, limits: { timeout: 5000 } })).toMatchObject([
      { reject: { code: 'archive' } },
    ]);
    expect(await take([url('/br')], LOCAL)).toMatchObject([{ reject: { code: 'network' } }]);
  });

  it('an error of the server is a reject', async () => {
    server = await serve((_, response) => response.writeHead(404).end('gone'));
    expect(await take([url()], LOCAL)).toMatchObject([
      { reject: { code: 'network', reason: expect.stringContaining('404') } },
    ]);
  });
});

describe('a feed with --full', () => {
  const item = (path: string): string =>
    `<item><title>T</title><link>${path}</link><guid>${path}</guid><pubDate>Tue, 07 May 2024 08:00:00 GMT</pubDate><description>${GERMAN.slice(0, 60)} …</description></item>`;
  const feed = `<rss version="2.0"><channel><title>B</title><language>de</language>${item('/ok')}${item('/forbidden')}</channel></rss>`;

  it('takes the pages, asks robots.txt before, and keeps the teaser where it must', async () => {
    server = await serve((request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: Regesta\nDisallow: /forbidden');
      else if (request.url === '/feed') response.setHeader('content-type', 'application/rss+xml').end(feed);
      else response.end(pageOf(GERMAN));
    });
    const all = await take([url('/feed')], { ...LOCAL, full: true });
    expect(all).toMatchObject([
      { article: { text: GERMAN, published: { date: '2024-05-07' } }, item: { partial: false, uri: '/ok' } },
      {
        article: { text: expect.stringContaining('…') },
        notes: [{ code: 'partial' }, { code: 'partial', message: expect.stringContaining('robots.txt') }],
      },
    ]);
    expect(server.asked.map(({ path }) => path)).toEqual(['/feed', '/robots.txt', '/ok']);
  }, 15_000);
});

describe('what a server asks for', () => {
  it.each([
    [429, '120', 120_000],
    [503, 'Tue, 07 May 2024 08:01:00 GMT', 60_000],
    [503, undefined, 60_000],
    [429, '99999999999', 86_400_000],
    [200, '120', null],
  ])('%i with Retry-After %s', (status, value, pause) => {
    const headers = value === undefined ? {} : { 'retry-after': value };
    expect(retryAfter({ status, headers }, Date.parse('2024-05-07T08:00:00Z'))).toBe(pause);
  });

  it('failures make pauses longer, up to a day', () => {
    expect([0, 1, 3].map((n) => backoff(60_000, n, 1))).toEqual([60_000, 120_000, 480_000]);
    expect(backoff(60_000, 3, 0)).toBe(240_000);
    expect(backoff(900_000, 1000, 1)).toBe(86_400_000);
  });
});

describe('without a web address', () => {
  it('nothing is sent and no name is looked up', async () => {
    const { default: net } = await import('node:net');
    const { default: dns } = await import('node:dns');
    const calls: string[] = [];
    const undo: (() => void)[] = [];
    const forbid = (object: object, key: string): void => {
      const before = Reflect.get(object, key) as unknown;
      Reflect.set(object, key, () => {
        calls.push(key);
        throw new Error(`${key} was called`);
      });
      undo.push(() => Reflect.set(object, key, before));
    };
    forbid(net.Socket.prototype, 'connect');
    for (const key of ['lookup', 'resolve']) forbid(dns, key);
    for (const key of ['lookup', 'resolve']) forbid(dns.promises, key);
    forbid(globalThis, 'fetch');
    const folder = openFolder();
    try {
      const feed = `<!DOCTYPE rss SYSTEM "http://example.org/x.dtd"><rss><channel><item><link>https://example.org/1</link><description>${GERMAN}</description></item></channel></rss>`;
      const html = `<html><head><link rel="stylesheet" href="https://example.org/a.css"><script src="https://example.org/a.js"></script></head><body><img src="https://example.org/a.png"><iframe src="https://example.org"></iframe><p>${GERMAN}</p></body></html>`;
      const paths = [
        folder.file('a.txt', `${GERMAN} https://example.org/1`),
        folder.file('b.xml', feed),
        folder.file('c.html', html),
        folder.file('d.csv', `url,text\nhttps://example.org/2,"${GERMAN}"\n`),
        folder.file('e.json', JSON.stringify({ uri: 'https://example.org/3', body_text: GERMAN })),
      ];
      const all = await take(paths);
      expect(all.map((one) => one.reject?.reason ?? 'read')).toEqual(['read', 'read', 'read', 'read', 'read']);
      expect(calls).toEqual([]);
      // The hooks do see a request.
      await take(['http://example.org/']).catch(() => {});
      expect(calls.length).toBeGreaterThan(0);
    } finally {
      for (const restore of undo) restore();
      folder.remove();
    }
  });
});
