import { createResource, createSignal, For, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { type ChronicleEvent, type EventRow, get } from '../lib/api.ts';
import { titleOf, types } from '../lib/codebook.ts';
import { language, words } from '../lib/words.ts';
import type { Wish } from './queue.ts';

const FIELDS = ['title', 'type', 'earliest', 'latest', 'status', 'actors', 'recipients', 'places'] as const;
type Field = (typeof FIELDS)[number];
const LISTS: ReadonlySet<Field> = new Set(['actors', 'recipients', 'places']);
const DAYS: ReadonlySet<Field> = new Set(['earliest', 'latest']);
/** Other events that a merge is offered with. */
const NEAR = 30;

/** The form for what takes more than a key. Escape closes it, Enter sends it; both leave the keys to the queue again. */
export function Edit(props: {
  readonly kind: 'edit' | 'merge' | 'split' | 'note';
  readonly id: string;
  readonly rows: readonly EventRow[];
  readonly onDone: (wish: Wish | null) => void;
}): JSX.Element {
  let form!: HTMLFormElement;
  const [event] = createResource(
    () => props.id,
    (id) => get<ChronicleEvent>(`/events/${encodeURIComponent(id)}`),
  );
  const [field, setField] = createSignal<Field>('earliest');
  onMount(() => form.querySelector<HTMLElement>('input, select, textarea')?.focus());
  const send = (submitted: SubmitEvent): void => {
    submitted.preventDefault();
    const data = new FormData(form);
    const text = String(data.get('text') ?? '').trim();
    const chosen = data.getAll('choice').map(String);
    const id = props.id;
    if (props.kind === 'note') props.onDone({ kind: 'note', event: id, note: text });
    else if (props.kind === 'merge') props.onDone({ kind: 'merge', event: id, others: chosen });
    else if (props.kind === 'split') props.onDone({ kind: 'split', event: id, claims: chosen });
    else props.onDone({ kind: 'correct', event: id, field: field(), value: typedValue(field(), text) });
  };
  return (
    <form
      class="edit"
      ref={form}
      onSubmit={send}
      onKeyDown={(pressed) => {
        if (pressed.key === 'Escape') props.onDone(null);
      }}
    >
      <Switch>
        <Match when={props.kind === 'edit'}>
          <label>
            {words().field}
            <select onChange={(changed) => setField(changed.currentTarget.value as Field)}>
              <For each={FIELDS}>
                {(name) => (
                  <option value={name} selected={field() === name}>
                    {words().editable[name]}
                  </option>
                )}
              </For>
            </select>
          </label>
          <Value field={field()} value={shown(event(), field())} />
        </Match>
        <Match when={props.kind === 'note'}>
          <label>
            {words().actions.note}
            <input name="text" required />
          </label>
        </Match>
        <Match when={props.kind === 'merge'}>
          <fieldset>
            <legend>{words().mergeWith}</legend>
            <For each={nearest(props.rows, props.id)}>
              {(row) => (
                <label class="choice">
                  <input type="checkbox" name="choice" value={row.id} /> {titleOf(row)}
                </label>
              )}
            </For>
          </fieldset>
        </Match>
        <Match when={props.kind === 'split'}>
          <fieldset>
            <legend>{words().splitOff}</legend>
            <For each={event()?.claims ?? []}>
              {(claim) => (
                <label class="choice">
                  <input type="checkbox" name="choice" value={`${claim.article}#${claim.claim}`} />{' '}
                  {claim.evidence.text}
                </label>
              )}
            </For>
          </fieldset>
        </Match>
      </Switch>
      <button type="submit" class="key">
        {words().save}
      </button>
      <button type="button" class="quiet" onClick={() => props.onDone(null)}>
        {words().close}
      </button>
    </form>
  );
}

/** Where the new value of a field is put in: chosen from a list, as a day, or typed. */
function Value(props: { readonly field: Field; readonly value: string }): JSX.Element {
  const choices = (): readonly (readonly [string, string])[] =>
    props.field === 'status'
      ? Object.entries(words().statuses)
      : types().map(({ type, label }) => [type, label[language()]]);
  return (
    <label>
      {LISTS.has(props.field) ? words().listValue : words().value}
      <Show
        when={props.field === 'status' || props.field === 'type'}
        fallback={<input name="text" type={DAYS.has(props.field) ? 'date' : 'text'} value={props.value} />}
      >
        <select name="text">
          <For each={choices()}>
            {([value, label]) => (
              <option value={value} selected={value === props.value}>
                {label}
              </option>
            )}
          </For>
        </select>
      </Show>
    </label>
  );
}

function typedValue(field: Field, text: string): unknown {
  if (LISTS.has(field)) return text.split(';').flatMap((name) => name.trim() || []);
  return text === '' ? null : text;
}

function shown(event: ChronicleEvent | undefined, field: Field): string {
  const value = event?.[field] ?? '';
  return typeof value === 'string' ? value : value.map(({ name }) => name).join('; ');
}

/** The events that lie nearest in time, of the same type first. */
function nearest(rows: readonly EventRow[], id: string): EventRow[] {
  const own = rows.find((row) => row.id === id);
  if (own === undefined) return [];
  const time = ({ earliest, latest }: EventRow): number => Date.parse(earliest ?? latest ?? '9999-12-31');
  const other = (row: EventRow): number => (row.type === own.type ? 0 : 1);
  return rows
    .filter((row) => row.id !== id)
    .sort((a, b) => other(a) - other(b) || Math.abs(time(a) - time(own)) - Math.abs(time(b) - time(own)))
    .slice(0, NEAR);
}
