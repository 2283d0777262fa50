import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { Filters } from '../chronicle/filters.tsx';
import { EventCard } from '../event/card.tsx';
import { address, choose } from '../lib/address.ts';
import { type Words, words } from '../lib/words.ts';
import { Edit } from './edit.tsx';
import { KeySwitch } from './key-switch.tsx';
import { listenToKeys } from './keys.ts';
import { openQueue, type Wish } from './queue.ts';

type Form = 'edit' | 'merge' | 'split' | 'note';
type Action = keyof Words['actions'];

/** The key of every action; the buttons show them. */
const KEYS: Readonly<Record<Action, string>> = {
  accept: 'a',
  reject: 'r',
  skip: 's',
  undo: 'u',
  edit: 'e',
  merge: 'm',
  split: 'p',
  note: 'n',
  help: '?',
};

/** The queue: one event at a time, one key a decision. */
export function Review(): JSX.Element {
  const filter = createMemo((): string => {
    const query = new URLSearchParams(address().query);
    for (const name of ['event', 'order', 'decided']) query.delete(name);
    return query.toString();
  });
  const queue = openQueue(filter);
  const [form, setForm] = createSignal<Form | null>(null);
  const [help, setHelp] = createSignal(false);
  const [bulk, setBulk] = createSignal<'confirm' | 'reject' | null>(null);
  const verdict = (kind: 'confirm' | 'reject') => (): void => {
    const row = queue.current();
    if (row !== null) void queue.decide([{ kind, event: row.id }], true);
  };
  const show = (which: Form) => (): void => {
    setForm(form() === which ? null : which);
  };
  const actions: Readonly<Record<Action, () => void>> = {
    accept: verdict('confirm'),
    reject: verdict('reject'),
    skip: queue.skip,
    undo: () => void queue.undo(),
    edit: show('edit'),
    merge: show('merge'),
    split: show('split'),
    note: show('note'),
    help: () => setHelp(!help()),
  };
  const names = Object.keys(KEYS) as Action[];
  listenToKeys(Object.fromEntries(names.map((name) => [KEYS[name], actions[name]])));
  /** A form stays open with what was typed into it until its decision is kept. */
  const send = async (wish: Wish | null): Promise<void> => {
    if (wish === null || (await queue.decide([wish], wish.kind === 'merge'))) setForm(null);
  };
  const decideAll = (): void => {
    const kind = bulk();
    setBulk(null);
    if (kind !== null) void queue.decideAll(kind, queue.count());
  };
  return (
    <>
      <Filters />
      <section class="review" aria-label={words().review}>
        <div class="tools">
          <label class="note">
            {words().order}{' '}
            <select onChange={(event) => choose({ order: event.currentTarget.value })}>
              <For each={Object.entries(words().orders)}>
                {([order, label]) => (
                  <option value={order} selected={(address().query.get('order') ?? 'doubt') === order}>
                    {label}
                  </option>
                )}
              </For>
            </select>
          </label>
          <p class="note" role="status">
            {words().waiting(queue.waiting().length, queue.done())}
          </p>
          <span class="bulk">
            <Show
              when={bulk()}
              fallback={
                <>
                  <button type="button" class="quiet" onClick={() => setBulk('confirm')}>
                    {words().acceptAll(queue.count())}
                  </button>
                  <button type="button" class="quiet" onClick={() => setBulk('reject')}>
                    {words().rejectAll(queue.count())}
                  </button>
                </>
              }
            >
              <button type="button" class="key" onClick={decideAll}>
                {bulk() === 'confirm' ? words().acceptAll(queue.count()) : words().rejectAll(queue.count())}?
              </button>
              <button type="button" class="quiet" onClick={() => setBulk(null)}>
                {words().close}
              </button>
            </Show>
          </span>
        </div>
        <div class="tools keys">
          <For each={names}>
            {(name) => (
              <button type="button" class="key" aria-keyshortcuts={KEYS[name]} onClick={actions[name]}>
                {words().actions[name]} <kbd>{KEYS[name]}</kbd>
              </button>
            )}
          </For>
          <KeySwitch />
        </div>
        <Show when={queue.trouble()}>{(message) => <p role="alert">{message()}</p>}</Show>
        <Show when={help()}>
          <dl class="fields">
            <For each={names}>
              {(name) => (
                <>
                  <dt>
                    <kbd>{KEYS[name]}</kbd>
                  </dt>
                  <dd>{words().actions[name]}</dd>
                </>
              )}
            </For>
          </dl>
        </Show>
        <Show when={queue.current()?.id} fallback={<p class="note">{words().reviewed}</p>} keyed>
          {(id) => (
            <>
              <Show when={form()}>
                {(which) => <Edit kind={which()} id={id} rows={queue.waiting()} onDone={(wish) => void send(wish)} />}
              </Show>
              <EventCard id={id} version={queue.version()} onClose={null} />
            </>
          )}
        </Show>
      </section>
    </>
  );
}
