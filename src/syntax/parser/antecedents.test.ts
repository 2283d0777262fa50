import { describe, expect, it } from 'vitest';
import type { Tree, Word } from '../types.ts';
import { findAntecedents } from './antecedents.ts';

const words = (parts: string): Word[] =>
  parts.split(' ').map((upos) => ({ lemma: '', upos: upos as Word['upos'], tag: '', feats: {} }));
const tree = (heads: number[], relations: string): Tree => ({
  heads: Int32Array.from(heads),
  relations: relations.split(' '),
});

describe('findAntecedents', () => {
  // "Er unterschrieb im Mai das Dekret, wonach … endet."
  const decree = words('PRON VERB NOUN NOUN PUNCT VERB');
  it('hangs a clause of a noun on the object of the verb that it was hung on', () =>
    expect(findAntecedents(decree, tree([1, -1, 1, 1, 5, 1], 'nsubj root obj obl punct acl')).heads[5]).toBe(2));
  it('takes the nearest of equals', () =>
    expect(findAntecedents(decree, tree([1, -1, 1, 1, 5, 1], 'nsubj root obl obl punct acl')).heads[5]).toBe(3));
  it('leaves a clause on its noun, and other clauses on the verb', () => {
    const right = tree([1, -1, 1, 1, 5, 3], 'nsubj root obj obl punct acl');
    const adverbial = tree([1, -1, 1, 1, 5, 1], 'nsubj root obj obl punct advcl');
    expect([findAntecedents(decree, right), findAntecedents(decree, adverbial)]).toEqual([right, adverbial]);
  });
});
