import { describe, expect, it } from 'vitest';
import type { Word } from '../types.ts';
import { emptyGuide, functionNumber } from './guide.ts';
import { untangleAuxiliaries } from './untangle.ts';

/** A sentence written "form/UPOS/HEAD/RELATION" or "form/UPOS/HEAD/RELATION/Fin|Part|Plur"; heads are counted from 0, -1 for the root. */
function untangled(sentence: string): string[] {
  const rows = sentence.split(' ').map((row) => row.split('/'));
  const words = rows.map(([form, upos, , , form2]): Word => {
    const form3 = form2 === 'Plur' ? 'Fin' : form2;
    const feats = form3 === undefined ? {} : { VerbForm: form3, Number: form2 === 'Plur' ? 'Plur' : 'Sing' };
    return { lemma: form!, upos: upos as Word['upos'], tag: upos!, feats };
  });
  const tree = { heads: Int32Array.from(rows, (row) => Number(row[2])), relations: rows.map((row) => row[3]!) };
  const { heads, relations } = untangleAuxiliaries(words, tree, emptyGuide(words.length));
  return rows.flatMap(([form, , head, relation], i) =>
    heads[i] === Number(head) && relations[i] === relation ? [] : [`${form} ${heads[i]} ${relations[i]}`],
  );
}

describe('auxiliaries that help no verb', () => {
  it('sets one free behind a verb that is not next to it, with what stands on its side', () =>
    expect(
      untangled(
        'Er/PRON/2/nsubj ist/AUX/2/aux/Fin gegangen/VERB/-1/root/Part ,/PUNCT/2/punct Anna/PROPN/2/nsubj hatte/AUX/2/aux/Fin Mut/NOUN/2/obj',
      ),
    ).toEqual(['Anna 5 nsubj', 'hatte 2 parataxis', 'Mut 5 obj']));

  it('sets the first of two before a verb free', () =>
    expect(
      untangled(
        'Anna/PROPN/6/nsubj war/AUX/6/aux/Fin da/ADV/6/advmod und/CCONJ/6/cc hat/AUX/6/aux/Fin Brot/NOUN/6/obj gekauft/VERB/-1/root/Part',
      ),
    ).toEqual(['Anna 1 nsubj', 'war -1 root', 'da 1 advmod', 'gekauft 1 conj']));

  it('hangs one on the verb that the rules know', () => {
    const words = ['AUX', 'AUX', 'VERB', 'VERB'].map(
      (upos): Word => ({
        lemma: '',
        upos: upos as Word['upos'],
        tag: '',
        feats: upos === 'AUX' ? { VerbForm: 'Fin' } : {},
      }),
    );
    const guide = emptyGuide(4);
    guide.heads[0] = 3;
    guide.functions[0] = functionNumber('auxiliary');
    const tree = { heads: Int32Array.of(3, 3, 3, -1), relations: ['aux', 'aux', 'obl', 'root'] };
    expect(untangleAuxiliaries(words, tree, guide).heads).toEqual(tree.heads);
    const wrong = {
      heads: Int32Array.of(4, 4, 4, 4, -1, 4),
      relations: ['aux', 'punct', 'punct', 'aux', 'root', 'conj'],
    };
    const more = [words[0]!, words[2]!, words[2]!, words[1]!, words[2]!, words[3]!];
    const other = emptyGuide(6);
    other.heads[0] = 5;
    other.functions[0] = functionNumber('auxiliary');
    expect(untangleAuxiliaries(more, wrong, other).heads[0]).toBe(5);
  });

  it.each([
    'dass/SCONJ/2/mark er/PRON/2/nsubj gekommen/VERB/-1/root/Part ist/AUX/2/aux/Fin',
    'Wie/ADV/3/advmod können/AUX/3/aux/Plur Häuser/NOUN/3/nsubj gebaut/VERB/-1/root/Part werden/AUX/3/aux:pass/Plur',
    'Er/PRON/4/nsubj kann/AUX/4/aux/Fin bzw./SYM/4/cc muss/AUX/4/aux/Fin warten/VERB/-1/root/Inf',
  ])('leaves %s as it is', (sentence) => expect(untangled(sentence)).toEqual([]));
});
