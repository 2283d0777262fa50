import { describe, expect, it } from 'vitest';
import { copyBands, copyGroups, copySketch, isCopy } from './index.ts';

const AGENCY =
  'In der Altstadt von Bamberg ist am Montag ein Lagerhaus abgebrannt. Nach Angaben der Feuerwehr wurden zwei Menschen ' +
  'leicht verletzt. Das Feuer brach gegen drei Uhr im Erdgeschoss aus und griff auf ein Nachbarhaus über. Den Schaden ' +
  'schätzt die Polizei auf 400.000 Euro. Warum es brannte, wird noch untersucht.';
const REPRINT = AGENCY.replace('In der Altstadt von Bamberg', 'In Bamberg').replace(
  'Nach Angaben der Feuerwehr',
  'Laut Feuerwehr',
);
const OTHER =
  'Nach dem Brand eines Lagerhauses in Bamberg sucht die Polizei Zeugen. Zwei Menschen waren am Montag leicht verletzt ' +
  'worden, als das Feuer auf ein Nachbarhaus übergriff. Ein Sprecher sagte, man gehe von einem technischen Defekt aus.';

const shareBand = (a: string, b: string): boolean => {
  const bands = new Set(copyBands(copySketch(a)));
  return copyBands(copySketch(b)).some((band) => bands.has(band));
};

describe('near-copies', () => {
  it('knows a reprint with some words changed', () => {
    expect(isCopy(copySketch(AGENCY), copySketch(REPRINT))).toBe(true);
    expect(shareBand(AGENCY, REPRINT)).toBe(true);
  });
  it('tells another report on the same event from it', () => {
    expect(isCopy(copySketch(AGENCY), copySketch(OTHER))).toBe(false);
  });
  it('takes white space and case for nothing', () => {
    expect(copySketch(AGENCY.toUpperCase().replaceAll(' ', '\n'))).toEqual(copySketch(AGENCY));
  });
  it.each(['', '😀', '\uD800', 'Feuer'])('survives %j', (text) => {
    expect(isCopy(copySketch(text), copySketch(AGENCY))).toBe(false);
  });
});

describe('groups of copies', () => {
  it('are connected components, singles included, whatever the order', () => {
    const pairs: [string, string][] = [
      ['d', 'b'],
      ['b', 'a'],
    ];
    expect(copyGroups(['d', 'c', 'b', 'a'], pairs)).toEqual([['a', 'b', 'd'], ['c']]);
    expect(copyGroups(['a', 'b', 'c', 'd'], pairs.toReversed())).toEqual([['a', 'b', 'd'], ['c']]);
  });
});
