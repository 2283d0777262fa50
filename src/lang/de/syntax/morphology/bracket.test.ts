import { describe, expect, it } from 'vitest';
import { retag } from './bracket.ts';

/** Runs over words written "form/TAG", with "form/TAG|OTHER" where the form can be something else too. */
function retagged(sentence: string): string[] {
  const words = sentence.split(' ').map((word) => word.slice(word.lastIndexOf('/') + 1).split('|'));
  const tags = words.map(([tag]) => tag!);
  retag({ tags, can: (i, tag) => words[i]!.includes(tag) });
  return tags;
}

describe('verbs that the sentence bracket has no place for', () => {
  it.each([
    ['Er/PPER kann/VMFIN ,/$, wie/KOUS man/PIS weiß/VVFIN ,/$, viel/PIS Geld/NN sparen/VVFIN|VVINF ./$.', 9, 'VVINF'],
    ['Sie/PPER haben/VAFIN das/ART Haus/NN verkauft/VVFIN|VVPP ./$.', 4, 'VVPP'],
    ['weil/KOUS sie/PPER Häuser/NN bauen/VVINF|VVFIN und/KON Bäume/NN pflanzen/VVFIN|VVINF ./$.', 3, 'VVFIN'],
    ['weil/KOUS alle/PIS das/ART Haus/NN verkaufen/VVINF|VVFIN ,/$, gehe/VVFIN ich/PPER', 4, 'VVFIN'],
    ['Am/APPRART Samstag/NN tanzten/ADJA|VVFIN Tausende/NN ./$.', 2, 'VVFIN'],
    ['Heute/ADV kommen/VVINF|VVFIN die/ART Nachbarn/NN ./$.', 1, 'VVFIN'],
    [
      'Leute/NN ,/$, die/ART|PRELS Häuser/NN und/KON Höfe/NN kaufen/VVFIN|VVINF ,/$, sind/VAFIN reich/ADJD ./$.',
      2,
      'PRELS',
    ],
  ])('%s: %i is %s', (sentence, at, expected) => {
    expect(retagged(sentence)[at]).toBe(expected);
  });

  it.each([
    'Er/PPER kann/VMFIN bleiben/VVINF|VVFIN und/KON sie/PPER gehen/VVFIN|VVINF ./$.',
    'dass/KOUS sie/PPER bauen/VVINF|VVFIN und/KON verkaufen/VVINF|VVFIN wollen/VMFIN ./$.',
    'Ein/ART Haus/NN bauen/VVINF|VVFIN ./$.',
    'Als/KOUS er/PPER kam/VVFIN ,/$, brannte/VVFIN das/ART Haus/NN ,/$, die/ART|PRELS Scheune/NN stand/VVFIN noch/ADV',
    'der/PRELS ,/$, von/APPR allen/PIS verlassen/VVPP|VVFIN ,/$, das/ART Haus/NN behielt/VVFIN ./$.',
  ])('leaves %s as it is', (sentence) => {
    expect(retagged(sentence)).toEqual(
      sentence.split(' ').map((word) => word.slice(word.lastIndexOf('/') + 1).split('|')[0]),
    );
  });
});
