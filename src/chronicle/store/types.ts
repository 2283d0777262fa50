import type { Codebook } from '../../events/codebook/load.ts';
import type { RegestaRecord } from '../../record.ts';
import type { Article } from '../../text/article.ts';
import type { Anchor, Decision } from '../decisions/decision.ts';
import type { ChronicleEvent } from '../event.ts';
import type { Row } from './schema.ts';

/** What one article tells of one event, ready to be stored. */
export interface PreparedTelling {
  readonly key: string;
  /** Id of the event that has this telling as its first. */
  readonly own: string;
  /** Its first trigger. */
  readonly start: number;
  readonly end: number;
  /** A `MergeClaim` as JSON. */
  readonly facts: string;
  readonly blocks: readonly number[];
  readonly entities: readonly { readonly key: string; readonly role: string }[];
  readonly claims: readonly Omit<Row<'claims'>, 'article' | 'telling'>[];
}

/** An entity as the chronicle knows it: the same in all articles. */
export interface PreparedEntity extends Omit<Row<'entities'>, 'id'> {
  readonly names: readonly { readonly folded: string; readonly name: string }[];
}

/** An article read and taken apart, so that storing it is all that is left to do. Plain data, which can go between threads. */
export interface Prepared {
  readonly article: Article & { readonly key: string; readonly sha256: string };
  readonly published: string | null;
  readonly reading: string;
  readonly lemmas: string;
  /** The record without its text, packed. */
  readonly record: Uint8Array;
  readonly schema: string;
  readonly sketch: Uint8Array;
  readonly bands: readonly number[];
  readonly tellings: readonly PreparedTelling[];
  readonly entities: readonly PreparedEntity[];
}

/** An article as it is listed. */
export interface StoredArticle {
  readonly key: string;
  /** The id under which it was added. */
  readonly id: string;
  readonly language: 'de' | 'en';
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly reading: string;
}

/** An event as a row of a list. */
export interface EventRow {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly mode: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: string | null;
  readonly basis: string;
  readonly status: string;
  readonly reports: number;
  readonly decided: boolean;
  readonly rejected: boolean;
}

/** Which events to list. All given conditions must hold; names are compared without case and accents. */
export interface EventFilter {
  readonly types?: readonly string[];
  /** Events that may lie on this day or later. */
  readonly since?: string;
  /** Events that may lie on this day or earlier. */
  readonly until?: string;
  /** Name of a place, or a country as ISO 3166-1 alpha-2. */
  readonly place?: string;
  /** Name of somebody who did it or to whom it was done. */
  readonly actor?: string;
  readonly status?: string;
  /** How the time is known: "explicit", "relative", "inferred" or "none". */
  readonly basis?: string;
  /** Whose reports tell of it, as the publisher is called. */
  readonly publisher?: string;
  /** At least so many reports. */
  readonly reports?: number;
  /** Only those that a person has decided on, or only those that nobody has. */
  readonly decided?: boolean;
  /** Rejected ones too. */
  readonly rejected?: boolean;
  /** Words of the reports. */
  readonly words?: string;
}

/** A place of an event on the map. */
export interface EventPoint {
  readonly event: string;
  /** Key of the place. */
  readonly place: string;
  readonly lat: number;
  readonly lon: number;
  /** How far the point stands for an area: "exact", "city", "region" or "country". */
  readonly precision: string;
}

/** Counts of events by what a filter can choose. */
export interface Facets {
  readonly types: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  readonly bases: Readonly<Record<string, number>>;
  /** The publishers that tell of most, the most frequent first; an event counts for each of its own. */
  readonly publishers: Readonly<Record<string, number>>;
  /** "yes" and "no". */
  readonly decided: Readonly<Record<string, number>>;
  /** Who most of them are done by or to, and where they happened, the most frequent first. */
  readonly actors: readonly NameCount[];
  readonly places: readonly NameCount[];
}

/** A name, and the events of all that bear it. */
export interface NameCount {
  readonly name: string;
  readonly count: number;
}

/** A stretch of a list; after the event with that id, if given. */
export interface Page {
  readonly limit: number;
  readonly after?: string | null;
}

/** An article that holds the searched words. */
export interface SearchHit {
  readonly article: StoredArticle;
  /** Some words around the first place where one of them stands. */
  readonly snippet: string;
  readonly events: readonly EventRow[];
}

/** A claim of an event, and the words that a decision about it is tied to. */
export interface ClaimAnchor {
  /** The article's id. */
  readonly article: string;
  readonly claim: string;
  readonly anchor: Anchor;
}

/** How an event came to hold what it holds. */
export interface EventExplanation {
  readonly event: ChronicleEvent;
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly score: number }[];
  readonly rules: readonly { readonly article: string; readonly claim: string; readonly rules: readonly string[] }[];
}

/** What a run changed about an event. `into`: where its claims are now, if it is gone. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'merged' | 'withdrawn';
  readonly id: string;
  readonly before: EventRow | null;
  readonly after: EventRow | null;
  readonly into: string | null;
}

/** What the publisher of an item said of it when it came, last in one run. */
export interface ItemVersion {
  /** The same through all versions. */
  readonly uri: string;
  readonly version: string | null;
  /** ISO instant. */
  readonly created: string | null;
  readonly status: 'usable' | 'withheld' | 'canceled';
  /** Key of the article that it came as; null where it was withdrawn. */
  readonly article: string | null;
}

/** A version that a run brought, and the one that was there before. */
export interface Revision {
  readonly now: ItemVersion;
  readonly before: ItemVersion | null;
}

