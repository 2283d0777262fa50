import type { ChronicleEvent } from '../../chronicle/event.ts';
import type { RegestaRecord } from '../../record.ts';
import { formatInterval } from '../days.ts';
import { escapeHtml } from '../html/escape.ts';
import { grainOf, wholeUnit } from './dates.ts';
import { oneLine, sourceName, unique } from './sources.ts';

/** What TimelineJS shows of an event. Days are ISO, cut to the month or year where no more is known. */
export interface Slide {
  readonly id: string;
  readonly start: string;
  readonly end: string | null;
  readonly displayDate: string;
  readonly headline: string;
  /** HTML. */
  readonly text: string;
  readonly group: string;
  readonly credit: string;
  readonly link: string | null;
}

/** Why an event gets no slide; null where it gets one. */
export function noSlide(event: ChronicleEvent): string | null {
  const grain = grainOf(event);
  if (grain === 'none') return 'no time known';
  return grain === 'until' || grain === 'from' ? 'time open at one end' : null;
}

/** The slide of an event that has a time. */
export function slideOf(event: ChronicleEvent, records: readonly RegestaRecord[]): Slide {
  const { earliest, latest, status, claims } = event;
  const whole = wholeUnit(earliest, latest);
  const link = records.find(({ article }) => article.url !== null)?.article.url ?? null;
  const quotes = unique(claims.map(({ evidence }) => oneLine(evidence.text)));
  const told = status === 'actual' ? '' : `<p><em>${status}</em></p>`;
  return {
    id: event.id,
    start: whole ?? earliest!,
    end: whole === null ? latest : null,
    displayDate: formatInterval(earliest, latest, 'en'),
    headline: escapeHtml(event.title),
    text: told + quotes.map((quote) => `<blockquote>${escapeHtml(quote)}</blockquote>`).join(''),
    group: event.type,
    credit: escapeHtml(unique(records.map(sourceName)).join('; ')),
    link,
  };
}

/** Year, month and day of an ISO date as TimelineJS takes them: numbers, missing ones left out. */
export function partsOf(iso: string): { readonly year: number; readonly month?: number; readonly day?: number } {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year!, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}
