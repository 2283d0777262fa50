import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { morphology as language } from '../../lang/de/syntax/morphology/index.ts';
import { text } from '../../lang/de/text.ts';
import { readDocument } from '../../text/document.ts';
import { analyseWords, nominalMask, openMorphology, tagWords } from './index.ts';

const table = (name: string) => readFileSync(new URL(`../../../models/de.${name}.bin`, import.meta.url));
const morphology = openMorphology({ lexicon: table('lexicon'), tagger: table('tagger') }, language);
const words = (sentence: string) => tagWords(readDocument(sentence, text), morphology);
const readings = (form: string) => morphology.lookup(form).map(({ lemma, tag }) => `${lemma} ${tag}`);

describe('the German lexicon', () => {
  it.each([
    ['Häusern', 'Haus NN'],
    ['einnahm', 'einnehmen VVFIN'],
    ['einzunehmen', 'einnehmen VVIZU'],
    ['eingenommen', 'einnehmen VVPP'],
    ['größeren', 'groß ADJA'],
    ['verhafteten', 'verhaftet ADJA'],
    ['muss', 'müssen VMFIN'],
    ['muß', 'müssen VMFIN'],
    ['Strassen', 'Straße NN'],
    ['Praesident', 'Präsident NN'],
    ['Abgeordneten', 'Abgeordnete NN'],
    ['seiner', 'sein PPOSAT'],
    ['im', 'in APPRART'],
    ['DEMONSTRANTEN', 'Demonstrant NN'],
    ['Portugals', 'Portugal NE'],
  ])('reads %s', (form, expected) => {
    expect(readings(form)).toContain(expected);
  });

  it.each([
    ['Tunnelbauvorhaben', 'Tunnelbauvorhaben NN'],
    ['Friedensverhandlungen', 'Friedensverhandlung NN'],
    ['EU-Staaten', 'EU-Staat NN'],
    ['zurückeroberte', 'zurückerobern VVFIN'],
    ['regierungskritischen', 'regierungskritisch ADJA'],
  ])('takes the unknown %s apart', (form, expected) => {
    expect(readings(form)).toContain(expected);
  });

  it.each([
    ['Friedensverhandlung', ['Frieden', 'Verhandlung']],
    ['Hauptstadtflughafen', ['Hauptstadt', 'Flughafen']],
    ['Haus', null],
    ['', null],
  ])('splits %s', (lemma, parts) => {
    expect(morphology.splitCompound(lemma)).toEqual(parts);
  });

  it('tells what a declined form can be', () => {
    const [noun] = morphology.lookup('Zeitung').filter(({ tag }) => tag === 'NN');
    const singular = (['Nom', 'Gen', 'Dat', 'Acc'] as const).reduce((mask, c) => mask | nominalMask(c, 'Fem'), 0);
    expect(noun).toMatchObject({ nominal: singular, gender: 'Fem' });
  });

  it.each([
    ['Wagen', 'Acc', 'Masc'],
    ['Mietwagen', 'Nom', 'Masc'],
    ['Tag', 'Nom', 'Masc'],
    ['Tagen', 'Dat', 'Plur'],
    ['Schaden', 'Nom', 'Masc'],
    ['Läden', 'Acc', 'Plur'],
    ['Punkte', 'Nom', 'Plur'],
    ['Herrn', 'Dat', 'Masc'],
    ['Spitze', 'Dat', 'Fem'],
    ['Hochebene', 'Gen', 'Fem'],
    ['Ergebnis', 'Dat', 'Neut'],
  ] as const)('knows that %s can be %s %s', (form, grammaticalCase, gender) => {
    const mask = morphology
      .lookup(form)
      .filter(({ tag }) => tag === 'NN')
      .reduce((all, { nominal }) => all | nominal, 0);
    expect(mask & nominalMask(grammaticalCase, gender)).not.toBe(0);
  });
  it('has no readings for what is no word', () => {
    expect(morphology.lookup('')).toEqual([]);
    expect(morphology.lookup('\ud800')).toEqual([]);
  });
});

