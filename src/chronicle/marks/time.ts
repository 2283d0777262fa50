import type { RecordClaim, RegestaRecord } from '../../record.ts';
import { overlaps, quote } from '../../text/span.ts';
import { parseDay } from '../../time/calendar.ts';
import type { Marking } from './marking.ts';

type ClaimTime = Pick<RecordClaim, 'time' | 'earliest' | 'latest' | 'precision' | 'basis'>;

/**
 * The time of a claim after somebody marked it: the words and what they were read as, or the days that were given. Nothing
 * where the marking says nothing of the time.
 */
export function markedTime(record: RegestaRecord, claim: RecordClaim, marking: Marking): Partial<ClaimTime> {
  const { time, earliest, latest } = marking;
  if (time === undefined && earliest === undefined && latest === undefined) return {};
  const span = time === undefined ? claim.time : time;
  const read = span === null ? undefined : record.times.find((one) => overlaps(one, span));
  const fresh = time === undefined ? claim : { earliest: read?.earliest ?? null, latest: read?.latest ?? null };
  const days = {
    earliest: earliest === undefined ? fresh.earliest : earliest,
    latest: latest === undefined ? fresh.latest : latest,
  };
  const known = days.earliest !== null || days.latest !== null;
  return {
    time: span === null ? null : quote(record.article.text, span),
    ...days,
    precision: known ? precisionOf(days.earliest, days.latest) : null,
    basis: !known ? 'none' : span === null ? 'inferred' : 'explicit',
  };
}

/** The unit in which a stretch of time is told: a day, up to a week, a month, or a year and more. */
function precisionOf(earliest: string | null, latest: string | null): RecordClaim['precision'] {
  const [from, to] = [earliest, latest].map((day) => (day === null ? null : parseDay(day)));
  if (from === null || from === undefined || to === null || to === undefined) return 'year';
  const days = to - from + 1;
  if (days <= 1) return 'day';
  return days <= 7 ? 'week' : days <= 31 ? 'month' : 'year';
}
