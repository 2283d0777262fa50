import { createSignal, For, type JSX, Show } from 'solid-js';
import { post } from '../lib/api.ts';
import { Link } from '../lib/link.tsx';
import { language, words } from '../lib/words.ts';
import { type AdditionEntry, type AdditionState, followAddition, isOver } from './additions.ts';

/** Reports that are shown of an addition; all are in the chronicle. */
const SHOWN = 12;
const KEPT = 500;

/** One addition: how far it is, its latest reports, and what was rejected and why. */
export function Progress(props: {
  readonly state: AdditionState;
  readonly onState: (state: AdditionState) => void;
}): JSX.Element {
  const [entries, setEntries] = createSignal<readonly AdditionEntry[]>([]);
  const keep = (entry: AdditionEntry): void => {
    const others = (now: readonly AdditionEntry[]) =>
      now.filter(({ id, status }) => id !== entry.id || status === 'rejected');
    setEntries((now) => [...others(now), entry].slice(-KEPT));
  };
  const lost = followAddition(props.state.id, props.onState, keep);
  const stored = (): AdditionEntry[] =>
    entries()
      .filter(({ status }) => status !== 'rejected')
      .slice(-SHOWN)
      .reverse();
  const rejected = (): AdditionEntry[] => entries().filter(({ status }) => status === 'rejected');
  const rate = (): string => {
    const { read, known, seconds } = props.state;
    const digits = { maximumFractionDigits: 1 };
    return words().report.rate(((read + known) / Math.max(seconds, 0.1)).toLocaleString(language(), digits));
  };
  const cancel = async (): Promise<void> => {
    props.onState(await post<AdditionState>(`/additions/${props.state.id}/cancel`, {}));
  };
  return (
    <li class="addition">
      <p class="addition-head" role="status">
        <span class="title">{props.state.name}</span>{' '}
        <span class={`state ${props.state.state}`}>{words().report.states[props.state.state]}</span>
      </p>
      <Show when={!isOver(props.state)}>
        <Show when={props.state.total} fallback={<progress aria-label={words().report.progress(props.state.name)} />}>
          {(total) => (
            <progress
              aria-label={words().report.progress(props.state.name)}
              max={total()}
              value={props.state.read + props.state.known + props.state.rejected}
            />
          )}
        </Show>
      </Show>
      <p class="note">
        {words().report.counts(props.state.added, props.state.known, props.state.rejected)}
        <Show when={props.state.state === 'reading' && props.state.read > 0}> · {rate()}</Show>
        <Show when={props.state.left}>{(left) => <> · {words().report.left(left())}</>}</Show>
        <Show when={!isOver(props.state)}>
          {' '}
          <button type="button" class="quiet" onClick={() => void cancel()}>
            {words().report.cancel}
          </button>
        </Show>
      </p>
      <Show when={lost() && !isOver(props.state)}>
        <p class="note">{words().report.lost}</p>
      </Show>
      <Show when={props.state.error}>{(error) => <p role="alert">{error()}</p>}</Show>
      <ul class="entries">
        <For each={rejected()}>
          {(entry) => (
            <li>
              <strong>{words().report.entryStates.rejected}</strong> {entry.id}: {why(entry)}
            </li>
          )}
        </For>
        <For each={stored()}>
          {(entry) => (
            <li>
              <span class="note">{words().report.entryStates[entry.status]}</span>{' '}
              <Show when={entry.key} fallback={entry.id}>
                {(key) => <Link to={`/articles/${key()}`}>{entry.id}</Link>}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </li>
  );
}

/** Why an input was rejected, in the language of the page; what the server says of it is English. */
function why({ code, reason }: { readonly code: string | null; readonly reason: string | null }): string {
  const known = words().report.rejects[code as keyof ReturnType<typeof words>['report']['rejects']] ?? '';
  return known === '' ? (reason ?? '') : `${known} (${reason})`;
}
