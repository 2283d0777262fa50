import { fold } from '../../names/fold.ts';
import type { RecordClaim, RecordEntity, RegestaRecord } from '../../record.ts';
import { aliasOf } from './alias.ts';
import { byFrequency } from './frequency.ts';
import { participantsOf, placesOf } from './participants.ts';
import { eventsOf } from './refer-back.ts';
import { tellingsOf } from './tellings.ts';
import { timeOf } from './time.ts';
import type { MergeClaim, MergeFigure } from './types.ts';
import { stems } from './words.ts';

const MOST_TRIGGERS = 8;
const MOST_FIGURES = 8;
const MOST_WORDS = 20;
const MOST_TOPIC = 24;
const MOST_NAMES = 10;
const MOST_DAYS = 6;
const MOST_SETTING = 6;
/** A report says in its first lines what it is about. */
const BEGINNING = 400;
const RANK = { actual: 0, denied: 1, planned: 2, possible: 3 } as const;

/**
 * The comparable facts of every event that a record tells of, one for each event, in the order of the record. The key is
 * the article's in the chronicle.
 */
export function mergeClaims(articleKey: string, record: RegestaRecord): MergeClaim[] {
  const events = eventsOf(record.claims);
  const article = articleFacts(articleKey, record);
  const entities = new Map(record.entities.map((entity) => [entity.id, entity]));
  return [...events].flatMap(([event, claims]) =>
    tellingsOf(claims).map((told, i) => {
      const key = `${articleKey}#${event}${i === 0 ? '' : `.${i + 1}`}`;
      return { ...article, ...eventFacts(key, told, record, entities) };
    }),
  );
}

type ArticleFacts = Pick<MergeClaim, 'article' | 'language' | 'published' | 'setting' | 'names' | 'days' | 'topic'>;

function articleFacts(key: string, { article, published, entities, claims }: RegestaRecord): ArticleFacts {
  const weights = new Map(entities.map((entity) => [entity, weightOf(entity, article)]));
  const ranked = [...entities].sort((a, b) => weights.get(b)! - weights.get(a)! || firstOf(a) - firstOf(b));
  return {
    article: key,
    language: article.language,
    published: published.date ?? published.latest ?? published.earliest,
    setting: placesOf(ranked.filter(isPlace)).slice(0, MOST_SETTING),
    names: unique(ranked.filter((e) => e.location?.precision !== 'country').map(aliasOf)).slice(0, MOST_NAMES),
    days: unique(claims.flatMap(statedDay)).slice(0, MOST_DAYS).sort(),
    topic: stems(`${article.title ?? ''} ${article.text.slice(0, BEGINNING)}`, MOST_TOPIC),
  };
}

/** How much an article is about an entity: how often it is named, and whether the headline and the beginning name it. */
function weightOf({ name, mentions }: RecordEntity, { title }: RegestaRecord['article']): number {
  const inTitle = title?.includes(name) ? 3 : 0;
  return mentions.length + inTitle + (mentions[0]!.start < BEGINNING ? 1 : 0);
}

function statedDay({ basis, precision, earliest }: RecordClaim): string[] {
  const stated = (basis === 'explicit' || basis === 'relative') && precision === 'day';
  return stated && earliest !== null ? [earliest] : [];
}

const firstOf = ({ mentions }: RecordEntity): number => mentions[0]!.start;
const isPlace = ({ kind }: RecordEntity): boolean => kind === 'place' || kind === 'state';

function eventFacts(
  key: string,
  claims: readonly RecordClaim[],
  { published, attributions }: RegestaRecord,
  entities: ReadonlyMap<string, RecordEntity>,
): Omit<MergeClaim, keyof ArticleFacts> {
  const entityOf = (phrase: { entity: string | null }): RecordEntity | undefined =>
    phrase.entity === null ? undefined : entities.get(phrase.entity);
  const sentences = unique(claims.map(({ evidence }) => evidence.text));
  return {
    key,
    claims: claims.map(({ id }) => id),
    position: Math.min(...claims.flatMap(({ trigger }) => trigger.map(({ start }) => start))),
    types: byFrequency(claims.map(({ type }) => type)),
    modes: byFrequency(claims.flatMap(({ mode }) => (mode === null ? [] : [mode]))),
    status: claims.map(({ status }) => status).sort((a, b) => RANK[a] - RANK[b])[0]!,
    ...timeOf(claims, published.date ?? published.latest, attributions),
    places: placesOf(claims.flatMap(({ places }) => places.flatMap((phrase) => entityOf(phrase) ?? []))),
    actors: participantsOf(
      claims.flatMap(({ actors }) => actors),
      entityOf,
    ),
    recipients: participantsOf(
      claims.flatMap(({ recipients }) => recipients),
      entityOf,
    ),
    figures: figuresOf(claims),
    triggers: unique(claims.map(({ trigger }) => fold(trigger.map(({ text }) => text).join(' '))))
      .slice(0, MOST_TRIGGERS)
      .sort(),
    words: stems(sentences.join(' '), MOST_WORDS),
  };
}

function figuresOf(claims: readonly RecordClaim[]): MergeFigure[] {
  const found = new Map<string, MergeFigure>();
  for (const { kind, min, max } of claims.flatMap(({ figures }) => figures)) {
    found.set(`${kind} ${min} ${max}`, { kind, min, max });
  }
  return [...found.values()].slice(0, MOST_FIGURES);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
