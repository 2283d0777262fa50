import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openChronicle, type Store } from '../../chronicle/index.ts';
import { createApp } from '../app.ts';
import { listen, type Running } from '../listen.ts';
import { type Additions, openAdditions } from './additions.ts';
import type { Addition, AdditionState } from './schemas.ts';

const REPORT =
  'Bei einem Brand in einer Lagerhalle in Koblenz sind am 5. Mai 2024 nach Angaben der Feuerwehr 20 Menschen verletzt worden. Die Polizei nahm einen Mann fest.';
const OTHER =
  'In Leipzig haben am 6. Mai 2024 rund 300 Menschen gegen die Schließung eines Krankenhauses demonstriert. Die Polizei sprach von einem ruhigen Verlauf.';
const LARGEST = 100_000;
const JSON_TYPE = { 'content-type': 'application/json' };

let folder: string;
let store: Store;
let additions: Additions;
let running: Running;
let origin: string;
let paper: Server;
let paperOrigin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regesta-additions-'));
  store = await openChronicle(join(folder, 'a.regesta'), 'create');
  paper = createServer((request, response) => {
    if (request.url === '/slow') return;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="de"><title>Demo</title><body><article><p>${OTHER}</p></article></body></html>`,
    );
  });
  await new Promise<void>((done) => paper.listen(0, '127.0.0.1', done));
  paperOrigin = `http://localhost:${(paper.address() as AddressInfo).port}`;
  const network = { allowHosts: ['localhost'] };
  additions = openAdditions({ store, version: '0', jobs: 1, largest: LARGEST, network });
  const hosts = new Set<string>();
  running = await listen(
    createApp({ store, version: '0', access: { hosts, token: null }, by: 'anna', additions }),
    '127.0.0.1',
    0,
  );
  hosts.add(`127.0.0.1:${running.port}`);
  origin = `http://127.0.0.1:${running.port}/api/v1`;
});
afterAll(async () => {
  await additions.close();
  await running.stop();
  paper.closeAllConnections();
  paper.close();
  await store.close();
  await rm(folder, { recursive: true });
});

async function send(name: string, body: string | Uint8Array): Promise<Response> {
  const headers = { 'content-type': 'application/octet-stream' };
  return fetch(`${origin}/uploads?name=${encodeURIComponent(name)}`, { method: 'POST', headers, body: body as string });
}

async function post<T>(path: string, body: unknown): Promise<T & { error?: string }> {
  const response = await fetch(origin + path, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) });
  return (await response.json()) as T & { error?: string };
}

interface Heard {
  readonly event: string;
  readonly id: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: events are looked into by the tests themselves
  readonly data: any;
}

/** Everything that is sent until the addition is over, or until so many entries came. */
async function hear(id: string, after = 0, most = Number.POSITIVE_INFINITY): Promise<Heard[]> {
  const abort = new AbortController();
  const headers = after === 0 ? {} : { 'last-event-id': String(after) };
  const response = await fetch(`${origin}/additions/${id}/events`, { headers, signal: abort.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const heard: Heard[] = [];
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const fields = new Map(
        text
          .slice(0, end)
          .split('\n')
          .map((line) => line.split(/: (.*)/u) as [string, string]),
      );
      text = text.slice(end + 2);
      heard.push({ event: fields.get('event')!, id: fields.get('id') ?? null, data: JSON.parse(fields.get('data')!) });
      if (heard.filter(({ event }) => event === 'entry').length >= most) {
        abort.abort();
        return heard;
      }
    }
  }
  return heard;
}

async function over(id: string): Promise<Addition> {
  for (;;) {
    const found = (await (await fetch(`${origin}/additions/${id}`)).json()) as Addition;
    if (!['waiting', 'reading'].includes(found.state)) return found;
    await new Promise((done) => setTimeout(done, 30));
  }
}

