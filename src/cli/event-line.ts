import type { EventRow } from '../chronicle/store/types.ts';
import { printable } from '../export/wrap.ts';

const DAYS = 23;

/** An event in one line: id, days, number of reports, title, and what is particular about it. */
export function eventLine(row: EventRow): string {
  const { id, title, reports, status, decided, rejected } = row;
  const marks = [...(status === 'actual' ? [] : [status]), ...(rejected ? ['rejected'] : decided ? ['decided'] : [])];
  const count = reports === 1 ? '  ' : `×${reports}`.padStart(2);
  return `${id}  ${days(row).padEnd(DAYS)} ${count}  ${printable(title)}${marks.length > 0 ? `  [${marks.join(', ')}]` : ''}`;
}

/** The days of an event: `2024-05-05`, `2024-05-05/2024-05-07`, `2024-05-05/..`, or a dash. */
export function days({ earliest, latest }: Pick<EventRow, 'earliest' | 'latest'>): string {
  if (earliest === null && latest === null) return '–';
  return earliest === latest ? earliest! : `${earliest ?? '..'}/${latest ?? '..'}`;
}
