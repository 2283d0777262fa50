import { Temporal } from 'temporal-polyfill';

/**
 * The calendar day of a publication date: a day is taken as it stands, an instant is looked at in the time zone.
 * Throws a RangeError for anything else.
 */
export function publicationDay(published: string, zone: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(published)) return Temporal.PlainDate.from(published).toString();
  return Temporal.Instant.from(published).toZonedDateTimeISO(zone).toPlainDate().toString();
}
