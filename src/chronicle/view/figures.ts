import type { EventFigure, FigureReport } from '../event.ts';
import { groupBy } from './told.ts';
import type { Told } from './types.ts';

/** Every report of a number, by kind, over report time, with the range that they span; nothing is averaged. */
export function figures(told: readonly Told[]): EventFigure[] {
  const all = told.flatMap(({ article, claim, published, by }) =>
    claim.figures.map(({ kind, min, max, start, end, text }) => ({
      kind,
      report: { article, claim: claim.id, span: { start, end, text }, min, max, published, by: [...by] },
    })),
  );
  return [...groupBy(all, ({ kind }) => kind)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const reports = [...groupBy(group, ({ report }) => spotOf(report)).values()].map(([first]) => first!.report);
      return { kind: group[0]!.kind, ...range(reports), by: reports };
    });
}

/** A number that stands under two claims of one article is one report. */
function spotOf({ article, span }: FigureReport): string {
  return `${article} ${span.start}`;
}

/** From the lowest lower bound to the highest upper one; an end is null where nothing bounds it. */
function range(reports: readonly FigureReport[]): { min: number | null; max: number | null } {
  const lows = reports.flatMap(({ min, max }) => min ?? max ?? []);
  const open = reports.some(({ max }) => max === null);
  const highs = reports.flatMap(({ max }) => max ?? []);
  return {
    min: lows.length > 0 ? Math.min(...lows) : null,
    max: open || highs.length === 0 ? null : Math.max(...highs),
  };
}
