import { scaleLinear } from 'd3-scale';
import { For, type JSX } from 'solid-js';
import { formatNumber } from '../../../src/export/days.ts';
import type { ChronicleEvent } from '../lib/api.ts';
import { language, words } from '../lib/words.ts';
import { range } from './range.ts';

type Figure = ChronicleEvent['figures'][number];

/** Sizes in the units of the drawing, which are CSS pixels at most. */
const [WIDTH, HEIGHT, LEFT, EDGE] = [320, 84, 48, 10];
/** How far the bar of an open range reaches, and the half of a mark. */
const [OPEN, MARK] = [14, 5];

/**
 * A number over the reports, in the order in which they appeared: a dot for a number, a bar for a range, an arrow where
 * it is open. What it shows stands below in words, too.
 */
export function FigurePlot(props: { readonly figure: Figure }): JSX.Element {
  const reports = (): Figure['by'] => props.figure.by;
  const values = (): number[] => reports().flatMap(({ min, max }) => [min ?? [], max ?? []].flat());
  const across = (i: number): number =>
    LEFT + EDGE + ((i + 0.5) * (WIDTH - LEFT - 2 * EDGE)) / Math.max(1, reports().length);
  const down = (value: number): number =>
    scaleLinear([Math.min(...values()), Math.max(...values())], [HEIGHT - 2 * EDGE, 2 * EDGE])(value);
  const said = (): string =>
    `${words().figures[props.figure.kind]}: ${reports()
      .map((report) => `${report.published ?? words().undated} ${range(report)}`)
      .join('; ')}`;
  const ends = (): number[] => [...new Set([Math.min(...values()), Math.max(...values())])];
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={said()}>
      <For each={ends()}>
        {(value) => (
          <>
            <line class="rule" x1={LEFT} x2={WIDTH} y1={down(value)} y2={down(value)} />
            <text x={LEFT - 6} y={down(value)} text-anchor="end" dominant-baseline="middle">
              {formatNumber(value, language())}
            </text>
          </>
        )}
      </For>
      <For each={reports()}>
        {(report, i) => <Mark x={across(i())} min={report.min} max={report.max} down={down} />}
      </For>
    </svg>
  );
}

function Mark(props: {
  readonly x: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly down: (value: number) => number;
}): JSX.Element {
  const low = (): number => props.down(props.min ?? props.max ?? 0);
  const high = (): number => props.down(props.max ?? props.min ?? 0);
  /** The end that nothing bounds: up where the highest number is missing, down where the lowest is. */
  const open = (): -1 | 0 | 1 => (props.min === props.max ? 0 : props.max === null ? -1 : props.min === null ? 1 : 0);
  const tip = (): number => low() + open() * OPEN;
  return (
    <>
      <line class="range" x1={props.x} x2={props.x} y1={open() === 0 ? low() : tip()} y2={high()} />
      {open() === 0 ? (
        ''
      ) : (
        <path
          class="range"
          d={`M${props.x - MARK} ${tip() - open() * MARK}L${props.x} ${tip()}l${MARK} ${-open() * MARK}`}
        />
      )}
      <circle cx={props.x} cy={low()} r={MARK - 1} />
      <circle cx={props.x} cy={high()} r={MARK - 1} />
    </>
  );
}
