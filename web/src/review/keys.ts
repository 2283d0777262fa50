import { createSignal, onCleanup, onMount } from 'solid-js';

const KEPT = 'regesta.keys';
const [areOn, setAreOn] = createSignal(localStorage.getItem(KEPT) !== 'off');

/** Whether single keys do anything; somebody who speaks to the machine may not want them to. */
export const keysAreOn = areOn;

/** Turns single keys on or off, and remembers that. */
export function turnKeys(on: boolean): void {
  localStorage.setItem(KEPT, on ? 'on' : 'off');
  setAreOn(on);
}

/** What the keys of a view do, by key. */
export type Keys = Readonly<Record<string, () => void>>;

const TYPED = 'input, textarea, select, [contenteditable]';

/** Listens to keys while the view is open, unless they are turned off; never while somebody types, nor where a modifier is held. */
export function listenToKeys(keys: Keys): void {
  const press = (event: KeyboardEvent): void => {
    if (!areOn()) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target instanceof Element && event.target.closest(TYPED) !== null) return;
    const action = keys[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  onMount(() => document.addEventListener('keydown', press));
  onCleanup(() => document.removeEventListener('keydown', press));
}
