import { z } from '@hono/zod-openapi';

/** What is to be added: files that were sent before, a text, or an address; one of them. */
export const AdditionWish = z
  .object({
    uploads: z
      .array(z.string())
      .min(1)
      .max(1000)
      .optional()
      .openapi({ description: 'ids of files that were sent to /uploads' }),
    text: z
      .object({
        text: z.string().min(1),
        title: z.string().optional(),
        date: z.iso.date().optional().openapi({ description: 'when it came out' }),
        publisher: z.string().optional(),
        url: z.string().optional().openapi({ description: 'where it stood; it is not fetched' }),
      })
      .optional(),
    address: z
      .url({ protocol: /^https?$/u })
      .optional()
      .openapi({ description: 'a page or a feed, which is fetched' }),
    feed: z.boolean().default(false).openapi({ description: 'the address is a feed' }),
    full: z.boolean().default(false).openapi({ description: 'fetch the pages that a feed links to' }),
    published: z.iso.date().optional().openapi({ description: 'when the files came out, unless they contradict it' }),
    language: z.enum(['de', 'en', 'auto']).default('auto'),
  })
  .refine(({ uploads, text, address }) => [uploads, text, address].filter((one) => one !== undefined).length === 1, {
    message: 'name uploads, a text or an address, and only one of them',
  })
  .openapi('AdditionWish');

/** How far an addition is. */
export const AdditionState = z
  .object({
    id: z.string(),
    kind: z.enum(['files', 'text', 'address', 'feed']),
    name: z.string().openapi({ description: 'the file, the address or the title, for people' }),
    state: z.enum(['waiting', 'reading', 'done', 'cancelled', 'failed']),
    read: z.int().openapi({ description: 'reports that are read; they are stored some at a time' }),
    added: z.int().openapi({ description: 'reports that are on disk' }),
    known: z.int().openapi({ description: 'reports that were there already' }),
    rejected: z.int(),
    total: z.int().nullable().openapi({ description: 'how many reports there are, where that is known beforehand' }),
    seconds: z.number().openapi({ description: 'since reading began' }),
    left: z.number().nullable().openapi({ description: 'seconds that are left, as far as can be told' }),
    error: z.string().nullable().openapi({ description: 'why it failed as a whole' }),
  })
  .openapi('AdditionState');

/** A report of an addition, or what could not be read. */
export const AdditionEntry = z
  .object({
    n: z.int().openapi({ description: 'counts the entries of the addition from 1' }),
    id: z.string().openapi({ description: "the article's id, or the input's name" }),
    status: z.enum(['read', 'added', 'known', 'rejected']),
    key: z.string().nullable().openapi({ description: 'of the article, once it is stored' }),
    code: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .openapi('AdditionEntry');

/** An addition with its latest entries. */
export const Addition = AdditionState.extend({ entries: z.array(AdditionEntry) }).openapi('Addition');

export type AdditionWish = z.infer<typeof AdditionWish>;
export type AdditionState = z.infer<typeof AdditionState>;
export type AdditionEntry = z.infer<typeof AdditionEntry>;
export type Addition = z.infer<typeof Addition>;
