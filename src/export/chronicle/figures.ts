import type { ChronicleEvent, FigureReport } from '../../chronicle/event.ts';

/** The range of a figure over all reports, and its newest report; null where no report gives one. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
  readonly newest: FigureReport;
}

/** The figure of a kind in an event. */
export function figureOf({ figures }: Pick<ChronicleEvent, 'figures'>, kind: string): Range | null {
  const figure = figures.find((each) => each.kind === kind);
  const newest = figure?.by.at(-1);
  return figure === undefined || newest === undefined ? null : { min: figure.min, max: figure.max, newest };
}
