import { candidates } from '../../bench/accuracy/gather.ts';
import { meetInFamily } from '../../src/chronicle/merge/families.ts';
import { type MergeClaim, mergeClaims } from '../../src/chronicle/merge/index.ts';
import type { RegestaRecord } from '../../src/record.ts';

/** A report of an annotated story: its claims by their triggers, and which claims tell of one event. */
export interface Report {
  readonly id: string;
  readonly story: string;
  readonly text: string;
  readonly copy_of: string | null;
  readonly claims: readonly {
    readonly trigger?: string;
    readonly nth?: number;
    /** Where the trigger starts, instead of its words. */
    readonly start?: number;
    readonly event: string;
  }[];
}

/** Two claims of different articles, whether they are one happening, and how many pairs of annotated claims hang on it. */
export interface Lesson {
  readonly a: MergeClaim;
  readonly b: MergeClaim;
  readonly same: boolean;
  readonly weight: number;
  readonly stories: readonly string[];
}

/** The claims of the records, and for those that the annotation knows their events, with how many claims are of each. */
export interface Labelled {
  readonly claims: readonly MergeClaim[];
  readonly events: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly story: ReadonlyMap<string, string>;
}

/** Articles on one story without their texts: claims by where their triggers start; articles of no series are of no story. */
export interface Series {
  readonly story: string;
  readonly articles: readonly string[];
  readonly events: Readonly<Record<string, readonly (readonly [string, number])[]>>;
}

/** The series as reports, for the articles among the records; the other records are stories of their own. */
export function reportsOf(series: readonly Series[], records: readonly RegestaRecord[]): Report[] {
  const storyOf = new Map(series.flatMap(({ story, articles }) => articles.map((id) => [id, story])));
  const claims = new Map<string, Report['claims'][number][]>();
  for (const { events } of series) {
    for (const [event, places] of Object.entries(events)) {
      for (const [id, start] of places) claims.set(id, [...(claims.get(id) ?? []), { start, event }]);
    }
  }
  return records.map(({ article: { id, text } }) => ({
    id,
    story: storyOf.get(id) ?? id,
    text,
    copy_of: null,
    claims: claims.get(id) ?? [],
  }));
}

/** Finds the annotated claims again among those that were read, by their triggers. */
export function label(records: readonly RegestaRecord[], reports: readonly Report[]): Labelled {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const events = new Map<string, Map<string, number>>();
  const story = new Map<string, string>();
  const claims = records.flatMap((record) => {
    const { id } = record.article;
    const own = mergeClaims(id, record);
    const report = byId.get(id);
    if (report !== undefined) {
      story.set(id, report.story);
      for (const { trigger = ' ', nth = 1, event, start: stated } of report.claims) {
        const start = stated ?? nthIndex(report.text, trigger, nth);
        const end = start + trigger.length;
        const hit = record.claims.find((claim) => claim.trigger.some((span) => span.start < end && start < span.end));
        const key = own.find(({ claims: ids }) => hit !== undefined && ids.includes(hit.id))?.key;
        if (key === undefined) continue;
        const counts = events.get(key) ?? new Map<string, number>();
        events.set(key, counts.set(`${report.story}/${event}`, (counts.get(`${report.story}/${event}`) ?? 0) + 1));
      }
    }
    return own;
  });
  return { claims, events, story };
}

/**
 * The lessons in the pairs of a story, and in those of different stories that share a block; pairs of articles that no
 * annotation knows teach nothing.
 */
export function lessonsOf({ claims, events, story }: Labelled): Lesson[] {
  const told = claims.filter(({ key }) => events.has(key));
  const inside = told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b): [MergeClaim, MergeClaim][] => {
      const fits = a.article !== b.article && story.get(a.article) === story.get(b.article) && meetInFamily(a, b);
      return fits ? [a.key < b.key ? [a, b] : [b, a]] : [];
    }),
  );
  const across = candidates(claims).filter(([a, b]) => story.get(a.article) !== story.get(b.article));
  return [...inside, ...across].flatMap(([a, b]): Lesson[] => {
    const stories = [story.get(a.article), story.get(b.article)].flatMap((s) => s ?? []);
    const foreign = stories.length === 1 || (stories.length === 2 && stories[0] !== stories[1]);
    return foreign ? [{ a, b, same: false, weight: 1, stories }] : lesson(a, b, events, stories);
  });
}

/** The lessons in the pairs of claims of one article. */
export function withinLessonsOf({ claims, events, story }: Labelled): Lesson[] {
  return claims.flatMap((a, i) =>
    claims
      .slice(i + 1)
      .filter((b) => a.article === b.article)
      .flatMap((b) => lesson(a, b, events, [story.get(a.article) ?? ''])),
  );
}

/** None where the annotation does not know one of the two. */
function lesson(a: MergeClaim, b: MergeClaim, events: Labelled['events'], stories: readonly string[]): Lesson[] {
  const [x, y] = [events.get(a.key), events.get(b.key)];
  if (x === undefined || y === undefined) return [];
  let [same, all] = [0, 0];
  for (const [event, n] of x) {
    for (const [other, m] of y) {
      all += n * m;
      if (event === other) same += n * m;
    }
  }
  return [{ a, b, same: same * 2 > all, weight: Math.sqrt(all), stories }];
}

function nthIndex(text: string, words: string, nth: number): number {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  return at;
}
