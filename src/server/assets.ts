import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Hono } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.pbf': 'application/x-protobuf',
};
const HASHED = /-[\w-]{8}\.\w+$/u;
const YEAR = 31_536_000;

/**
 * Serves the built page from a folder. Addresses without an ending are views of the page, which its script tells apart.
 * Files with a hash in their name never change and are kept by the browser.
 */
export function addAssets(app: Pick<Hono, 'get'>, folder: string): void {
  app.get('/*', async (context, next) => {
    const path = normalize(decodeURIComponent(new URL(context.req.url).pathname));
    const name = extname(path) === '' ? 'index.html' : path;
    const file = join(folder, name);
    const type = TYPES[extname(file)];
    if (!file.startsWith(folder + sep) || type === undefined) return next();
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) return next();
    context.header('Content-Type', type);
    context.header('Cache-Control', HASHED.test(name) ? `public, max-age=${YEAR}, immutable` : 'no-cache');
    return context.body(new Uint8Array(bytes));
  });
}
