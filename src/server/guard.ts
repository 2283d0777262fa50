import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** Who may talk to the server. */
export interface Access {
  /** Names and ports under which it may be addressed: "127.0.0.1:8765". Others are refused, which stops DNS rebinding. */
  readonly hosts: ReadonlySet<string>;
  /** What every request must bring, as a bearer token, or once as `?token=`; null where only this machine can reach it. */
  readonly token: string | null;
}

const COOKIE = 'regesta';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Kinds of bodies that another site's page can't send without the browser asking this server first. */
const ASKED_FIRST = new Set(['application/json', 'application/octet-stream']);
/** Everything comes from the server itself; nothing is asked of anybody else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Puts the security headers on every answer. */
export const secure: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set('Content-Security-Policy', POLICY);
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
};

/**
 * Lets through what comes from the page itself or from somebody with the token: the right host name, no foreign origin for
 * anything that changes something, and the token where one is asked for.
 */
export function guard({ hosts, token }: Access): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!hosts.has(host)) return refuse(context, 421, `this server is not called ${JSON.stringify(host)}`);
    if (!SAFE.has(context.req.method) && !isOwn(context, host)) {
      return refuse(context, 403, 'changes are taken from the page itself only, as JSON or as the bytes of a file');
    }
    if (token !== null && !admit(context, token)) {
      return refuse(context, 401, 'the token is missing or wrong: open the address that "regesta serve" printed');
    }
    return next();
  };
}

function refuse(context: Context, status: 401 | 403 | 421, message: string): Response {
  return context.json({ error: message }, status);
}

/** Whether a changing request comes from the page itself, or from a program and not from another page in a browser. */
function isOwn(context: Context, host: string): boolean {
  const [type] = (context.req.header('content-type') ?? '').split(';', 1);
  if (!ASKED_FIRST.has(type!.trim())) return false;
  const origin = context.req.header('origin');
  if (origin !== undefined) return origin === `http://${host}` || origin === `https://${host}`;
  const site = context.req.header('sec-fetch-site');
  return site === undefined || site === 'same-origin' || site === 'none';
}

function admit(context: Context, token: string): boolean {
  const bearer = /^Bearer (.+)$/u.exec(context.req.header('authorization') ?? '')?.[1];
  if (isSame(bearer, token) || isSame(getCookie(context, COOKIE), token)) return true;
  if (!isSame(context.req.query('token'), token)) return false;
  setCookie(context, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
  return true;
}

/** Compares in a time that doesn't tell how much was right. */
function isSame(given: string | undefined, token: string): boolean {
  if (given === undefined) return false;
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}
