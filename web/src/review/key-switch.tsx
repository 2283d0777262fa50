import type { JSX } from 'solid-js';
import { words } from '../lib/words.ts';
import { keysAreOn, turnKeys } from './keys.ts';

/** Turns single keys on and off. */
export function KeySwitch(): JSX.Element {
  return (
    <label class="note key-switch">
      <input type="checkbox" checked={keysAreOn()} onChange={(event) => turnKeys(event.currentTarget.checked)} />{' '}
      {words().report.keys}
    </label>
  );
}
