import { onCleanup, onMount } from 'solid-js';

/** What the keys of a view do, by key. */
export type Keys = Readonly<Record<string, () => void>>;

const TYPED = 'input, textarea, select, [contenteditable]';

/** Listens to keys while the view is open; never while somebody types, nor where a modifier is held. */
export function listenToKeys(keys: Keys): void {
  const press = (event: KeyboardEvent): void => {
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
