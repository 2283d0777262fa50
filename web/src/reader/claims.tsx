import { For, type JSX } from 'solid-js';
import { formatInterval } from '../../../src/export/days.ts';
import { address, choose } from '../lib/address.ts';
import type { RegestaRecord } from '../lib/api.ts';
import { language, words } from '../lib/words.ts';

/** The claims of a report in the order of its text; choosing one lights up its words. */
export function Claims(props: { readonly record: RegestaRecord }): JSX.Element {
  return (
    <ol class="claims">
      <For each={props.record.claims}>
        {(claim) => (
          <li>
            <button
              type="button"
              class="row"
              aria-pressed={address().query.get('claim') === claim.id}
              onClick={() => choose({ claim: claim.id }, true)}
            >
              <span class="title">{claim.trigger.map(({ text }) => text).join(' … ')}</span>
              <span class="note">
                {claim.type}
                {claim.mode === null ? '' : ` · ${claim.mode}`} · {words().statuses[claim.status]} ·{' '}
                {formatInterval(claim.earliest, claim.latest, language())}
              </span>
            </button>
          </li>
        )}
      </For>
    </ol>
  );
}
