import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Store } from '../../chronicle/store/types.ts';
import { json } from '../schemas.ts';

const counts = z.record(z.string(), z.int());

const stats = createRoute({
  method: 'get',
  path: '/stats',
  summary: 'How much there is of everything',
  responses: {
    200: json(
      z.object({
        counts,
        languages: counts,
        types: counts,
        statuses: counts,
        years: counts,
        publishers: counts,
        published: z.array(z.string()).nullable(),
        bytes: z.int(),
      }),
      'counts of articles, events and the rest',
    ),
  },
});

/** Counts what the chronicle holds. */
export function addStats(api: OpenAPIHono, store: Store): void {
  api.openapi(stats, async (context) => {
    const { published, ...rest } = await store.stats();
    return context.json({ ...rest, published: published === null ? null : [...published] }, 200);
  });
}
