import type { Range } from './range.ts';
import type { View } from './view.ts';

/**
 * Whose word a source is: what follows the noun of saying that it begins with ("der Behörden" of "Angaben der Behörden",
 * "Ärzten" of "Angaben von Ärzten"); the source itself where it begins with no such noun or nothing follows.
 */
export function holderOf({ syntax, document, language }: View, source: Range): Range {
  const { first, last } = source;
  let noun = first;
  while (noun < last && syntax.words[noun]!.upos !== 'NOUN') noun++;
  if (noun >= last - 1) return source;
  const known = language.accounts.has(syntax.words[noun]!.lemma.toLowerCase());
  if (!known && !language.accounts.has(document.lower[noun]!)) return source;
  let from = noun + 1;
  if (language.owners.has(document.lower[from]!)) from++;
  else if (!isGenitive(syntax.words[from]!)) return source;
  return from < last ? { first: from, last } : source;
}

function isGenitive({ upos, feats }: View['syntax']['words'][number]): boolean {
  return upos === 'PROPN' || feats.Case === 'Gen';
}
