import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type LocalServer, serve } from '../../../test/ingest/local-server.ts';
import { GERMAN, OPTIONS } from '../../../test/ingest/take.ts';
import { LIMITS } from '../limits.ts';
import { openPolite, type World } from '../network/polite.ts';
import { watchFeeds } from './watch.ts';

let server: LocalServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const START = Date.parse('2024-05-07T08:00:00Z');
const item = (n: number, updated = '08'): string =>
  `<item><guid isPermaLink="false">g${n}</guid><pubDate>Tue, 07 May 2024 ${updated}:00:00 GMT</pubDate><description>Nummer ${n}. ${GERMAN}</description></item>`;
const feed = (...items: string[]): string =>
  `<rss version="2.0"><channel><title>B</title><language>de</language>${items.join('')}</channel></rss>`;

interface Run {
  readonly got: string[];
  readonly troubles: string[];
  readonly waits: number[];
}

/** Watches a server whose answers to `/feed` come one after another, until they are used up. Time passes only in sleeps. */
async function watch(answers: readonly ((response: ServerResponse) => void)[], robots = ''): Promise<Run> {
  let n = 0;
  const stop = new AbortController();
  server = await serve((request, response) => {
    if (request.url === '/robots.txt') {
      response.end(robots);
      return;
    }
    const answer = answers[n++]!;
    answer(response);
  });
  const run: Run = { got: [], troubles: [], waits: [] };
  let now = START;
  const world: World = {
    now: () => now,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      now += milliseconds;
      if (milliseconds > 5000) run.waits.push(Math.round(milliseconds / 1000));
      if (n >= answers.length || run.waits.length > 20) stop.abort();
    },
  };
  const ingest = { ...OPTIONS, network: { allowHosts: ['127.0.0.1'] } };
  await watchFeeds([`${server.address}/feed`], {
    ingest,
    limits: { ...LIMITS, timeout: 1000 },
    polite: openPolite(world),
    now: world.now,
    world,
    signal: stop.signal,
    interval: 900_000,
    once: false,
    onItems: async (items) =>
      void run.got.push(items.map((one) => (one.reject === undefined ? one.article.id : one.reject.code)).join(' ')),
    onTrouble: (_, trouble) => void run.troubles.push(trouble),
  });
  return run;
}

const send =
  (xml: string, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(200, headers).end(xml);
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end();

describe('watching a feed', () => {
  it('hands on what is new, once, and a changed item again', async () => {
    const run = await watch([
      send(feed(item(1), item(2))),
      send(feed(item(1), item(2), item(3))),
      send(feed(item(1), item(2, '09'), item(3))),
    ]);
    expect(run).toMatchObject({ got: ['g1 g2', 'g3', 'g2'], troubles: [], waits: [900, 900, 900] });
  });

  it('says what it has, so that the server need not send it again', async () => {
    const run = await watch([
      send(feed(item(1)), { etag: '"a"', 'last-modified': 'Tue, 07 May 2024 08:00:00 GMT' }),
      status(304),
      send(feed(item(1), item(2))),
    ]);
    expect(run.got).toEqual(['g1', 'g2']);
    const asked = server!.asked.filter(({ path }) => path === '/feed');
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"a"', '"a"']);
    expect(asked[1]!.headers['if-modified-since']).toBe('Tue, 07 May 2024 08:00:00 GMT');
  });

  it('keeps going on errors, more and more slowly, and recovers', async () => {
    const run = await watch([
      status(500),
      (response) => response.destroy(),
      send('<html><p>kein Feed</p></html>'),
      send(feed(item(1))),
      send(feed(item(1))),
    ]);
    expect(run.got).toEqual(['g1']);
    expect(run.troubles).toHaveLength(3);
    // Half of 1,800, 3,600 and 7,200 s for certain, half of the other half by the dice; then the usual 900.
    expect(run.waits.slice(0, 4)).toEqual([1350, 2700, 5400, 900]);
  });

  it('waits as long as the server asks, and ends where a feed is gone', async () => {
    const run = await watch([status(429, { 'retry-after': '40000' }), status(410)]);
    expect(run.waits).toEqual([40_000]);
    expect(run.troubles).toEqual(['the server answers with status 429', 'the server answers with status 410']);
  });

  it('heeds robots.txt', async () => {
    const run = await watch([send(feed(item(1)))], 'User-agent: *\nDisallow: /');
    expect(run.got).toEqual([]);
    expect(run.troubles[0]).toContain('robots.txt');
    expect(server!.asked.every(({ path }) => path === '/robots.txt')).toBe(true);
  });

  it('stops at once when it is told to, also in the middle of an answer', async () => {
    const stop = new AbortController();
    server = await serve((request, response) => {
      if (request.url === '/robots.txt') response.end('');
      else {
        response.write('<rss>');
        setTimeout(() => stop.abort(), 50);
      }
    });
    const began = performance.now();
    const ingest = { ...OPTIONS, network: { allowHosts: ['127.0.0.1'] } };
    const world: World = { now: Date.now, random: Math.random, sleep: async () => {} };
    const troubles: string[] = [];
    await watchFeeds([`${server.address}/feed`], {
      ingest,
      limits: { ...LIMITS, timeout: 20_000 },
      polite: openPolite(world),
      now: world.now,
      world,
      signal: stop.signal,
      interval: 900_000,
      once: false,
      onItems: async () => {},
      onTrouble: (_, trouble) => void troubles.push(trouble),
    });
    expect(troubles).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
