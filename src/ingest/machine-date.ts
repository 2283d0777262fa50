import type { StatedDate } from '../text/article.ts';
import { readDate } from './dates.ts';
import type { Note } from './types.ts';

/** A date out of a machine's field, or a note where it is none: a faulty date must not cost the report. */
export interface MachineDate {
  readonly published: StatedDate | null;
  readonly notes: readonly Note[];
}

/** The first of the fields, given as `[name, value]`, that holds a date. */
export function machineDate(
  fields: readonly (readonly [name: string, value: string | null])[],
  origin: StatedDate['origin'] = 'metadata',
): MachineDate {
  const notes: Note[] = [];
  for (const [name, value] of fields) {
    if (value === null) continue;
    const date = readDate(value);
    if (date !== null && date !== 'impossible') return { published: { date, origin }, notes };
    const trouble = date === null ? 'is not a date' : 'does not exist';
    notes.push({ code: 'date', message: `${name}: "${value}" ${trouble}; passed over` });
  }
  return { published: null, notes };
}
