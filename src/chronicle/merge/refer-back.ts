import type { RecordClaim } from '../../record.ts';
import { familyOf } from './families.ts';

/**
 * Which claims belong to which event of an article: as the record says, but that a claim without a time of its own, in a
 * sentence before the one that dates its event, refers to what was told before it, where that is of the same type and has
 * another time: "It was the second derailment within days. On March 12 a train …". In the order of the record.
 */
export function eventsOf(claims: readonly RecordClaim[]): Map<string, RecordClaim[]> {
  const events = new Map<string, RecordClaim[]>();
  for (const claim of claims) {
    const told = events.get(claim.event);
    if (told === undefined) events.set(claim.event, [claim]);
    else told.push(claim);
  }
  for (const [event, told] of [...events]) {
    const dated = told.filter(({ time }) => time !== null);
    if (dated.length === 0) continue;
    const first = Math.min(...dated.map(({ evidence }) => evidence.start));
    for (const claim of told) {
      if (claim.time !== null || claim.evidence.end > first) continue;
      const before = latestBefore(claims, claim);
      if (before === undefined || before.event === event || before.earliest === claim.earliest) continue;
      events.set(
        event,
        events.get(event)!.filter((one) => one !== claim),
      );
      // Its time was that of the event to which it does not belong.
      const { time, earliest, latest, precision, basis } = before;
      events.get(before.event)!.push({ ...claim, time, earliest, latest, precision, basis });
    }
  }
  return new Map([...events].filter(([, told]) => told.length > 0));
}

/** The last claim of the same type in an earlier sentence whose time is known. */
function latestBefore(claims: readonly RecordClaim[], { type, evidence, event }: RecordClaim): RecordClaim | undefined {
  return claims.findLast(
    (one) =>
      one.event !== event &&
      familyOf(one.type) === familyOf(type) &&
      one.evidence.end <= evidence.start &&
      one.basis !== 'none',
  );
}