describe('an addition', () => {
  it('reads files under their names, says what is rejected, and goes on where a connection was lost', async () => {
    const lines = [REPORT, OTHER].map((text, i) => JSON.stringify({ id: `r${i}`, text })).join('\n');
    const sent: string[] = [];
    for (const [name, body] of [
      ['../corpus.jsonl', lines],
      ['picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])],
    ] as const) {
      const response = await send(name, body);
      expect(response.status).toBe(201);
      sent.push(((await response.json()) as { id: string }).id);
    }
    const { id } = await post<AdditionState>('/additions', { uploads: sent });
    const first = await hear(id, 0, 2);
    const last = Number(first.findLast((one) => one.id !== null)!.id);
    const rest = await hear(id, last);
    const entries = [...first, ...rest].filter(({ event }) => event === 'entry');
    expect(entries.map((one) => Number(one.id))).toEqual(entries.map((_, i) => i + 1));
    expect(entries.map(({ data }) => `${data.id} ${data.status}`).sort()).toEqual([
      'picture.txt rejected',
      'r0 added',
      'r0 read',
      'r1 added',
      'r1 read',
    ]);
    expect(entries.find(({ data }) => data.status === 'rejected')!.data).toMatchObject({ code: 'binary' });
    expect(rest.at(-1)!.data).toMatchObject({
      state: 'done',
      added: 2,
      known: 0,
      rejected: 1,
      total: 3,
      left: null,
    });
    expect(await store.count({})).toBeGreaterThan(1);
    const { key } = entries.find(({ data }) => data.status === 'added')!.data;
    expect(await store.record(key)).not.toBeNull();
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('regesta-uploads-')).length).toBeGreaterThan(0);
  }, 60_000);

  it('passes over what is there, however it comes, and keeps what is told of a text', async () => {
    for (const counts of [
      { added: 1, known: 0 },
      { added: 0, known: 1 },
    ]) {
      const text = { text: `${REPORT} Die Ursache ist unklar.` };
      const { id } = await post<AdditionState>('/additions', { text });
      expect(await over(id)).toMatchObject({ state: 'done', kind: 'text', ...counts });
    }
    const told = { text: OTHER, title: 'Protest', date: '2024-05-07', publisher: 'Abendbote' };
    const fresh = await over((await post<AdditionState>('/additions', { text: told })).id);
    expect(fresh).toMatchObject({ state: 'done', added: 1, total: 1 });
    const record = await store.record(fresh.entries.find(({ status }) => status === 'added')!.key!);
    expect(record!.article).toMatchObject({ title: 'Protest', publisher: 'Abendbote' });
    expect(record!.published).toMatchObject({ date: '2024-05-07', basis: 'stated' });
  }, 60_000);

  it('fetches an address, but none in a private network that was not allowed', async () => {
    const page = await over((await post<AdditionState>('/additions', { address: `${paperOrigin}/report` })).id);
    expect(page).toMatchObject({ state: 'done', kind: 'address', added: 1 });
    const address = paperOrigin.replace('localhost', '127.0.0.1');
    const inside = await over((await post<AdditionState>('/additions', { address })).id);
    expect(inside.entries).toMatchObject([{ status: 'rejected', code: 'private-address' }]);
  }, 60_000);

  it('waits for its turn, and ends when it is cancelled', async () => {
    const slow = await post<AdditionState>('/additions', { address: `${paperOrigin}/slow` });
    const next = await post<AdditionState>('/additions', { text: { text: `${REPORT} Die Ursache ist unklar.` } });
    expect(next.state).toBe('waiting');
    const listed = (await (await fetch(`${origin}/additions`)).json()) as { additions: AdditionState[] };
    expect(listed.additions.slice(0, 2).map(({ id }) => id)).toEqual([next.id, slow.id]);
    await post(`/additions/${slow.id}/cancel`, {});
    expect(await over(slow.id)).toMatchObject({ state: 'cancelled', added: 0 });
    expect(await over(next.id)).toMatchObject({ state: 'done', known: 1 });
  }, 60_000);
});

describe('what is no addition', () => {
  it('is refused with a reason', async () => {
    expect((await send('a.txt', 'x'.repeat(LARGEST + 1))).status).toBe(413);
    expect((await send('a.txt', 'x'.repeat(LARGEST))).status).toBe(201);
    expect(await post('/additions', { uploads: ['99'] })).toMatchObject({ error: expect.stringContaining('not here') });
    expect(await post('/additions', { address: 'file:///etc/passwd' })).toHaveProperty('error');
    expect(await post('/additions', {})).toMatchObject({ error: expect.stringContaining('only one of them') });
    expect(await post('/additions', { address: paperOrigin, text: { text: 'x' } })).toHaveProperty('error');
  });

  it('is refused from another site, even as bytes', async () => {
    const headers = { 'content-type': 'application/octet-stream', origin: 'https://attacker.example' };
    const response = await fetch(`${origin}/uploads?name=a`, { method: 'POST', headers, body: 'x' });
    expect(response.status).toBe(403);
    const form = { 'content-type': 'text/plain' };
    expect((await fetch(`${origin}/uploads?name=a`, { method: 'POST', headers: form, body: 'x' })).status).toBe(403);
  });
});

it('is described', async () => {
  const { paths } = (await (await fetch(`${origin}/openapi.json`)).json()) as { paths: Record<string, unknown> };
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining([
      '/uploads',
      '/additions',
      '/additions/{id}',
      '/additions/{id}/cancel',
      '/additions/{id}/events',
    ]),
  );
});
