import type { RecordClaim, RegestaRecord } from '../../record.ts';
import { paragraphs } from '../../text/sentences.ts';
import { covers, overlaps, type QuotedSpan, quote, type Span } from '../../text/span.ts';
import type { Marking } from './marking.ts';
import { markedTime } from './time.ts';

/** A marking and the trigger words that it rests on. */
export interface Mark {
  readonly anchor: Span;
  readonly marking: Marking;
}

/** The rule that a marked claim names. */
export const BY_HAND = 'decision';

/**
 * Lays what people marked over a record, in the given order. A marking whose words hold no claim makes one where it has a type,
 * and else changes nothing.
 */
export function layMarks(record: RegestaRecord, marks: readonly Mark[]): RegestaRecord {
  if (marks.length === 0) return record;
  const asRead = new Map(record.claims.map(({ id, trigger }) => [id, trigger]));
  const claims = marks.reduce<readonly RecordClaim[]>((now, mark) => {
    const found = claimAt(now, mark.anchor, mark.marking.nth ?? 1, asRead);
    if (found !== null) {
      const changed = withMarking(record, found, mark.marking);
      return now.map((claim) => (claim === found ? changed : claim));
    }
    const { type } = mark.marking;
    if (type === undefined || mark.anchor.end > record.article.text.length) return now;
    return now.concat(withMarking(record, missed(record, mark.anchor, type), mark.marking));
  }, record.claims);
  const place = ({ trigger }: RecordClaim): number => trigger[0]!.start;
  // Claims that nobody touched keep their order; a missed one comes where it stands in the text.
  return { ...record, claims: claims.toSorted((a, b) => place(a) - place(b)) };
}

/** The claim whose trigger, as read or as marked, has most of these words; of several such ones the nth. */
export function claimAt(
  claims: readonly RecordClaim[],
  anchor: Span,
  nth: number,
  asRead: ReadonlyMap<string, readonly Span[]> = new Map(),
): RecordClaim | null {
  const shared = (claim: RecordClaim): number =>
    Math.max(
      ...[...claim.trigger, ...(asRead.get(claim.id) ?? [])].map(
        ({ start, end }) => Math.min(end, anchor.end) - Math.max(start, anchor.start),
      ),
    );
  const most = Math.max(0, ...claims.map(shared));
  if (most === 0) return null;
  const best = claims.filter((claim) => shared(claim) === most);
  return best[nth - 1] ?? best[0]!;
}

/** Which of the claims with the same trigger this one is, from 1, as a `Marking` says it. */
export function nthOf(claims: readonly RecordClaim[], claim: RecordClaim): number {
  const anchor = claim.trigger[0]!;
  return (
    1 +
    Math.max(
      0,
      claims.findIndex((_, i) => claimAt(claims, anchor, i + 1) === claim),
    )
  );
}

function missed({ article, attributions }: RegestaRecord, anchor: Span, type: string): RecordClaim {
  const said = attributions.filter(({ message }) => message.some((span) => covers(span, anchor)));
  const id = `m${anchor.start}`;
  const block = paragraphs(article.text).find((span) => covers(span, anchor)) ?? anchor;
  return {
    id,
    event: id,
    type,
    mode: null,
    contexts: [],
    trigger: [quote(article.text, anchor)],
    actors: [],
    recipients: [],
    places: [],
    time: null,
    earliest: null,
    latest: null,
    precision: null,
    basis: 'none',
    status: 'actual',
    attributions: said.map(({ id }) => id),
    sources: said[0]?.source ?? [],
    figures: [],
    cause: null,
    manner: null,
    evidence: quote(article.text, block),
    rules: [],
  };
}

function withMarking(record: RegestaRecord, claim: RecordClaim, marking: Marking): RecordClaim {
  const { text } = record.article;
  const quoted = (spans: readonly Span[]): QuotedSpan[] =>
    spans.filter(({ start, end }) => start < end && end <= text.length).map((span) => quote(text, span));
  const phrases = (spans: readonly Span[]): RecordClaim['actors'] =>
    quoted(spans).map((span) => ({ ...span, entity: entityAt(record, span) }));
  const { type, mode, status, trigger, actors, recipients, places, sources, evidence } = marking;
  const words = trigger === undefined ? [] : quoted(trigger);
  return {
    ...claim,
    ...(type === undefined ? {} : { type }),
    // Another type has other modes.
    ...(type === undefined || type === claim.type ? {} : { mode: null, contexts: [] }),
    ...(mode === undefined ? {} : { mode }),
    ...(status === undefined ? {} : { status }),
    ...(words.length === 0 ? {} : { trigger: words }),
    ...(actors === undefined ? {} : { actors: phrases(actors) }),
    ...(recipients === undefined ? {} : { recipients: phrases(recipients) }),
    ...(places === undefined ? {} : { places: phrases(places) }),
    ...(sources === undefined ? {} : { sources: quoted(sources) }),
    ...(evidence === undefined ? {} : { evidence: quoted([evidence])[0] ?? claim.evidence }),
    ...markedTime(record, claim, marking),
    rules: [...new Set([...claim.rules, BY_HAND])],
  };
}

/** The entity that a phrase names: of the mentions in it the longest, or one that the phrase is a part of. */
function entityAt({ entities }: RegestaRecord, phrase: Span): string | null {
  const mentions = entities.flatMap(({ id, mentions }) =>
    mentions.filter((mention) => overlaps(mention, phrase)).map(({ start, end, named }) => ({ id, start, end, named })),
  );
  const inside = mentions.filter((mention) => covers(phrase, mention) || covers(mention, phrase));
  const [best] = inside.sort((a, b) => Number(b.named) - Number(a.named) || b.end - b.start - (a.end - a.start));
  return best?.id ?? null;
}
