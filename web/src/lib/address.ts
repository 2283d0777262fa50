import { createSignal } from 'solid-js';

/** What the address of the page says: which view, and everything that was chosen in it. */
export interface Address {
  readonly view: string;
  readonly query: URLSearchParams;
}

const [address, setAddress] = createSignal<Address>(current());

globalThis.addEventListener('popstate', () => setAddress(current()));

export { address };

/** Sets or, with null, removes parts of the query; with `replace` without a step to go back to. */
export function choose(changes: Readonly<Record<string, string | null>>, replace = false): void {
  const query = new URLSearchParams(address().query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  go(address().view, query, replace);
}

/** Opens a view ("/", "/review", "/articles/ID") with its query. */
export function go(view: string, query: URLSearchParams = new URLSearchParams(), replace = false): void {
  const target = query.size === 0 ? view : `${view}?${query}`;
  if (replace) history.replaceState(null, '', target);
  else history.pushState(null, '', target);
  setAddress(current());
}

function current(): Address {
  return { view: location.pathname, query: new URLSearchParams(location.search) };
}
