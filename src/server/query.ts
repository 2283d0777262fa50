import { z } from '@hono/zod-openapi';
import { filterWith } from '../chronicle/store/filter.ts';
import type { EventFilter } from '../chronicle/store/types.ts';

const day = z.iso.date();
const list = z.string().transform((text) => text.split(',').filter(Boolean));

/** The filter of a list of events, as the address of the page and of the API has it. */
export const FilterQuery = z.object({
  type: list.optional().openapi({ description: 'event types, separated by commas', example: 'PROTEST,ASSAULT' }),
  since: day.optional().openapi({ description: 'events that may lie on this day or later' }),
  until: day.optional().openapi({ description: 'events that may lie on this day or earlier' }),
  place: z.string().optional().openapi({ description: 'name of a place, or a country code of two letters' }),
  actor: z.string().optional().openapi({ description: 'name of somebody who did it or to whom it was done' }),
  status: z.enum(['actual', 'planned', 'possible', 'denied']).optional(),
  basis: z
    .enum(['explicit', 'relative', 'inferred', 'none'])
    .optional()
    .openapi({ description: 'how its time is known' }),
  publisher: z.string().optional().openapi({ description: 'told by reports of this publisher' }),
  reports: z.coerce.number().int().min(1).optional().openapi({ description: 'at least so many reports' }),
  decided: z.enum(['yes', 'no']).optional().openapi({ description: 'decided on by a person, or not yet' }),
  rejected: z.enum(['yes']).optional().openapi({ description: 'rejected ones too' }),
  q: z.string().optional().openapi({ description: 'words of the reports' }),
});

/** The filter that a query asks for. */
export function filterOf(query: z.infer<typeof FilterQuery>): EventFilter {
  const { type, decided, rejected, q, ...same } = query;
  return filterWith({
    ...same,
    types: type,
    decided: decided === undefined ? undefined : decided === 'yes',
    rejected: rejected === undefined ? undefined : true,
    words: q,
  });
}
