import type { RegestaRecord } from '../../record.ts';
import type { Span } from '../../text/span.ts';

/** What a stretch of the report is evidence of. */
export type MarkKind = 'event' | 'time' | 'place' | 'name' | 'speech';

/** A span with what it is. */
export interface Mark extends Span {
  readonly kind: MarkKind | null;
  /** The claim that it is evidence of, or null. */
  readonly claim: string | null;
  /** For a person: the name of an entity, the value of a time. */
  readonly title: string | null;
}

/** A stretch of text with the same marks throughout. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
}

/** Everything in a record that is worth marking in its report. */
export function marksOf(record: RegestaRecord): Mark[] {
  const marks: Mark[] = [];
  const add = (
    spans: readonly Span[],
    kind: MarkKind | null,
    claim: string | null,
    title: string | null = null,
  ): void => {
    for (const { start, end } of spans) if (end > start) marks.push({ start, end, kind, claim, title });
  };
  for (const time of record.times) add([time], 'time', null, time.value);
  for (const { kind, name, mentions } of record.entities) {
    const named = mentions.filter((mention) => mention.named);
    add(named, kind === 'place' || kind === 'state' ? 'place' : 'name', null, name);
  }
  for (const { message } of record.attributions) add(message, 'speech', null);
  for (const claim of record.claims) {
    add(claim.trigger, 'event', claim.id);
    const fields = [...claim.actors, ...claim.recipients, ...claim.places, ...claim.sources, ...claim.figures];
    add(fields, null, claim.id);
    add(
      [claim.time, claim.cause, claim.manner].filter((span) => span !== null),
      null,
      claim.id,
    );
  }
  return marks;
}

/** Cuts a stretch of text wherever a mark begins or ends. Every position in `cuts` begins a segment too. */
export function segments(block: Span, marks: readonly Mark[], cuts: ReadonlySet<number>): Segment[] {
  const inside = marks.filter(({ start, end }) => start < block.end && end > block.start);
  const edges = new Set<number>([block.start, block.end]);
  for (const { start, end } of inside) {
    if (start > block.start) edges.add(start);
    if (end < block.end) edges.add(end);
  }
  for (const cut of cuts) if (cut > block.start && cut < block.end) edges.add(cut);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i]!;
    return { start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}
