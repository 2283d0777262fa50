import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { guard, secure } from './guard.ts';
import { accessAt } from './listen.ts';

function app(address: string, token: string | null = null): Hono {
  const hono = new Hono();
  hono.use(secure);
  hono.use(guard(accessAt(address, 8765, token, [])));
  hono.get('/', (context) => context.text('read'));
  hono.post('/', (context) => context.text('changed'));
  return hono;
}

const HOST = { host: '127.0.0.1:8765' };
const JSON_TYPE = { 'content-type': 'application/json' };

async function status(hono: Hono, method: string, headers: Record<string, string>, path = '/'): Promise<number> {
  return (await hono.request(path, { method, headers })).status;
}

describe('at a loopback address', () => {
  it('answers to its own names only', async () => {
    expect(await status(app('127.0.0.1'), 'GET', HOST)).toBe(200);
    expect(await status(app('127.0.0.1'), 'GET', { host: 'localhost:8765' })).toBe(200);
    expect(await status(app('127.0.0.1'), 'GET', { host: 'attacker.example:8765' })).toBe(421);
    expect(await status(app('127.0.0.1'), 'GET', { host: '127.0.0.1:80' })).toBe(421);
  });

  it.each([
    ['its own page', { origin: 'http://127.0.0.1:8765' }, 200],
    ['a program', {}, 200],
    ['another page', { origin: 'https://attacker.example' }, 403],
    ['another page that hides', { origin: 'null' }, 403],
    ['another page without an origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('takes a change from %s accordingly', async (_, headers, expected) => {
    expect(await status(app('127.0.0.1'), 'POST', { ...HOST, ...JSON_TYPE, ...headers })).toBe(expected);
  });

  it('refuses what a form can send', async () => {
    expect(await status(app('127.0.0.1'), 'POST', { ...HOST, 'content-type': 'text/plain' })).toBe(403);
    expect(await status(app('127.0.0.1'), 'POST', HOST)).toBe(403);
  });
});

describe('at any other address', () => {
  const host = { host: '192.0.2.7:8765' };

  it('wants the token, as a header or once in the address', async () => {
    const hono = app('192.0.2.7', 'secret');
    expect(await status(hono, 'GET', host)).toBe(401);
    expect(await status(hono, 'GET', { ...host, authorization: 'Bearer wrong' })).toBe(401);
    expect(await status(hono, 'GET', { ...host, authorization: 'Bearer secret' })).toBe(200);
    const first = await hono.request('/?token=secret', { headers: host });
    expect(first.status).toBe(200);
    expect(first.headers.get('set-cookie')).toMatch(/regesta=secret.*HttpOnly.*SameSite=Strict/u);
    expect(await status(hono, 'GET', { ...host, cookie: 'regesta=secret' })).toBe(200);
  });

  it('makes a token where none is given', () => {
    expect(accessAt('0.0.0.0', 8765, null, []).token).toMatch(/^[\w-]{32}$/u);
    expect(accessAt('127.0.0.1', 8765, null, []).token).toBeNull();
  });
});

it('forbids the page to ask anybody else', async () => {
  const answer = await app('127.0.0.1').request('/', { headers: HOST });
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('content-security-policy')).not.toMatch(/https?:|\*|unsafe/u);
});
