import type { Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import type { Observed, ObservedOrganisation, Tags } from './features.ts';
import { HASH_START, hashMore } from './fold.ts';
import { levelOf, populationOf } from './gazetteer.ts';
import { FORMS, LEVELS } from './levels.ts';
import type { GazetteerMatch } from './matches.ts';
import type { Names } from './names.ts';
import type { WordForm } from './word-forms.ts';

/** Codes of names of organisations begin here: sure ones, then others; for the first word, then for the rest. */
const ORGANISATION = 60_000;
const LEVEL_STEP = LEVELS.length + 1;

/** What the tagger may see of a text. */
export function observe(
  document: Document,
  words: readonly WordForm[],
  matches: readonly GazetteerMatch[],
  syntax: Syntax,
  names: Names,
): Observed {
  const organisations = organisationsOf(document, words, names);
  const clues = new Uint16Array(words.length);
  const lexicon = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    clues[at] = words[at]!.clue;
    lexicon[at] = words[at]!.sense;
  }
  return {
    document,
    words,
    edge: names.edge,
    clues,
    gazetteer: gazetteerCodes(document, matches, organisations, names),
    lexicon,
    organisations,
    tags: tagsOf(syntax, names),
  };
}

/** Languages have some fifty tags; were there more than this, the last ones would pass for one. */
const MOST_TAGS = 255;

function tagsOf({ words }: Syntax, { tagNumbers, tagHashes }: Names): Tags {
  const numbers = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const { tag } = words[at]!;
    let number = tagNumbers.get(tag);
    if (number === undefined) {
      number = Math.min(tagHashes.length, MOST_TAGS);
      tagNumbers.set(tag, number);
      tagHashes[number] = hashMore(HASH_START, tag) | 0;
    }
    numbers[at] = number;
  }
  return { numbers, hashes: tagHashes };
}

function organisationsOf(
  { tokens }: Document,
  words: readonly WordForm[],
  { organisations }: Names,
): readonly ObservedOrganisation[] {
  const found: ObservedOrganisation[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.maybeOrganisation) continue;
    const name = organisations.nameAt(tokens, at);
    if (name === null) continue;
    found.push({ first: at, ...name });
    at = name.last - 1;
  }
  return found;
}

/** Kind of match, level and size of the weightiest place of the name, and where in the name the token stands. */
function gazetteerCodes(
  document: Document,
  matches: readonly GazetteerMatch[],
  organisations: readonly ObservedOrganisation[],
  names: Names,
): Uint16Array {
  const codes = new Uint16Array(document.tokens.length);
  for (const { first, last, references, form, part } of matches) {
    let code = FORMS.indexOf(form) * 2 + (part ? 1 : 0);
    const place = references[0]!.place;
    const size = Math.min(7, Math.floor(Math.log10(1 + populationOf(names.gazetteer, place))));
    code = (code * LEVEL_STEP + LEVELS.indexOf(levelOf(names.gazetteer, place))) * 8 + size;
    const rare = names.language.rarePlaces.has(document.lower[first]!) && last - first === 1 ? 1 : 0;
    for (let at = first; at < last; at++) codes[at] = 1 + ((code * 2 + rare) * 2 + (at === first ? 0 : 1));
  }
  for (const { first, last, sure } of organisations) {
    for (let at = first; at < last; at++) codes[at] = ORGANISATION + (sure ? 0 : 2) + (at === first ? 0 : 1);
  }
  return codes;
}
