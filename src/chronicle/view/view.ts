import { copyGroups } from '../copies/index.ts';
import { standing } from '../decisions/standing.ts';
import type { ChronicleEvent, EventSources } from '../event.ts';
import { byFrequency } from '../merge/frequency.ts';
import { titleOf } from '../merge/title.ts';
import { agreements, conflicts } from './conflicts.ts';
import { correct } from './corrections.ts';
import { figures } from './figures.ts';
import { participants, places } from './participants.ts';
import { reasons } from './reasons.ts';
import { eventTime } from './time.ts';
import { articlesOf, compare, groupBy, toldBy } from './told.ts';
import type { Told, ViewInput } from './types.ts';
import { wordings } from './wordings.ts';

const STATUSES = ['actual', 'denied', 'planned', 'possible'] as const;

/** What the chronicle knows of one happening, out of the records of the articles and what people decided. */
export function viewEvent(input: ViewInput): ChronicleEvent {
  const told = toldBy(input.articles);
  const sources = sourcesOf(input);
  const numbers = figures(told);
  const where = places(told);
  const draft = {
    schema: 'regesta.event/1' as const,
    id: input.id,
    title: null,
    type: mostGiven(told, ({ claim }) => claim.type)!,
    mode: mostGiven(told, ({ claim }) => claim.mode),
    contexts: byFrequency(told.flatMap(({ claim }) => claim.contexts)),
    ...eventTime(told),
    status: STATUSES.find((status) => told.some(({ claim }) => claim.status === status))!,
    statuses: statusesOf(told),
    places: where,
    actors: participants(told, 'actors'),
    recipients: participants(told, 'recipients'),
    figures: numbers,
    causes: reasons(told, 'cause'),
    manners: reasons(told, 'manner'),
    sources,
    wordings: wordings(told),
    agreements: agreements(told, numbers, where, sources.groups),
    conflicts: conflicts(told, numbers),
    links: [...input.links].sort((a, b) => compare(a.event, b.event)),
    claims: told.map(({ article, record, claim, published, by }) => ({
      article,
      publisher: record.article.publisher,
      claim: claim.id,
      trigger: claim.trigger,
      evidence: claim.evidence,
      status: claim.status,
      published,
      by: [...by],
    })),
    decisions: input.decisions.map(({ id, at, by, kind, field, value, note }) => ({
      id,
      at,
      by,
      kind,
      field,
      value,
      note,
    })),
  };
  const corrected = correct(draft, standing(input.decisions));
  const language = input.language ?? 'en';
  return { ...corrected, title: corrected.title ?? titleOf(corrected, input.codebook, language) };
}

/** The order of the export: by time, then id; events without a time come last. */
export function compareEvents(a: ChronicleEvent, b: ChronicleEvent): number {
  const start = ({ earliest, latest }: ChronicleEvent): string => earliest ?? latest ?? '9999';
  return compare(start(a), start(b)) || compare(a.latest ?? '9999', b.latest ?? '9999') || compare(a.id, b.id);
}

/** The value that most articles give; of equally frequent ones the one that most claims give, then by the alphabet. */
function mostGiven(told: readonly Told[], valueIn: (one: Told) => string | null): string | null {
  const values = told.flatMap((one) => {
    const value = valueIn(one);
    return value === null ? [] : [{ article: one.article, value }];
  });
  const ranked = [...groupBy(values, ({ value }) => value)].sort(
    ([v, a], [w, b]) => articlesOf(b).length - articlesOf(a).length || b.length - a.length || compare(v, w),
  );
  return ranked[0]?.[0] ?? null;
}

function statusesOf(told: readonly Told[]): ChronicleEvent['statuses'] {
  return STATUSES.flatMap((status) => {
    const articles = articlesOf(told.filter(({ claim }) => claim.status === status));
    return articles.length > 0 ? [{ status, articles }] : [];
  });
}

function sourcesOf({ articles, copies }: ViewInput): EventSources {
  const ids = new Map(articles.map(({ key, id }) => [key, id]));
  const groups = copyGroups([...ids.keys()], copies)
    .map((group) => group.map((key) => ids.get(key)!).sort())
    .sort((a, b) => compare(a[0]!, b[0]!));
  return { reports: ids.size, independent: groups.length, groups };
}
