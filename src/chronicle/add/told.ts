import { fold } from '../../names/fold.ts';
import type { RecordEntity, RegestaRecord } from '../../record.ts';
import { eventId } from '../keys.ts';
import { blockKeys, MERGING, type MergeClaim, mergeClaims } from '../merge/index.ts';
import { numbersOf } from '../store/numbers.ts';
import type { PreparedEntity, PreparedTelling } from '../store/types.ts';

/** What an article tells of events, and whom and what it names, ready to be stored. `key`: the article's. */
export function toldIn(
  key: string,
  record: RegestaRecord,
): { readonly tellings: PreparedTelling[]; readonly entities: PreparedEntity[] } {
  return {
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
    blocks: numbersOf(blockKeys(telling).map((key) => `${MERGING} ${key}`)),
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
    name,
    names: [...all].map((name) => ({ folded: fold(name), name })).filter(({ folded }) => folded !== ''),
  };
}
