import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Store } from '../../chronicle/store/types.ts';
import { RegestaRecord } from '../../record.ts';
import { ArticleSchema, EventRowSchema, json, NOT_FOUND } from '../schemas.ts';

const MOST = 1000;

const list = createRoute({
  method: 'get',
  path: '/articles',
  summary: 'Articles by key',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(MOST).default(100),
      after: z.string().optional().openapi({ description: 'the key of the last article of the page before' }),
    }),
  },
  responses: { 200: json(z.object({ articles: z.array(ArticleSchema) }), 'a page of the list') },
});

const record = createRoute({
  method: 'get',
  path: '/articles/{id}/record',
  summary: 'The record of an article, with its text',
  request: { params: z.object({ id: z.string().openapi({ description: 'id or key of the article' }) }) },
  responses: { 200: json(RegestaRecord, 'the record'), 404: NOT_FOUND },
});

const search = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Articles that hold these words, with their events',
  request: { query: z.object({ q: z.string().min(1), limit: z.coerce.number().int().min(1).max(100).default(20) }) },
  responses: {
    200: json(
      z.object({
        hits: z.array(z.object({ article: ArticleSchema, snippet: z.string(), events: z.array(EventRowSchema) })),
      }),
      'the best hits first',
    ),
  },
});

/** Lists, finds and shows articles. */
export function addArticles(api: OpenAPIHono, store: Store): void {
  api.openapi(list, async (context) => {
    const { limit, after } = context.req.valid('query');
    return context.json({ articles: [...(await store.articles(after ?? null, limit))] }, 200);
  });
  api.openapi(record, async (context) => {
    const { id } = context.req.valid('param');
    const [article] = await store.findArticles(id);
    const found = article === undefined ? null : await store.record(article.key);
    return found === null ? context.json({ error: `no article ${id}` }, 404) : context.json(found, 200);
  });
  api.openapi(search, async (context) => {
    const { q, limit } = context.req.valid('query');
    const hits = await store.search(q, limit);
    return context.json({ hits: hits.map((hit) => ({ ...hit, events: [...hit.events] })) }, 200);
  });
}
