import { keyOf } from './collect.ts';
import { GERMAN_DEMONYMS, GERMAN_REGIONAL_ADJECTIVES } from './data/demonyms-de.ts';
import { ENGLISH_DEMONYMS, ENGLISH_REGIONAL_ADJECTIVES } from './data/demonyms-en.ts';
import { addName, type Draft } from './draft.ts';

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