/** What came of storing versions of items. */
export interface VersionsPut {
  /** Why articles were left out, by key: a newer version is there, or the item is withdrawn. */
  readonly superseded: ReadonlyMap<string, string>;
  /** How many older versions and withdrawn articles were taken out. */
  readonly removed: number;
}

/** Work that changed the chronicle. */
export interface Run {
  readonly id: number;
  readonly kind: 'add' | 're-read' | 'rm' | 'decide';
  readonly version: string;
  readonly codebook: string;
  readonly started: string;
  readonly finished: string | null;
  readonly counts: Readonly<Record<string, number>>;
}

/** How much there is of everything. */
export interface Stats {
  readonly counts: Readonly<
    Record<'articles' | 'claims' | 'events' | 'merged' | 'entities' | 'decisions' | 'runs', number>
  >;
  readonly languages: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  readonly years: Readonly<Record<string, number>>;
  readonly publishers: Readonly<Record<string, number>>;
  /** First and last day of publication. */
  readonly published: readonly [string, string] | null;
  /** Programs and codebooks that the articles were read with. */
  readonly readings: Readonly<Record<string, number>>;
  readonly bytes: number;
}

/** A chronicle. Everything that is acknowledged (the promise is kept) is on disk and outlives the end of the process. */
export interface Store {
  readonly place: string;
  readonly codebook: () => Promise<Codebook>;
  /** Hash of the codebook. */
  readonly codebookId: () => Promise<string>;
  readonly setCodebook: (codebook: Codebook) => Promise<void>;

  /** `marks`: numbers to be remembered of the run, should it never be finished. */
  readonly startRun: (kind: Run['kind'], version: string, marks?: Readonly<Record<string, number>>) => Promise<number>;
  readonly finishRun: (run: number, counts: Readonly<Record<string, number>>) => Promise<void>;
  readonly runs: () => Promise<readonly Run[]>;

  /** Keys of those articles that needn't be read, since the same ones are here, read in the same way. */
  readonly known: (reading: string, articles: readonly (Article & { readonly key: string })[]) => Promise<Set<string>>;
  /** Keeps other ids under which articles that are here came, so that they are found by these too. */
  readonly addNames: (names: readonly { readonly key: string; readonly name: string }[]) => Promise<void>;
  /**
   * Stores articles and merges what they tell. An article that is there already is replaced where it was read in another way
   * than this; with `anew` in any case.
   */
  readonly put: (run: number, articles: readonly Prepared[], anew?: boolean) => Promise<void>;
  /** `put`, as one with what the versions that came say of these articles and others; in the order in which they came. */
  readonly putVersions: (
    run: number,
    articles: readonly Prepared[],
    versions: readonly ItemVersion[],
  ) => Promise<VersionsPut>;
  /** Takes articles out again, with all that only they told; gives the number. Decisions stay. */
  readonly remove: (run: number, keys: readonly string[]) => Promise<number>;

  /** The version of an item that came last; null where none with a version came. */
  readonly versionOf: (uri: string) => Promise<ItemVersion | null>;
  /** Keeps the versions that came in a run. Earlier ones are kept, too. */
  readonly keepVersions: (run: number, versions: readonly ItemVersion[]) => Promise<void>;
  /** The versions that a run brought in place of others or withdrew, by uri. */
  readonly revisions: (run: number) => Promise<readonly Revision[]>;

  /** Articles in the order of their keys; with `before`, only those that were stored last in a run before that one. */
  readonly articles: (after: string | null, limit: number, before?: number) => Promise<readonly StoredArticle[]>;
  /** How many articles there are, or how many of those. */
  readonly countArticles: (before?: number) => Promise<number>;
  readonly findArticles: (nameOrKey: string) => Promise<readonly StoredArticle[]>;
  /** The article as it was added. */
  readonly article: (key: string) => Promise<Article | null>;
  /** The record of an article, with what people marked in it. */
  readonly record: (key: string) => Promise<RegestaRecord | null>;

  readonly list: (filter: EventFilter, page: Page) => Promise<readonly EventRow[]>;
  readonly count: (filter: EventFilter) => Promise<number>;
  readonly points: (filter: EventFilter) => Promise<readonly EventPoint[]>;
  readonly facets: (filter: EventFilter) => Promise<Facets>;
  /** The id that an event has now, of one that it has or had; of its first characters too. `null` where there is none. */
  readonly resolve: (id: string) => Promise<string | null>;
  /** The id of the event that these words of an article belong to now; null where there is none. */
  readonly eventAt: (anchor: Pick<Anchor, 'article' | 'start' | 'end'>) => Promise<string | null>;
  readonly event: (id: string) => Promise<ChronicleEvent | null>;
  /** Events with all that belongs to them, in the order of the list. */
  readonly events: (filter: EventFilter) => AsyncIterable<ChronicleEvent>;
  readonly search: (query: string, limit: number) => Promise<readonly SearchHit[]>;
  readonly explain: (id: string) => Promise<EventExplanation | null>;
  readonly anchors: (id: string) => Promise<readonly ClaimAnchor[]>;
  readonly changes: (run: number) => Promise<readonly Change[]>;

  readonly decisions: () => Promise<readonly Decision[]>;
  /** Stores decisions and lets them count; gives how many were new. */
  readonly decide: (run: number, decisions: readonly Decision[]) => Promise<number>;

  readonly stats: () => Promise<Stats>;
  /** What is wrong with the database or with what is in it; empty where all is well. */
  readonly check: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}
