import type { Codebook } from '../../events/codebook/load.ts';
import type { LanguageCode } from '../../text/article.ts';
import { byFrequency } from './frequency.ts';
import { titleOf } from './title.ts';
import type { MergeClaim } from './types.ts';

/** An event as a row of a list. */
export interface EventSummary {
  readonly title: string;
  readonly type: string;
  readonly mode: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: MergeClaim['precision'];
  readonly basis: MergeClaim['basis'];
  readonly status: MergeClaim['status'];
  readonly places: readonly string[];
  readonly actors: readonly string[];
}

const SURENESS = ['explicit', 'relative', 'inferred', 'none'] as const;
const STATUSES = ['actual', 'denied', 'planned', 'possible'] as const;

/** The row of an event in a list, from the facts of its claims alone. The labels of the codebook's types make the title. */
export function summarise(
  claims: readonly MergeClaim[],
  codebook: Pick<Codebook, 'types'>,
  language: LanguageCode = 'en',
): EventSummary {
  const type = mostFrequent(claims.flatMap(({ types }) => types.slice(0, 1)))!;
  const sure = SURENESS.find((basis) => claims.some((claim) => claim.basis === basis)) ?? 'none';
  const time = claims.find(({ basis }) => basis === sure);
  const places = byFrequency(claims.flatMap((claim) => claim.places.map(({ name }) => name)));
  const actors = byFrequency(claims.flatMap((claim) => claim.actors.map(({ name }) => name)));
  const { earliest = null, latest = null } = time ?? {};
  const named = {
    type,
    earliest,
    latest,
    actors: claims.flatMap((claim) => claim.actors),
    recipients: claims.flatMap((claim) => claim.recipients),
    places: places.map((name) => ({ name })),
  };
  return {
    title: titleOf(named, codebook, language),
    type,
    mode: mostFrequent(claims.flatMap(({ modes }) => modes)) ?? null,
    earliest,
    latest,
    precision: time?.precision ?? null,
    basis: sure,
    status: STATUSES.find((status) => claims.some((claim) => claim.status === status)) ?? 'actual',
    places,
    actors,
  };
}

function mostFrequent(values: readonly string[]): string | undefined {
  return byFrequency(values)[0];
}
