import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { gunzip } from '../gzip.ts';
import { InputError } from '../input-error.ts';
import type { Limits } from '../limits.ts';
import { checkedLookup, checkLiteral } from './addresses.ts';
import { type NetworkOptions, USER_AGENT } from './options.ts';

/** What a server answered, after redirects. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The address that answered. */
  readonly url: string;
  /** Unpacked. Must be read or closed. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly close: () => void;
}

/** How a request is made. */
export interface Requesting extends NetworkOptions {
  readonly limits: Limits;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** A server that sends less than this many bytes a second, once it has had its time, is given up. */
const SLOWEST = 1000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const LONGEST_HEAD = 64_000;

/**
 * Asks for a web address with GET. Each hop is checked by itself: only http and https, only addresses on the public internet
 * or hosts allowed by name. Throws an `InputError` where there is no answer; any status that comes is an answer.
 */
export async function get(address: string, options: Requesting): Promise<Answer> {
  let url = parse(address);
  for (let hops = 0; hops <= options.limits.maxRedirects; hops++) {
    const response = await once(url, options);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (!REDIRECTS.has(status) || location === undefined) return answer(response, status, url, options.limits);
    response.destroy();
    url = parse(location, url);
  }
  throw new InputError('network', `more than ${options.limits.maxRedirects} redirects`);
}

function parse(address: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new InputError('network', `"${address}" is no web address`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new InputError('network', `leads to ${url.protocol}, which is not fetched`);
  url.hash = '';
  return url;
}

function once(url: URL, options: Requesting): Promise<IncomingMessage> {
  checkLiteral(url.hostname, options);
  const { timeout } = options.limits;
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
      agent: false,
      lookup: checkedLookup(options),
      maxHeaderSize: LONGEST_HEAD,
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      headers: {
        'user-agent': options.userAgent ?? USER_AGENT,
        accept:
          'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5',
        'accept-encoding': 'gzip',
        'accept-language': 'de, en',
        ...options.headers,
      },
    });
    const timer = setTimeout(() => request.destroy(slow(timeout)), timeout);
    request.once('response', (response) => {
      clearTimeout(timer);
      resolve(response);
    });
    request.on('error', (error) => {
      clearTimeout(timer);
      reject(known(error));
    });
    request.end();
  });
}

function answer(response: IncomingMessage, status: number, url: URL, limits: Limits): Answer {
  const encoding = (response.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding !== 'identity' && encoding !== 'gzip' && encoding !== 'x-gzip') {
    response.destroy();
    throw new InputError('network', `the answer is packed as "${encoding}", which was not asked for`);
  }
  const raw = watched(response, limits.timeout);
  return {
    status,
    headers: response.headers,
    url: url.href,
    chunks: encoding === 'identity' ? raw : gunzip(raw, limits),
    close: () => response.destroy(),
  };
}

/** The bytes of an answer, given up where they come too slowly; the connection ends with whoever reads them. */
async function* watched(response: IncomingMessage, timeout: number): AsyncGenerator<Uint8Array> {
  const began = performance.now();
  let bytes = 0;
  const check = (): void => {
    const spent = performance.now() - began;
    if (spent > timeout && bytes < ((spent - timeout) / 1000) * SLOWEST) response.destroy(slow(timeout));
  };
  const timer = setInterval(check, Math.min(1000, timeout / 2));
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      yield chunk;
    }
  } catch (error) {
    throw known(error as Error);
  } finally {
    clearInterval(timer);
    response.destroy();
  }
}

function slow(timeout: number): InputError {
  return new InputError(
    'network',
    `no answer within ${timeout / 1000} s, or too slow a one; --timeout SECONDS waits longer`,
  );
}

function known(error: Error): Error {
  if (error instanceof InputError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  return new InputError('network', `it can't be fetched (${code ?? error.message})`);
}
