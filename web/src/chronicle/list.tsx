import { createVirtualizer } from '@tanstack/solid-virtual';
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';
import { address, choose } from '../lib/address.ts';
import type { EventRow } from '../lib/api.ts';
import { titleOf } from '../lib/codebook.ts';
import { words } from '../lib/words.ts';

/** Pixels of a row before it is measured, and rows that are kept ready beyond what is in view. */
const ROW = 86;
const BEYOND = 8;

/**
 * The events as a list of any length: only the rows in view are laid out. One row is in the order of the Tab key; the arrow
 * keys, Home and End go from row to row.
 */
export function EventList(props: { readonly rows: readonly EventRow[]; readonly empty: string }): JSX.Element {
  let element!: HTMLDivElement;
  const [current, setCurrent] = createSignal(0);
  const list = createVirtualizer({
    get count() {
      return props.rows.length;
    },
    getScrollElement: () => element,
    estimateSize: () => ROW,
    overscan: BEYOND,
    getItemKey: (index) => props.rows[index]!.id,
  });
  const chosen = (): number => props.rows.findIndex(({ id }) => id === address().query.get('event'));
  // What was chosen on the map or the line of time comes into view here, too.
  createEffect(
    on([chosen, () => props.rows.length], ([index]) => {
      setCurrent(Math.max(0, index));
      // The rows have to be there before they can be scrolled to.
      if (index >= 0) requestAnimationFrame(() => list.scrollToIndex(index, { align: 'auto' }));
    }),
  );
  const go = (index: number): void => {
    const to = Math.min(props.rows.length - 1, Math.max(0, index));
    setCurrent(to);
    list.scrollToIndex(to, { align: 'auto' });
    requestAnimationFrame(() => element.querySelector<HTMLElement>(`[data-index="${to}"] button`)?.focus());
  };
  const press = (event: KeyboardEvent): void => {
    const to = { ArrowDown: current() + 1, ArrowUp: current() - 1, Home: 0, End: props.rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div class="rows" ref={element}>
      <Show when={props.rows.length > 0} fallback={<p class="note">{props.empty}</p>}>
        <ol aria-label={words().chronicle} style={{ height: `${list.getTotalSize()}px` }} onKeyDown={press}>
          <For each={list.getVirtualItems()}>
            {({ index, start }) => (
              <li
                data-index={index}
                ref={(row) => queueMicrotask(() => list.measureElement(row))}
                aria-setsize={props.rows.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                <Row event={props.rows[index]!} reachable={index === current()} onFocus={() => setCurrent(index)} />
              </li>
            )}
          </For>
        </ol>
      </Show>
    </div>
  );
}

function Row(props: {
  readonly event: EventRow;
  readonly reachable: boolean;
  readonly onFocus: () => void;
}): JSX.Element {
  const chosen = (): boolean => address().query.get('event') === props.event.id;
  const status = (): string => words().statuses[props.event.status as keyof ReturnType<typeof words>['statuses']];
  return (
    <button
      type="button"
      class={`row ${props.event.status}`}
      tabindex={props.reachable ? 0 : -1}
      aria-pressed={chosen()}
      onFocus={props.onFocus}
      onClick={() => choose({ event: props.event.id })}
    >
      <span class="when">{props.event.earliest ?? props.event.latest ?? words().undated}</span>
      <span class="title">{titleOf(props.event)}</span>
      <span class="note">
        <span class={`sign ${props.event.status}`} aria-hidden="true" /> {status()} ·{' '}
        {words().reports(props.event.reports)}
      </span>
    </button>
  );
}
