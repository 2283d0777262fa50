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

const label = z.record(z.string(), z.string());

const codebook = createRoute({
  method: 'get',
  path: '/codebook',
  summary: 'The types of events that the chronicle knows',
  responses: {
    200: json(
      z.object({
        types: z.array(
          z.object({
            type: z.string(),
            label: label.openapi({ description: 'what people call it, by language' }),
            modes: z.array(z.string()),
            modeLabels: z.record(z.string(), label).openapi({ description: 'what people call each mode, by language' }),
          }),
        ),
      }),
      'in the order of the codebook',
    ),
  },
});

/** What people call something, by language: its code where the codebook doesn't say. */
function called(code: string, label: { de?: string | undefined; en?: string | undefined } = {}) {
  return { de: label.de ?? code, en: label.en ?? code };
}

/** Counts what the chronicle holds, and says what it codes for. */
export function addStats(api: OpenAPIHono, store: Store): void {
  api.openapi(stats, async (context) => {
    const { published, ...rest } = await store.stats();
    return context.json({ ...rest, published: published === null ? null : [...published] }, 200);
  });
  api.openapi(codebook, async (context) => {
    const { types } = await store.codebook();
    const named = Object.entries(types).map(([type, { label, modes }]) => ({
      type,
      label: called(type, label),
      modes: Object.keys(modes ?? {}),
      modeLabels: Object.fromEntries(
        Object.entries(modes ?? {}).map(([mode, { label }]) => [mode, called(mode, label)]),
      ),
    }));
    return context.json({ types: named }, 200);
  });
}
