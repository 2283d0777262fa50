import type { JSX } from 'solid-js';
import { go } from './address.ts';

/** A link to a view of the page, which opens without loading the page anew. */
export function Link(props: {
  readonly to: string;
  readonly class?: string;
  readonly current?: boolean;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <a href={props.to} class={props.class} aria-current={props.current ? 'page' : undefined} onClick={follow}>
      {props.children}
    </a>
  );
}

/** Other buttons and keys do what the browser does with them: a new tab, a download. */
function follow(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const { pathname, searchParams } = new URL(event.currentTarget.href);
  go(pathname, searchParams);
}
