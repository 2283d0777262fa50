import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { StoreError } from '../errors.ts';
import { openStore, type StoreOptions } from '../open.ts';
import type { Store } from '../types.ts';
import { sqliteDialect } from './dialect.ts';
import { loadDriver } from './driver.ts';
import { explainSqlite } from './errors.ts';

/** Marks the file as a chronicle: "REGE" in the header of the SQLite file. */
const APPLICATION = 0x52454745;
const APPLICATION_AT = 68;
const HEADER = 100;
/** Milliseconds to wait for another writer before trying again. */
const WAIT = 5000;

/** How a chronicle file is opened. */
export interface SqliteOptions extends StoreOptions {
  /** `create` makes a new file and fails where there is one; `open` fails where there is none. */
  readonly mode: 'create' | 'open';
  /** Most bytes that the file may take; null for as many as the disk has. */
  readonly maxSize?: number | null;
}

/** Opens a chronicle that is one SQLite file. Throws a `StoreError` that says what is wrong and what to do. */
export async function openSqlite(path: string, options: SqliteOptions): Promise<Store> {
  if (options.mode === 'open') checkFile(path);
  else if (existsSync(path)) throw new StoreError('exists', `${path} is there already; it was left as it is`);
  const driver = await loadDriver();
  let database: Database | null = null;
  try {
    database = new driver(path, { timeout: WAIT });
    prepare(database, options);
    return await openStore(sqliteDialect(database, path), path, options);
  } catch (error) {
    database?.close();
    throw explainSqlite(path, error);
  }
}

function prepare(database: Database, { mode, maxSize }: SqliteOptions): void {
  if (mode === 'create') database.pragma(`application_id = ${APPLICATION}`);
  database.pragma('journal_mode = wal');
  // What was acknowledged must outlive a power cut, not only the process.
  database.pragma('synchronous = full');
  database.pragma('foreign_keys = on');
  database.pragma('cache_size = -64000');
  database.pragma('temp_store = memory');
  // Pages that many articles touch are moved into the file once and not for every few of them.
  database.pragma('wal_autocheckpoint = 8000');
  database.pragma('journal_size_limit = 64000000');
  if (maxSize !== undefined && maxSize !== null) {
    const page = database.pragma('page_size', { simple: true }) as number;
    database.pragma(`max_page_count = ${Math.floor(maxSize / page)}`);
  }
}

/** Looks at the first bytes, so that a file that is none of ours is never touched. */
function checkFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined)
    throw new StoreError('missing', `there is no chronicle ${path}; "regesta init ${path}" makes one`);
  if (found.isDirectory()) throw new StoreError('not-a-chronicle', `${path} is a folder; name the chronicle's file`);
  const header = Buffer.alloc(HEADER);
  let read = 0;
  try {
    const file = openSync(path, 'r');
    read = readSync(file, header, 0, HEADER, 0);
    closeSync(file);
  } catch (error) {
    throw new StoreError('unreadable', `${path} can't be read (${(error as NodeJS.ErrnoException).code})`);
  }
  const isDatabase = read === HEADER && header.toString('latin1', 0, 15) === 'SQLite format 3';
  if (!isDatabase || header.readUInt32BE(APPLICATION_AT) !== APPLICATION)
    throw new StoreError('not-a-chronicle', `${path} is no chronicle of Regesta, or its beginning is damaged`);
}
