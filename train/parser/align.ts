import type { Features, Upos, Word } from '../../src/syntax/types.ts';
import { type Document, readDocument } from '../../src/text/document.ts';
import type { TextLanguage } from '../../src/text/language.ts';
import type { GoldSentence, GoldWord } from '../morphology/conllu.ts';

/** A treebank sentence over our own tokens. */
export interface Example {
  readonly id: string;
  readonly group: string;
  readonly document: Document;
  readonly words: readonly Word[];
  /** Token index of the head, -1 for a root. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/**
 * Carries a gold tree over to our tokens. A token that covers several syntactic words takes the one that is attached
 * outside of it; tokens that share one word hang on its first token.
 */
export function align(gold: GoldSentence, language: TextLanguage): Example {
  const document = readDocument(gold.text, language);
  const { tokens } = document;
  const tokenOf = new Int32Array(gold.words.length + 1).fill(-1);
  const rowsOf: GoldWord[][] = tokens.map(() => []);
  let first = 0;
  for (const [at, row] of gold.words.entries()) {
    while (first < tokens.length - 1 && tokens[first]!.end <= row.start) first++;
    tokenOf[at + 1] = first;
    rowsOf[first]!.push(row);
  }
  const heads = new Int32Array(tokens.length).fill(-1);
  const relations: string[] = [];
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const rows = rowsOf[i]!;
    const main = rows.find((row) => row.head === 0 || tokenOf[row.head] !== i) ?? rows[0];
    if (main === undefined) {
      const owner = gold.words.findIndex((row) => row.start <= tokens[i]!.start && tokens[i]!.start < row.end);
      heads[i] = owner < 0 ? i - 1 : tokenOf[owner + 1]!;
      const mark = tokens[i]!.kind === 'punctuation' || tokens[i]!.kind === 'symbol';
      relations.push(mark ? 'punct' : 'flat');
      words.push(mark ? PUNCTUATION : { lemma: tokens[i]!.text, upos: 'X', tag: 'XY', feats: {} });
      continue;
    }
    heads[i] = main.head === 0 ? -1 : tokenOf[main.head]!;
    relations.push(main.relation);
    const fused = rows.length > 1 && rows[0]!.upos === 'ADP' && rows[1]!.upos === 'DET';
    words.push(toWord(fused ? rows[0]! : main, fused ? 'APPRART' : main.xpos, fused ? rows[1]!.feats : main.feats));
  }
  cutAtSentences(document, heads, relations);
  return { id: gold.id, group: gold.document, document, words, heads, relations };
}

const PUNCTUATION: Word = { lemma: '.', upos: 'PUNCT', tag: '$(', feats: {} };

function toWord(row: GoldWord, tag: string, feats: GoldWord['feats']): Word {
  return { lemma: row.lemma, upos: row.upos as Upos, tag, feats: feats as Features };
}

/** Where our sentence splitter parts a treebank sentence, arcs over the border become roots. */
function cutAtSentences(document: Document, heads: Int32Array, relations: string[]): void {
  for (const { first, last } of document.sentences) {
    for (let i = first; i < last; i++) {
      if (heads[i]! < 0 || (heads[i]! >= first && heads[i]! < last)) continue;
      heads[i] = -1;
      relations[i] = 'root';
    }
  }
}
