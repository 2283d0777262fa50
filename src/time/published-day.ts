import { Temporal } from 'temporal-polyfill';
import { parseDay } from './calendar.ts';

/**
 * The calendar day of a publication date: a day is taken as it stands, an instant is looked at in the time zone.
 * Throws a RangeError for anything else.
 */
export function publicationDay(published: string, zone: string): string {
  if (parseDay(published) !== null) return published;
  return Temporal.Instant.from(published).toZonedDateTimeISO(zone).toPlainDate().toString();
}
