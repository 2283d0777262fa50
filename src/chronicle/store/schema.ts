import type { Generated, Insertable } from 'kysely';

/** The tables, as the query layer sees them. What each is for stands in docs/chronicle.md. */
export interface Tables {
  meta: { key: string; value: string };
  runs: {
    id: Generated<number>;
    kind: string;
    version: string;
    codebook: string;
    started: string;
    finished: string | null;
    /** Counts, as JSON. */
    counts: string;
  };
  articles: {
    id: Generated<number>;
    key: string;
    /** The id under which it was added. */
    name: string;
    sha256: string;
    language: string;
    title: string | null;
    url: string | null;
    publisher: string | null;
    stated: string | null;
    origin: string | null;
    /** When it came out, as read. */
    published: string | null;
    /** Program version and codebook that it was read with. */
    reading: string;
    run: number;
  };
  article_names: { name: string; article: number };
  texts: { article: number; text: string; sketch: Uint8Array };
  records: { article: number; schema: string; data: Uint8Array };
  claims: {
    article: number;
    claim: string;
    telling: number;
    type: string;
    mode: string | null;
    status: string;
    earliest: string | null;
    latest: string | null;
    trigger_start: number;
    trigger_end: number;
    evidence_start: number;
    evidence_end: number;
    rules: string;
  };
  tellings: {
    id: Generated<number>;
    article: number;
    key: string;
    /** Id of the event that has this telling as its first. */
    own: string;
    published: string | null;
    start: number;
    end: number;
    facts: string;
    event: string | null;
  };
  blocks: { key: number; telling: number };
  /** What was found alike, or (`link`) to be an announcement and its happening: what b's event is to a's. */
  pairs: { a: number; b: number; score: number; link: 'plan' | 'happening' | null };
  events: {
    id: string;
    anchor: number;
    title: string;
    type: string;
    mode: string | null;
    earliest: string | null;
    latest: string | null;
    precision: string | null;
    basis: string;
    status: string;
    /** Earliest day, or one after all others, to sort by. */
    day: string;
    reports: number;
    /** 1 where a person's decision rests on it; `rejected` where the last one of these rejected it. */
    decided: number;
    rejected: number;
    /** 1 where it takes more than a month or has no end. */
    wide: number;
  };
  /** Events by what they are listed by, in the order of lists: see `listed.ts`. */
  listed: { key: string; day: string; event: string; type: string; wide: number };
  aliases: { id: string; article: string; start: number; end: number };
  entities: {
    id: Generated<number>;
    key: string;
    kind: string;
    country: string | null;
    lat: number | null;
    lon: number | null;
    precision: string | null;
    geonames: string | null;
    /** What it is called: of several names under which articles know it the first by the alphabet. */
    name: string;
  };
  entity_names: { entity: number; folded: string; name: string };
  telling_entities: { entity: number; telling: number; role: string };
  bands: { key: number; article: number };
  copies: { a: number; b: number };
  changes: { run: number; event: string; before: string | null };
  /** What publishers said of an item in a run: its version, and the key of the article that it came as. */
  versions: {
    uri: string;
    run: number;
    version: string | null;
    created: string | null;
    status: string;
    article: string | null;
  };
  decisions: { id: string; at: string; by: string; kind: string; data: string };
  decision_anchors: { decision: string; article: string; start: number; end: number; other: number };
}

/** A row to be stored. */
export type Row<T extends keyof Tables> = Insertable<Tables[T]>;
