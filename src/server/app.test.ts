import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventPrepared } from '../../test/chronicle/invented.ts';
import { openChronicle, type Store } from '../chronicle/index.ts';
import { createApp } from './app.ts';
import { accessAt } from './listen.ts';

const HEADERS = { host: '127.0.0.1:8765', 'content-type': 'application/json' };
let folder: string;
let store: Store;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regesta-server-'));
  store = await openChronicle(join(folder, 'a.regesta'), 'create');
  await store.put(await store.startRun('add', 'test'), inventPrepared(12, 3, 1));
  app = createApp({ store, version: '0', access: accessAt('127.0.0.1', 8765, null, []), by: 'anna' });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into by the tests themselves
async function ask(path: string, body?: unknown): Promise<{ status: number; body: any }> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await app.request(`/api/v1${path}`, { headers: HEADERS, ...init });
  return { status: response.status, body: await response.json() };
}

describe('decisions', () => {
  it('are kept, hide what is rejected, and can be taken back', async () => {
    const { total, events } = (await ask('/events')).body;
    const { status, body } = await ask('/decisions', { decisions: [{ kind: 'reject', event: events[0].id }] });
    expect(status).toBe(200);
    expect(body.decisions[0]).toMatchObject({ kind: 'reject', by: 'anna' });
    expect((await ask('/events')).body.total).toBe(total - 1);
    await ask('/decisions', { decisions: [{ kind: 'withdraw', decision: body.decisions[0].id }] });
    const after = (await ask('/events')).body;
    expect(after.total).toBe(total);
    expect(after.events[0]).toEqual(events[0]);
    expect((await ask(`/events/${events[0].id}`)).body.decisions).toHaveLength(2);
  });

  it('take back a merge', async () => {
    const { total, events } = (await ask('/events')).body;
    const { body } = await ask('/decisions', {
      decisions: [{ kind: 'merge', event: events[0].id, others: [events[1].id] }],
    });
    expect((await ask('/events')).body.total).toBe(total - 1);
    await ask('/decisions', { decisions: [{ kind: 'withdraw', decision: body.decisions[0].id }] });
    expect((await ask('/events')).body.total).toBe(total);
  });

  it('are refused where they make no sense, all of a request', async () => {
    const { events } = (await ask('/events')).body;
    const wishes = [
      { kind: 'confirm', event: events[0].id },
      { kind: 'confirm', event: 'nothing' },
    ];
    expect(await ask('/decisions', { decisions: wishes })).toMatchObject({
      status: 400,
      body: { error: 'there is no event "nothing"' },
    });
    expect((await ask('/events?decided=yes')).body.total).toBe(0);
  });

  it('are made for all events of a filter, where their number is right', async () => {
    const { total } = (await ask('/events?type=ACCIDENT')).body;
    expect((await ask('/decisions/filtered?type=ACCIDENT', { kind: 'confirm', count: total + 1 })).status).toBe(400);
    const { body } = await ask('/decisions/filtered?type=ACCIDENT', { kind: 'confirm', count: total });
    expect(body.decisions).toHaveLength(total);
    expect((await ask('/events?decided=yes')).body.total).toBe(total);
  });
});

describe('marks', () => {
  it('change what a report tells, and are taken back', async () => {
    const [article] = (await ask('/articles?limit=1')).body.articles;
    const { text } = (await ask(`/articles/${article.key}/record`)).body.article;
    const start = text.indexOf('Bericht');
    const trigger = [{ start, end: start + 7, text: 'Bericht' }];
    const { types } = (await ask('/codebook')).body;
    expect(types.find(({ type }: { type: string }) => type === 'PROTEST').label).toHaveProperty('de');
    const wish = { kind: 'mark', article: article.key, value: { type: 'PROTEST', trigger } };
    const { status, body } = await ask('/decisions', { decisions: [wish] });
    expect(status).toBe(200);
    const { claims } = (await ask(`/articles/${article.key}/record`)).body;
    expect(claims.find(({ type }: { type: string }) => type === 'PROTEST')).toMatchObject({ trigger });
    expect((await ask(`/events/${body.events[0]}`)).body).toMatchObject({ type: 'PROTEST' });
    await ask('/decisions', { decisions: [{ kind: 'withdraw', decision: body.decisions[0].id }] });
    expect((await ask('/events?type=PROTEST')).body.total).toBe(0);
    expect((await ask('/decisions', { decisions: [{ ...wish, value: { trigger } }] })).status).toBe(400);
  });
});

it('describes every path of the API', async () => {
  const { body } = await ask('/openapi.json');
  expect(body.openapi).toBe('3.1.0');
  expect(Object.keys(body.paths)).toEqual(
    expect.arrayContaining([
      '/events',
      '/events/{id}',
      '/decisions',
      '/decisions/filtered',
      '/articles/{id}/record',
      '/codebook',
    ]),
  );
  const text = JSON.stringify(body);
  for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/gu)) {
    expect(body.components.schemas).toHaveProperty(name!);
  }
});
