import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Additions } from '../additions/additions.ts';
import type { Followed, News } from '../additions/follow.ts';
import { Addition, AdditionState, AdditionWish } from '../additions/schemas.ts';
import { UploadError } from '../additions/uploads.ts';
import { ErrorSchema, json, NOT_FOUND } from '../schemas.ts';

const id = z.object({ id: z.string() });
/** Milliseconds after which a word is sent even where nothing happens, so that nobody on the way hangs up. */
const SILENCE = 15_000;
/** Milliseconds between two words on how far an addition is. */
const PACE = 200;

const upload = createRoute({
  method: 'post',
  path: '/uploads',
  summary: 'Send a file that is to be added',
  description: 'Its bytes are the body, as application/octet-stream. It waits until an addition names it.',
  request: {
    query: z.object({ name: z.string().min(1).max(1000).openapi({ description: 'what the file is called' }) }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
  },
  responses: {
    201: json(z.object({ id: z.string(), name: z.string(), bytes: z.int() }), 'the file is here'),
    413: json(ErrorSchema, 'it is too large, or too much is waiting'),
  },
});

const add = createRoute({
  method: 'post',
  path: '/additions',
  summary: 'Add files, a text, or what stands at an address',
  description: 'Additions are read one after the other. Nothing is fetched but an address that is named here.',
  request: { body: { required: true, content: { 'application/json': { schema: AdditionWish } } } },
  responses: {
    202: json(AdditionState, 'it is read as soon as those before it are'),
    400: json(ErrorSchema, 'the wish makes no sense, or a file is not here'),
  },
});

const list = createRoute({
  method: 'get',
  path: '/additions',
  summary: 'The additions since the server was started, the latest first',
  responses: {
    200: json(
      z.object({
        additions: z.array(AdditionState),
        largest: z.int().openapi({ description: 'the most bytes of one file' }),
      }),
      'how far each is',
    ),
  },
});

const one = createRoute({
  method: 'get',
  path: '/additions/{id}',
  summary: 'How far an addition is, with its latest reports',
  request: { params: id },
  responses: { 200: json(Addition, 'the addition'), 404: NOT_FOUND },
});

const cancel = createRoute({
  method: 'post',
  path: '/additions/{id}/cancel',
  summary: 'Stop an addition; what is being read is still stored',
  request: { params: id },
  responses: { 200: json(AdditionState, 'it stops'), 404: NOT_FOUND },
});

const events = createRoute({
  method: 'get',
  path: '/additions/{id}/events',
  summary: 'Follow an addition',
  description:
    'Server-sent events: "entry" for each report that was read, stored or rejected (an AdditionEntry; its number is the id ' +
    'of the event, from which a connection that was lost goes on), and "progress" (an AdditionState), the last of which says ' +
    'that it is over.',
  request: { params: id },
  responses: {
    200: { description: 'the events', content: { 'text/event-stream': { schema: z.string() } } },
    404: NOT_FOUND,
  },
});

/** Takes reports, and says how far reading them is. */
export function addAdditions(api: OpenAPIHono, additions: Additions): void {
  api.openapi(upload, async (context) => {
    const announced = Number(context.req.header('content-length') ?? 0);
    try {
      const { name } = context.req.valid('query');
      const kept = await (await additions.uploads()).keep(name, context.req.raw.body, announced);
      return context.json({ id: kept.id, name: kept.name, bytes: kept.bytes }, 201);
    } catch (error) {
      if (error instanceof UploadError) return context.json({ error: error.message }, 413);
      throw error;
    }
  });
  api.openapi(add, async (context) => {
    const followed = await additions.add(context.req.valid('json'));
    if (followed === null) return context.json({ error: 'a file that is named is not here; send it first' }, 400);
    return context.json(followed.state(), 202);
  });
  api.openapi(list, (context) => {
    const states = additions.list().map((followed) => followed.state());
    return context.json({ additions: states, largest: additions.largest }, 200);
  });
  api.openapi(one, (context) => {
    const followed = additions.get(context.req.valid('param').id);
    if (followed === null) return context.json({ error: 'no such addition' }, 404);
    return context.json({ ...followed.state(), entries: [...followed.entries(0)] }, 200);
  });
  api.openapi(cancel, (context) => {
    const { id } = context.req.valid('param');
    const followed = additions.get(id);
    if (followed === null) return context.json({ error: 'no such addition' }, 404);
    additions.cancel(id);
    return context.json(followed.state(), 200);
  });
  api.openapi(events, (context) => {
    const followed = additions.get(context.req.valid('param').id);
    if (followed === null) return context.json({ error: 'no such addition' }, 404);
    const after = Number(context.req.header('last-event-id') ?? 0) || 0;
    return streamSSE(context, async (stream) => {
      for await (const news of newsOf(followed, after, () => stream.aborted)) {
        if (news.kind === 'progress') await stream.writeSSE({ event: 'progress', data: JSON.stringify(news.state) });
        else await stream.writeSSE({ event: 'entry', id: String(news.entry.n), data: JSON.stringify(news.entry) });
      }
    });
  });
}

/** What happened after that entry, and what happens until the addition is over, with a word on how far it is now and then. */
async function* newsOf(followed: Followed, after: number, gone: () => boolean): AsyncGenerator<News> {
  let waiting: News[] = followed.entries(after).map((entry) => ({ kind: 'entry', entry }));
  let wake = (): void => {};
  const forget = followed.listen((news) => {
    if (news.kind === 'entry') waiting.push(news);
    wake();
  });
  try {
    while (!gone()) {
      const over = followed.isOver();
      const batch = waiting;
      waiting = [];
      yield* batch;
      yield { kind: 'progress', state: followed.state() };
      if (over && waiting.length === 0) return;
      if (!followed.isOver()) {
        await within(SILENCE, (done) => {
          wake = done;
          if (waiting.length > 0) done();
        });
        await within(PACE, () => {});
      }
    }
  } finally {
    forget();
  }
}

/** Waits for something, but no longer than so many milliseconds. */
function within(milliseconds: number, wait: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    wait(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
