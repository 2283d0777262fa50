import { createEffect, createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
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
  const wish = async (wanted: Wish): Promise<void> => {
    setTrouble(null);
    try {
      await line.add(wanted);
    } catch (error) {
      setTrouble((error as Error).message);
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
      <Files largest={line.largest()} onWish={wish} />
      <Paste onWish={async (wanted) => void (await line.add(wanted))} />
      <Address onWish={async (wanted) => void (await line.add(wanted))} />
      <section aria-labelledby="additions-title">
        <h2 id="additions-title">{words().report.additions}</h2>
        <Show when={trouble() ?? line.trouble()}>{(message) => <p role="alert">{message()}</p>}</Show>
        <ol class="additions">
          <For each={line.additions().map(({ id }) => id)} fallback={<li class="note">{words().report.none}</li>}>
            {(id) => {
              const state = (): AdditionState => line.additions().find((one) => one.id === id)!;
              return <Progress state={state()} onState={line.hear} />;
            }}
          </For>
        </ol>
      </section>
    </div>
  );
}
