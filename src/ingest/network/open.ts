import { extname } from 'node:path';
import { InputError } from '../input-error.ts';
import type { Opened } from '../open.ts';
import type { Polite } from './polite.ts';
import { type Answer, get, type Requesting } from './request.ts';

/** How an address is fetched. */
export interface Fetching extends Requesting {
  /** Asks robots.txt first and keeps a distance between requests, as whatever no person asked for one by one must. */
  readonly polite?: Polite;
}

/** Opens a web address for reading. */
export async function openAddress(address: string, options: Fetching): Promise<Opened> {
  try {
    const answer = await (options.polite === undefined ? get(address, options) : options.polite.get(address, options));
    if (answer.status < 200 || answer.status > 299) {
      answer.close();
      throw new InputError('network', `the server answers with status ${answer.status}`);
    }
    return sourceOf(address, answer);
  } catch (error) {
    if (error instanceof InputError) return { name: address, error };
    throw error;
  }
}

/** An answer as something to read. */
export function sourceOf(address: string, { url, headers, chunks }: Answer): Extract<Opened, { chunks: unknown }> {
  const type = headers['content-type'] ?? '';
  const encoding = /charset\s*=\s*["']?([^"';\s]+)/iu.exec(type)?.[1] ?? null;
  const isHtml = /^(?:text\/html|application\/xhtml\+xml)/iu.test(type);
  return {
    name: address,
    extension: isHtml ? '.html' : extname(new URL(url).pathname),
    size: null,
    chunks,
    url,
    encoding,
  };
}
