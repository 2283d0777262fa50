import { z } from '@hono/zod-openapi';
import { Decision } from '../chronicle/decisions/decision.ts';
import { ChronicleEvent, EventDecision } from '../chronicle/event.ts';

const day = z.iso.date();

/** An event as a row of a list. */
export const EventRowSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    type: z.string(),
    mode: z.string().nullable(),
    earliest: day.nullable(),
    latest: day.nullable(),
    precision: z.string().nullable(),
    basis: z.string(),
    status: z.string(),
    reports: z.int(),
    decided: z.boolean(),
    rejected: z.boolean(),
  })
  .openapi('EventRow');

/** An article as a list has it. */
export const ArticleSchema = z
  .object({
    key: z.string(),
    id: z.string(),
    language: z.enum(['de', 'en']),
    title: z.string().nullable(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    published: day.nullable(),
    reading: z.string(),
  })
  .openapi('Article');

/** Any JSON value; zod's own schema for that refers to itself, which the description of the API cannot hold. */
export const AnyJson = z.any().openapi({ description: 'any JSON value' });

/** A decision as the API gives it. */
export const DecisionSchema = Decision.extend({ value: AnyJson }).openapi('Decision');

/** An event as the API gives it. */
export const EventSchema = ChronicleEvent.extend({
  decisions: z.array(EventDecision.extend({ value: AnyJson })),
}).openapi('Event');

/** What went wrong, in a sentence. */
export const ErrorSchema = z
  .object({
    error: z.string(),
    code: z.string().optional().openapi({ description: 'why a decision was refused, for programs' }),
  })
  .openapi('Error');

/** A JSON answer of that schema. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** The answer where there is nothing under that id. */
export const NOT_FOUND = json(ErrorSchema, 'there is nothing under this id');
