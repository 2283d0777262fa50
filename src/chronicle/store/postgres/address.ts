/** Where a chronicle in PostgreSQL is. */
export interface Address {
  /** What the driver connects to. */
  readonly connection: string;
  /** The schema that holds the tables; null for the one that the server puts first. */
  readonly schema: string | null;
  /** The address without its password, for messages. */
  readonly shown: string;
}

/** Whether the name of a chronicle is an address of a PostgreSQL server and no file. */
export function isPostgres(name: string): boolean {
  return /^postgres(?:ql)?:\/\//iu.test(name);
}

/** Takes an address apart: `postgres://user:password@host:port/database?schema=name`. */
export function readAddress(address: string): Address {
  const at = address.indexOf('?');
  const [base, query] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
  const parameters = new URLSearchParams(query);
  const schema = parameters.get('schema');
  parameters.delete('schema');
  const rest = parameters.toString();
  const shown = new URLSearchParams(query);
  shown.delete('password');
  return {
    connection: rest === '' ? base : `${base}?${rest}`,
    schema,
    // Up to the last @, since a password may hold one that is not escaped.
    shown: `${base.replace(/^([a-z]+:\/\/[^:/@]*):.*@/iu, '$1@')}${shown.size === 0 ? '' : `?${shown}`}`,
  };
}
