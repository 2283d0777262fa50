import type { RecordClaim, RegestaRecord } from '../src/record.ts';

type OneOrMore<T> = T | readonly T[];

/** What a careful reader finds in a report about one happening. Only what is given is checked. */
export interface Fact {
  /** Words of the trigger, as they stand in the text. */
  readonly trigger: string;
  /** Words before or after it that tell it from the same word elsewhere. */
  readonly in?: string;
  /** The type, or several that can be defended. */
  readonly type?: OneOrMore<string>;
  readonly mode?: string;
  /** Words that must stand in an actor; the same for recipients and sources. An empty list: there must be none. */
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  readonly sources?: readonly string[];
  readonly place?: string;
  /** First and last day, exactly. */
  readonly days?: readonly [string, string];
  /** First and last day between which the claim's own days must lie. */
  readonly within?: readonly [string, string];
  readonly status?: RecordClaim['status'];
  /** Figures; a pair of numbers is the range that can be defended. */
  readonly figures?: readonly { readonly kind: string; readonly min: Bound; readonly max: Bound }[];
  /** Fields that Regesta gets wrong so far; the test fails as soon as one of them comes right, so that the list stays true. */
  readonly missed?: readonly string[];
}

type Bound = number | null | readonly [number, number];

/** Triggers that tell of one happening, or of as many as there are triggers. */
export interface Group {
  readonly triggers: readonly string[];
  /** True where Regesta gets it wrong so far. */
  readonly missed?: boolean;
}

/** The facts of one report. */
export interface Facts {
  readonly report: string;
  readonly article: Readonly<Record<string, string>>;
  readonly published: {
    readonly within: readonly [string, string];
    readonly basis: string;
    readonly not?: string;
    readonly missed?: boolean;
  };
  readonly claims: readonly Fact[];
  /** Triggers of one happening, and of different ones. */
  readonly same: readonly Group[];
  readonly apart: readonly Group[];
}

/** The fields of a fact that are checked, and what is wrong with each; `found` where no claim has the trigger. */
export function checkFact(fact: Fact, record: RegestaRecord): ReadonlyMap<string, string | null> {
  const claim = claimOf(fact, record);
  const wrong = new Map<string, string | null>();
  const check = (field: string, given: unknown, right: () => boolean, got: () => unknown): void => {
    if (given === undefined) return;
    if (claim === undefined) wrong.set(field, 'there is no claim');
    else wrong.set(field, right() ? null : `expected ${JSON.stringify(given)}, got ${JSON.stringify(got())}`);
  };
  wrong.set('found', claim === undefined ? `no claim is triggered by "${fact.trigger}"` : null);
  const c = claim as RecordClaim;
  const words = (list: readonly { readonly text: string }[]): string[] => list.map(({ text }) => text);
  const holds = (list: readonly { readonly text: string }[], wanted: readonly string[]): boolean =>
    wanted.length === 0 ? list.length === 0 : wanted.every((part) => words(list).some((text) => text.includes(part)));
  check(
    'type',
    fact.type,
    () => [fact.type].flat().includes(c.type),
    () => c.type,
  );
  check(
    'mode',
    fact.mode,
    () => c.mode === fact.mode,
    () => c.mode,
  );
  check(
    'actors',
    fact.actors,
    () => holds(c.actors, fact.actors!),
    () => words(c.actors),
  );
  check(
    'recipients',
    fact.recipients,
    () => holds(c.recipients, fact.recipients!),
    () => words(c.recipients),
  );
  check(
    'sources',
    fact.sources,
    () => holds(c.sources, fact.sources!),
    () => words(c.sources),
  );
  check(
    'place',
    fact.place,
    () => holds(c.places, [fact.place!]),
    () => words(c.places),
  );
  check(
    'days',
    fact.days,
    () => c.earliest === fact.days![0] && c.latest === fact.days![1],
    () => [c.earliest, c.latest],
  );
  check(
    'within',
    fact.within,
    () => isWithin(c, fact.within!),
    () => [c.earliest, c.latest],
  );
  check(
    'status',
    fact.status,
    () => c.status === fact.status,
    () => c.status,
  );
  check(
    'figures',
    fact.figures,
    () => fact.figures!.every((f) => hasFigure(c, f)),
    () => c.figures,
  );
  return wrong;
}

/** The number of different happenings that the triggers tell of; null where one of them triggers no claim. */
export function happenings({ triggers }: Group, record: RegestaRecord): number | null {
  const events = triggers.map((trigger) => claimOf({ trigger }, record)?.event);
  return events.includes(undefined) ? null : new Set(events).size;
}

/** The claim that a fact is about: by its trigger, and by the words beside that. */
export function claimOf(
  { trigger, in: words }: Pick<Fact, 'trigger' | 'in'>,
  { claims, article }: RegestaRecord,
): RecordClaim | undefined {
  const from = words === undefined ? 0 : article.text.indexOf(words);
  const to = words === undefined ? article.text.length : from + words.length + trigger.length + 1;
  return claims.find((claim) =>
    claim.trigger.some((t) => t.text.includes(trigger) && t.start >= from && t.start <= to),
  );
}

/** True where both days are known and lie in the stretch. */
export function isWithin(
  { earliest, latest }: { readonly earliest: string | null; readonly latest: string | null },
  [from, to]: readonly [string, string],
): boolean {
  return earliest !== null && latest !== null && earliest >= from && latest <= to;
}

function hasFigure({ figures }: RecordClaim, { kind, min, max }: NonNullable<Fact['figures']>[number]): boolean {
  return figures.some((figure) => figure.kind === kind && isBound(figure.min, min) && isBound(figure.max, max));
}

function isBound(value: number | null, bound: Bound): boolean {
  if (bound === null || typeof bound === 'number') return value === bound;
  return value !== null && value >= bound[0] && value <= bound[1];
}
