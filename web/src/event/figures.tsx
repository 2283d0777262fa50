import { For, type JSX } from 'solid-js';
import type { ChronicleEvent } from '../lib/api.ts';
import { words } from '../lib/words.ts';
import { FigurePlot } from './figure-plot.tsx';
import { range } from './range.ts';

type Figure = ChronicleEvent['figures'][number];

/** The figures of an event: the range, and every report of a number in the order of time. */
export function Figures(props: { readonly figures: readonly Figure[] }): JSX.Element {
  return (
    <For each={props.figures}>
      {(figure) => (
        <div class="figure">
          <p>
            {words().figures[figure.kind]}: <strong>{range(figure)}</strong>
          </p>
          {figure.by.length > 1 ? <FigurePlot figure={figure} /> : ''}
          <ol>
            <For each={figure.by}>
              {(report) => (
                <li class="note">
                  {report.published ?? '–'}: {range(report)}
                  {report.by.length === 0 ? '' : `, ${words().according} ${report.by.join(', ')}`}
                </li>
              )}
            </For>
          </ol>
        </div>
      )}
    </For>
  );
}
