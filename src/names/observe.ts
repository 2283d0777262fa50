import type { Document } from '../text/document.ts';
import { findClues } from './clues.ts';
import type { Observed } from './features.ts';
import { levelOf, populationOf } from './gazetteer.ts';
import { FORMS, LEVELS } from './levels.ts';
import type { GazetteerMatch } from './matches.ts';
import type { Names } from './names.ts';
import { lexiconCode } from './tagger.ts';

const LEVEL_STEP = LEVELS.length + 1;

/** What the tagger may see of a text. */
export function observe(document: Document, matches: readonly GazetteerMatch[], names: Names): Observed {
  return {
    document,
    clues: findClues(document, names.gazetteer, names.language, names.clues),
    gazetteer: gazetteerCodes(document, matches, names),
    lexicon: lexiconCodes(document, names),
  };
}

/** Kind of match, level and size of the weightiest place of the name, and where in the name the token stands. */
function gazetteerCodes(document: Document, matches: readonly GazetteerMatch[], names: Names): Uint16Array {
  const codes = new Uint16Array(document.tokens.length);
  for (const { first, last, references, form, part } of matches) {
    let code = FORMS.indexOf(form) * 2 + (part ? 1 : 0);
    const place = references[0]!.place;
    const size = Math.min(7, Math.floor(Math.log10(1 + populationOf(names.gazetteer, place))));
    code = (code * LEVEL_STEP + LEVELS.indexOf(levelOf(names.gazetteer, place))) * 8 + size;
    const rare = names.language.rarePlaces.has(document.lower[first]!) && last - first === 1 ? 1 : 0;
    for (let at = first; at < last; at++) codes[at] = 1 + ((code * 2 + rare) * 2 + (at === first ? 0 : 1));
  }
  for (let at = 0; at < document.tokens.length; at++) {
    const last = names.organisations.lastAt(document.tokens, at);
    for (let inside = at; inside < last; inside++) codes[inside] = 60_000 + (inside === at ? 0 : 1);
    if (last > at) at = last - 1;
  }
  return codes;
}

function lexiconCodes({ tokens, lower }: Document, { tagger }: Names): Uint8Array {
  const codes = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.kind === 'word') codes[i] = lexiconCode(tagger, lower[i]!);
  return codes;
}
