import { openTable } from '../../tables/container.ts';
import { type Automaton, classOfWord } from './automaton.ts';
import { hashText } from './hash.ts';
import { type Label, parseLabel } from './label.ts';
import type { Reading } from './reading.ts';

/** Format version of the lexicon's tables. */
export const LEXICON_VERSION = 1;
/** Numbers in a row of `bundles`: label, nominal, weak, mixed, verbal, gender, degree. */
export const BUNDLE = 7;
/** Numbers in a row of `rules`: letters to take off the form, ending to put on, bundle. */
export const RULE = 3;
/** Genders of nouns by number. */
export const NOUN_GENDERS = [null, 'Masc', 'Fem', 'Neut'] as const;
/** Degrees by number. */
export const DEGREES = [null, 'Pos', 'Cmp', 'Sup'] as const;

/**
 * A full-form lexicon. Forms with the same endings, lemmas built alike and the same readings share a class; a class is a
 * list of rules, each of which makes a lemma of the form and tells what the form can be.
 */
export interface Lexicon {
  /** All readings of a form exactly as it is written; empty for an unknown one. */
  readings(form: string): readonly Reading[];
  /** Readings guessed from the ending of an unknown form, by what known words of this ending are; may be empty. */
  guess(form: string): readonly Reading[];
  /** True when the form is in the lexicon, which is cheaper than asking for its readings. */
  has(form: string): boolean;
  /** True when the stretch of the text is a form of the lexicon. */
  hasPart(text: string, start: number, end: number): boolean;
}

/** Longest ending that {@link Lexicon.guess} looks at. */
export const LONGEST_ENDING = 6;
const NONE: readonly Reading[] = [];

/** Opens the lexicon's table of a language. */
export function openLexicon(bytes: Uint8Array, language: string): Lexicon {
  const { meta, sections } = openTable(bytes, `${language}.lexicon`, LEXICON_VERSION);
  const automaton = openAutomaton(sections.cells as Uint32Array, meta.root as number, meta.alphabet as string);
  const labels = (meta.labels as string[]).map(parseLabel);
  const endings = meta.endings as string[];
  const classStarts = sections.classStarts as Uint32Array;
  const classRules = sections.classRules as Uint16Array;
  const rules = sections.rules as Uint16Array;
  const bundles = sections.bundles as Int32Array;
  const guessKeys = sections.guessKeys as Uint32Array;
  const guessClasses = sections.guessClasses as Uint32Array;

  const readingsOf = (form: string, number: number): Reading[] => {
    const found: Reading[] = [];
    for (let at = classStarts[number]!; at < classStarts[number + 1]!; at++) {
      const rule = RULE * classRules[at]!;
      const strip = rules[rule]!;
      if (strip > form.length) continue;
      const lemma = form.slice(0, form.length - strip) + endings[rules[rule + 1]!]!;
      found.push(readingOf(lemma, bundles, BUNDLE * rules[rule + 2]!, labels));
    }
    return found;
  };
  return {
    readings(form) {
      const number = classOfWord(automaton, form);
      return number < 0 ? NONE : readingsOf(form, number);
    },
    guess(form) {
      for (let length = Math.min(LONGEST_ENDING, form.length - 2); length > 1; length--) {
        const slot = search(guessKeys, endingKey(form, length));
        if (slot >= 0) return readingsOf(form, guessClasses[slot]!);
      }
      return NONE;
    },
    has: (form) => classOfWord(automaton, form) >= 0,
    hasPart: (text, start, end) => classOfWord(automaton, text, start, end) >= 0,
  };
}

/** Key of the last letters of a form; a capital first letter makes a difference. */
export function endingKey(form: string, length: number): number {
  const capital = form.charAt(0) !== form.charAt(0).toLowerCase() ? 0x5bd1e995 : 0;
  return (hashText(form, form.length - length) ^ capital) >>> 0;
}

function openAutomaton(cells: Uint32Array, root: number, alphabet: string): Automaton {
  const codes = new Uint8Array(Math.max(0, ...alphabet.split('').map((char) => char.charCodeAt(0))) + 1);
  for (let i = 0; i < alphabet.length; i++) codes[alphabet.charCodeAt(i)] = i + 1;
  return { cells, root, codes };
}

function readingOf(lemma: string, bundles: Int32Array, at: number, labels: readonly Label[]): Reading {
  return {
    lemma,
    ...labels[bundles[at]!]!,
    nominal: bundles[at + 1]!,
    weak: bundles[at + 2]!,
    mixed: bundles[at + 3]!,
    verbal: bundles[at + 4]!,
    gender: NOUN_GENDERS[bundles[at + 5]!] ?? null,
    degree: DEGREES[bundles[at + 6]!]!,
  };
}

function search(sorted: Uint32Array, key: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle]!;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
