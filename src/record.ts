import { z } from 'zod';

/**
 * The record: what Regesta writes of one article, and the contract with the world. Names and meaning are fixed; a field
 * may be added, and changing one takes a new `schema` number. Spans are UTF-16 code units into `article.text`, `start`
 * included, `end` excluded; `text` always equals the slice.
 */

const day = z.iso.date().describe('a calendar day, YYYY-MM-DD');

export const Span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() })
  .describe('UTF-16 code units into article.text, start included, end excluded; text is that slice');

const spans = z.array(Span);
const EntityRef = z.string().nullable().describe('id of an entity of this record');
const Phrase = Span.extend({ entity: EntityRef }).describe('a whole noun phrase without attached relative clauses');

export const RecordArticle = z.strictObject({
  id: z.string(),
  language: z.enum(['de', 'en']),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  text: z.string(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('SHA-256 of the text in UTF-8, in hexadecimal'),
});

export const Published = z
  .strictObject({
    date: day.nullable(),
    earliest: day.nullable(),
    latest: day.nullable(),
    basis: z.enum(['stated', 'inferred', 'unknown']),
    evidence: spans,
    why: z.string(),
  })
  .describe('the publication date: stated with the article, or inferred from its text');

export const Time = Span.extend({
  id: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().describe('TIMEX3 value'),
  mod: z.string().nullable(),
  quant: z.string().nullable(),
  freq: z.string().nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  rule: z.string(),
}).describe('a time expression, TIMEX3');

export const Mention = Span.extend({
  named: z.boolean().describe('false for a pronoun or a description such as "der Präsident"'),
});

export const Location = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  precision: z.enum(['exact', 'city', 'region', 'country']),
  geonames: z.string().nullable(),
});

export const PlaceName = z.strictObject({
  name: z.string(),
  language: z.string().nullable().describe('ISO 639-1 code'),
  usedBy: z.string().nullable().describe('who uses this name, where that is disputed'),
});

export const Entity = z.strictObject({
  id: z.string(),
  key: z.string().describe('the same in every article that names it: a GeoNames id, a country code, a normalised name'),
  kind: z.enum(['person', 'organization', 'group', 'state', 'place']),
  name: z.string(),
  mentions: z.array(Mention).min(1),
  roles: z.array(z.string()),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
  location: Location.nullable(),
  names: z.array(PlaceName),
});

export const Attribution = z.strictObject({
  id: z.string(),
  form: z.enum(['direct', 'indirect', 'free-indirect', 'indirect-free-indirect', 'reported']),
  cue: spans,
  source: spans,
  sourceEntity: EntityRef,
  addressee: spans,
  message: spans,
  nested: z.boolean(),
});

export const ScareQuote = Span.extend({
  id: z.string(),
  user: spans.describe("whose word it is; empty for the reporter's own"),
  userEntity: EntityRef,
  attribution: z.string().nullable().describe('id of the attribution whose source uses the word in its message'),
}).describe('words that quotation marks set off without quoting a claim');

export const Figure = Span.extend({
  kind: z.enum(['dead', 'injured', 'missing', 'displaced', 'arrested', 'participants', 'money', 'other']),
  min: z.number().nullable(),
  max: z.number().nullable().describe('null: open upwards, as in "mehr als"'),
});

export const Claim = z.strictObject({
  id: z.string(),
  event: z.string().describe('claims of one article that share it tell of one happening'),
  type: z.string(),
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  trigger: spans.min(1),
  actors: z.array(Phrase),
  recipients: z.array(Phrase),
  places: z.array(Phrase),
  time: Span.nullable().describe('the words that date it; without days where nobody can place them'),
  earliest: day.nullable(),
  latest: day.nullable(),
  precision: z.enum(['day', 'week', 'month', 'year']).nullable(),
  basis: z.enum(['explicit', 'relative', 'inferred', 'none']).describe('how the time is known'),
  status: z.enum(['actual', 'planned', 'possible', 'denied']),
  attributions: z.array(z.string()).describe('ids of the attributions in whose message it stands, outermost first'),
  sources: spans,
  figures: z.array(Figure),
  cause: Span.nullable(),
  manner: Span.nullable(),
  evidence: Span,
  rules: z.array(z.string()).min(1),
});

export const Diagnostic = z.strictObject({
  level: z.enum(['info', 'warning', 'error']),
  code: z.string(),
  message: z.string(),
  span: Span.nullable(),
});

export const RegestaRecord = z.strictObject({
  schema: z.literal('regesta.record/1'),
  article: RecordArticle,
  published: Published,
  times: z.array(Time),
  entities: z.array(Entity),
  attributions: z.array(Attribution),
  scareQuotes: z.array(ScareQuote).optional().describe('missing from records that were written before there were any'),
  claims: z.array(Claim),
  diagnostics: z.array(Diagnostic),
});

export type RegestaRecord = z.infer<typeof RegestaRecord>;
export type RecordTime = z.infer<typeof Time>;
export type RecordEntity = z.infer<typeof Entity>;
export type RecordAttribution = z.infer<typeof Attribution>;
export type RecordScareQuote = z.infer<typeof ScareQuote>;
export type RecordClaim = z.infer<typeof Claim>;
export type RecordFigure = z.infer<typeof Figure>;
export type RecordPublished = z.infer<typeof Published>;
export type Diagnostic = z.infer<typeof Diagnostic>;
