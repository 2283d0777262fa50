import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldSentence, readConllu } from './conllu.ts';

/** Sentences to learn from and sentences to measure on, none in both. */
export interface Split {
  readonly learn: readonly GoldSentence[];
  readonly measure: readonly GoldSentence[];
}

/** One word of the machine-tagged speeches. */
export interface TaggedWord {
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
}

/** German GSD: learn from dev, measure on test. */
export function germanTreebank(corpora: string): Split {
  const read = (part: string) => readConllu(readFileSync(join(corpora, `treebank/de_gsd-ud-${part}.conllu`), 'utf8'));
  return { learn: read('dev'), measure: read('test') };
}

/** English GUM: every seventh document of each genre, from its fourth, is measured on; the rest is learned from. */
export function englishTreebank(corpora: string): Split {
  const folder = join(corpora, 'treebank/en_gum');
  const learn: GoldSentence[] = [];
  const measure: GoldSentence[] = [];
  const seen = new Map<string, number>();
  for (const file of readdirSync(folder).sort()) {
    const genre = file.split('_')[1]!;
    const number = seen.get(genre) ?? 0;
    seen.set(genre, number + 1);
    (number % 7 === 3 ? measure : learn).push(...readConllu(readFileSync(join(folder, file), 'utf8')));
  }
  return { learn, measure };
}

/** The machine-tagged speeches of the European Parliament, sentence by sentence. */
export function speeches(corpora: string): TaggedWord[][] {
  const source = readFileSync(join(corpora, 'tagging/europarl.tsv'), 'utf8');
  return source
    .split(/\n\s*\n/u)
    .map((block) =>
      block.split('\n').flatMap((line) => {
        const [form, lemma, tag] = line.split('\t');
        return form && lemma && tag ? [{ form, lemma, tag }] : [];
      }),
    )
    .filter((sentence) => sentence.length > 0);
}

/** A sentence in which every name is marked. */
export interface NamedSentence {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

/** The sentences of GermEval 2014. */
export function namedSentences(corpora: string): NamedSentence[] {
  const source = readFileSync(join(corpora, 'names/germeval14.jsonl'), 'utf8');
  return source.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as NamedSentence]));
}
