import { describe, expect, it } from 'vitest';
import { retag } from './bracket.ts';

/** Runs over words written "form/TAG", with "form/TAG|OTHER" where the form can be something else too. */
function retagged(sentence: string): string[] {
  const words = sentence.split(' ').map((word) => word.slice(word.lastIndexOf('/') + 1).split('|'));
  const tags = words.map(([tag]) => tag!);
  const lower = sentence.split(' ').map((word) => word.slice(0, word.lastIndexOf('/')).toLowerCase());
  retag({
    tags,
    can: (i, tag) => words[i]!.includes(tag),
    lower: (i) => lower[i]!,
  });
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

describe('words set right by what stands around them', () => {
  it.each([
    ['Ein/ART Plan/NN ,/$, aufgrund/APPR derer/PDS|PRELS viele/PIS gehen/VVFIN ./$.', 4, 'PRELS'],
    ['Er/PPER schweigt/VVFIN ,/$, seit/APPR|KOUS Anna/NE im/APPRART Mai/NN kam/VVFIN ./$.', 3, 'KOUS'],
    ['Er/PPER war/VAFIN sehr/ADV enttäuscht/VVPP|ADJD ./$.', 3, 'ADJD'],
    ['Das/ART Haus/NN ,/$, die/PRELS stand/VVFIN noch/ADV ./$.', 3, 'PRELS'],
    ['Er/PPER sagte/VVFIN ,/$, die/PRELS|ART Werft/NN schließe/VVFIN bald/ADV ./$.', 3, 'ART'],
    ['Über/APPR 300/CARD Gäste/NN kamen/VVFIN ./$.', 0, 'ADV'],
    ['die/ART am/APPRART Mittwoch/NN erbauten/VVFIN|ADJA Häuser/NN stehen/VVFIN ./$.', 3, 'ADJA'],
    ['Der/ART Unfall/NN nahe/ADJA|APPR Nordheim/NN forderte/VVFIN Opfer/NN ./$.', 2, 'APPR'],
    ['wie/KOUS man/PIS ihn/PPER besucht/VVPP|VVFIN und/KON lobt/VVFIN ./$.', 3, 'VVFIN'],
    ['Das/PDS stimmt/VVFIN ,/$, beteuerte/ADJA|VVFIN Meier/NE ./$.', 3, 'VVFIN'],
    ['Er/PPER ,/$, der/PRELS viel/PIS sah/VVFIN ,/$, bezweifelte/ADJA|VVFIN Berichte/NN ./$.', 6, 'VVFIN'],
    ['während/KOUS er/PPER sie/PPER zu/PTKZU finden/VVINF versucht/VVPP|VVFIN ./$.', 5, 'VVFIN'],
  ])('%s: %i is %s', (sentence, at, expected) => {
    expect(retagged(sentence)[at]).toBe(expected);
  });

  it.each([
    'Seit/APPR|KOUS Montag/NN streiken/VVFIN viele/PIS ./$.',
    'Er/PPER wurde/VAFIN enttäuscht/VVPP|ADJD ./$.',
    'Die/ART Werft/NN ,/$, die/PRELS|ART Schiffe/NN baut/VVFIN ,/$, schließt/VVFIN ./$.',
    'Er/PPER schreibt/VVFIN über/APPR 300/CARD Gäste/NN ./$.',
    'Sie/PPER hat/VAFIN ihn/PPER besucht/VVPP|VVFIN und/KON lobt/VVFIN ihn/PPER ./$.',
    'Es/PPER gibt/VVFIN neue/ADJA ,/$, bewährte/ADJA|VVFIN Regeln/NN ./$.',
    'Der/ART Bäcker/NN Häuser/NN sah/VVFIN ./$.',
  ])('leaves %s as it is', (sentence) => {
    expect(retagged(sentence)).toEqual(
      sentence.split(' ').map((word) => word.slice(word.lastIndexOf('/') + 1).split('|')[0]),
    );
  });
});
