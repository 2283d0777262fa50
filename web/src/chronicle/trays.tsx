import type { JSX } from 'solid-js';
import { address, choose } from '../lib/address.ts';
import type { EventPoint, EventRow } from '../lib/api.ts';
import { words } from '../lib/words.ts';

/** What of the events has no place of its own on the line of time, or none on the map. */
export type Tray = 'undated' | 'unplaced';

/** Events that the line of time can't show. */
export function undated(rows: readonly EventRow[]): EventRow[] {
  return rows.filter(({ earliest, latest }) => earliest === null && latest === null);
}

/** Events that the map can't show. */
export function unplaced(rows: readonly EventRow[], points: readonly EventPoint[]): EventRow[] {
  const placed = new Set(points.map(({ event }) => event));
  return rows.filter(({ id }) => !placed.has(id));
}

/** The tray that the address has open. */
export function openTray(): Tray | null {
  const tray = address().query.get('tray');
  return tray === 'undated' || tray === 'unplaced' ? tray : null;
}

/** How many events there are, and the two trays: pressed, the list holds only what lies in that one. */
export function Trays(props: {
  readonly total: number;
  readonly shown: number;
  readonly undated: number;
  readonly unplaced: number;
}): JSX.Element {
  const tray = (name: Tray, label: string): JSX.Element => (
    <button
      type="button"
      class="tray"
      aria-pressed={openTray() === name}
      onClick={() => choose({ tray: openTray() === name ? null : name })}
    >
      {label}
    </button>
  );
  return (
    <div class="trays">
      <p class="note" role="status">
        {words().events(props.total)}
        {props.total > props.shown ? ` · ${words().firstOnly(props.shown)}` : ''}
      </p>
      {tray('undated', words().untimed(props.undated))}
      {tray('unplaced', words().unplaced(props.unplaced))}
    </div>
  );
}
