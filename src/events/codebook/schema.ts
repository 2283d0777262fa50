import { z } from 'zod';

/** The codebook file as people write it. `docs/codebook.md` explains every key. */

const words = z.string().trim().min(1);
const slots = z.union([words, z.array(words)]);
const conditions = z.record(z.string(), words);

const roles = { actor: slots.optional(), recipient: slots.optional() };

const Group = z.union([
  words,
  z.strictObject({
    words,
    ...roles,
    place: slots.optional(),
    mode: words.optional(),
    contexts: z.array(words).optional(),
    reciprocal: z.boolean().optional(),
    when: conditions.optional(),
    unless: conditions.optional(),
    result: z.boolean().optional(),
    again: z.boolean().optional(),
    whole: z.boolean().optional(),
    figures: z
      .enum(['dead', 'injured', 'missing', 'displaced', 'arrested', 'participants', 'money', 'other'])
      .optional(),
    status: z.enum(['planned', 'possible', 'denied']).optional(),
  }),
]);

const groups = z.array(Group);

export const Triggers = z.strictObject({
  verbs: groups.optional(),
  phrases: groups.optional(),
  nouns: groups.optional(),
});

const byLanguage = { de: Triggers.optional(), en: Triggers.optional() };
const perLanguage = z.strictObject({ de: words.optional(), en: words.optional() });

export const Mode = z.strictObject({ label: perLanguage.optional(), definition: words, ...byLanguage });

export const EventType = z.strictObject({
  label: perLanguage.optional(),
  definition: words.optional(),
  examples: z.array(words).optional(),
  counterexamples: z.array(words).optional(),
  reciprocal: z.boolean().optional(),
  roles: z
    .strictObject({ verbs: z.strictObject(roles).optional(), nouns: z.strictObject(roles).optional() })
    .optional(),
  modes: z.record(z.string(), Mode).optional(),
  without: perLanguage.optional(),
  ...byLanguage,
});

export const WordClass = z.strictObject({
  definition: words.optional(),
  kinds: z.array(z.enum(['person', 'organization', 'group', 'state', 'place'])).optional(),
  de: words.optional(),
  en: words.optional(),
});

export const CodebookFile = z.strictObject({
  codebook: z.string().regex(/^[a-z][a-z0-9-]*$/u, 'a short name in lower case, such as "plover"'),
  version: z.union([z.string(), z.number()]).transform(String),
  title: words,
  description: words.optional(),
  extends: words.optional(),
  languages: z
    .strictObject({
      de: z.strictObject({ phrases: z.enum(['verb-first', 'verb-last']), free: words.optional() }).optional(),
      en: z.strictObject({ phrases: z.enum(['verb-first', 'verb-last']), free: words.optional() }).optional(),
    })
    .optional(),
  classes: z.record(z.string(), WordClass).optional(),
  contexts: z.record(z.string(), WordClass).optional(),
  types: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/u, 'a type is written in capitals, such as ASSAULT'), EventType),
});

/** A codebook as its file says it, checked. */
export type CodebookFile = z.infer<typeof CodebookFile>;
export type EventTypeEntry = z.infer<typeof EventType>;
export type TriggerEntry = z.infer<typeof Triggers>;
export type GroupEntry = z.infer<typeof Group>;
export type WordClassEntry = z.infer<typeof WordClass>;
