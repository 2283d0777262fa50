import type { CodebookFile, EventTypeEntry, GroupEntry, TriggerEntry } from './schema.ts';

const LANGUAGES = ['de', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/**
 * A codebook laid over the one that it extends. Types, modes, classes and contexts of the same name are merged: what the
 * child says replaces what the parent says, its triggers come before the parent's, and the words that it lists under
 * `without` are taken out of the parent's triggers.
 */
export function inherit(parent: CodebookFile, child: CodebookFile): CodebookFile {
  const types: Record<string, EventTypeEntry> = { ...parent.types };
  for (const [name, entry] of Object.entries(child.types)) {
    const base = parent.types[name];
    types[name] = base === undefined ? entry : mergeType(base, entry);
  }
  return {
    ...parent,
    ...child,
    languages: { ...parent.languages, ...child.languages },
    classes: { ...parent.classes, ...child.classes },
    contexts: { ...parent.contexts, ...child.contexts },
    types,
  };
}

function mergeType(base: EventTypeEntry, own: EventTypeEntry): EventTypeEntry {
  const merged: EventTypeEntry = { ...base, ...own, modes: { ...base.modes } };
  for (const language of LANGUAGES) {
    const gone = new Set(own.without?.[language]?.split(/\s+/u) ?? []);
    const triggers = mergeTriggers(strip(base[language], gone), own[language]);
    if (triggers !== undefined) merged[language] = triggers;
  }
  for (const [name, mode] of Object.entries(merged.modes ?? {})) {
    const bare: Partial<Record<Language, TriggerEntry>> = {};
    for (const language of LANGUAGES) {
      const gone = new Set(own.without?.[language]?.split(/\s+/u) ?? []);
      const kept = strip(mode[language], gone);
      if (kept !== undefined) bare[language] = kept;
    }
    merged.modes![name] = { label: mode.label, definition: mode.definition, ...bare };
  }
  for (const [name, mode] of Object.entries(own.modes ?? {})) {
    const before = merged.modes?.[name];
    const joined = { ...before, ...mode };
    for (const language of LANGUAGES) {
      const triggers = mergeTriggers(before?.[language], mode[language]);
      if (triggers !== undefined) joined[language] = triggers;
    }
    merged.modes![name] = joined;
  }
  return merged;
}

function mergeTriggers(base: TriggerEntry | undefined, own: TriggerEntry | undefined): TriggerEntry | undefined {
  if (base === undefined || own === undefined) return own ?? base;
  return {
    verbs: [...(own.verbs ?? []), ...(base.verbs ?? [])],
    phrases: [...(own.phrases ?? []), ...(base.phrases ?? [])],
    nouns: [...(own.nouns ?? []), ...(base.nouns ?? [])],
  };
}

function strip(triggers: TriggerEntry | undefined, gone: ReadonlySet<string>): TriggerEntry | undefined {
  if (triggers === undefined || gone.size === 0) return triggers;
  const keep = (list: string): string =>
    list
      .split(/\s+/u)
      .filter((word) => !gone.has(word))
      .join(' ');
  const thin = (groups: readonly GroupEntry[] | undefined): GroupEntry[] =>
    (groups ?? [])
      .map((group) => (typeof group === 'string' ? keep(group) : { ...group, words: keep(group.words) }))
      .filter((group) => (typeof group === 'string' ? group : group.words) !== '');
  return { ...triggers, verbs: thin(triggers.verbs), nouns: thin(triggers.nouns) };
}
