import { createEffect, createResource, For, type JSX, Show } from 'solid-js';
import { type Mark, marksOf, type Segment, segments } from '../../../src/export/html/segments.ts';
import { paragraphs } from '../../../src/text/sentences.ts';
import { address, choose } from '../lib/address.ts';
import { get, type RegestaRecord } from '../lib/api.ts';
import { words } from '../lib/words.ts';
import { Claims } from './claims.tsx';

/** A report with its evidence marked, its record beside it. The claim that the address names is lit up. */
export function Reader(props: { readonly article: string }): JSX.Element {
  const [record] = createResource(
    () => props.article,
    (id) => get<RegestaRecord>(`/articles/${encodeURIComponent(id)}/record`),
  );
  return (
    <Show when={record()} fallback={<p class="note">{words().loading}</p>}>
      {(found) => (
        <div class="reader">
          <Report record={found()} />
          <Claims record={found()} />
        </div>
      )}
    </Show>
  );
}

function Report(props: { readonly record: RegestaRecord }): JSX.Element {
  const marks = (): Mark[] => marksOf(props.record).sort((a, b) => a.start - b.start);
  const chosen = (): string | null => address().query.get('claim');
  let body!: HTMLElement;
  createEffect(() => {
    chosen();
    body.querySelector('.lit')?.scrollIntoView({ block: 'center' });
  });
  return (
    <article class="report" ref={body} lang={props.record.article.language}>
      <h1>{props.record.article.title ?? words().untitled}</h1>
      <p class="note">
        {[props.record.article.publisher, props.record.published.date, props.record.published.why]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <For each={paragraphs(props.record.article.text)}>
        {(block) => (
          <p>
            <For each={segments(block, marks(), new Set())}>
              {(segment) => <Words segment={segment} text={props.record.article.text} chosen={chosen()} />}
            </For>
          </p>
        )}
      </For>
    </article>
  );
}

function Words(props: {
  readonly segment: Segment;
  readonly text: string;
  readonly chosen: string | null;
}): JSX.Element {
  const claim = (): string | null => props.segment.marks.find((mark) => mark.claim !== null)?.claim ?? null;
  const look = (): string => {
    const kinds = props.segment.marks.flatMap(({ kind }) => (kind === null ? [] : [`k-${kind}`]));
    const lit = props.chosen !== null && props.segment.marks.some((mark) => mark.claim === props.chosen);
    return [...new Set(kinds), ...(lit ? ['lit'] : [])].join(' ');
  };
  const written = (): string => props.text.slice(props.segment.start, props.segment.end);
  return (
    <Show when={claim()} fallback={<span class={look()}>{written()}</span>}>
      {(id) => (
        <button type="button" class={`mark ${look()}`} onClick={() => choose({ claim: id() }, true)}>
          {written()}
        </button>
      )}
    </Show>
  );
}
