import { isUpperAt } from '../text/characters.ts';
import type { Token } from '../text/token.ts';
import { fold } from './fold.ts';
import type { Gazetteer, KnownOrganisation } from './gazetteer.ts';

/** Names up to this length are mostly abbreviations and must stand as they are written ("IS", "EU", "Duma"). */
const SHORT = 5;
const MAX_PLAIN = 50_000;

/** The organisations that the gazetteer knows, made ready for looking up. */
export interface Organisations {
  /** The token after the known name that begins at `at`, the longest one; -1 for none. */
  readonly lastAt: (tokens: readonly Token[], at: number) => number;
  /** The organisation of this name, or null. */
  readonly named: (name: string) => KnownOrganisation | null;
}

/** Makes the known organisations ready. */
export function openOrganisations({ organisations }: Gazetteer): Organisations {
  const short = new Map<string, KnownOrganisation>();
  const long = new Map<string, KnownOrganisation>();
  const starts = new Map<string, number>();
  for (const organisation of organisations) {
    for (const name of organisation.names) {
      if (name.length <= SHORT) {
        short.set(name.replaceAll('.', ''), organisation);
        continue;
      }
      const folded = fold(name);
      long.set(folded, organisation);
      const words = folded.split(' ');
      starts.set(words[0]!, Math.max(starts.get(words[0]!) ?? 0, words.length));
    }
  }
  /** Words met that begin no name, so that they need not be folded again. */
  const plain = new Set<string>();
  return {
    lastAt: (tokens, at) => {
      const { text } = tokens[at]!;
      if (plain.has(text)) return -1;
      let last = text.length <= SHORT + 2 && short.has(text.replaceAll('.', '')) ? at + 1 : -1;
      let name = fold(text);
      const longest = starts.get(name.split(' ')[0]!) ?? 0;
      if (longest === 0 && last < 0) {
        if (plain.size >= MAX_PLAIN) plain.clear();
        plain.add(text);
        return -1;
      }
      for (let next = at + 1; next <= tokens.length && next <= at + longest; next++) {
        if (long.has(name) && isUpperAt(tokens[next - 1]!.text, 0)) last = next;
        if (next < tokens.length) name = `${name} ${fold(tokens[next]!.text)}`.trimEnd();
      }
      return last;
    },
    named: (name) =>
      (name.length <= SHORT + 2 ? short.get(name.replaceAll('.', '')) : undefined) ?? long.get(fold(name)) ?? null,
  };
}
