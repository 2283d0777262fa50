import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Decision } from '../../chronicle/decisions/decision.ts';
import { makeDecision, type Wish } from '../../chronicle/decisions/make.ts';
import { DecisionError } from '../../chronicle/decisions/refusal.ts';
import type { Store } from '../../chronicle/store/types.ts';
import { FilterQuery, filterOf } from '../query.ts';
import { AnyJson, DecisionSchema, ErrorSchema, json } from '../schemas.ts';

/** Decisions of one request at most. */
const MOST = 5000;

const WishSchema = z
  .object({
    kind: DecisionSchema.shape.kind,
    event: z.string().default('').openapi({ description: 'the event, by an id that it has or had' }),
    decision: z.string().optional().openapi({ description: 'for a withdrawal: what is taken back' }),
    others: z.array(z.string()).optional().openapi({ description: 'for a merge: the events to merge with it' }),
    claims: z.array(z.string()).optional().openapi({ description: 'for a split: what leaves, as ARTICLE#CLAIM' }),
    article: z.string().optional().openapi({ description: 'for a mark: id or key of the report' }),
    claim: z
      .string()
      .nullable()
      .optional()
      .openapi({ description: 'for a mark: the claim of the report, or null for an event that was missed' }),
    field: z.string().nullable().optional(),
    value: AnyJson.optional().openapi({ description: 'the corrected value; for a mark the fields of the claim' }),
    note: z.string().nullable().optional(),
  })
  .openapi('Wish');

const Kept = z.object({
  decisions: z.array(DecisionSchema),
  events: z
    .array(z.string().nullable())
    .openapi({ description: 'the id that each event has now; null where it has gone' }),
});
const refused = json(ErrorSchema, 'the wish makes no sense; nothing was kept');

const decide = createRoute({
  method: 'post',
  path: '/decisions',
  summary: 'Confirm, correct, reject, merge, split, note, mark what a report tells, or take a decision back',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.object({ decisions: z.array(WishSchema).min(1).max(MOST) }) } },
    },
  },
  responses: { 200: json(Kept, 'what was kept; it is on disk'), 400: refused },
});

const bulk = createRoute({
  method: 'post',
  path: '/decisions/filtered',
  summary: 'Confirm or reject all events that a filter lets through',
  request: {
    query: FilterQuery,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            kind: z.enum(['confirm', 'reject']),
            count: z.int().openapi({ description: 'how many events are meant; refused where there are more or fewer' }),
            note: z.string().nullable().optional(),
          }),
        },
      },
    },
  },
  responses: { 200: json(Kept, 'what was kept; it is on disk'), 400: refused },
});

/** Takes decisions. `by` names who decides. */
export function addDecisions(api: OpenAPIHono, store: Store, by: string, version: string): void {
  const keep = async (wishes: readonly Omit<Wish, 'by' | 'at'>[]): Promise<z.infer<typeof Kept>> => {
    const at = new Date().toISOString();
    const decisions: Decision[] = [];
    for (const wish of wishes) decisions.push(await makeDecision(store, { ...wish, by, at }));
    const run = await store.startRun('decide', version);
    await store.finishRun(run, { decisions: await store.decide(run, decisions) });
    const events: (string | null)[] = [];
    for (const [i, { event }] of wishes.entries()) {
      const [anchor] = decisions[i]!.claims;
      events.push(event === '' ? await store.eventAt(anchor!) : await store.resolve(event));
    }
    return { decisions, events };
  };
  api.openapi(decide, async (context) => {
    try {
      return context.json(await keep(context.req.valid('json').decisions.map(wishOf)), 200);
    } catch (error) {
      if (error instanceof DecisionError) return context.json({ error: error.message, code: error.refusal }, 400);
      throw error;
    }
  });
  api.openapi(bulk, async (context) => {
    const { kind, count, note } = context.req.valid('json');
    const filter = filterOf(context.req.valid('query'));
    const found = await store.count(filter);
    if (found !== count || found > MOST) {
      const error = `${found} events fit, not ${count}; at most ${MOST} can be decided at once`;
      return context.json({ error, code: 'other-count' }, 400);
    }
    const rows = await store.list(filter, { limit: MOST });
    return context.json(await keep(rows.map(({ id }) => ({ kind, event: id, note: note ?? null }))), 200);
  });
}

/** The wish without what was left out. */
function wishOf(wish: z.infer<typeof WishSchema>): Omit<Wish, 'by' | 'at'> {
  const given = Object.entries(wish).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as unknown as Omit<Wish, 'by' | 'at'>;
}
