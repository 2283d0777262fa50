import { createSignal, type JSX, Show } from 'solid-js';
import { messageOf } from '../lib/api.ts';
import { words } from '../lib/words.ts';
import { send, type Wish } from './additions.ts';

const MEGABYTE = 1_000_000;

/** Where files are dropped or chosen. What is too large is not sent at all. */
export function Files(props: {
  readonly largest: number;
  readonly onWish: (wish: Wish) => Promise<void>;
}): JSX.Element {
  const [over, setOver] = createSignal(false);
  const [sending, setSending] = createSignal<string | null>(null);
  const [refused, setRefused] = createSignal<readonly string[]>([]);
  let input!: HTMLInputElement;
  const megabytes = (): number => props.largest / MEGABYTE;
  const take = async (files: readonly File[]): Promise<void> => {
    const large = files.filter(({ size }) => size > props.largest);
    setRefused(large.map(({ name }) => words().report.tooLarge(name, megabytes())));
    const uploads: string[] = [];
    try {
      for (const file of files) {
        if (large.includes(file)) continue;
        setSending(file.name);
        uploads.push(await send(file));
      }
    } catch (error) {
      setRefused((now) => [...now, `${sending()}: ${messageOf(error)}`]);
    } finally {
      setSending(null);
      input.value = '';
    }
    if (uploads.length > 0) await props.onWish({ uploads });
  };
  return (
    <section
      class="drop"
      classList={{ over: over() }}
      aria-labelledby="add-files"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2 id="add-files">{words().report.files}</h2>
      <label class="file">
        {words().report.drop}
        <span class="key">{words().report.choose}</span>
        <input
          ref={input}
          type="file"
          multiple
          onChange={(event) => void take([...(event.currentTarget.files ?? [])])}
        />
      </label>
      <Show when={Number.isFinite(props.largest)}>
        <p class="note">{words().report.kinds(megabytes())}</p>
      </Show>
      <Show when={sending()}>{(name) => <p role="status">{words().report.sending(name())}</p>}</Show>
      <Show when={refused().length > 0}>
        <p role="alert">{refused().join(' ')}</p>
      </Show>
    </section>
  );
}
