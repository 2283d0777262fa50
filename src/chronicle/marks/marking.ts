import { z } from 'zod';
import { Claim, Span } from '../../record.ts';

const { type, mode, status, earliest, latest } = Claim.shape;
const words = z.array(Span);

/**
 * What a person says that words of a report tell: the fields of a claim that are other than the machine found them, or, where
 * it found no claim at these words, those of a claim that it missed; such a one needs a `type`.
 */
export const Marking = z.strictObject({
  type: type.min(1).optional(),
  mode: mode.optional(),
  status: status.optional(),
  trigger: words.min(1).optional(),
  actors: words.optional(),
  recipients: words.optional(),
  places: words.optional(),
  sources: words.optional(),
  time: Span.nullable().optional(),
  earliest: earliest.optional(),
  latest: latest.optional(),
  evidence: Span.optional().describe('the sentence of a claim that was missed'),
  nth: z
    .int()
    .min(1)
    .optional()
    .describe('which of the claims with the same trigger is meant, from 1; the first if not given'),
});

export type Marking = z.infer<typeof Marking>;

/** Fields of a claim that hold any number of stretches of the report. */
export const LISTS = ['trigger', 'actors', 'recipients', 'places', 'sources'] as const;
