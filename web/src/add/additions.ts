import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { AdditionEntry, AdditionState } from '../../../src/server/additions/schemas.ts';
import { ApiError, get, messageOf, post } from '../lib/api.ts';

export type { AdditionEntry, AdditionState };

/** What somebody wants added, as the API takes it. */
export interface Wish {
  readonly uploads?: readonly string[];
  readonly text?: Readonly<Record<string, string>>;
  readonly address?: string;
  readonly feed?: boolean;
  readonly full?: boolean;
}

/** The additions of the server, which knows them better than the page: a page that is loaded anew finds them again. */
export interface Line {
  readonly additions: Accessor<readonly AdditionState[]>;
  /** The most bytes of one file. */
  readonly largest: Accessor<number>;
  readonly trouble: Accessor<string | null>;
  readonly ask: () => Promise<void>;
  readonly add: (wish: Wish) => Promise<AdditionState>;
  /** Keeps what is heard of one. */
  readonly hear: (state: AdditionState) => void;
}

interface Listed {
  readonly additions: readonly AdditionState[];
  readonly largest: number;
}

/** Opens the line of additions. */
export function openLine(): Line {
  const [additions, setAdditions] = createSignal<readonly AdditionState[]>([]);
  const [largest, setLargest] = createSignal(Number.POSITIVE_INFINITY);
  const [trouble, setTrouble] = createSignal<string | null>(null);
  const ask = async (): Promise<void> => {
    try {
      const listed = await get<Listed>('/additions');
      setAdditions(listed.additions);
      setLargest(listed.largest);
      setTrouble(null);
    } catch (error) {
      setTrouble(messageOf(error));
    }
  };
  return {
    additions,
    largest,
    trouble,
    ask,
    add: async (wish) => {
      const state = await post<AdditionState>('/additions', wish);
      await ask();
      return state;
    },
    hear: (state) => setAdditions((now) => now.map((one) => (one.id === state.id ? state : one))),
  };
}

/** Sends the bytes of a file; gives the id under which an addition can name it. */
export async function send(file: File): Promise<string> {
  const headers = { 'content-type': 'application/octet-stream' };
  const address = `/api/v1/uploads?name=${encodeURIComponent(file.name)}`;
  const response = await fetch(address, { method: 'POST', headers, body: file });
  const body = (await response.json().catch(() => ({}))) as { id?: string; error?: string };
  if (!response.ok || body.id === undefined) throw new ApiError(body.error ?? response.statusText);
  return body.id;
}

/** Whether nothing more will happen to an addition. */
export function isOver({ state }: AdditionState): boolean {
  return state !== 'waiting' && state !== 'reading';
}

/** Follows an addition until it is over, whatever happens to the connection. Entries come once, in their order. */
export function followAddition(
  id: string,
  onState: (state: AdditionState) => void,
  onEntry: (entry: AdditionEntry) => void,
): Accessor<boolean> {
  const [lost, setLost] = createSignal(false);
  let last = 0;
  const source = new EventSource(`/api/v1/additions/${id}/events`);
  source.addEventListener('open', () => setLost(false));
  // The browser asks again by itself, from the last entry on.
  source.addEventListener('error', () => setLost(source.readyState !== EventSource.CLOSED));
  source.addEventListener('progress', (event) => {
    const state = JSON.parse(event.data) as AdditionState;
    onState(state);
    if (isOver(state)) source.close();
  });
  source.addEventListener('entry', (event) => {
    const entry = JSON.parse(event.data) as AdditionEntry;
    if (entry.n <= last) return;
    last = entry.n;
    onEntry(entry);
  });
  onCleanup(() => source.close());
  return lost;
}
