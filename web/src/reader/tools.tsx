import { type JSX, Show } from 'solid-js';
import type { RegestaRecord } from '../lib/api.ts';
import { Link } from '../lib/link.tsx';
import { words } from '../lib/words.ts';
import { KeySwitch } from '../review/key-switch.tsx';
import { listenToKeys } from '../review/keys.ts';
import { described, walk } from './report.tsx';
import type { Reading } from './state.ts';

/** The keys of the reader; the buttons show them. */
export const KEYS = { next: 'n', previous: 'p', mark: 'm', undo: 'u' } as const;

/** Where the reader is, and how to go on, mark words, and take that back. */
export function Tools(props: { readonly reading: Reading; readonly record: RegestaRecord }): JSX.Element {
  const { reading } = props;
  const mark = (): void => {
    const here = reading.here();
    if (here !== null && reading.isKept) reading.mark({ start: here.start, end: here.end });
  };
  const undo = (): void => void reading.undo();
  const next = (): void => walk(reading, 1);
  const previous = (): void => walk(reading, -1);
  listenToKeys({ [KEYS.next]: next, [KEYS.previous]: previous, [KEYS.mark]: mark, [KEYS.undo]: undo });
  const here = (): string => {
    const at = reading.here();
    if (at === null) return '';
    const stop = reading.stopAt().get(at.start);
    const said = props.record.article.text.slice(at.start, at.end);
    return stop === undefined ? said : `${said}: ${described(stop)}`;
  };
  const button = (name: keyof typeof KEYS, label: string, action: () => void, off = false): JSX.Element => (
    <button type="button" class="key" aria-keyshortcuts={KEYS[name]} disabled={off} onClick={action}>
      {label} <kbd>{KEYS[name]}</kbd>
    </button>
  );
  return (
    <div class="reader-tools">
      <fieldset class="tools" aria-label={words().report.walk}>
        {button('previous', words().report.previous, previous)}
        {button('next', words().report.next, next)}
        <Show when={reading.isKept}>
          {button('mark', words().report.mark, mark, reading.here() === null)}
          {button('undo', words().report.undo, undo, reading.steps() === 0)}
        </Show>
        <KeySwitch />
      </fieldset>
      <p class="note here-line">{here() || (reading.isKept ? words().report.markHint(KEYS.mark) : '')}</p>
      <p class="note" role="status">
        <Show when={reading.said() === 'saved'}>
          {words().report.saved}{' '}
          <Show when={reading.event()}>
            {(event) => <Link to={`/?event=${event()}`}>{words().report.itsEvent}</Link>}
          </Show>
        </Show>
        <Show when={reading.said() === 'undone'}>{words().report.undone}</Show>
      </p>
      <Show when={reading.trouble()}>{(message) => <p role="alert">{message()}</p>}</Show>
    </div>
  );
}
