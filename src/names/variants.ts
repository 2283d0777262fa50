import { fold } from './fold.ts';
import { findName, type Gazetteer, type Reference } from './gazetteer.ts';
import type { NamesLanguage } from './language.ts';

/** What the gazetteer has for the words of a name, and under which words it has it. */
export interface Found {
  readonly name: string;
  readonly references: readonly Reference[];
  /** True where the place found is only the larger one that the named one lies in. */
  readonly within: boolean;
}

/**
 * Looks a name up as it stands; then in its base form, without the noun before it ("Staates Missouri"), written in one
 * word ("Ost-Europa"); then by the larger place that it gives away: its city ("Berliner Reichstag") or the first part of
 * a double name ("Weilheim/Teck"). Null where the gazetteer has none of them.
 */
export function lookUp(text: string, gazetteer: Gazetteer, language: NamesLanguage): Found | null {
  for (const name of [...forms(text, language), text.replaceAll('-', '')]) {
    const found = exact(name, gazetteer, false);
    if (found !== null) return found;
  }
  const space = text.indexOf(' ');
  if (space > 0) {
    const [link, ...others] = text.slice(space + 1).split(' ');
    const rest = others.length > 0 && language.namingLinks.has(link!) ? others.join(' ') : text.slice(space + 1);
    const head = placeHead(text.slice(0, space), language);
    if (head !== null) {
      // An airport or a quarter of a name is not the city itself, though it lies there.
      const within = head === 'place' || head === 'quarter';
      for (const name of forms(rest, language)) {
        const found = exact(name, gazetteer, within);
        if (found !== null) return found;
      }
    }
    for (const city of language.cityOf(text.slice(0, space))) {
      const found = exact(city, gazetteer, true);
      if (found?.references.some(({ name }) => name.name === city)) return found;
    }
  }
  const cut = text.search(/[/-]/u);
  return cut > 3 ? exact(text.slice(0, cut), gazetteer, true) : null;
}

function forms(text: string, language: NamesLanguage): readonly string[] {
  return [text, ...language.baseForms(text)];
}

function placeHead(word: string, { placeHeads }: NamesLanguage): string | null {
  const lower = word.toLowerCase();
  for (const form of [lower, lower.replace(/s$/u, ''), lower.replace(/es$/u, '')]) {
    const head = placeHeads.get(form);
    if (head !== undefined) return head;
  }
  return null;
}

function exact(name: string, gazetteer: Gazetteer, within: boolean): Found | null {
  const folded = fold(name);
  const references = folded === '' ? [] : findName(gazetteer, folded);
  return references.length === 0 ? null : { name: folded, references, within };
}
