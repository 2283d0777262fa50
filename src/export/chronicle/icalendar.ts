import { createEvents, type EventAttributes } from 'ics';
import type { ChronicleEvent } from '../../chronicle/event.ts';
import type { RegestaRecord } from '../../record.ts';
import { dayAfter, grainOf } from './dates.ts';
import type { ExportFormat } from './format.ts';
import { bestPlace } from './places.ts';
import { oneLine, recordsOf, sourceName, unique } from './sources.ts';

const FITS = new Set(['day', 'days', 'week', 'month']);
const STATUSES = { actual: 'CONFIRMED', planned: 'TENTATIVE', possible: 'TENTATIVE', denied: 'CANCELLED' } as const;
/** The stamp of an entry must not come from the clock: it is the day of the newest report, or this. */
const NO_DAY = '1970-01-01';

/** iCalendar (RFC 5545): whole-day entries, transparent, so that they block nobody's calendar. */
export const icalendar: ExportFormat = {
  name: 'ical',
  extension: 'ics',
  about: 'a calendar (iCalendar)',
  async *write(source) {
    const entries: EventAttributes[] = [];
    for await (const event of source.events) {
      if (!FITS.has(grainOf(event))) {
        source.leftOut('time not known to the month');
        continue;
      }
      entries.push(entry(event, await recordsOf(event, source)));
      source.wrote();
    }
    const { error, value } = createEvents(entries, {
      productId: `-//Regesta//${source.maker}//EN`,
      calName: 'Regesta',
    });
    if (error !== null && error !== undefined) throw error;
    yield value ?? '';
  },
};

function entry(event: ChronicleEvent, records: readonly RegestaRecord[]): EventAttributes {
  const place = bestPlace(event);
  const exact = place?.location != null && place.location.precision !== 'country' ? place.location : null;
  const link = records.map(({ article }) => article.url).find((url) => url !== null && URL.canParse(url));
  const newest = records.map(({ published }) => published.latest ?? NO_DAY).reduce((a, b) => (b > a ? b : a), NO_DAY);
  const lines = [
    ...unique(event.claims.map(({ evidence }) => oneLine(evidence.text))),
    unique(records.map(sourceName)).join('; '),
  ];
  const attributes = {
    uid: `${event.id}@regesta`,
    timestamp: [...parts(newest), 0, 0],
    start: parts(event.earliest!),
    end: parts(dayAfter(event.latest!)),
    title: event.title,
    description: lines.join('\n'),
    status: STATUSES[event.status],
    categories: [event.type],
    transp: 'TRANSPARENT' as const,
    ...(place === null ? {} : { location: place.name }),
    ...(exact === null ? {} : { geo: { lat: exact.lat, lon: exact.lon } }),
    ...(link === undefined || link === null ? {} : { url: link }),
  };
  return attributes as EventAttributes;
}

function parts(iso: string): [number, number, number] {
  const [year, month, day] = iso.split('-').map(Number);
  return [year!, month!, day!];
}
