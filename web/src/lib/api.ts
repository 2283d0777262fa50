import type { ChronicleEvent } from '../../../src/chronicle/event.ts';
import type { EventPoint, EventRow, Facets } from '../../../src/chronicle/store/types.ts';
import type { RegestaRecord } from '../../../src/record.ts';
import { words } from './words.ts';

export type { ChronicleEvent, EventPoint, EventRow, Facets, RegestaRecord };

/** A page of the list of events. */
export interface EventPage {
  readonly total: number;
  readonly events: readonly EventRow[];
}

/** The server said no, or could not be reached; the message is for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** Why, where the page has words of its own for it. */
  readonly code: string | null;

  constructor(message: string, code: string | null = null) {
    super(message);
    this.code = code;
  }
}

/** What went wrong, in the language of the page where it has words for it. */
export function messageOf(error: unknown): string {
  const own: Readonly<Record<string, string>> = words().refusals;
  const { message, code } = error as Partial<ApiError>;
  return own[code ?? ''] ?? message ?? String(error);
}

/** Asks the server. Throws an `ApiError` where it says no. */
export async function get<T>(path: string, query: URLSearchParams = new URLSearchParams()): Promise<T> {
  const asked = query.size === 0 ? '' : `?${query}`;
  return answer(await fetch(`/api/v1${path}${asked}`).catch(unreachable));
}

/** Changes something on the server. Throws an `ApiError` where it says no. */
export async function post<T>(path: string, body: unknown): Promise<T> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return answer(await fetch(`/api/v1${path}`, init).catch(unreachable));
}

interface Refused {
  readonly error?: string;
  readonly code?: string;
}

async function answer<T>(response: Response): Promise<T> {
  const body = (await response.json().catch(() => ({ error: response.statusText }))) as T & Refused;
  if (!response.ok) throw new ApiError(body.error ?? response.statusText, body.code);
  return body;
}

function unreachable(): never {
  throw new ApiError('regesta serve is not running any more', 'unreachable');
}
