import { For, type JSX } from 'solid-js';
import { formatNumber } from '../../../src/export/days.ts';
import type { ChronicleEvent } from '../lib/api.ts';
import { language, words } from '../lib/words.ts';

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

function range({ min, max }: Pick<Figure, 'min' | 'max'>): string {
  const number = (n: number): string => formatNumber(n, language());
  if (min !== null && min === max) return number(min);
  if (min === null) return max === null ? '?' : words().atMost(number(max));
  return max === null ? words().atLeast(number(min)) : `${number(min)} – ${number(max)}`;
}
