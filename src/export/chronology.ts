import type { RecordClaim, RecordFigure, RegestaRecord } from '../record.ts';
import type { LanguageCode } from '../text/article.ts';
import { formatNumber } from './days.ts';
import { labelsFor } from './labels.ts';

/** Claims that lie between the same days. */
export interface ChronologyGroup {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly claims: readonly RecordClaim[];
}

/**
 * The claims of a record in the order of time: by their first possible day (where that is open, by the last), then the
 * shorter stretch, then as they stand in the text. Undated ones come last, in one group.
 */
export function chronology({ claims }: RegestaRecord): ChronologyGroup[] {
  const order = [...claims].sort((a, b) => {
    const [from, to] = [sortKey(a), sortKey(b)];
    if (from !== to) return from < to ? -1 : 1;
    const [x, y] = [a.latest ?? LAST, b.latest ?? LAST];
    if (x !== y) return x < y ? -1 : 1;
    return a.trigger[0]!.start - b.trigger[0]!.start;
  });
  const groups: { earliest: string | null; latest: string | null; claims: RecordClaim[] }[] = [];
  for (const claim of order) {
    const last = groups.at(-1);
    if (last !== undefined && last.earliest === claim.earliest && last.latest === claim.latest) last.claims.push(claim);
    else groups.push({ earliest: claim.earliest, latest: claim.latest, claims: [claim] });
  }
  return groups;
}

const LAST = '9999-12-31';

function sortKey({ earliest, latest }: RecordClaim): string {
  return earliest ?? latest ?? `${LAST}~`;
}

/** Ids of the other claims that tell of the same happening. */
export function sameHappening(claim: RecordClaim, { claims }: RegestaRecord): string[] {
  return claims.filter((other) => other.event === claim.event && other.id !== claim.id).map(({ id }) => id);
}

/** The trigger's words as they stand, the parts of a separated verb joined by an ellipsis. */
export function triggerWords({ trigger }: RecordClaim): string {
  return [...trigger]
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join(' … ');
}

/** A figure for people: "dead: at least 6,501". Figures that nobody could put into numbers are given in their own words. */
export function formatFigure({ kind, min, max, text }: RecordFigure, language: LanguageCode): string {
  const labels = labelsFor(language);
  const number = (n: number): string => formatNumber(n, language);
  const amount =
    min !== null && max !== null
      ? min === max
        ? number(min)
        : `${number(min)}–${number(max)}`
      : min !== null
        ? labels.atLeast(number(min))
        : max !== null
          ? labels.atMost(number(max))
          : labels.quote(text);
  return `${labels.figureKinds[kind]}: ${amount}`;
}
