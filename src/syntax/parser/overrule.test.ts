import { describe, expect, it } from 'vitest';
import type { Tree } from '../types.ts';
import { emptyGuide, functionNumber, type Guide } from './guide.ts';
import { overruleSubjects } from './overrule.ts';

const tree = (heads: number[], relations: string[]): Tree => ({ heads: Int32Array.from(heads), relations });

/** Advice that a token is the subject of another. */
function subject(tokens: number, token: number, verb: number): Guide {
  const guide = emptyGuide(tokens);
  guide.heads[token] = verb;
  guide.functions[token] = functionNumber('subject');
  return guide;
}

describe('overruleSubjects', () => {
  it('moves a subject to the verb that the rules give it', () =>
    expect(overruleSubjects(tree([1, 2, -1], ['nsubj', 'advcl', 'root']), subject(3, 0, 2)).heads).toEqual(
      Int32Array.of(2, 2, -1),
    ));
  it('gives a verb without a subject the one of the rules', () =>
    expect(overruleSubjects(tree([1, 2, -1], ['obj', 'advcl', 'root']), subject(3, 0, 2)).relations[0]).toBe('nsubj'));
  it('knows the passive by its auxiliary', () =>
    expect(
      overruleSubjects(tree([1, 3, 3, -1], ['nmod', 'obl', 'aux:pass', 'root']), subject(4, 0, 3)).relations[0],
    ).toBe('nsubj:pass'));
  it('leaves a verb the subject that it has', () =>
    expect(overruleSubjects(tree([2, 2, -1], ['nsubj', 'obj', 'root']), subject(3, 1, 2)).relations).toEqual([
      'nsubj',
      'obj',
      'root',
    ]));
  it('hangs a genitive before its noun on that', () => {
    const guide = emptyGuide(3);
    guide.heads[0] = 1;
    guide.functions[0] = functionNumber('genitive');
    const { heads, relations } = overruleSubjects(tree([2, 2, -1], ['obj', 'nsubj', 'root']), guide);
    expect([heads[0], relations[0]]).toEqual([1, 'nmod:poss']);
  });
  it('lets the first number of a range and its noun change places', () => {
    // "20 … Menschen kamen": the noun was hung on the number.
    const guide = emptyGuide(3);
    guide.heads[0] = 1;
    guide.functions[0] = functionNumber('part');
    guide.sure[0] = 1;
    const { heads, relations } = overruleSubjects(tree([2, 0, -1], ['nsubj', 'conj', 'root']), guide);
    expect([...heads, ...relations]).toEqual([1, 2, -1, 'nummod', 'nsubj', 'root']);
  });
  it('hangs on its verb what that governs', () => {
    const guide = emptyGuide(3);
    guide.heads[2] = 0;
    guide.sure[2] = 1;
    const { heads, relations } = overruleSubjects(tree([-1, 0, 1], ['root', 'obj', 'nmod']), guide);
    expect([heads[2], relations[2]]).toEqual([0, 'obl']);
  });
  it('gives a verb of saying the subject that the rules are sure of', () => {
    const guide = subject(3, 2, 1);
    guide.sure[2] = 1;
    expect(overruleSubjects(tree([1, -1, 1], ['nsubj', 'root', 'obj']), guide).relations).toEqual([
      'ccomp',
      'root',
      'nsubj',
    ]);
  });
  it('leaves a subject on the word that carries the copula', () => {
    // "Sie ist drei Jahre alt."
    const drei = tree([4, 4, 3, 4, -1], ['nsubj', 'cop', 'nummod', 'obl', 'root']);
    expect(overruleSubjects(drei, subject(5, 0, 3)).heads[0]).toBe(4);
  });
  it('makes no circle', () =>
    expect(overruleSubjects(tree([-1, 0], ['nsubj', 'acl']), subject(2, 0, 1)).heads).toEqual(Int32Array.of(-1, 0)));
});
