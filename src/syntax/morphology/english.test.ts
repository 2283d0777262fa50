import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { morphology as language } from '../../lang/en/syntax/morphology/index.ts';
import { text } from '../../lang/en/text.ts';
import { readDocument } from '../../text/document.ts';
import { openMorphology, tagWords } from './index.ts';

const table = (name: string) => readFileSync(new URL(`../../../models/en.${name}.bin`, import.meta.url));
const morphology = openMorphology({ lexicon: table('lexicon'), tagger: table('tagger') }, language);
const readings = (form: string) => morphology.lookup(form).map(({ lemma, tag }) => `${lemma} ${tag}`);

describe('the English lexicon', () => {
  it.each([
    ['children', 'child NNS'],
    ['cities', 'city NNS'],
    ['went', 'go VBD'],
    ['written', 'write VBN'],
    ['stopped', 'stop VBD'],
    ['travelled', 'travel VBD'],
    ['traveled', 'travel VBD'],
    ['making', 'make VBG'],
    ['dying', 'die VBG'],
    ['agreeing', 'agree VBG'],
    ['bigger', 'big JJR'],
    ['happiest', 'happy JJS'],
    ['worse', 'bad JJR'],
    ['Portugal', 'Portugal NNP'],
    ['long-term', 'long-term JJ'],
    ['tram-drivers', 'tram-driver NNS'],
  ])('reads %s', (form, expected) => {
    expect(readings(form)).toContain(expected);
  });
});

describe('English words in a sentence', () => {
  it('have tags and lemmas', () => {
    const words = tagWords(readDocument("She didn't see the children's boats.", text), morphology);
    expect(words.map(({ upos }) => upos).join(' ')).toBe('PRON AUX PART VERB DET NOUN PART NOUN PUNCT');
    expect(words.map(({ lemma }) => lemma).join(' ')).toBe("she do not see the child 's boat .");
  });

  it('have features', () => {
    const [he, was, met] = tagWords(readDocument('He was met at the station.', text), morphology);
    expect(he!.feats).toMatchObject({ Case: 'Nom', Gender: 'Masc', Person: '3' });
    expect(was!.feats).toMatchObject({ Tense: 'Past', VerbForm: 'Fin' });
    expect(met!.feats).toMatchObject({ Tense: 'Past', VerbForm: 'Part' });
  });
});
