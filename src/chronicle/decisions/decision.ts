import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

/**
 * Words of an article that a decision rests on. A decision is tied to these and not to an event's id, so that it finds its
 * event again after a later reading, in another chronicle, and whatever else has been merged with it.
 */
export const Anchor = z.strictObject({
  article: z.string().describe('key of the article: what its text and its publisher hash to'),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string().describe('the words, for people'),
});

const Draft = z.strictObject({
  schema: z.literal('regesta.decision/1'),
  at: z.iso.datetime().describe('when it was decided'),
  by: z.string().min(1).describe('who decided'),
  kind: z.enum(['confirm', 'correct', 'reject', 'merge', 'split', 'note', 'mark', 'withdraw']),
  claims: z
    .array(Anchor)
    .min(1)
    .describe('the triggers of the event; for a split those that are to leave it, for a mark the one that is marked'),
  others: z.array(Anchor).describe('the triggers of the event to merge with; for a split those that stay'),
  field: z.string().nullable().describe('what is corrected, such as "earliest" or "figures.dead"'),
  value: z
    .json()
    .nullable()
    .describe(
      'the corrected value; for a mark the fields of the claim, see docs/chronicle.md; for a withdrawal the id of the decision that it takes back',
    ),
  note: z.string().nullable(),
});

/** What a person decided about an event. Never changed and never deleted; a later decision outweighs an earlier one. */
export const Decision = Draft.extend({
  id: z
    .string()
    .regex(/^[0-9a-f]{20}$/u)
    .describe('a hash of everything else, so that a decision that comes twice is known'),
});

export type Anchor = z.infer<typeof Anchor>;
export type DecisionDraft = z.infer<typeof Draft>;
export type Decision = z.infer<typeof Decision>;

/** Gives a decision its id. Throws a ZodError where the draft is faulty. */
export function sealDecision(draft: DecisionDraft): Decision {
  const checked = Draft.parse(draft);
  return { ...checked, id: decisionId(checked) };
}

/** Checks a decision that comes from elsewhere. Throws where it is faulty or was changed after it had been made. */
export function openDecision(value: unknown): Decision {
  const { id, ...draft } = Decision.parse(value);
  if (decisionId(draft) !== id) throw new Error(`decision ${id} was changed after it had been made`);
  return { ...draft, id };
}

/** The order in which decisions count: by time, then by id, so that it is the same wherever they are put together. */
export function byTime(a: Pick<Decision, 'at' | 'id'>, b: Pick<Decision, 'at' | 'id'>): number {
  const [x, y] = [Date.parse(a.at), Date.parse(b.at)];
  return x - y || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function decisionId(draft: DecisionDraft): string {
  const { schema, at, by, kind, field, note } = draft;
  const anchors = (list: readonly Anchor[]) =>
    list.map(({ article, start, end }) => `${article} ${start} ${end}`).sort();
  const parts = [schema, at, by, kind, anchors(draft.claims), anchors(draft.others), field, sorted(draft.value), note];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 20);
}

/** The same value with its keys in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
