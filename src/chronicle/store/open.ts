import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Kysely } from 'kysely';
import type { Codebook } from '../../events/codebook/load.ts';
import { openCodebook, packCodebook } from '../../events/codebook/pack.ts';
import { anchorsOf } from './anchors.ts';
import { changesOf, listRuns } from './changes.ts';
import { checkStore } from './check.ts';
import { type LoadForms, openChronicleForms } from './chronicle-forms.ts';
import type { Db, StoreContext } from './context.ts';
import { listDecisions, writeDecisions } from './decide.ts';
import type { Dialect } from './dialect.ts';
import { eventPages } from './event-pages.ts';
import { explainEvent } from './explain-event.ts';
import { withHandle } from './handle.ts';
import { countEvents, listEvents } from './list-events.ts';
import { countFacets, listPoints } from './list-points.ts';
import { ALONE, type Locks } from './locks.ts';
import { migrate } from './migrations/index.ts';
import { putVersions } from './put-versions.ts';
import { countArticles, findArticles, knownArticles, listArticles, readArticle, readRecord } from './read-articles.ts';
import { removeArticles } from './remove-articles.ts';
import { eventAt, resolveId } from './resolve-id.ts';
import type { Tables } from './schema.ts';
import { searchArticles } from './search-text.ts';
import { statsOf } from './stats.ts';
import type { Store } from './types.ts';
import { keepVersions, revisionsOf, versionOf } from './versions.ts';
import { eventsById } from './view-events.ts';
import { addNames, putArticles } from './write-articles.ts';

/** How a store is opened. */
export interface StoreOptions {
  /** The codebook of a chronicle that has none yet. */
  readonly codebook: () => Codebook;
  /** Loads what tells the dictionary forms of words, by which a search finds more; none where it isn't given. */
  readonly forms?: LoadForms;
  /** The time, as an ISO instant. */
  readonly now: () => string;
}

const CODEBOOK = 'codebook';
/** Writes that may be at work at the same time as others of these. */
const BESIDE = true;

/** Opens a chronicle on a database, and brings its tables up to date. `place` is for messages. */
export async function openStore(dialect: Dialect, place: string, options: StoreOptions): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: dialect.kysely });
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw dialect.explain(error);
    }
  };
  await guard(() => migrate(db, dialect, place));
  let packed: { json: string; codebook: Codebook } | null = null;
  const codebookJson = async (on: Db): Promise<string> => {
    const row = await on.selectFrom('meta').select('value').where('key', '=', CODEBOOK).executeTakeFirst();
    return row?.value ?? packCodebook(options.codebook());
  };
  const context = (on: Db, locks: Locks = ALONE): StoreContext => ({
    place,
    db,
    dialect,
    formsOf,
    locks,
    facts,
    codebook: async () => {
      const json = await codebookJson(on);
      if (packed?.json !== json) packed = { json, codebook: openCodebook(json) };
      return packed.codebook;
    },
  });
  const facts: StoreContext['facts'] = new Map();
  const formsOf = openChronicleForms(options.forms ?? (async () => () => []));
  const read = <T>(run: (store: StoreContext, db: Db) => Promise<T>): Promise<T> =>
    guard(() => dialect.snapshot(db, (on) => run(context(on), on)));
  const write = <T>(run: (store: StoreContext, db: Db) => Promise<T>, beside = false): Promise<T> =>
    guard(async () => {
      try {
        let attempts = 0;
        return await dialect.write(
          db,
          (on, locks) => {
            if (attempts++ > 0) facts.clear();
            return run(context(on, locks), on);
          },
          beside,
        );
      } catch (error) {
        // Numbers of tellings that were rolled back are given again.
        facts.clear();
        throw error;
      }
    });

  const store: Store = {
    place,
    codebook: () => read((store) => store.codebook()),
    codebookId: () => read(async (_, on) => hash(await codebookJson(on))),
    setCodebook: (codebook) =>
      write(async (_, on) => {
        const value = packCodebook(codebook);
        await on
          .insertInto('meta')
          .values({ key: CODEBOOK, value })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
          .execute();
      }),
    startRun: (kind, version, marks = {}) =>
      write(async (_, on) => {
        const codebook = hash(await codebookJson(on));
        const run = { kind, version, codebook, started: options.now(), finished: null, counts: JSON.stringify(marks) };
        return (await on.insertInto('runs').values(run).returning('id').executeTakeFirstOrThrow()).id;
      }, BESIDE),
    finishRun: (run, counts) =>
      write(async (_, on) => {
        const done = { finished: options.now(), counts: JSON.stringify(counts) };
        await on.updateTable('runs').set(done).where('id', '=', run).execute();
        await dialect.tidy(on);
      }, BESIDE),
    runs: () => read((_, on) => listRuns(on)),
    known: (reading, articles) => read((_, on) => knownArticles(on, reading, articles)),
    addNames: (names) => write((store, on) => addNames(store, on, names), BESIDE),
    put: (run, articles, anew = false) => write((store, on) => putArticles(store, on, run, articles, anew), BESIDE),
    putVersions: (run, articles, versions) => write((store, on) => putVersions(store, on, run, articles, versions)),
    remove: (run, keys) => write((store, on) => removeArticles(store, on, run, keys)),
    versionOf: (uri) => read((_, on) => versionOf(on, uri)),
    keepVersions: (run, versions) => write((_, on) => keepVersions(on, run, versions)),
    revisions: (run) => read((_, on) => revisionsOf(on, run)),
    articles: (after, limit, before) => read((_, on) => listArticles(on, after, limit, before)),
    countArticles: (before) => read((_, on) => countArticles(on, before)),
    findArticles: (name) => read((_, on) => findArticles(on, name)),
    article: (key) => read((_, on) => readArticle(on, key)),
    record: (key) => read((_, on) => readRecord(on, key)),
    list: (filter, page) => read((store, on) => listEvents(store, on, filter, page)),
    count: (filter) => read((store, on) => countEvents(store, on, filter)),
    points: (filter) => read((store, on) => listPoints(store, on, filter)),
    facets: (filter) => read((store, on) => countFacets(store, on, filter)),
    resolve: (id) => read((_, on) => resolveId(on, id)),
    eventAt: (anchor) => read((_, on) => eventAt(on, anchor)),
    event: (id) => read(async (store, on) => (await eventsById(store, on, [id]))[0] ?? null),
    events: (filter) => eventPages(read, filter),
    search: (query, limit) => read((store, on) => searchArticles(store, on, query, limit)),
    explain: (id) => read((store, on) => explainEvent(store, on, id)),
    anchors: (id) => read((store, on) => anchorsOf(store, on, id)),
    changes: (run) => read((_, on) => changesOf(on, run)),
    decisions: () => read((_, on) => listDecisions(on)),
    decide: (run, decisions) => write((store, on) => writeDecisions(store, on, run, decisions)),
    stats: () => read((store, on) => statsOf(store, on)),
    check: () => read((store, on) => checkStore(store, on)),
    close: () => guard(() => db.destroy()),
  };
  return withHandle(store, { db, dialect });
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
}
