import { DOUBLING } from '../../src/lang/en/syntax/morphology/irregular.ts';

const VOWEL = /[aeiou]/u;

/** "pass" to "passes", "try" to "tries": the ending of plurals and of the third person. */
export function withS(word: string): string {
  if (/(?:[sxz]|[cs]h)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /[^aeiou]o$/u.test(word) && word.length < 5 ? `${word}es` : `${word}s`;
}

/** The forms of a regular verb: past and present participle. American and British spellings where they differ. */
export function withEd(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return stems(verb).map((stem) => `${stem}ed`);
}

/** The present participle of a verb. */
export function withIng(verb: string): string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (/[^eoy]e$/u.test(verb) && verb.length > 2) return [`${verb.slice(0, -1)}ing`];
  return stems(verb).map((stem) => `${stem}ing`);
}

/** Comparative and superlative of a short adjective, or null for one that takes "more". */
export function compared(adjective: string): [string, string] | null {
  const syllables = adjective.match(/[aeiouy]+/gu)?.length ?? 0;
  const short =
    syllables === 1 ||
    (syllables === 2 && /(?:[^aeiou]y|le|ow)$/u.test(adjective)) ||
    (syllables === 2 && adjective.endsWith('e') && !/(?:ive|ble|ate|ile)$/u.test(adjective));
  if (!short || /(?:ed|ing|less|ful)$/u.test(adjective)) return null;
  if (adjective.endsWith('e')) return [`${adjective}r`, `${adjective}st`];
  if (/[^aeiou]y$/u.test(adjective)) return [`${adjective.slice(0, -1)}ier`, `${adjective.slice(0, -1)}iest`];
  const stem = doubles(adjective) ? adjective + adjective.at(-1) : adjective;
  return [`${stem}er`, `${stem}est`];
}

function stems(verb: string): string[] {
  if (verb.endsWith('c')) return [`${verb}k`];
  const doubled = verb + verb.at(-1);
  if (doubles(verb)) return [doubled];
  if (DOUBLING.has(verb)) return verb.endsWith('l') ? [verb, doubled] : [doubled];
  return [verb];
}

/** One short vowel and one consonant at the end of a single syllable. */
function doubles(word: string): boolean {
  const tail = /^([^aeiou]*(?:qu)?)([aeiou])([^aeiouwxy])$/u.exec(word);
  return tail !== null && VOWEL.test(tail[2]!);
}
