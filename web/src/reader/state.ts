import { type Accessor, createEffect, createMemo, createResource, createSignal, on } from 'solid-js';
import { articleKey } from '../../../src/chronicle/keys.ts';
import type { Mark, MarkKind } from '../../../src/export/html/segments.ts';
import type { Span } from '../../../src/text/span.ts';
import { address, choose } from '../lib/address.ts';
import { ApiError, type ChronicleEvent, get, messageOf, post, type RegestaRecord } from '../lib/api.ts';
import { type Draft, draftAt, markingOf } from './draft.ts';
import { type Stop, shownMarks, stopsOf } from './stops.ts';

/** What somebody is looking at in a report, and what they are about to change in it. */
export interface Reading {
  readonly record: Accessor<RegestaRecord | undefined>;
  readonly trouble: Accessor<string | null>;
  readonly marks: Accessor<readonly Mark[]>;
  readonly stops: Accessor<readonly Stop[]>;
  /** The same by where they begin. */
  readonly stopAt: Accessor<ReadonlyMap<number, Stop>>;
  readonly hidden: Accessor<ReadonlySet<MarkKind>>;
  readonly toggle: (kind: MarkKind) => void;
  /** The claim that the address names. */
  readonly chosen: Accessor<string | null>;
  readonly choose: (claim: string | null) => void;
  /** The claim that the pointer or the focus is on. */
  readonly near: Accessor<string | null>;
  readonly setNear: (claim: string | null) => void;
  /** The words that the reader is at. */
  readonly here: Accessor<Span | null>;
  readonly setHere: (span: Span | null) => void;
  readonly draft: Accessor<Draft | null>;
  readonly setDraft: (draft: Draft | null) => void;
  /** Starts a draft for words. */
  readonly mark: (span: Span) => void;
  readonly save: (draft: Draft) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** How many decisions can be taken back. */
  readonly steps: Accessor<number>;
  /** The event that the last decision is about. */
  readonly event: Accessor<string | null>;
  readonly said: Accessor<'saved' | 'undone' | null>;
  /** False for an example, which is in no chronicle. */
  readonly isKept: boolean;
}

interface Kept {
  readonly decisions: readonly { readonly id: string }[];
  readonly events: readonly (string | null)[];
}

const EXAMPLE = /^example-(de|en)$/u;

/** Opens a report for reading. */
export function openReading(article: string, given?: RegestaRecord): Reading {
  const [record, { refetch }] = createResource(async () => given ?? load(article));
  const [hidden, setHidden] = createSignal<ReadonlySet<MarkKind>>(new Set());
  const [near, setNear] = createSignal<string | null>(null);
  const [here, setHere] = createSignal<Span | null>(null);
  const [draft, setDraft] = createSignal<Draft | null>(null);
  const [steps, setSteps] = createSignal<readonly string[]>([]);
  const [event, setEvent] = createSignal<string | null>(null);
  const [said, setSaid] = createSignal<'saved' | 'undone' | null>(null);
  const [trouble, setTrouble] = createSignal<string | null>(null);
  const known = (): RegestaRecord | undefined => (record.error === undefined ? record.latest : undefined);
  createEffect(() => {
    if (record.error !== undefined) setTrouble(messageOf(record.error));
  });
  const marks = createMemo(() => {
    const found = known();
    return found === undefined ? [] : shownMarks(found, hidden());
  });
  const stops = createMemo(() => stopsOf(marks()));
  const stopAt = createMemo(() => new Map(stops().map((stop) => [stop.start, stop])));
  createEffect(on(draft, (now) => now !== null && setSaid(null)));
  const work = async (job: () => Promise<void>): Promise<void> => {
    setTrouble(null);
    try {
      await job();
      await refetch();
    } catch (error) {
      setTrouble(messageOf(error));
    }
  };
  return {
    record: known,
    trouble,
    marks,
    stops,
    stopAt,
    hidden,
    toggle: (kind) =>
      setHidden((now) => new Set(now.has(kind) ? [...now].filter((one) => one !== kind) : [...now, kind])),
    chosen: () => address().query.get('claim'),
    choose: (claim) => choose({ claim }, true),
    near,
    setNear,
    here,
    setHere,
    draft,
    setDraft,
    mark: (span) => {
      const found = known();
      if (found !== undefined) setDraft(draftAt(found, span, address().query.get('claim')));
    },
    save: (wanted) =>
      work(async () => {
        const found = known()!;
        const marking = markingOf(found, wanted);
        if (marking === null) return;
        const wish = { kind: 'mark', article: articleKey(found.article), ...marking };
        const { decisions, events } = await post<Kept>('/decisions', { decisions: [wish] });
        setSteps((now) => [...now, ...decisions.map(({ id }) => id)]);
        setDraft(null);
        setEvent(events[0] ?? null);
        setSaid('saved');
      }),
    undo: () =>
      work(async () => {
        const decision = steps().at(-1);
        if (decision === undefined) return;
        await post<Kept>('/decisions', { decisions: [{ kind: 'withdraw', decision }] });
        setSteps((now) => now.slice(0, -1));
        setEvent(null);
        setSaid('undone');
      }),
    steps: () => steps().length,
    event,
    said,
    isKept: !EXAMPLE.test(article),
  };
}

async function load(article: string): Promise<RegestaRecord> {
  const language = EXAMPLE.exec(article)?.[1];
  if (language === undefined) return get<RegestaRecord>(`/articles/${encodeURIComponent(article)}/record`);
  return (await loadExample(language)).record;
}

/** The report that the page shows where a chronicle is empty, with its record and events. */
export async function loadExample(language: string): Promise<Example> {
  const response = await fetch(`/examples/${language}.json`);
  if (!response.ok) throw new ApiError(response.statusText);
  return (await response.json()) as Example;
}

/** An invented report. */
export interface Example {
  readonly record: RegestaRecord;
  readonly events: readonly ChronicleEvent[];
}
