import { isUpperAt } from '../text/characters.ts';
import type { Token } from '../text/token.ts';
import { fold } from './fold.ts';
import type { Gazetteer, KnownOrganisation } from './gazetteer.ts';

/** Names up to this length are mostly abbreviations and must stand as they are written ("IS", "EU", "Duma"). */
const SHORT = 5;

/** A stretch of text that is the name of a known organisation. */
export interface OrganisationName {
  /** The token after it. */
  readonly last: number;
  /** False where the same name stands for other things as well. */
  readonly sure: boolean;
}

/** The organisations that the gazetteer knows, made ready for looking up. */
export interface Organisations {
  /** False for a word with which no known name begins. */
  readonly mayBegin: (text: string) => boolean;
  /** The longest known name that begins at `at`, or null. */
  readonly nameAt: (tokens: readonly Token[], at: number) => OrganisationName | null;
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
        const bare = name.replaceAll('.', '');
        if (!short.has(bare)) short.set(bare, organisation);
        continue;
      }
      const folded = fold(name);
      if (!long.has(folded)) long.set(folded, organisation);
      const words = folded.split(' ');
      starts.set(words[0]!, Math.max(starts.get(words[0]!) ?? 0, words.length));
    }
  }
  const briefOf = (text: string): KnownOrganisation | undefined =>
    text.length <= SHORT + 2 ? short.get(text.replaceAll('.', '')) : undefined;
  return {
    mayBegin: (text) => briefOf(text) !== undefined || starts.has(fold(text).split(' ')[0]!),
    nameAt: (tokens, at) => {
      const { text } = tokens[at]!;
      const brief = briefOf(text);
      let found = brief === undefined ? null : { last: at + 1, sure: brief.sure };
      let name = fold(text);
      const longest = starts.get(name.split(' ')[0]!) ?? 0;
      for (let next = at + 1; next <= tokens.length && next <= at + longest; next++) {
        const known = long.get(name);
        if (known !== undefined && isUpperAt(tokens[next - 1]!.text, 0)) found = { last: next, sure: known.sure };
        if (next < tokens.length) name = `${name} ${fold(tokens[next]!.text)}`.trimEnd();
      }
      return found;
    },
    named: (name) => briefOf(name) ?? long.get(fold(name)) ?? null,
  };
}