describe('German words in a sentence', () => {
  it('have tags and lemmas', () => {
    const found = words('Die Gärtnerin nahm gestern zwei alte Bäume im Stadtpark auf.');
    expect(found.map(({ upos }) => upos).join(' ')).toBe('DET NOUN VERB ADV NUM ADJ NOUN ADP NOUN ADP PUNCT');
    expect(found.map(({ lemma }) => lemma).join(' ')).toBe(
      'der Gärtnerin nehmen gestern zwei alt Baum in Stadtpark auf .',
    );
  });

  it('know a noun at the head of a sentence', () => expect(words('Verletzte gab es nicht.')[0]!.upos).toBe('NOUN'));

  it.each([
    ['Den Trainer lobte die Mannschaft.', 1, { Case: 'Acc', Gender: 'Masc', Number: 'Sing' }],
    ['Den Trainer lobte die Mannschaft.', 4, { Case: 'Nom', Gender: 'Fem', Number: 'Sing' }],
    ['Sie sprachen mit den Nachbarn.', 4, { Case: 'Dat', Number: 'Plur' }],
    ['Das Dach des Hauses ist neu.', 3, { Case: 'Gen', Gender: 'Neut', Number: 'Sing' }],
    ['Er sagte, er habe nichts gesehen.', 4, { Mood: 'Sub', Tense: 'Pres', Person: '3', Number: 'Sing' }],
    ['Ich habe nichts gesehen.', 1, { Mood: 'Ind', Tense: 'Pres', Person: '1', Number: 'Sing' }],
    ['Wir wären gern gekommen.', 1, { Mood: 'Sub', Tense: 'Past', Person: '1', Number: 'Plur' }],
  ])('%s (word %i) have features', (sentence, at, features) => {
    expect(words(sentence)[at]!.feats).toMatchObject(features);
  });

  it.each(['„Wir gehen“, sagte sie.', '»Wir gehen«, sagte sie.', 'Der Plan – ein „Traum“ [so der Wirt] – sei gut.'])(
    'know every mark: %s',
    (sentence) => {
      const { tokens } = readDocument(sentence, text);
      const marks = words(sentence).filter((_, i) => tokens[i]!.kind === 'punctuation');
      expect(marks.map(({ upos }) => upos)).toEqual(marks.map(() => 'PUNCT'));
    },
  );

  it('keep the cases that agreement leaves open', () => {
    const { nominal } = analyseWords(readDocument('Die Zeitung liest die Frau.', text), morphology);
    const open = nominalMask('Nom', 'Fem') | nominalMask('Acc', 'Fem');
    expect([...nominal]).toEqual([open, open, 0, open, open, 0]);
  });

  it.each([
    ['Die beiden Nachbarn winkten.', 2],
    ['Die vielen Neuen blieben.', 2],
    ['Diese wenigen alten Bäume blühten.', 3],
    ['Gestern kamen zwei Beamte.', 3],
    ['Drei Gärtner sangen.', 1],
  ])('know what only the plural can be: %s (word %i)', (sentence, at) => {
    const { nominal } = analyseWords(readDocument(sentence, text), morphology);
    const plural = nominalMask('Nom', 'Plur') | nominalMask('Acc', 'Plur');
    expect(nominal[at]! & plural).toBe(plural);
    expect(nominal[at]! & 0x7777).toBe(0);
  });

  it('share equal features', () => {
    const [a, , , b] = words('Der Hund und der Vogel schlafen.');
    expect(a!.feats).toBe(b!.feats);
  });

  it('are as many as the tokens, whatever the text', () => {
    for (const odd of ['', ' \n ', '\ud800\udc00 \udfff', '😀!!! ((', 'a'.repeat(5000), 'der '.repeat(3000)]) {
      const document = readDocument(odd, text);
      expect(tagWords(document, morphology)).toHaveLength(document.tokens.length);
    }
  });
});
