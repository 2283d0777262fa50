import type { Agreement, Conflict, EventFigure, EventPlace } from '../event.ts';
import { meets } from '../merge/compare.ts';
import { excludes, isDayStated, stretchOf } from './time.ts';
import { articlesOf, groupBy } from './told.ts';
import type { Told } from './types.ts';

interface Version {
  readonly value: string;
  readonly article: string;
  readonly claim: string;
  readonly by: string | null;
}

/** Where two articles contradict each other: whether it happened, when, and how many. Each version with who gives it. */
export function conflicts(told: readonly Told[], figures: readonly EventFigure[]): Conflict[] {
  const denied = told.filter(({ claim }) => claim.status === 'denied' || claim.status === 'actual');
  const dated = told.filter(isDayStated);
  return [
    ...conflict(
      'status',
      denied.map((one) => version(one, one.claim.status)),
      (a, b) => a.value !== b.value,
    ),
    ...conflictOf('time', dated, excludes, stretchOf),
    ...figures.filter(({ kind }) => kind !== 'other').flatMap(figureConflict),
  ];
}

function figureConflict({ kind, by }: EventFigure): Conflict[] {
  if (!by.some((a) => by.some((b) => a.article !== b.article && !meets(a, b)))) return [];
  const all = by.map(({ article, claim, min, max, by: sources }) => ({
    value: rangeText(min, max),
    article,
    claim,
    by: sources[0] ?? null,
  }));
  return conflict(`figures.${kind}`, all, (a, b) => a.value !== b.value);
}

/** A figure as text: "3", "20-30", "6500-" for open upwards, "-40" for open downwards. */
export function rangeText(min: number | null, max: number | null): string {
  return min !== null && min === max ? `${min}` : `${min ?? ''}-${max ?? ''}`;
}

function conflictOf(
  field: string,
  told: readonly Told[],
  contradicts: (a: Told, b: Told) => boolean,
  valueIn: (one: Told) => string,
): Conflict[] {
  const clashing = told.filter((a) => told.some((b) => a.article !== b.article && contradicts(a, b)));
  return conflict(
    field,
    clashing.map((one) => version(one, valueIn(one))),
    (a, b) => a.value !== b.value,
  );
}

/** A conflict of the versions, where two articles differ; none where one article differs from itself alone. */
function conflict(field: string, all: readonly Version[], differ: (a: Version, b: Version) => boolean): Conflict[] {
  if (!all.some((a) => all.some((b) => a.article !== b.article && differ(a, b)))) return [];
  const versions = [...groupBy(all, ({ value }) => value)].map(([value, group]) => ({
    value,
    reports: group.map(({ article, claim, by }) => ({ article, claim, by })),
  }));
  return versions.length < 2 ? [] : [{ field, versions }];
}

function version({ article, claim, by }: Told, value: string): Version {
  return { value, article, claim: claim.id, by: by[0] ?? null };
}

/** What two or more independent sources say alike: the time, the places and the figures. */
export function agreements(
  told: readonly Told[],
  figures: readonly EventFigure[],
  places: readonly EventPlace[],
  sources: readonly (readonly string[])[],
): Agreement[] {
  const agreed = (field: string, value: string, articles: readonly string[]): Agreement[] => {
    const independent = sources.filter((group) => group.some((article) => articles.includes(article))).length;
    return independent < 2 ? [] : [{ field, value, independent, articles: [...articles] }];
  };
  const times = [...groupBy(told.filter(isDayStated), stretchOf)];
  return [
    ...times.flatMap(([value, group]) => agreed('time', value, articlesOf(group))),
    ...places.flatMap(({ name, articles }) => agreed('places', name, articles)),
    ...figures.flatMap(({ kind, by }) =>
      kind === 'other'
        ? []
        : [...groupBy(by, ({ min, max }) => rangeText(min, max))].flatMap(([value, group]) =>
            agreed(`figures.${kind}`, value, articlesOf(group)),
          ),
    ),
  ];
}
