import { describe, expect, it } from 'vitest';
import { text } from '../../src/lang/de/text.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { readConllu } from './conllu.ts';
import { alignGold } from './gold.ts';

const row = (id: string, form: string, upos: string, xpos: string, feats: string, head: string, misc = '_') =>
  [id, form, form.toLowerCase(), upos, xpos, feats, head, 'dep', '_', misc].join('\t');
const source = [
  '# sent_id = a-1',
  '# text = Im Mai kam der EU-Rat.',
  '1-2\tIm\t_\t_\t_\t_\t_\t_\t_\t_',
  row('1', 'In', 'ADP', 'APPR', '_', '3'),
  row('2', 'dem', 'DET', 'ART', 'Case=Dat|Gender=Masc', '3'),
  row('3', 'Mai', 'NOUN', 'NN', 'Case=Dat', '4'),
  row('4', 'kam', 'VERB', 'VVFIN', '_', '0'),
  row('5', 'der', 'DET', 'ART', 'Case=Nom', '8'),
  row('6', 'EU', 'PROPN', 'NE', '_', '8', 'SpaceAfter=No'),
  row('7', '-', 'PUNCT', '$(', '_', '6', 'SpaceAfter=No'),
  row('8', 'Rat', 'NOUN', 'NN', 'Case=Nom', '4', 'SpaceAfter=No'),
  row('9', '.', 'PUNCT', '$.', '_', '4'),
].join('\n');

describe('a treebank laid over our tokens', () => {
  it('gives fused and hyphenated tokens one word', () => {
    const [sentence] = readConllu(source);
    const gold = alignGold(sentence!, tokenize(sentence!.text, text));
    expect(gold.map((word) => word?.tag)).toEqual(['APPRART', 'NN', 'VVFIN', 'ART', 'NN', '$.']);
    expect(gold[0]).toMatchObject({ upos: 'ADP', lemma: 'in', feats: { Case: 'Dat', Gender: 'Masc' } });
    expect(gold[4]).toMatchObject({ upos: 'NOUN', lemma: null });
  });
});
