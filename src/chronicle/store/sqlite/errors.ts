import { StoreError, type StoreErrorCode } from '../errors.ts';

const KINDS: readonly (readonly [RegExp, StoreErrorCode, string])[] = [
  [
    /^SQLITE_FULL/u,
    'full',
    'the disk is full. What was stored before is safe; make room and run the same command again',
  ],
  [
    /^SQLITE_IOERR/u,
    'unreadable',
    'the file can’t be read or written any more. What was stored before is kept as it is',
  ],
  [
    /^SQLITE_READONLY/u,
    'read-only',
    'the file is write-protected. Nothing was changed; make it writable, or work on a copy',
  ],
  [/^SQLITE_PERM|^SQLITE_AUTH/u, 'read-only', 'there is no permission to use the file. Nothing was changed'],
  [/^SQLITE_CANTOPEN/u, 'unreadable', 'the file or its folder can’t be opened. Copy it to where you may write'],
  [/^SQLITE_NOTADB/u, 'not-a-chronicle', 'this is no chronicle'],
  [
    /^SQLITE_CORRUPT/u,
    'damaged',
    'the file is damaged. Keep a copy of it as it is; "regesta doctor" says what is still readable',
  ],
  [
    /^SQLITE_BUSY|^SQLITE_LOCKED/u,
    'busy',
    'another program has been writing for too long. Nothing was changed; try again',
  ],
];

/** The driver's code of an error; empty for errors that aren't the driver's. */
export function sqliteCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : '';
}

/** Says what an error of SQLite means for the chronicle at `path` and what to do; any other error comes back as it is. */
export function explainSqlite(path: string, error: unknown): Error {
  const code = sqliteCode(error);
  const known = KINDS.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return new StoreError(known[1], `${path}: ${known[2]} (${code})`);
  return error instanceof Error ? error : new Error(String(error));
}
