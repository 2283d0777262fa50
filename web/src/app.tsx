import { type JSX, Match, Switch } from 'solid-js';
import { Chronicle } from './chronicle/chronicle.tsx';
import { address, go } from './lib/address.ts';
import { language, speak, words } from './lib/words.ts';

/** The page: its head, and the view that the address names. */
export function App(): JSX.Element {
  return (
    <>
      <a class="skip" href="#main">
        {words().skip}
      </a>
      <header class="head">
        <a class="name" href="/" onClick={follow}>
          Regesta
        </a>
        <nav>
          <Tab view="/" label={words().chronicle} />
        </nav>
        <button type="button" class="quiet" lang={language() === 'de' ? 'en' : 'de'} onClick={turn}>
          {words().language}
        </button>
      </header>
      <main id="main" tabindex="-1">
        <Switch fallback={<Chronicle />}>
          <Match when={address().view === '/'}>
            <Chronicle />
          </Match>
        </Switch>
      </main>
    </>
  );
}

function Tab(props: { readonly view: string; readonly label: string }): JSX.Element {
  return (
    <a href={props.view} aria-current={address().view === props.view ? 'page' : undefined} onClick={follow}>
      {props.label}
    </a>
  );
}

function turn(): void {
  speak(language() === 'de' ? 'en' : 'de');
}

/** Follows a link without loading the page anew; other buttons and keys do what the browser does with them. */
function follow(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(event.currentTarget.pathname);
}
