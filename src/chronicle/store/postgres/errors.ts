import { StoreError, type StoreErrorCode } from '../errors.ts';

/** What a server that goes down or comes up says, and what the network says. */
const LOST =
  /^(?:08...|57P0[1-5]|25P03|ECONN(?:REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/u;
const LOST_MESSAGE =
  /connection terminated|connection error|connection timeout|timeout exceeded when trying to connect/iu;
/** Transactions that another one was in the way of; they can be done again. */
const AGAIN = /^(?:40001|40P01)$/u;

const KINDS: readonly (readonly [RegExp, StoreErrorCode, string])[] = [
  [
    /^28/u,
    'unreachable',
    'the server refuses the user or the password. Name them in the address, in PGPASSWORD or in ~/.pgpass',
  ],
  [
    /^3D000$/u,
    'missing',
    'the server has no such database; "createdb NAME" makes one, and then "regesta init ADDRESS"',
  ],
  [
    /^(?:53100|53200|54...)$/u,
    'full',
    'the server has no room left. What was stored before is safe; make room and run the same command again',
  ],
  [/^53300$/u, 'busy', 'the server has no connection left. Nothing was changed; try again'],
  [/^25006$/u, 'read-only', 'the server only lets read (a standby?). Nothing was changed'],
  [
    /^42501$/u,
    'read-only',
    'this user may not do that there. Nothing was changed; make the user owner of the database, or grant the rights',
  ],
  [/^55P03$/u, 'busy', 'another program has been writing for too long. Nothing was changed; try again'],
  [
    /^(?:XX00[12]|58030)$/u,
    'damaged',
    'the server says that its files are damaged. Keep a copy of them, and see its log',
  ],
];

/** The code of an error of the server or the network; empty for others. */
export function postgresCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** Whether the connection is gone, or there is none: the same can be tried with another one. */
export function isLost(error: unknown): boolean {
  if (LOST.test(postgresCode(error))) return true;
  // A socket in the file system that isn't there; other files may be missing for other reasons.
  if (postgresCode(error) === 'ENOENT') return (error as NodeJS.ErrnoException).syscall === 'connect';
  return error instanceof Error && LOST_MESSAGE.test(error.message);
}

/** Whether a transaction failed for no fault of its own. */
export function isPassing(error: unknown): boolean {
  return AGAIN.test(postgresCode(error)) || isLost(error);
}

/** Says what an error means for the chronicle at `place` and what to do; any other error comes back as it is. */
export function explainPostgres(place: string, error: unknown): Error {
  if (error instanceof StoreError) return error;
  const code = postgresCode(error);
  const known = KINDS.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return new StoreError(known[1], `${place}: ${known[2]} (${code}: ${reason(error)})`);
  if (isLost(error))
    return new StoreError(
      'unreachable',
      `${place}: the server can't be reached (${reason(error)}). What was acknowledged is safe; see that it runs and try again`,
    );
  return error instanceof Error ? error : new Error(String(error));
}

/** Where several addresses of a host were tried, each has a reason of its own. */
function reason(error: unknown): string {
  const { message, errors } = error as AggregateError;
  return message || (errors ?? []).map((one: Error) => one.message).join('; ') || postgresCode(error);
}
