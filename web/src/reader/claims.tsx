import { For, type JSX, Show } from 'solid-js';
import { formatInterval } from '../../../src/export/days.ts';
import type { QuotedSpan } from '../../../src/text/span.ts';
import type { RegestaRecord } from '../lib/api.ts';
import { kindName } from '../lib/codebook.ts';
import { language, words } from '../lib/words.ts';
import type { Reading } from './state.ts';

type Claim = RegestaRecord['claims'][number];

/** Words of the report, and of what kind they are where that is to be told. */
interface Said extends QuotedSpan {
  readonly kind?: string;
}

const BY_HAND = 'decision';

/** The claims of a report in the order of its text, each field a step from its words. */
export function Claims(props: { readonly reading: Reading; readonly record: RegestaRecord }): JSX.Element {
  return (
    <ol class="claims" aria-label={words().report.record}>
      <For each={props.record.claims} fallback={<li class="note">{words().report.noClaims}</li>}>
        {(claim) => <One claim={claim} reading={props.reading} />}
      </For>
    </ol>
  );
}

function One(props: { readonly claim: Claim; readonly reading: Reading }): JSX.Element {
  const { reading, claim } = props;
  const fields = (): readonly (readonly [string, readonly Said[]])[] => {
    const names = words().report.fieldNames;
    const time = claim.time === null ? [] : [claim.time];
    const all = [
      [names.actors, claim.actors],
      [names.recipients, claim.recipients],
      [names.places, claim.places],
      [names.time, time],
      [names.sources, claim.sources],
      [words().howMany, claim.figures.map((one) => ({ ...one, kind: words().figures[one.kind] }))],
    ] as const;
    return all.filter(([, spans]) => spans.length > 0);
  };
  return (
    <li
      classList={{ near: reading.near() === claim.id, lit: reading.chosen() === claim.id }}
      onMouseEnter={() => reading.setNear(claim.id)}
      onMouseLeave={() => reading.setNear(null)}
    >
      <button
        type="button"
        class="row"
        aria-pressed={reading.chosen() === claim.id}
        onFocus={() => reading.setNear(claim.id)}
        onBlur={() => reading.setNear(null)}
        onClick={() => {
          reading.setHere(claim.trigger[0]!);
          reading.choose(claim.id);
        }}
      >
        <span class="title">{claim.trigger.map(({ text }) => text).join(' … ')}</span>
        <span class="note">
          {kindName(claim)} · {words().statuses[claim.status]} ·{' '}
          {formatInterval(claim.earliest, claim.latest, language())}
          <Show when={claim.rules.includes(BY_HAND)}> · {words().report.byHand}</Show>
        </span>
      </button>
      <dl class="claim-fields">
        <For each={fields()}>
          {([name, spans]) => (
            <>
              <dt>{name}</dt>
              <dd>
                <For each={spans}>
                  {(span) => (
                    <button
                      type="button"
                      class="words"
                      onFocus={() => reading.setHere(span)}
                      onClick={() => {
                        reading.setHere(span);
                        reading.choose(claim.id);
                        goTo(span.start);
                      }}
                    >
                      {span.text}
                      <Show when={span.kind}>{(kind) => <span class="note"> {kind()}</span>}</Show>
                    </button>
                  )}
                </For>
              </dd>
            </>
          )}
        </For>
      </dl>
    </li>
  );
}

/** Shows the words of the report that begin there. */
function goTo(start: number): void {
  document.querySelector(`.report [data-start="${start}"]`)?.scrollIntoView({ block: 'center' });
}
