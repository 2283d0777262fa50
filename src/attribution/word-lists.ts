import type { CueClass } from './language.ts';

/** The words of a list that is written with blanks and line breaks. */
export function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** Turns lists of words, by class, into a table by word. A word in two lists has the class of the first. */
export function byClass(lists: Readonly<Partial<Record<CueClass, string>>>): ReadonlyMap<string, CueClass> {
  const found = new Map<string, CueClass>();
  for (const [name, list] of Object.entries(lists)) {
    for (const word of words(list)) if (!found.has(word)) found.set(word, name as CueClass);
  }
  return found;
}
