import { OpenAPIHono } from '@hono/zod-openapi';
import type { Store } from '../chronicle/store/types.ts';
import type { Additions } from './additions/additions.ts';
import { type Access, guard, secure } from './guard.ts';
import { addAdditions } from './routes/additions.ts';
import { addArticles } from './routes/articles.ts';
import { addDecisions } from './routes/decisions.ts';
import { addEvents } from './routes/events.ts';
import { addStats } from './routes/stats.ts';

/** What a server is made of. */
export interface ServerParts {
  readonly store: Store;
  readonly version: string;
  readonly access: Access;
  /** Who decides, as decisions name them. */
  readonly by: string;
  /** Takes reports; where left out nothing can be added. */
  readonly additions?: Additions;
}

/** Where the API begins; its number changes when a caller would have to change. */
export const API = '/api/v1';

/** The HTTP API over a chronicle, described at /api/v1/openapi.json. */
export function createApp({ store, version, access, by, additions }: ServerParts): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(secure);
  app.use(guard(access));
  const api = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      return context.json({ error: `${issue!.path.join('.')}: ${issue!.message}` }, 400);
    },
  });
  addEvents(api, store);
  addDecisions(api, store, by, version);
  addArticles(api, store);
  addStats(api, store);
  if (additions !== undefined) addAdditions(api, additions);
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Regesta',
      version,
      description: 'A chronicle of events, read from news reports with their evidence.',
    },
  });
  app.route(API, api);
  app.notFound((context) => context.json({ error: 'there is nothing here' }, 404));
  app.onError((error, context) => context.json({ error: `this is a bug in Regesta: ${error.message}` }, 500));
  return app;
}
