import { NAME_LANGUAGES } from '../../src/names/levels.ts';
import { keyOf } from './collect.ts';
import { GERMAN_DEMONYMS, GERMAN_REGIONAL_ADJECTIVES } from './data/demonyms-de.ts';
import { ENGLISH_DEMONYMS, ENGLISH_REGIONAL_ADJECTIVES } from './data/demonyms-en.ts';
import { addName, type Draft } from './draft.ts';

/** The bit of German among the languages of names. */
const GERMAN = 1 << NAME_LANGUAGES.indexOf('de');

/** Adds adjectives and names of people, German ones in all their forms. */
export function addAdjectives(drafts: readonly Draft[]): void {
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]));
  for (const line of `${GERMAN_DEMONYMS}${GERMAN_REGIONAL_ADJECTIVES}`.split('\n').filter(Boolean)) {
    const [id, adjective, noun] = line.split(' ');
    const draft = byKey.get(keyOf(id!));
    if (draft === undefined) continue;
    for (const form of inflectAdjective(adjective!)) addName(draft, form, 'de', { form: 'adjective' });
    if (noun !== undefined) for (const form of inflectPeople(noun)) addName(draft, form, 'de', { form: 'demonym' });
  }
  for (const line of `${ENGLISH_DEMONYMS}${ENGLISH_REGIONAL_ADJECTIVES}`.split('\n').filter(Boolean)) {
    const space = line.indexOf(' ');
    const draft = byKey.get(keyOf(line.slice(0, space)));
    if (draft === undefined) continue;
    for (const word of line.slice(space + 1).split('|')) {
      addName(draft, word, 'en', { form: 'adjective' });
      if (!/(?:ese|sh|ch|ss|men|s)$/u.test(word)) addName(draft, `${word}s`, 'en', { form: 'demonym' });
    }
  }
}

/** Names that begin with adjectives, in all their cases: "Vereinigten Königreich", "Nahen Osten", "Rotem Meer". */
export function addCases(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.geonames > 0) continue;
    for (const { name, languages, form } of [...draft.names]) {
      if (form !== 'name' || (languages & GERMAN) === 0) continue;
      const words = name.split(' ');
      const adjectives = words.findIndex((word) => !/^\p{Lu}.{3,}(?:e|er|es)$/u.test(word));
      if (adjectives < 1 || adjectives > 2) continue;
      for (const ending of ['e', 'er', 'es', 'en', 'em']) {
        const inflected = words.map((word, i) => (i < adjectives ? word.replace(/e[rs]?$/u, ending) : word));
        addName(draft, inflected.join(' '), 'de', { form: 'inflected' });
        if (name.endsWith('e')) addName(draft, `${inflected.join(' ')}n`, 'de', { form: 'inflected' });
      }
    }
  }
}

function inflectAdjective(adjective: string): readonly string[] {
  if (!adjective.endsWith('sch')) return [adjective];
  return ['', 'e', 'er', 'en', 'es', 'em'].map((ending) => adjective + ending);
}

/** Nouns in -e are weak (Pole, Polen, Polin), those in -er strong; others take -s or -en. */
function inflectPeople(noun: string): readonly string[] {
  if (noun === 'Deutsche' || noun.endsWith('deutsche')) return ['', 'r', 'n'].map((ending) => noun + ending);
  if (noun.endsWith('e')) {
    const stem = noun.slice(0, -1);
    const plain = stem.replace(/oz$/u, 'ös');
    return [noun, `${noun}n`, ...[stem, plain].flatMap((s) => [`${s}in`, `${s}innen`])];
  }
  if (noun.endsWith('i')) return [noun, `${noun}s`];
  if (noun.endsWith('er')) return ['', 's', 'n', 'in', 'innen'].map((ending) => noun + ending);
  return ['', 'en', 's', 'in', 'innen', 'n'].map((ending) => noun + ending);
}
