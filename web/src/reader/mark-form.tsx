import { createMemo, createSignal, createUniqueId, For, type JSX, onMount, Show } from 'solid-js';
import type { RegestaRecord } from '../lib/api.ts';
import { typeName, types } from '../lib/codebook.ts';
import { language, words } from '../lib/words.ts';
import { type Difference, type Draft, MEANINGS, type Meaning, type Preview, previewOf } from './draft.ts';
import { find, type Step, stepped } from './snap.ts';
import type { Reading } from './state.ts';

const STEPS: readonly (readonly [Step, string])[] = [
  ['startBack', '⇤'],
  ['startOn', '⇥'],
  ['endBack', '⇤'],
  ['endOn', '⇥'],
];

/** The form for what words of the report tell, with what it would change. Escape leaves it, Enter saves. */
export function MarkForm(props: {
  readonly reading: Reading;
  readonly record: RegestaRecord;
  readonly draft: Draft;
}): JSX.Element {
  let field!: HTMLInputElement;
  const title = createUniqueId();
  const [typed, setTyped] = createSignal<string | null>(null);
  const { text } = props.record.article;
  const said = (): string => text.slice(props.draft.span.start, props.draft.span.end);
  const isLost = (): boolean => typed() !== null;
  const preview = createMemo(() => (isLost() ? null : previewOf(props.record, props.draft)));
  const opener = document.activeElement;
  onMount(() => field.focus());
  const change = (changes: Partial<Draft>): void => props.reading.setDraft({ ...props.draft, ...changes });
  const type = (value: string): void => {
    const span = find(text, value, props.draft.span.start);
    setTyped(span === null ? value : null);
    if (span !== null) change({ span });
  };
  const step = (which: Step): void => {
    setTyped(null);
    change({ span: stepped(text, props.draft.span, which) });
  };
  const leave = (): void => {
    const { start } = props.draft.span;
    props.reading.setDraft(null);
    const there = document.querySelector<HTMLElement>(`[data-stop="${start}"]`);
    (there ?? (opener instanceof HTMLElement && opener.isConnected ? opener : null))?.focus();
  };
  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (preview() === null) return;
    const { start, end } = props.draft.span;
    await props.reading.save(props.draft);
    if (props.reading.draft() !== null) return;
    props.reading.setHere({ start, end });
    document.querySelector<HTMLElement>(`[data-stop="${start}"]`)?.focus();
  };
  const meant = (claim: string): void => {
    const found = props.record.claims.find(({ id }) => id === claim);
    if (found !== undefined) change({ claim, type: found.type, status: found.status });
  };
  const means = (meaning: Meaning): void => {
    const claim = meaning === 'missed' ? null : (props.draft.claim ?? props.record.claims[0]?.id ?? null);
    const found = props.record.claims.find(({ id }) => id === claim);
    const told =
      found === undefined ? { type: '', status: 'actual' as const } : { type: found.type, status: found.status };
    change({ meaning, claim, ...(meaning === 'missed' ? { type: '', status: 'actual' as const } : told) });
  };
  const meanings = (): readonly Meaning[] =>
    MEANINGS.filter((one) => {
      if (one === 'none') return props.draft.from !== null;
      return one === 'missed' || props.record.claims.length > 0;
    });
  const isEvent = (): boolean => props.draft.meaning === 'missed' || props.draft.meaning === 'trigger';
  return (
    <form
      class="edit mark-form"
      aria-labelledby={title}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <h2 id={title}>{words().report.mark}</h2>
      <label>
        {words().report.markWords}
        <input
          ref={field}
          value={typed() ?? said()}
          aria-invalid={isLost()}
          lang={props.record.article.language}
          autocomplete="off"
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <Show when={isLost()}>
        <p role="alert">{words().report.noSuchWords}</p>
      </Show>
      <div class="steps">
        <For each={STEPS}>
          {([which, sign]) => (
            <button
              type="button"
              class="key"
              aria-label={words().report.steps[which]}
              title={words().report.steps[which]}
              onClick={() => step(which)}
            >
              {which.startsWith('start') ? `${sign} …` : `… ${sign}`}
            </button>
          )}
        </For>
      </div>
      <label>
        {words().report.means}
        <select onChange={(event) => means(event.currentTarget.value as Meaning)}>
          <For each={meanings()}>
            {(one) => (
              <option value={one} selected={props.draft.meaning === one}>
                {words().report.meanings[one]}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={props.draft.meaning !== 'missed'}>
        <label>
          {words().report.ofEvent}
          <select onChange={(event) => meant(event.currentTarget.value)}>
            <For each={props.record.claims}>
              {(claim) => (
                <option value={claim.id} selected={props.draft.claim === claim.id}>
                  {claim.trigger.map(({ text }) => text).join(' … ')} ({typeName(claim.type)})
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
      <Show when={isEvent()}>
        <label>
          {words().report.type}
          <select required onChange={(event) => change({ type: event.currentTarget.value })}>
            <option value="" selected={props.draft.type === ''} />
            <For each={types()}>
              {({ type, label }) => (
                <option value={type} selected={props.draft.type === type}>
                  {label[language()] ?? type} ({type})
                </option>
              )}
            </For>
          </select>
        </label>
        <label>
          {words().report.status}
          <select onChange={(event) => change({ status: event.currentTarget.value as Draft['status'] })}>
            <For each={Object.entries(words().statuses)}>
              {([status, label]) => (
                <option value={status} selected={props.draft.status === status}>
                  {label}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
      <Changes preview={preview()} />
      <div class="tools">
        <button type="submit" class="key" disabled={preview() === null}>
          {words().report.saveMark}
        </button>
        <button type="button" class="quiet" onClick={leave}>
          {words().report.cancelMark}
        </button>
      </div>
    </form>
  );
}

function Changes(props: { readonly preview: Preview | null }): JSX.Element {
  const shown = (field: Difference['field'], value: string | null): string => {
    if (value === null) return words().report.empty;
    return field === 'status' ? words().statuses[value as keyof ReturnType<typeof words>['statuses']] : value;
  };
  return (
    <section class="changes" aria-live="polite" aria-label={words().report.preview}>
      <h3>{words().report.preview}</h3>
      <Show when={props.preview} fallback={<p class="note">{words().report.noChange}</p>}>
        {(preview) => (
          <>
            <Show when={preview().fresh}>
              <p>{words().report.fresh}</p>
            </Show>
            <dl class="claim-fields">
              <For each={preview().differences}>
                {({ field, before, after }) => (
                  <>
                    <dt>{words().report.fieldNames[field]}</dt>
                    <dd>
                      <Show when={!preview().fresh}>
                        <del>{shown(field, before)}</del>{' '}
                      </Show>
                      <ins>{shown(field, after)}</ins>
                    </dd>
                  </>
                )}
              </For>
            </dl>
          </>
        )}
      </Show>
    </section>
  );
}
