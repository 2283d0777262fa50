import { createEffect, createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { messageOf } from '../lib/api.ts';
import { words } from '../lib/words.ts';
import { type AdditionState, openLine, type Wish } from './additions.ts';
import { Files } from './files.tsx';
import { Address, Paste } from './forms.tsx';
import { Progress } from './progress.tsx';
import './add.css';

/** Adding reports: files, a text, an address; and how far those are that were added before. */
export function Add(): JSX.Element {
  const line = openLine();
  const [trouble, setTrouble] = createSignal<string | null>(null);
  onMount(() => void line.ask());
  // A file that misses its place must not take the page away.
  const keep = (event: DragEvent): void => event.preventDefault();
  for (const name of ['dragover', 'drop'] as const) {
    window.addEventListener(name, keep);
    onCleanup(() => window.removeEventListener(name, keep));
  }
  let section: HTMLElement | undefined;
  const add = async (wanted: Wish): Promise<void> => {
    await line.add(wanted);
    section?.scrollIntoView({ block: 'nearest' });
  };
  const wish = async (wanted: Wish): Promise<void> => {
    setTrouble(null);
    try {
      await add(wanted);
    } catch (error) {
      setTrouble(messageOf(error));
    }
  };
  createEffect(() => {
    document.title = `${words().add} · Regesta`;
  });
  onCleanup(() => {
    document.title = 'Regesta';
  });
  return (
    <div class="add">
      <h1>{words().add}</h1>
      <Show when={trouble() ?? line.trouble()}>{(message) => <p role="alert">{message()}</p>}</Show>
      <Show when={line.additions().length > 0}>
        <section aria-labelledby="additions-title" ref={section}>
          <h2 id="additions-title">{words().report.additions}</h2>
          <ol class="additions">
            <For each={line.additions().map(({ id }) => id)}>
              {(id) => {
                const state = (): AdditionState => line.additions().find((one) => one.id === id)!;
                return <Progress state={state()} onState={line.hear} />;
              }}
            </For>
          </ol>
        </section>
      </Show>
      <Files largest={line.largest()} onWish={wish} />
      <Paste onWish={add} />
      <Address onWish={add} />
    </div>
  );
}
