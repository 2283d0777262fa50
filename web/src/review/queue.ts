import { type Accessor, createMemo, createResource, createSignal } from 'solid-js';
import { address } from '../lib/address.ts';
import { type EventPage, type EventRow, get, messageOf, post } from '../lib/api.ts';
import { inOrder, type Order } from './order.ts';

interface Kept {
  readonly decisions: readonly { readonly id: string }[];
}

/** What a person wants decided, as the API takes it. */
export interface Wish {
  readonly kind: 'confirm' | 'reject' | 'correct' | 'merge' | 'split' | 'note' | 'withdraw';
  readonly event?: string;
  readonly decision?: string;
  readonly others?: readonly string[];
  readonly claims?: readonly string[];
  readonly field?: string;
  readonly value?: unknown;
  readonly note?: string;
}

/** Decisions made together, and the events that they took out of the queue. */
interface Step {
  readonly decisions: readonly string[];
  readonly events: readonly string[];
}

/** The events that wait for a decision. */
export interface Queue {
  readonly waiting: Accessor<readonly EventRow[]>;
  readonly current: Accessor<EventRow | null>;
  readonly done: Accessor<number>;
  readonly busy: Accessor<boolean>;
  readonly trouble: Accessor<string | null>;
  /** Counts decisions, so that what shows an event can ask for it anew. */
  readonly version: Accessor<number>;
  /** Keeps decisions, and tells whether it could; `next` takes the event out of the queue, else it stays in front. */
  readonly decide: (wishes: readonly Wish[], next: boolean) => Promise<boolean>;
  /** Events that a decision on all would be about: those that wait, and those beyond what the page holds. */
  readonly count: () => number;
  /** Decides on all of `count` events; says no where there are more or fewer by now. */
  readonly decideAll: (kind: 'confirm' | 'reject', count: number) => Promise<boolean>;
  readonly skip: () => void;
  readonly undo: () => Promise<boolean>;
}

const MOST = '20000';

/** Opens the queue of undecided events that the address's filter lets through. Every decision is on disk once it is shown. */
export function openQueue(filter: Accessor<string>): Queue {
  const [page, { refetch }] = createResource(filter, (query) =>
    get<EventPage>('/events', new URLSearchParams(`${query}&decided=no&limit=${MOST}`)),
  );
  const [gone, setGone] = createSignal<ReadonlySet<string>>(new Set());
  const [skipped, setSkipped] = createSignal<readonly string[]>([]);
  const [steps, setSteps] = createSignal<readonly Step[]>([]);
  const [busy, setBusy] = createSignal(false);
  const [trouble, setTrouble] = createSignal<string | null>(null);
  const [version, setVersion] = createSignal(0);
  const waiting = createMemo(() => {
    const order = (address().query.get('order') ?? 'doubt') as Order;
    const later = skipped();
    const open = inOrder(page.latest?.events ?? [], order).filter(({ id }) => !gone().has(id));
    const kept = open.filter(({ id }) => !later.includes(id));
    return [...kept, ...later.flatMap((id) => open.find((row) => row.id === id) ?? [])];
  });
  const current = (): EventRow | null => waiting()[0] ?? null;

  /** One request at a time: a key that is pressed meanwhile counts for nothing. Tells whether the job was done. */
  const work = async (job: () => Promise<void>): Promise<boolean> => {
    if (busy()) return false;
    setBusy(true);
    setTrouble(null);
    try {
      await job();
      setVersion((n) => n + 1);
      return true;
    } catch (error) {
      setTrouble(messageOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const remember = ({ decisions }: Kept, events: readonly string[]): void => {
    setSteps([...steps(), { decisions: decisions.map(({ id }) => id), events }]);
    setGone(new Set([...gone(), ...events]));
  };
  return {
    waiting,
    current,
    busy,
    trouble,
    version,
    done: () => gone().size,
    decide: (wishes, next) =>
      work(async () => {
        const events = next ? wishes.flatMap(({ event, others = [] }) => [...(event ? [event] : []), ...others]) : [];
        remember(await post<Kept>('/decisions', { decisions: wishes }), events);
      }),
    count: () => waiting().length + (page.latest === undefined ? 0 : page.latest.total - page.latest.events.length),
    decideAll: (kind, count) =>
      work(async () => {
        const events = waiting().map(({ id }) => id);
        try {
          remember(await post<Kept>(`/decisions/filtered?${filter()}&decided=no`, { kind, count }), events);
        } catch (error) {
          // What there is now is shown before anybody decides again.
          await refetch();
          throw error;
        }
      }),
    skip: () => {
      const row = current();
      if (row !== null) setSkipped([...skipped().filter((id) => id !== row.id), row.id]);
    },
    undo: () =>
      work(async () => {
        const last = steps().at(-1);
        if (last === undefined) return;
        const wishes = last.decisions.map((decision) => ({ kind: 'withdraw', decision }));
        await post<Kept>('/decisions', { decisions: wishes });
        setSteps(steps().slice(0, -1));
        const open = new Set(gone());
        for (const id of last.events) open.delete(id);
        setGone(open);
        await refetch();
      }),
  };
}
