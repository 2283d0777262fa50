import { For, type JSX, Show } from 'solid-js';
import { formatInterval } from '../../../src/export/days.ts';
import type { ChronicleEvent } from '../lib/api.ts';
import { language, words } from '../lib/words.ts';

/** Somebody or some place: the name, what else it is called there, and how many reports say so. */
interface Named {
  readonly name: string;
  /** What stands behind the name in brackets. */
  readonly beside: readonly string[];
  readonly wordings: readonly string[];
  readonly articles: readonly string[];
}

/** A field whose values are persons or places. */
export function Names(props: { readonly label: string; readonly names: readonly Named[] }): JSX.Element {
  return (
    <Show when={props.names.length > 0}>
      <dt>{props.label}</dt>
      <dd>
        <For each={props.names}>
          {({ name, beside, wordings, articles }) => (
            <p>
              {name}
              {beside.length === 0 ? '' : ` (${beside.join('; ')})`}{' '}
              <span class="note">
                {[
                  ...wordings.filter((wording) => wording !== name).map(words().quote),
                  words().reports(articles.length),
                ].join(' · ')}
              </span>
            </p>
          )}
        </For>
      </dd>
    </Show>
  );
}

/** A participant as a name. */
export function ofParticipant({ name, wordings, articles }: ChronicleEvent['actors'][number]): Named {
  return { name, beside: [], wordings, articles };
}

/** A place with how exactly it is known and, where its name is disputed, who uses which. */
export function ofPlace({ name, names, wordings, articles, location }: ChronicleEvent['places'][number]): Named {
  const used = names.filter(({ usedBy }) => usedBy !== null).map((other) => `${other.name}: ${other.usedBy}`);
  const exact = location === null ? words().precisions.none : words().precisions[location.precision];
  return { name, beside: [exact, ...used], wordings, articles };
}

/** Why or how, quoted. */
export function Reasons(props: { readonly label: string; readonly reasons: ChronicleEvent['causes'] }): JSX.Element {
  return (
    <Show when={props.reasons.length > 0}>
      <dt>{props.label}</dt>
      <dd>{[...new Set(props.reasons.map(({ text }) => words().quote(text)))].join('; ')}</dd>
    </Show>
  );
}

/** Where the sources contradict each other, and what independent ones say alike. */
export function Comparison(props: { readonly event: ChronicleEvent }): JSX.Element {
  const named = (field: string): string => words().fields[field as keyof ReturnType<typeof words>['fields']] ?? field;
  const fieldOf = (field: string): string =>
    field.startsWith('figures.')
      ? words().figures[field.slice('figures.'.length) as keyof ReturnType<typeof words>['figures']]
      : named(field);
  const shownValue = (field: string, value: string): string => {
    if (field === 'status') return words().statuses[value as keyof ReturnType<typeof words>['statuses']] ?? value;
    if (field !== 'time') return value;
    const [earliest, latest] = value.split('/');
    return formatInterval(earliest || null, latest || null, language(), false);
  };
  return (
    <>
      <Show when={props.event.conflicts.length > 0}>
        <dt>{words().conflicts}</dt>
        <dd class="conflicts">
          <For each={props.event.conflicts}>
            {({ field, versions }) => (
              <p>
                {fieldOf(field)}:{' '}
                {versions
                  .map(({ value, reports }) => `${shownValue(field, value)} (${words().reports(reports.length)})`)
                  .join(' / ')}
              </p>
            )}
          </For>
        </dd>
      </Show>
      <Show when={props.event.agreements.length > 0}>
        <dt>{words().agreements}</dt>
        <dd>
          <For each={props.event.agreements}>
            {({ field, value, independent }) => (
              <p>
                {fieldOf(field)}: {shownValue(field, value)}{' '}
                <span class="note">{words().independent(independent)}</span>
              </p>
            )}
          </For>
        </dd>
      </Show>
    </>
  );
}
