import type { Token } from '../../src/text/token.ts';
import type { GoldSentence, GoldWord } from './conllu.ts';

/** What a treebank says of one of our tokens. */
export interface GoldToken {
  readonly upos: string;
  readonly tag: string;
  /** Null where our token is several words of the treebank, so that the lemmas can't be compared. */
  readonly lemma: string | null;
  readonly feats: Readonly<Record<string, string>>;
}

/**
 * Lays a treebank's words over our tokens, by characters. A token of several words takes the one that the others hang
 * on; preposition and article in one ("im") are a preposition (APPRART) with the article's case. Null for a token that
 * is only part of a word of the treebank.
 */
export function alignGold(sentence: GoldSentence, tokens: readonly Token[]): (GoldToken | null)[] {
  return tokens.map(({ start, end }) => {
    const inside = sentence.words.filter((word) => word.start < end && start < word.end);
    if (inside.length === 1 && inside[0]!.upos === 'PUNCT') return goldOf(inside[0]!, null);
    if (inside.length === 0 || inside.some((word) => word.start < start || word.end > end)) return null;
    const [first, second] = inside;
    if (inside.length === 1) return goldOf(first!, first!.lemma);
    if (inside.length === 2 && first!.upos === 'ADP' && second!.upos === 'DET' && first!.start === second!.start) {
      return { upos: 'ADP', tag: 'APPRART', lemma: first!.lemma, feats: second!.feats };
    }
    const numbers = new Set(inside.map((word) => sentence.words.indexOf(word) + 1));
    const tops = inside.filter((word) => !numbers.has(word.head) && word.upos !== 'PUNCT');
    return goldOf(tops.at(-1) ?? inside.at(-1)!, null);
  });
}

function goldOf(word: GoldWord, lemma: string | null): GoldToken {
  return { upos: word.upos, tag: word.xpos, lemma, feats: word.feats };
}
