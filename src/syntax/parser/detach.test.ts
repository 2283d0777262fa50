import { describe, expect, it } from 'vitest';
import type { Tree, Upos, Word } from '../types.ts';
import { detachNominals } from './detach.ts';

const NOMINATIVE_OR_ACCUSATIVE = 0xf00f;
const GENITIVE = 0xf0;

/** "hissen nach Angaben der Behörde DET Flagge": the last noun hangs on the one before it. */
function sentence(mask: number, determined = true): { words: Word[]; nominal: number[]; tree: Tree } {
  const upos: Upos[] = ['VERB', 'ADP', 'NOUN', 'DET', 'NOUN', determined ? 'DET' : 'ADJ', 'NOUN'];
  return {
    words: upos.map((tag) => ({ lemma: '', upos: tag, tag: '', feats: {} })),
    nominal: [0, 0, 0, 0, GENITIVE, 0, mask],
    tree: {
      heads: Int32Array.from([-1, 2, 0, 4, 2, 6, 4]),
      relations: ['root', 'case', 'obl', 'det', 'nmod', determined ? 'det' : 'amod', 'nmod'],
    },
  };
}

const headOfLast = (mask: number, determined?: boolean): number => {
  const { words, nominal, tree } = sentence(mask, determined);
  return detachNominals(words, nominal, tree).heads[6]!;
};

describe('detachNominals', () => {
  it('hangs on the verb what can be no genitive', () => expect(headOfLast(NOMINATIVE_OR_ACCUSATIVE)).toBe(0));
  it('leaves a genitive', () => expect(headOfLast(GENITIVE)).toBe(4));
  it('leaves what may be one', () => expect(headOfLast(GENITIVE | NOMINATIVE_OR_ACCUSATIVE)).toBe(4));
  it('leaves a measure without a determiner', () => expect(headOfLast(NOMINATIVE_OR_ACCUSATIVE, false)).toBe(4));
  it('does nothing where no case is known', () => expect(headOfLast(0)).toBe(4));
});
