import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Access } from './guard.ts';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);
const TOKEN_BYTES = 24;

/** A server that is running. */
export interface Running {
  readonly port: number;
  /** Stops taking requests and waits for those under way. */
  readonly stop: () => Promise<void>;
}

/**
 * Who may talk to a server at that address: this machine alone at a loopback address; at any other whoever has the token,
 * which is made here where none is given.
 */
export function accessAt(address: string, port: number, token: string | null, names: readonly string[]): Access {
  const local = LOOPBACK.has(address);
  const own = local ? ['127.0.0.1', 'localhost', '[::1]'] : [bracketed(address), ...names];
  const hosts = new Set(own.map((name) => `${name}:${port}`));
  return { hosts, token: local ? token : (token ?? randomBytes(TOKEN_BYTES).toString('base64url')) };
}

/** Starts serving. Rejects where the port is taken or the address is none of this machine. */
export function listen(app: OpenAPIHono, address: string, port: number): Promise<Running> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: address, port }, (info) => {
      resolve({
        port: info.port,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}
