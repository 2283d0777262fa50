import type { RecordClaim } from '../../record.ts';
import { dayOrNull } from './time.ts';

/** Days between two stated times from which on they cannot be one happening, whatever the reading made of it. */
const APART = 7;

interface Group {
  readonly claims: RecordClaim[];
  from: number;
  to: number;
}

/**
 * The claims that share an event, told apart where they state times that lie more than a week from each other: one
 * happening has one time. A claim without a stated time stays with the one told before it.
 */
export function tellingsOf(claims: readonly RecordClaim[]): RecordClaim[][] {
  const groups: Group[] = [];
  let current: Group | null = null;
  const waiting: RecordClaim[] = [];
  for (const claim of claims) {
    const stated = stretch(claim);
    if (stated === null) {
      (current?.claims ?? waiting).push(claim);
      continue;
    }
    const [from, to] = stated;
    const group = groups.find((one) => from - one.to <= APART && one.from - to <= APART);
    if (group === undefined) {
      current = { claims: [claim], from, to };
      groups.push(current);
    } else {
      current = group;
      group.claims.push(claim);
    }
  }
  const [first] = groups;
  if (first === undefined) return [waiting];
  return [[...waiting, ...first.claims], ...groups.slice(1).map((group) => group.claims)];
}

function stretch({ basis, earliest, latest }: RecordClaim): [number, number] | null {
  const [from, to] = [dayOrNull(earliest), dayOrNull(latest)];
  return (basis === 'explicit' || basis === 'relative') && from !== null && to !== null ? [from, to] : null;
}
