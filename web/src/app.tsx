import { createResource, type JSX, Match, Switch } from 'solid-js';
import { Add } from './add/add.tsx';
import { Welcome } from './add/welcome.tsx';
import { Chronicle } from './chronicle/chronicle.tsx';
import { address } from './lib/address.ts';
import { get } from './lib/api.ts';
import { Link } from './lib/link.tsx';
import { language, speak, words } from './lib/words.ts';
import { Reader } from './reader/reader.tsx';
import { Review } from './review/review.tsx';

const ARTICLE = '/articles/';

/** The page: its head, and the view that the address names. */
export function App(): JSX.Element {
  const view = (): string => address().view;
  // Asked anew whenever the chronicle is opened, since something may have been added.
  const [empty] = createResource(
    () => view() === '/' && view(),
    () => isEmpty().catch(() => false),
  );
  return (
    <>
      <a class="skip" href="#main">
        {words().skip}
      </a>
      <header class="head">
        <Link to="/" class="name">
          Regesta
        </Link>
        <nav>
          <Link to="/" current={view() === '/'}>
            {words().chronicle}
          </Link>
          <Link to="/review" current={view() === '/review'}>
            {words().review}
          </Link>
          <Link to="/add" current={view() === '/add'}>
            {words().add}
          </Link>
        </nav>
        <button type="button" class="quiet" lang={language() === 'de' ? 'en' : 'de'} onClick={turn}>
          {words().language}
        </button>
      </header>
      <main id="main" tabindex="-1">
        <Switch fallback={<Chronicle />}>
          <Match when={view() === '/review'}>
            <Review />
          </Match>
          <Match when={view() === '/' && empty.latest === undefined}>
            <p class="note" />
          </Match>
          <Match when={view() === '/' && empty.latest === true}>
            <Welcome />
          </Match>
          <Match when={view() === '/add'}>
            <Add />
          </Match>
          <Match when={view().startsWith(ARTICLE)}>
            <Reader article={decodeURIComponent(view().slice(ARTICLE.length))} />
          </Match>
        </Switch>
      </main>
    </>
  );
}

function turn(): void {
  speak(language() === 'de' ? 'en' : 'de');
}

async function isEmpty(): Promise<boolean> {
  const { articles } = await get<{ readonly articles: readonly unknown[] }>(
    '/articles',
    new URLSearchParams('limit=1'),
  );
  return articles.length === 0;
}
