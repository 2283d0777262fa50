import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient, PoolConfig } from 'pg';
import { StoreError } from '../errors.ts';
import type { Address } from './address.ts';

const CONNECTIONS = 5;
/** Milliseconds. */
const CONNECTING = 10_000;
const KEPT = 400;
/** The numbers by which the driver tells types: bigint and text. */
const [BIGINT, TEXT] = [20, 25];

/**
 * A program that died or hangs must not keep others from writing for long; what is acknowledged must be on disk, whatever is
 * the usual thing on this server; and small statements are not worth compiling.
 */
const SESSION = `
  set synchronous_commit = on;
  set lock_timeout = '150s';
  set idle_in_transaction_session_timeout = '300s';
  set tcp_keepalives_idle = 20;
  set tcp_keepalives_interval = 5;
  set tcp_keepalives_count = 3;
  set jit = off;
`;

/** Connections to a server, as the query layer wants them; loads the driver. */
export async function openConnections({ connection, schema }: Address): Promise<PostgresPool> {
  const { default: pg } = await import('pg').catch((error: Error) => {
    throw new StoreError('no-driver', `a chronicle in PostgreSQL needs the package pg (${error.message}); npm i pg`);
  });
  const parsers = {
    getTypeParser: (type: number, format?: 'text' | 'binary') => parserOf(type) ?? pg.types.getTypeParser(type, format),
  };
  const pool: Pool = new pg.Pool({
    connectionString: connection,
    application_name: 'regesta',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECTING,
    keepAlive: true,
    // A program that has nothing else to do may end.
    allowExitOnIdle: true,
    types: parsers as NonNullable<PoolConfig['types']>,
  });
  // What happens to a connection that nobody uses shows when somebody wants to.
  pool.on('error', () => {});
  const path = schema === null ? '' : `set search_path = ${pg.escapeIdentifier(schema)};`;
  const names = new Map<string, string>();
  const ready = new WeakSet<PoolClient>();
  return {
    connect: async () => {
      const client = await pool.connect();
      client.on('error', ignore);
      const release = (): void => {
        client.off('error', ignore);
        client.release();
      };
      try {
        if (!ready.has(client)) await client.query(SESSION + path);
        ready.add(client);
      } catch (error) {
        release();
        throw error;
      }
      const query: PostgresPoolClient['query'] = (text: unknown, values?: readonly unknown[]): never =>
        client.query({
          ...nameOf(names, text as string),
          text: text as string,
          values: values?.map(escapeNul) ?? [],
        }) as never;
      return { query, release };
    },
    end: () => pool.end(),
  };
}

function ignore(): void {}

/** A statement that has a name is made ready once for each connection. */
function nameOf(names: Map<string, string>, text: string): { name?: string } {
  const known = names.get(text);
  if (known !== undefined) return { name: known };
  if (names.size >= KEPT || !/^(?:select|insert|update|delete)/u.test(text)) return {};
  const name = `regesta_${names.size}`;
  names.set(text, name);
  return { name };
}

function parserOf(type: number): ((text: string) => unknown) | undefined {
  if (type === BIGINT) return Number;
  return type === TEXT ? unescapeNul : undefined;
}

/** The server takes no NUL in a text. A noncharacter, which no text has need of, stands for it, and with a 1 for itself. */
const ESCAPE = '\ufdd0';

/** A value as the server takes it. */
export function escapeNul(value: unknown): unknown {
  if (typeof value !== 'string' || (!value.includes('\0') && !value.includes(ESCAPE))) return value;
  return value.replaceAll(ESCAPE, `${ESCAPE}1`).replaceAll('\0', `${ESCAPE}0`);
}

/** A text as it was. */
export function unescapeNul(text: string): string {
  if (!text.includes(ESCAPE)) return text;
  return text.replaceAll(`${ESCAPE}0`, '\0').replaceAll(`${ESCAPE}1`, ESCAPE);
}
