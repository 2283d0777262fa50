import { For, type JSX } from 'solid-js';
import type { RegestaRecord } from '../lib/api.ts';
import { words } from '../lib/words.ts';
import type { Reading } from './state.ts';
import { countsOf, KINDS } from './stops.ts';

/** What each look stands for; each kind can be left out. */
export function Legend(props: { readonly reading: Reading; readonly record: RegestaRecord }): JSX.Element {
  const count = (kind: (typeof KINDS)[number]): number => countsOf(props.record).get(kind) ?? 0;
  return (
    <fieldset class="legend" aria-label={words().report.legend}>
      <For each={KINDS}>
        {(kind) => (
          <button
            type="button"
            class="kind"
            aria-pressed={!props.reading.hidden().has(kind)}
            onClick={() => props.reading.toggle(kind)}
          >
            <span class={`k-${kind}`}>{words().report.kindNames[kind]}</span> <span class="count">{count(kind)}</span>
          </button>
        )}
      </For>
    </fieldset>
  );
}
