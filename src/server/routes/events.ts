import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Store } from '../../chronicle/store/types.ts';
import { FilterQuery, filterOf } from '../query.ts';
import { EventRowSchema, EventSchema, json, NOT_FOUND } from '../schemas.ts';

/** Rows of one answer at most. */
const MOST = 20_000;

const list = createRoute({
  method: 'get',
  path: '/events',
  summary: 'Events in the order of time',
  request: {
    query: FilterQuery.extend({
      limit: z.coerce.number().int().min(1).max(MOST).default(100),
      after: z.string().optional().openapi({ description: 'the id of the last event of the page before' }),
    }),
  },
  responses: { 200: json(z.object({ total: z.int(), events: z.array(EventRowSchema) }), 'a page of the list') },
});

const EventPointSchema = z
  .object({ event: z.string(), place: z.string(), lat: z.number(), lon: z.number(), precision: z.string() })
  .openapi('EventPoint');

const points = createRoute({
  method: 'get',
  path: '/points',
  summary: 'Where on the map the events lie',
  request: { query: FilterQuery },
  responses: { 200: json(z.object({ points: z.array(EventPointSchema) }), 'each place of an event once') },
});

const counts = z.record(z.string(), z.int());

const names = z.array(z.object({ name: z.string(), count: z.int() }));

const facets = createRoute({
  method: 'get',
  path: '/facets',
  summary: 'How many events there are by what a filter chooses',
  request: { query: FilterQuery },
  responses: {
    200: json(
      z.object({
        types: counts,
        statuses: counts,
        bases: counts,
        publishers: counts,
        decided: counts,
        actors: names,
        places: names,
      }),
      'counts of events',
    ),
  },
});

const one = createRoute({
  method: 'get',
  path: '/events/{id}',
  summary: 'One event with everything known of it',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(EventSchema, 'the event, under the id that it has now'), 404: NOT_FOUND },
});

/** Lists and shows events. */
export function addEvents(api: OpenAPIHono, store: Store): void {
  api.openapi(list, async (context) => {
    const { limit, after, ...query } = context.req.valid('query');
    const filter = filterOf(query);
    const [total, events] = await Promise.all([
      store.count(filter),
      store.list(filter, { limit, after: after ?? null }),
    ]);
    return context.json({ total, events: [...events] }, 200);
  });
  api.openapi(points, async (context) => {
    return context.json({ points: [...(await store.points(filterOf(context.req.valid('query'))))] }, 200);
  });
  api.openapi(facets, async (context) => {
    const { actors, places, ...others } = await store.facets(filterOf(context.req.valid('query')));
    return context.json({ ...others, actors: [...actors], places: [...places] }, 200);
  });
  api.openapi(one, async (context) => {
    const { id } = context.req.valid('param');
    const found = await store.resolve(id);
    const event = found === null ? null : await store.event(found);
    return event === null ? context.json({ error: `no event ${id}` }, 404) : context.json(event, 200);
  });
}
