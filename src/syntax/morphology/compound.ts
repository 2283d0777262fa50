import type { CompoundRules } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** A word taken apart: what stands first as it is written, and the readings of the last part. */
export interface Split {
  readonly cut: number;
  readonly readings: readonly Reading[];
}

const SHORTEST_PART = 3;
const LONGEST_WORD = 60;

/**
 * Takes an unknown word apart into something known and a last part that is a word of the same class; the longest last part
 * wins. Readings are those of the last part with the lemma of the whole. Null where that can't be done.
 */
export function splitUnknown(form: string, lexicon: Lexicon, rules: CompoundRules): Split | null {
  if (form.length > LONGEST_WORD) return null;
  const capital = form.charAt(0) !== form.charAt(0).toLowerCase();
  const lower = form.toLowerCase();
  for (let cut = 2; cut <= lower.length - SHORTEST_PART; cut++) {
    const tail = lower.slice(cut);
    const readings = capital ? nounReadings(lexicon, tail) : openReadings(lexicon, tail, lower.slice(0, cut), rules);
    if (readings.length > 0 && isFirstPart(lower, cut, lexicon, rules, readings)) return whole(form, cut, readings);
  }
  return null;
}

/** Takes "EU-Staaten" apart at its last hyphen. Null where there is none, or what follows is unknown. */
export function splitHyphen(form: string, lexicon: Lexicon): Split | null {
  const hyphen = form.lastIndexOf('-');
  return hyphen < 1 ? null : whole(form, hyphen + 1, lexicon.readings(form.slice(hyphen + 1)));
}

/** The parts of a noun, first to last, by their lemmas; a part that the lexicon knows stays whole. Null for a simple word. */
export function partsOf(lemma: string, lexicon: Lexicon, rules: CompoundRules): string[] | null {
  const lower = lemma.toLowerCase();
  if (lower.charAt(0) === lemma.charAt(0)) return null;
  for (let cut = 2; cut <= lower.length - SHORTEST_PART && lemma.length <= LONGEST_WORD; cut++) {
    const readings = nounReadings(lexicon, lower.slice(cut));
    if (readings.length === 0 || !isFirstPart(lower, cut, lexicon, rules, readings)) continue;
    const first = lower.slice(0, cut);
    const known = bareOrNull(first, lexicon, rules);
    const before = known === null ? partsOf(capitalised(first), lexicon, rules) : [known];
    const same = readings.find((reading) => reading.lemma.toLowerCase() === lower.slice(cut)) ?? readings[0]!;
    return [...(before ?? [capitalised(first)]), same.lemma];
  }
  return null;
}

function whole(form: string, cut: number, readings: readonly Reading[]): Split | null {
  if (readings.length === 0) return null;
  const first = form.slice(0, cut);
  const joined = readings.map((reading) => ({
    ...reading,
    lemma: first + (first.endsWith('-') ? reading.lemma : reading.lemma.toLowerCase()),
  }));
  return { cut, readings: joined };
}

function nounReadings(lexicon: Lexicon, tail: string): Reading[] {
  const form = capitalised(tail);
  if (!lexicon.has(form)) return [];
  return lexicon.readings(form).filter(({ upos, lemma }) => upos === 'NOUN' && lemma.length >= SHORTEST_PART);
}

/** Adjectives go with any first part, verbs only with a prefix that parts from them. */
function openReadings(lexicon: Lexicon, tail: string, first: string, rules: CompoundRules): Reading[] {
  const separable = rules.separable.has(first);
  if (separable && tail.startsWith(rules.infix)) {
    const infinitive = lexicon.readings(tail.slice(rules.infix.length)).find(({ tag }) => tag === 'VVINF');
    if (infinitive !== undefined) return [{ ...infinitive, tag: 'VVIZU' }];
  }
  if (!lexicon.has(tail)) return [];
  return lexicon.readings(tail).filter(({ upos }) => upos === 'ADJ' || (separable && upos === 'VERB'));
}

function isFirstPart(
  lower: string,
  cut: number,
  lexicon: Lexicon,
  rules: CompoundRules,
  readings: readonly Reading[],
): boolean {
  const first = lower.slice(0, cut);
  if (rules.prefixes.has(first)) return true;
  if (readings[0]!.upos === 'VERB') return rules.separable.has(first);
  if (cut < SHORTEST_PART) return false;
  return isKnown(first, lexicon, rules) || splitsFurther(first, lexicon, rules);
}

function isKnown(first: string, lexicon: Lexicon, rules: CompoundRules): boolean {
  return bareOrNull(first, lexicon, rules) !== null;
}

/** The first part without its joining element, or with the ending that it lost, as the lexicon has it. */
function bareOrNull(first: string, lexicon: Lexicon, rules: CompoundRules): string | null {
  for (const linking of rules.linkings) {
    if (!first.endsWith(linking) || first.length - linking.length < SHORTEST_PART) continue;
    const stem = first.slice(0, first.length - linking.length);
    if (lexicon.has(capitalised(stem))) return lexicon.readings(capitalised(stem))[0]!.lemma;
  }
  for (const ending of rules.lost) if (lexicon.has(capitalised(first + ending))) return capitalised(first + ending);
  return lexicon.has(first) || lexicon.has(`${first}en`) ? first : null;
}

/** "Friedensvertrags" in "Friedensvertragsentwurf": a first part that is itself made of two known ones. */
function splitsFurther(first: string, lexicon: Lexicon, rules: CompoundRules): boolean {
  for (let cut = SHORTEST_PART; cut <= first.length - SHORTEST_PART; cut++) {
    if (
      isKnown(first.slice(cut), lexicon, rules) &&
      (rules.prefixes.has(first.slice(0, cut)) || isKnown(first.slice(0, cut), lexicon, rules))
    )
      return true;
  }
  return false;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
