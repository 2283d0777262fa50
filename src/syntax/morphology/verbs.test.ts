import { describe, expect, it } from 'vitest';
import { IMPERATIVE_PLURAL, IMPERATIVE_SINGULAR, verbalMask } from './reading.ts';
import { FINITE_FEATURES, finiteFeatures } from './verbs.ts';

const habe =
  verbalMask('present', 1, false) | verbalMask('subjunctive1', 1, false) | verbalMask('subjunctive1', 3, false);
const kamen = verbalMask('past', 1, true) | verbalMask('past', 3, true);
const machte = [1, 3].reduce(
  (mask, p) => mask | verbalMask('past', p, false) | verbalMask('subjunctive2', p, false),
  0,
);

describe('the features of a finite form', () => {
  it.each([
    ['habe, without a pronoun, is reported speech', habe, null, 'Sub', 'Pres', '3', 'Sing'],
    ['ich habe', habe, { person: 1, plural: false }, 'Ind', 'Pres', '1', 'Sing'],
    ['sie kamen', kamen, null, 'Ind', 'Past', '3', 'Plur'],
    ['wir kamen', kamen, { person: 1, plural: true }, 'Ind', 'Past', '1', 'Plur'],
    ['machte is seldom a subjunctive', machte, null, 'Ind', 'Past', '3', 'Sing'],
    ['a pronoun that does not fit is no subject', kamen, { person: 2, plural: false }, 'Ind', 'Past', '3', 'Plur'],
    ['nehmt', IMPERATIVE_PLURAL, null, 'Imp', undefined, '2', 'Plur'],
    ['nimm', IMPERATIVE_SINGULAR, null, 'Imp', undefined, '2', 'Sing'],
  ] as const)('%s', (_, mask, pronoun, mood, tense, person, number) => {
    const features = FINITE_FEATURES[finiteFeatures(mask, pronoun)];
    expect(features).toEqual({ Mood: mood, ...(tense ? { Tense: tense } : {}), Person: person, Number: number });
  });

  it('are none where nothing is known', () => {
    expect(finiteFeatures(0, null)).toBe(-1);
  });
});
