import { createEffect, For, type JSX, Show } from 'solid-js';
import { type Segment, segments } from '../../../src/export/html/segments.ts';
import { paragraphs } from '../../../src/text/sentences.ts';
import { covers } from '../../../src/text/span.ts';
import type { RegestaRecord } from '../lib/api.ts';
import { words } from '../lib/words.ts';
import { snap } from './snap.ts';
import type { Reading } from './state.ts';
import type { Stop } from './stops.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The report with its evidence marked. One mark is in the order of focus; arrows go on to the others. */
export function Report(props: { readonly reading: Reading; readonly record: RegestaRecord }): JSX.Element {
  let body!: HTMLElement;
  const text = (): string => props.record.article.text;
  const cuts = (): ReadonlySet<number> => {
    const draft = props.reading.draft();
    return new Set(draft === null ? [] : [draft.span.start, draft.span.end]);
  };
  createEffect(() => {
    if (props.reading.chosen() === null) return;
    body.querySelector('.lit')?.scrollIntoView({ block: 'center' });
  });
  const select = (): void => {
    if (!props.reading.isKept) return;
    const span = selectedSpan(body, text());
    if (span !== null) props.reading.mark(span);
  };
  const arrows = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined || !(event.target instanceof Element) || event.target.closest('.mark') === null) return;
    event.preventDefault();
    walk(props.reading, by);
  };
  return (
    <article class="report" ref={body} lang={props.record.article.language} onMouseUp={select} onKeyDown={arrows}>
      <h1>{props.record.article.title ?? words().untitled}</h1>
      <p class="note">{[props.record.article.publisher, publishedLine(props.record)].filter(Boolean).join(' · ')}</p>
      <For each={paragraphs(text())}>
        {(block) => (
          <p>
            <For each={segments(block, props.reading.marks(), cuts())}>
              {(segment) => <Words segment={segment} text={text()} reading={props.reading} />}
            </For>
          </p>
        )}
      </For>
    </article>
  );
}

/** When the report came out, and how that is known, with the words that say so. */
function publishedLine({ published: { date, basis, evidence } }: RegestaRecord): string {
  const said = basis === 'inferred' ? evidence.map(({ text }) => words().quote(text)) : [];
  const day = date === null ? [] : [date];
  return [`${words().published} ${[...day, words().report.publishedBasis[basis]].join(', ')}`, ...said].join(' · ');
}

function Words(props: { readonly segment: Segment; readonly text: string; readonly reading: Reading }): JSX.Element {
  const { reading } = props;
  const stop = (): Stop | undefined => reading.stopAt().get(props.segment.start);
  const claimOf = (): string | null => props.segment.marks.find(({ claim }) => claim !== null)?.claim ?? null;
  const has = (claim: string | null): boolean =>
    claim !== null && props.segment.marks.some((mark) => mark.claim === claim);
  const kinds = [...new Set(props.segment.marks.flatMap(({ kind }) => (kind === null ? [] : [`k-${kind}`])))];
  const isDraft = (): boolean => {
    const draft = reading.draft();
    return draft !== null && covers(draft.span, props.segment);
  };
  const look = (): Record<string, boolean> => ({
    ...Object.fromEntries(kinds.map((kind) => [kind, true])),
    lit: has(reading.chosen()),
    near: has(reading.near()),
    draft: isDraft(),
  });
  const press = (): void => {
    reading.setHere(stop() ?? null);
    if (claimOf() !== null) reading.choose(claimOf());
  };
  const written = props.text.slice(props.segment.start, props.segment.end);
  return (
    <Show
      when={stop()}
      fallback={
        // biome-ignore lint/a11y/noStaticElementInteractions: hovering only lights up what the focus lights up too
        <span
          classList={look()}
          data-start={props.segment.start}
          onMouseEnter={() => reading.setNear(claimOf())}
          onMouseLeave={() => reading.setNear(null)}
        >
          {written}
        </span>
      }
    >
      {(found) => (
        // biome-ignore lint/a11y/useSemanticElements: words in a button neither flow with the text nor can be selected
        <span
          role="button"
          class="mark"
          classList={look()}
          data-start={props.segment.start}
          data-stop={found().start}
          tabIndex={isEntry(reading, found()) ? 0 : -1}
          aria-label={`${props.text.slice(found().start, found().end)}, ${described(found())}`}
          onMouseEnter={() => reading.setNear(claimOf())}
          onMouseLeave={() => reading.setNear(null)}
          onFocus={() => {
            reading.setHere(found());
            reading.setNear(claimOf());
          }}
          onBlur={() => reading.setNear(null)}
          onClick={press}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            press();
          }}
        >
          {written}
        </span>
      )}
    </Show>
  );
}

/** What a stop is evidence of, in words. */
export function described({ marks }: Pick<Stop, 'marks'>): string {
  const parts = marks.map(({ kind, title }) => `${words().report.kindName[kind!]}${title === null ? '' : ` ${title}`}`);
  return [...new Set(parts)].join(', ');
}

/** Moves to the stop so many further on; from one end to the other. */
export function walk(reading: Reading, by: 1 | -1): void {
  const stops = reading.stops();
  if (stops.length === 0) return;
  const here = reading.here();
  const at = here === null ? -1 : stops.findIndex(({ start }) => start === here.start);
  const before = here === null ? -1 : stops.findLastIndex(({ start }) => start < here.start);
  const from = at >= 0 ? at : by > 0 ? before : before + 1;
  const next = stops[(from + by + stops.length) % stops.length]!;
  reading.setHere(next);
  document.querySelector<HTMLElement>(`[data-stop="${next.start}"]`)?.focus();
}

/** Whether a stop is the one that the tabulator key leads to. */
function isEntry(reading: Reading, stop: Stop): boolean {
  const here = reading.here();
  const known = here !== null && reading.stopAt().has(here.start);
  return known ? here.start === stop.start : reading.stops()[0] === stop;
}

/** The whole words that are selected in the report; null where none are. */
function selectedSpan(body: HTMLElement, text: string): { readonly start: number; readonly end: number } | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [from, to] = [
    positionIn(body, range.startContainer, range.startOffset),
    positionIn(body, range.endContainer, range.endOffset),
  ];
  if (from === null || to === null) return null;
  const span = snap(text, from, to);
  if (span !== null) selection.removeAllRanges();
  return span;
}

function positionIn(body: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  if (piece != null && body.contains(piece)) {
    const start = Number(piece.dataset['start']);
    return node instanceof Text ? start + offset : start + (offset === 0 ? 0 : (piece.textContent?.length ?? 0));
  }
  // Beside the pieces, as at the end of a paragraph: the piece that stands there.
  const child = element?.childNodes[Math.max(0, offset - 1)];
  const next =
    child instanceof HTMLElement
      ? child.matches('[data-start]')
        ? child
        : child.querySelector<HTMLElement>('[data-start]')
      : null;
  if (next === null || !body.contains(next)) return null;
  return Number(next.dataset['start']) + (offset === 0 ? 0 : (next.textContent?.length ?? 0));
}
