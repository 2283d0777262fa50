import { fold } from '../../names/fold.ts';
import type { Reading } from '../../read.ts';
import type { RecordEntity, RegestaRecord } from '../../record.ts';
import type { Article } from '../../text/article.ts';
import { copyBands, copySketch } from '../copies/index.ts';
import { articleKey, eventId } from '../keys.ts';
import { blockKeys, MERGING, type MergeClaim, mergeClaims } from '../merge/index.ts';
import { keyNumber } from '../store/numbers.ts';
import { packRecord } from '../store/pack.ts';
import type { Prepared, PreparedEntity, PreparedTelling } from '../store/types.ts';

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X']);

/** Takes an article's reading apart for the chronicle. `reading` names the program version and the codebook. */
export function prepare(
  article: Article,
  { record, layers }: Pick<Reading, 'record'> & { readonly layers: Pick<Reading['layers'], 'document' | 'syntax'> },
  reading: string,
): Prepared {
  const key = articleKey(article);
  const sketch = copySketch(article.text);
  return {
    article: { ...article, key, sha256: record.article.sha256 },
    published: record.published.date,
    reading,
    lemmas: lemmasOf(layers),
    record: packRecord(record),
    schema: record.schema,
    sketch,
    bands: numbers(copyBands(sketch)),
    tellings: withIds(
      key,
      mergeClaims(key, record).map((telling) => tellingOf(telling, record)),
    ),
    entities: record.entities.map(entityOf),
  };
}

function tellingOf(telling: MergeClaim, record: RegestaRecord): Omit<PreparedTelling, 'own'> {
  const claims = record.claims.filter(({ id }) => telling.claims.includes(id));
  const keys = new Map(record.entities.map(({ id, key }) => [id, key]));
  const named = (role: 'actors' | 'recipients' | 'places') =>
    claims.flatMap((claim) => claim[role].flatMap(({ entity }) => (entity === null ? [] : [keys.get(entity)!])));
  const entities = (['actors', 'recipients', 'places'] as const).flatMap((role) =>
    [...new Set(named(role))].map((key) => ({ key, role: role.slice(0, -1) })),
  );
  const first = claims.flatMap(({ trigger }) => trigger).sort((a, b) => a.start - b.start)[0]!;
  return {
    key: telling.key,
    start: first.start,
    end: first.end,
    facts: JSON.stringify(telling),
    blocks: numbers(blockKeys(telling).map((key) => `${MERGING} ${key}`)),
    entities,
    claims: claims.map((claim) => ({
      claim: claim.id,
      type: claim.type,
      mode: claim.mode,
      status: claim.status,
      earliest: claim.earliest,
      latest: claim.latest,
      trigger_start: claim.trigger[0]!.start,
      trigger_end: claim.trigger[0]!.end,
      evidence_start: claim.evidence.start,
      evidence_end: claim.evidence.end,
      rules: JSON.stringify(claim.rules),
    })),
  };
}

/** Ids by article and place of the first trigger, so that another reading of the article gives the same event the same id. */
function withIds(article: string, tellings: readonly Omit<PreparedTelling, 'own'>[]): PreparedTelling[] {
  const seen = new Map<number, number>();
  return tellings.map((telling) => {
    const nth = (seen.get(telling.start) ?? 0) + 1;
    seen.set(telling.start, nth);
    return { ...telling, own: eventId(article, telling.start, nth) };
  });
}

function entityOf({ key, kind, name, names, country, location }: RecordEntity): PreparedEntity {
  const all = new Set([name, ...names.map((other) => other.name)]);
  return {
    key,
    kind,
    country,
    lat: location?.lat ?? null,
    lon: location?.lon ?? null,
    precision: location?.precision ?? null,
    geonames: location?.geonames ?? null,
    names: [...all].map((name) => ({ folded: fold(name), name })).filter(({ folded }) => folded !== ''),
  };
}

/** Dictionary forms that don't stand in the text themselves, each once: what else the article is to be found by. */
function lemmasOf({ document, syntax }: Pick<Reading['layers'], 'document' | 'syntax'>): string {
  const surface = new Set(document.lower);
  const lemmas = new Set<string>();
  for (const { lemma, upos } of syntax.words) {
    const lower = lemma.toLowerCase();
    if (CONTENT.has(upos) && !surface.has(lower)) lemmas.add(lower);
  }
  return [...lemmas].sort().join(' ');
}

function numbers(keys: readonly string[]): number[] {
  return [...new Set(keys.map(keyNumber))].sort((a, b) => a - b);
}
