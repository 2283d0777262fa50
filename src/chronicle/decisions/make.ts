import { z } from 'zod';
import { ChronicleEvent } from '../event.ts';
import { makeMark } from '../marks/make.ts';
import type { Store } from '../store/types.ts';
import { type Anchor, type Decision, type DecisionDraft, sealDecision } from './decision.ts';
import { DecisionError } from './refusal.ts';

/** What a person wants decided. */
export interface Wish {
  readonly kind: Decision['kind'];
  /** The event, by an id that it has or had. */
  readonly event: string;
  /** For a merge: the events to merge with it. */
  readonly others?: readonly string[];
  /** For a split: those claims of the event that are to leave it, as `article#claim`, or `article` for all of an article. */
  readonly claims?: readonly string[];
  /** For a withdrawal: the decision that is taken back, or the first characters of its id. */
  readonly decision?: string;
  /** For a mark: the report, and the claim in it, or null for one that was missed; `value` is what is marked. */
  readonly article?: string;
  readonly claim?: string | null;
  readonly field?: string | null;
  readonly value?: Decision['value'];
  readonly note?: string | null;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** Fields of an event that can be corrected; beside them any `figures.KIND`. */
const FIELDS: ReadonlySet<string> = new Set([
  'title',
  'type',
  'mode',
  'earliest',
  'latest',
  'precision',
  'basis',
  'status',
  'places',
  'actors',
  'recipients',
]);

/** Fewer characters of an id name nothing. */
const SHORTEST = 4;
const LISTS: ReadonlySet<string> = new Set(['places', 'actors', 'recipients']);
const Names = z.array(z.string());
const FigureValue = z.strictObject({ min: z.number().nullable(), max: z.number().nullable() });

/** Turns a wish into a decision that is tied to the words of the event's claims. Throws a `DecisionError` where it makes no sense. */
export async function makeDecision(store: Store, wish: Wish): Promise<Decision> {
  if (wish.kind === 'withdraw') return withdrawal(store, wish);
  if (wish.kind === 'mark') return marking(store, wish);
  const own = await anchorsOf(store, wish.event);
  const { kind, by, at } = wish;
  const draft: DecisionDraft = {
    schema: 'regesta.decision/1',
    at,
    by,
    kind,
    claims: own.map(({ anchor }) => anchor),
    others: [],
    field: null,
    value: null,
    note: wish.note ?? null,
  };
  if (kind === 'note' && draft.note === null) throw new DecisionError('no-note', 'a note needs a text');
  if (kind === 'correct') return sealDecision({ ...draft, ...correction(wish) });
  if (kind === 'merge') {
    const others: Anchor[] = [];
    for (const id of wish.others ?? []) others.push(...(await anchorsOf(store, id)).map(({ anchor }) => anchor));
    if (others.length === 0) throw new DecisionError('no-others', 'name the events to merge with');
    return sealDecision({ ...draft, others });
  }
  if (kind !== 'split') return sealDecision(draft);
  const leaving = own.filter(({ article, claim }) =>
    (wish.claims ?? []).some((name) => name === article || name === `${article}#${claim}`),
  );
  if (leaving.length === 0 || leaving.length === own.length) {
    const known = own.map(({ article, claim }) => `${article}#${claim}`).join(', ');
    throw new DecisionError('all-claims', `name some of the event's claims, but not all: ${known}`);
  }
  return sealDecision({
    ...draft,
    claims: leaving.map(({ anchor }) => anchor),
    others: own.filter((claim) => !leaving.includes(claim)).map(({ anchor }) => anchor),
  });
}

/** Rests on the words of one claim in one report, whatever event it is part of. */
async function marking(store: Store, { article = '', claim = null, value, by, at, note }: Wish): Promise<Decision> {
  const meant = await makeMark(store, { article, claim, value });
  return sealDecision({
    schema: 'regesta.decision/1',
    at,
    by,
    kind: 'mark',
    ...meant,
    others: [],
    field: null,
    note: note ?? null,
  });
}

/** Rests on the same words as the decision that it takes back, so that it is found wherever that one is. */
async function withdrawal(store: Store, { decision, by, at, note }: Wish): Promise<Decision> {
  const taken = decisionNamed(await store.decisions(), decision ?? '');
  const { schema, claims, others } = taken;
  return sealDecision({
    schema,
    at,
    by,
    kind: 'withdraw',
    claims,
    others,
    field: null,
    value: taken.id,
    note: note ?? null,
  });
}

/** By its id, or by the beginning of it where only one decision has that. */
function decisionNamed(decisions: readonly Decision[], name: string): Decision {
  const [found, another] = decisions.filter(
    ({ id }) => id === name || (name.length >= SHORTEST && id.startsWith(name)),
  );
  if (found === undefined) throw new DecisionError('no-decision', `there is no decision "${name}"`);
  if (another !== undefined)
    throw new DecisionError('several-decisions', `more than one decision begins with "${name}"`);
  return found;
}

async function anchorsOf(store: Store, id: string): Promise<Awaited<ReturnType<Store['anchors']>>> {
  const event = await store.resolve(id);
  if (event === null) throw new DecisionError('no-event', `there is no event "${id}"`);
  return store.anchors(event);
}

function correction({ field, value }: Wish): Pick<Decision, 'field' | 'value'> {
  const figure = /^figures\.[a-z]+$/u.test(field ?? '');
  if (field == null || !(FIELDS.has(field) || figure))
    throw new DecisionError(
      'no-field',
      `"${field ?? ''}" can't be corrected; fields are ${[...FIELDS].join(', ')}, figures.KIND`,
    );
  const form = figure ? FigureValue : LISTS.has(field) ? Names : ChronicleEvent.shape[field as 'title'];
  if (!form.safeParse(value ?? null).success) {
    const wanted = figure
      ? '{"min": …, "max": …}'
      : LISTS.has(field)
        ? 'a list of names, ["…"]'
        : 'a value of this field';
    throw new DecisionError(
      'no-value',
      `${JSON.stringify(value ?? null)} can't be the value of "${field}", which takes ${wanted}`,
    );
  }
  return { field, value: value ?? null };
}
