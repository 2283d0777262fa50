import { describe, expect, it } from 'vitest';
import type { Word } from '../types.ts';
import { boundSubjects } from './colons.ts';

/** "NAME VERB MARK PRONOUN": the pronoun hangs on the verb as its subject. */
function relationOfPronoun(mark: string): string {
  const words = ['Weber', 'sagen', mark, 'ich'].map((lemma): Word => ({ lemma, upos: 'X', tag: '', feats: {} }));
  const relations = ['iobj', 'root', 'punct', 'nsubj'];
  return boundSubjects(words, { heads: Int32Array.from([1, -1, 1, 1]), relations }).relations[3]!;
}

describe('boundSubjects', () => {
  it('lets no subject reach over a colon', () => expect(relationOfPronoun(':')).toBe('parataxis'));
  it('leaves other subjects', () => expect(relationOfPronoun(',')).toBe('nsubj'));
});
