import { z } from 'zod';
import { Location, PlaceName, Span } from '../record.ts';

/**
 * The event: what the chronicle writes of one happening that one or more articles tell of. Names and meaning are fixed; a
 * field may be added, and changing one takes a new `schema` number. Spans are UTF-16 code units into the text of the
 * article that stands beside them.
 */

const day = z.iso.date().describe('a calendar day, YYYY-MM-DD');
const articleId = z.string().describe('id of an article of the chronicle');
const Status = z.enum(['actual', 'planned', 'possible', 'denied']);
const Kind = z.enum(['dead', 'injured', 'missing', 'displaced', 'arrested', 'participants', 'money', 'other']);

export const EventParticipant = z
  .strictObject({
    key: z.string().nullable().describe('the same in every article; null for a description without a name'),
    name: z.string(),
    wordings: z.array(z.string()).describe('what the articles call it here, each once'),
    articles: z.array(articleId),
  })
  .describe('an actor or recipient, joined over the articles');

export const EventPlace = z.strictObject({
  key: z.string().nullable().describe('the same in every article: a GeoNames id, a region or country code'),
  name: z.string(),
  names: z.array(PlaceName).describe('other names of the place, with who uses them where that is disputed'),
  wordings: z.array(z.string()).describe('what the articles call it here, each once'),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  location: Location.nullable(),
  articles: z.array(articleId),
});

export const FigureReport = z
  .strictObject({
    article: articleId,
    claim: z.string(),
    span: Span,
    min: z.number().nullable(),
    max: z.number().nullable(),
    published: day.nullable(),
    by: z
      .array(z.string())
      .describe("whose figure it is, in the article's words; empty where the article says it itself"),
  })
  .describe('a figure as one article gives it');

export const EventFigure = z
  .strictObject({
    kind: Kind,
    min: z.number().nullable().describe('the lowest that any report gives'),
    max: z.number().nullable().describe('the highest that any report gives; null where one is open upwards'),
    by: z.array(FigureReport).describe('over report time, the earliest first'),
  })
  .describe('every report of a number, and the range that they span; nothing is averaged');

export const Wording = Span.extend({
  article: articleId,
  part: z.enum(['event', 'actor', 'recipient']).describe('what it is a name for'),
  by: z.string().nullable().describe("whose word it is, in the article's words; null for the article's own"),
}).describe('what a source calls the happening or a participant');

export const Reason = Span.extend({
  article: articleId,
}).describe('why it was done, or how, in the words of a report');

export const ConflictVersion = z.strictObject({
  value: z.string(),
  reports: z.array(z.strictObject({ article: articleId, claim: z.string(), by: z.string().nullable() })),
});

export const Conflict = z
  .strictObject({
    field: z.string().describe('status, time, or a figure such as figures.dead'),
    versions: z.array(ConflictVersion).min(2),
  })
  .describe('where the sources contradict each other, each version with who gives it');

export const Agreement = z
  .strictObject({
    field: z.string(),
    value: z.string(),
    independent: z.int().min(2).describe('how many independent sources give it'),
    articles: z.array(articleId),
  })
  .describe('what two or more independent sources say alike');

export const EventClaim = z.strictObject({
  article: articleId,
  publisher: z.string().nullable().describe('who printed the article'),
  claim: z.string(),
  trigger: z.array(Span).min(1),
  evidence: Span,
  status: Status,
  published: day.nullable(),
  by: z.array(z.string()).describe("on whose word, in the article's words; empty where the article says it itself"),
});

export const EventDecision = z
  .strictObject({
    id: z.string(),
    at: z.iso.datetime(),
    by: z.string().describe('who decided'),
    kind: z.enum(['confirm', 'correct', 'reject', 'merge', 'split', 'note', 'mark', 'withdraw']),
    field: z.string().nullable().describe('which field of the event was corrected'),
    value: z
      .json()
      .nullable()
      .describe('the corrected value; what was marked; for a withdrawal the id of the decision that it takes back'),
    note: z.string().nullable(),
  })
  .describe('what a person decided; it stands over what the machine found');

export const EventLink = z
  .strictObject({ kind: z.enum(['plan', 'happening']), event: z.string() })
  .describe('the event that was announced here (happening), or the announcement of this one (plan)');

export const EventSources = z
  .strictObject({
    reports: z.int().min(1).describe('articles that tell of it'),
    independent: z.int().min(1).describe('the same with near-copies counted once: the number of groups'),
    groups: z.array(z.array(articleId).min(1)).describe('the articles, each together with its near-copies'),
  })
  .describe('near-copies are one source: agency copy that several outlets print');

export const ChronicleEvent = z.strictObject({
  schema: z.literal('regesta.event/1'),
  id: z.string(),
  title: z.string().describe("neutral: the codebook's word for the type, the participants, the place, the time"),
  type: z.string(),
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  earliest: day.nullable(),
  latest: day.nullable(),
  precision: z.enum(['day', 'week', 'month', 'year']).nullable(),
  basis: z.enum(['explicit', 'relative', 'inferred', 'none']).describe('how the time is known'),
  status: Status,
  statuses: z.array(z.strictObject({ status: Status, articles: z.array(articleId) })),
  places: z.array(EventPlace),
  actors: z.array(EventParticipant),
  recipients: z.array(EventParticipant),
  figures: z.array(EventFigure),
  causes: z.array(Reason),
  manners: z.array(Reason),
  sources: EventSources,
  wordings: z.array(Wording),
  agreements: z.array(Agreement),
  conflicts: z.array(Conflict),
  links: z.array(EventLink),
  claims: z.array(EventClaim).min(1),
  decisions: z.array(EventDecision),
});

export type ChronicleEvent = z.infer<typeof ChronicleEvent>;
export type EventParticipant = z.infer<typeof EventParticipant>;
export type EventPlace = z.infer<typeof EventPlace>;
export type EventFigure = z.infer<typeof EventFigure>;
export type FigureReport = z.infer<typeof FigureReport>;
export type Reason = z.infer<typeof Reason>;
export type Wording = z.infer<typeof Wording>;
export type Agreement = z.infer<typeof Agreement>;
export type Conflict = z.infer<typeof Conflict>;
export type EventClaim = z.infer<typeof EventClaim>;
export type EventDecision = z.infer<typeof EventDecision>;
export type EventLink = z.infer<typeof EventLink>;
export type EventSources = z.infer<typeof EventSources>;
