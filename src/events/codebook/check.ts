import type { CodebookFile, TriggerEntry } from './schema.ts';
import { faultOfSlot } from './slot-names.ts';

/** Something that the schema cannot see: a reference to what is not there. */
interface Reference {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const KINDS = ['verbs', 'phrases', 'nouns'] as const;
const LANGUAGES = ['de', 'en'] as const;

/**
 * Checks that the modes, contexts and classes that `own` speaks of exist in `whole`, which is `own` with all it inherits,
 * and that the names of slots are no slips of the pen.
 */
export function checkReferences(own: CodebookFile, whole: CodebookFile): Reference[] {
  const found: Reference[] = [];
  const known = (what: string, name: string, all: object | undefined, path: readonly (string | number)[]): void => {
    if (all !== undefined && name in all) return;
    const names = Object.keys(all ?? {});
    found.push({
      path,
      message: `there is no ${what} "${name}"; ${names.length === 0 ? 'none is defined' : `known: ${names.join(', ')}`}`,
    });
  };
  const spelled = (slot: string, path: readonly (string | number)[]): void => {
    const message = slot === 'none' ? null : faultOfSlot(slot);
    if (message !== null) found.push({ path, message });
  };
  for (const [type, entry] of Object.entries(own.types)) {
    if (whole.types[type]?.definition === undefined) {
      found.push({ path: ['types', type], message: `the type ${type} needs a definition` });
    }
    const visit = (triggers: TriggerEntry | undefined, path: readonly (string | number)[]): void => {
      for (const kind of KINDS) {
        for (const [i, group] of (triggers?.[kind] ?? []).entries()) {
          if (typeof group === 'string') continue;
          const here = [...path, kind, i];
          if (group.mode !== undefined) known('mode', group.mode, whole.types[type]?.modes, [...here, 'mode']);
          for (const context of group.contexts ?? []) known('context', context, whole.contexts, [...here, 'contexts']);
          for (const side of ['actor', 'recipient', 'place'] as const) {
            const slots = group[side];
            for (const slot of typeof slots === 'string' ? slots.split(/\s+/u) : (slots ?? []))
              spelled(slot, [...here, side]);
          }
          for (const side of ['when', 'unless'] as const) {
            for (const [slot, value] of Object.entries(group[side] ?? {})) {
              spelled(slot, [...here, side, slot]);
              for (const word of value.split(/\s+/u)) {
                if (word.startsWith('@')) known('class', word.slice(1), whole.classes, [...here, side, slot]);
              }
            }
          }
        }
      }
    };
    for (const language of LANGUAGES) {
      visit(entry[language], ['types', type, language]);
      for (const [mode, { [language]: triggers }] of Object.entries(entry.modes ?? {})) {
        visit(triggers, ['types', type, 'modes', mode, language]);
      }
    }
  }
  return found;
}
