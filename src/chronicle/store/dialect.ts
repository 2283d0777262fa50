import type { CreateTableBuilder, Kysely, Dialect as KyselyDialect, RawBuilder, SqlBool, Transaction } from 'kysely';
import type { Writing } from './locks.ts';
import type { Tables } from './schema.ts';
import type { Term } from './terms.ts';

/** A connection or a transaction. */
export type Db = Kysely<Tables> | Transaction<Tables>;

/** Words of an article, to be found by. */
export interface IndexedText {
  readonly article: number;
  readonly title: string;
  readonly text: string;
  readonly lemmas: string;
}

/** An article that has the words, the best first. */
export interface TextHit {
  readonly article: number;
  readonly rank: number;
}

/** Everything that differs from one database to another, in one place. */
export interface Dialect {
  readonly kysely: KyselyDialect;
  /** Column types. Text is sorted by its bytes. */
  readonly types: { readonly bytes: 'blob' | 'bytea'; readonly text: 'text' | RawBuilder<unknown> };
  /** A table of nothing but its primary key and little besides, kept in that order where the database can. */
  readonly keyed: <T extends string, C extends string>(table: CreateTableBuilder<T, C>) => CreateTableBuilder<T, C>;
  /** A column that counts up and never gives a number twice. */
  readonly serial: <T extends string, C extends string>(
    table: CreateTableBuilder<T, C>,
    name: string,
  ) => CreateTableBuilder<T, C | string>;
  /** Lets such a column go on after the highest number that is there. */
  readonly renumber: (db: Db, table: 'runs' | 'articles' | 'tellings' | 'entities') => Promise<void>;
  /** Forbids changing and deleting rows of a table. */
  readonly appendOnly: (db: Db, table: string) => Promise<void>;
  readonly version: {
    readonly get: (db: Db) => Promise<number>;
    readonly set: (db: Db, version: number) => Promise<void>;
  };
  readonly fullText: {
    readonly create: (db: Db) => Promise<void>;
    readonly insert: (db: Db, texts: readonly IndexedText[]) => Promise<void>;
    readonly remove: (db: Db, articles: readonly number[]) => Promise<void>;
    /** A query for the numbers of the articles that have all the terms. */
    readonly matching: (terms: readonly string[]) => RawBuilder<number>;
    /** How many articles have all the terms; counts no further than `most`. */
    readonly count: (db: Db, terms: readonly string[], most: number) => Promise<number>;
    /** Articles that have all the terms, each in any of its forms. */
    readonly search: (db: Db, terms: readonly Term[], limit: number) => Promise<readonly TextHit[]>;
    /** Makes ready to tell the dictionary forms that articles are found by, by the articles' numbers. */
    readonly lemmas: (db: Db) => Promise<(articles: readonly number[]) => Promise<ReadonlyMap<number, string>>>;
  };
  /** An index of the events by the days on which they may lie, where the database has one of its own. */
  readonly days: {
    readonly create: (db: Db) => Promise<void>;
    /** Whether an event may lie between two days, both included, as far as the index can tell; null for no bound. */
    readonly overlapping: (since: string | null, until: string | null) => RawBuilder<SqlBool>;
  } | null;
  /** Runs reads on one state of the database, whatever others write meanwhile. */
  readonly snapshot: <T>(db: Kysely<Tables>, run: (db: Db) => Promise<T>) => Promise<T>;
  /**
   * Runs writes as one, and again from the start where another writer was in the way. `beside`: other writers may be at work
   * meanwhile, as far as the database lets them, and the locks keep them apart.
   */
  readonly write: <T>(db: Kysely<Tables>, run: Writing<T>, beside?: boolean) => Promise<T>;
  /** What the database itself finds wrong with its file; empty where all is well. */
  readonly check: (db: Db) => Promise<readonly string[]>;
  /** Bytes of the file or database. */
  readonly size: (db: Db) => Promise<number>;
  /** Makes lookups fast again after many changes. */
  readonly tidy: (db: Db) => Promise<void>;
  /** Turns an error of the driver into one that says what to do; others come back as they are. */
  readonly explain: (error: unknown) => Error;
}
