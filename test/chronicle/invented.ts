import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { prepare } from '../../src/chronicle/add/prepare.ts';
import type { Prepared } from '../../src/chronicle/store/types.ts';
import type { RecordClaim, RecordEntity, RegestaRecord } from '../../src/record.ts';
import type { Article } from '../../src/text/article.ts';

/** Numbers from 0 to 1 that are the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The list in another order. */
export function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

interface Town {
  readonly key: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

const TOWNS: readonly Town[] = ['Koblenz', 'Erfurt', 'Passau', 'Husum', 'Görlitz', 'Trier', 'Celle', 'Fulda'].map(
  (name, i) => {
    return { key: `geonames:${1000 + i}`, name, lat: 48 + i, lon: 7 + i };
  },
);
const PAPERS = ['Morgenblatt', 'Abendbote', 'Kurier', 'Rundschau', 'Anzeiger', 'Tagespost'];
const OPENINGS = ['Nach ersten Angaben', 'Wie berichtet wurde', 'Augenzeugen zufolge', 'Den Behörden zufolge'];
const CLOSINGS = [
  'Die Ursache ist noch nicht geklärt.',
  'Die Straße blieb bis zum Abend gesperrt.',
  'Der Schaden wird auf eine hohe Summe geschätzt.',
  'Die Ermittlungen dauern an.',
];

/** A happening that invented articles tell of. */
export interface Happening {
  readonly town: Town;
  readonly day: string;
  readonly injured: number;
}

/** Happenings on different days in different towns. */
export function happenings(count: number, seed: number): Happening[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2020, 0, 1 + i * 9)).toISOString().slice(0, 10);
    return { town: TOWNS[Math.floor(next() * TOWNS.length)]!, day, injured: 2 + Math.floor(next() * 40) };
  });
}

/** One report on a happening, as a program would have read it: a fire with its injured, and an arrest. */
export function inventArticle(
  happening: Happening,
  n: number,
  seed: number,
): { article: Article; record: RegestaRecord } {
  const next = random(seed * 7919 + n);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const { town, day, injured } = happening;
  const [opening, closing] = [pick(OPENINGS), pick(CLOSINGS)];
  const first = `${opening} wurden am ${day} bei einem Brand in ${town.name} ${injured} Menschen verletzt.`;
  const second = `Die Polizei nahm in ${town.name} einen Mann fest.`;
  const text = `${first} ${second} ${closing} Bericht ${n}.`;
  const span = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length, text: words };
  };
  const published = new Date(Date.parse(day) + 86_400_000 * (n % 3)).toISOString().slice(0, 10);
  const article: Article = {
    id: `r${seed}-${n}`,
    text,
    language: 'de',
    title: `Brand in ${town.name}`,
    url: null,
    publisher: `${pick(PAPERS)} ${n % 17}`,
    published: { date: published, origin: 'metadata' },
  };
  const place: RecordEntity = {
    id: 'n1',
    key: town.key,
    kind: 'place',
    name: town.name,
    mentions: [{ ...span(town.name), named: true }],
    roles: [],
    country: 'DE',
    location: { lat: town.lat, lon: town.lon, precision: 'city', geonames: town.key.slice(9) },
    names: [],
  };
  const police: RecordEntity = {
    id: 'n2',
    key: 'group:polizei',
    kind: 'group',
    name: 'Polizei',
    mentions: [{ ...span('Polizei'), named: false }],
    roles: [],
    country: null,
    location: null,
    names: [],
  };
  const claim: Omit<RecordClaim, 'id' | 'event' | 'type' | 'trigger' | 'places' | 'evidence'> = {
    mode: null,
    contexts: [],
    actors: [],
    recipients: [],
    time: span(day),
    earliest: day,
    latest: day,
    precision: 'day',
    basis: 'explicit',
    status: 'actual',
    attributions: [],
    sources: [],
    figures: [],
    cause: null,
    manner: null,
    rules: ['by-hand'],
  };
  const record: RegestaRecord = {
    schema: 'regesta.record/1',
    article: {
      id: article.id,
      language: 'de',
      title: article.title,
      url: null,
      publisher: article.publisher,
      text,
      sha256: bytesToHex(sha256(utf8ToBytes(text))),
    },
    published: {
      date: published,
      earliest: published,
      latest: published,
      basis: 'stated',
      evidence: [],
      why: 'stated',
    },
    times: [],
    entities: [place, police],
    attributions: [],
    claims: [
      {
        ...claim,
        id: 'c1',
        event: 'e1',
        type: 'ACCIDENT',
        trigger: [span('Brand')],
        places: [{ ...span(town.name), entity: 'n1' }],
        figures: [{ ...span(String(injured), first.indexOf(town.name)), kind: 'injured', min: injured, max: injured }],
        evidence: span(first),
      },
      {
        ...claim,
        id: 'c2',
        event: 'e2',
        type: 'COERCE',
        mode: 'arrest',
        trigger: [span('nahm'), span('fest')],
        actors: [{ ...span('Die Polizei'), entity: 'n2' }],
        places: [{ ...span(town.name, first.length), entity: 'n1' }],
        evidence: span(second),
      },
    ],
    diagnostics: [],
  };
  return { article, record };
}

/** Invented articles, ready to be stored; about `each` reports a happening. */
export function inventPrepared(count: number, each: number, seed: number, reading = 'test 1'): Prepared[] {
  const told = happenings(Math.ceil(count / each), seed);
  return Array.from({ length: count }, (_, n) => prepared(inventArticle(told[n % told.length]!, n, seed), reading));
}

/** An article ready to be stored, with the words of its text and no others to be found by. */
export function prepared(
  { article, record }: { article: Article; record: RegestaRecord },
  reading = 'test 1',
): Prepared {
  const words = article.text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  const lemma = { lemma: 'verletzen', upos: 'VERB' as const, tag: 'VVPP', feats: {} };
  const layers = {
    document: { text: article.text, tokens: [], lower, sentences: [], paragraphs: [], quotations: [] },
    syntax: { words: [lemma], tree: { heads: new Int32Array(), relations: [] }, frames: [] },
  };
  return prepare(article, { record, layers }, reading);
}
