import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/text/document.ts';
import type { TextLanguage } from '../../src/text/language.ts';
import type { GoldSentence, GoldWord } from '../morphology/conllu.ts';

/** Where the corrected trees lie. */
const TREES = 'train/trees/de.jsonl';

/** A sentence of a corpus with a tree that was corrected by hand, over our tokens. The words stay in the corpus. */
export interface CorrectedTree {
  /** File below the folder of the corpora, without its extension, and the text in it. */
  readonly corpus: string;
  readonly id: string;
  /** UTF-16 offsets of the sentence in that text. */
  readonly start: number;
  readonly end: number;
  /** By token, parted by spaces: STTS tags, heads from 1 (0 for the root), relations. */
  readonly tags: string;
  readonly heads: string;
  readonly relations: string;
}

/**
 * The corrected German trees as sentences of a treebank, without lemmas and features. Parts of speech are those that the
 * treebank mostly gives to the STTS tag. Throws where a text is not there or is cut into other tokens than it was.
 */
export function correctedTrees(corpora: string, text: TextLanguage, treebank: readonly GoldSentence[]): GoldSentence[] {
  const trees = readFileSync(TREES, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorrectedTree);
  const texts = new Map<string, string>();
  for (const corpus of new Set(trees.map((tree) => tree.corpus)))
    for (const line of readFileSync(join(corpora, `${corpus}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const one = JSON.parse(line) as { id: string; text: string };
      texts.set(`${corpus} ${one.id}`, one.text);
    }
  const upos = mostlyBy(treebank);
  return trees.map((tree) => {
    const source = texts.get(`${tree.corpus} ${tree.id}`)?.slice(tree.start, tree.end) ?? '';
    const { tokens } = readDocument(source, text);
    const [tags, heads, relations] = [tree.tags, tree.heads, tree.relations].map((column) => column.split(' '));
    if (tokens.length !== tags!.length) throw new Error(`${tree.corpus} ${tree.id}: other tokens than in ${TREES}`);
    const words = tokens.map(({ text: form, start, end }, i): GoldWord => {
      const [tag, relation] = [tags![i]!, relations![i]!];
      return {
        form,
        lemma: form,
        upos: /^V[AM]/u.test(tag) ? (/^(?:aux|cop)/u.test(relation) ? 'AUX' : 'VERB') : (upos.get(tag) ?? 'X'),
        xpos: tag,
        feats: {},
        head: Number(heads![i]),
        relation,
        start,
        end,
      };
    });
    return { id: `${tree.id}:${tree.start}`, document: tree.id, text: source, words };
  });
}

/** By language-specific tag, the part of speech that goes with it most often. */
function mostlyBy(treebank: readonly GoldSentence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { upos, xpos } of treebank.flatMap(({ words }) => words)) {
    const own = counts.get(xpos) ?? new Map<string, number>();
    counts.set(xpos, own.set(upos, (own.get(upos) ?? 0) + 1));
  }
  return new Map([...counts].map(([tag, own]) => [tag, [...own].sort(([, m], [, n]) => n - m)[0]![0]]));
}
