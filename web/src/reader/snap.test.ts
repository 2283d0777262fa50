import { expect, it } from 'vitest';
import { find, snap, stepped } from './snap.ts';

const TEXT = 'In Fürth haben (rund) 300 Menschen „getanzt“.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const words = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);

it.each([
  ['ürt', 'Fürth'],
  [' Fürth ', 'Fürth'],
  ['(rund', 'rund'],
  ['rth hab', 'Fürth haben'],
  ['tanzt“.', 'getanzt'],
])('takes %j for whole words', (given, whole) => {
  const { start, end } = at(given);
  expect(words(snap(TEXT, start, end)!)).toBe(whole);
});

it('takes no words for none', () => {
  const { start } = at(' (');
  expect(snap(TEXT, start, start + 2)).toBeNull();
});

it.each([
  ['startBack', 'Fürth', 'In Fürth'],
  ['startBack', 'In', 'In'],
  ['startOn', 'In Fürth haben', 'Fürth haben'],
  ['startOn', 'Fürth', 'Fürth'],
  ['endOn', 'haben', 'haben (rund'],
  ['endOn', 'getanzt', 'getanzt'],
  ['endBack', '300 Menschen', '300'],
  ['endBack', 'Menschen', 'Menschen'],
] as const)('%s from %j to %j', (step, before, after) => {
  expect(words(stepped(TEXT, at(before), step))).toBe(after);
});

it('finds what was typed where it is nearest, as whole words only', () => {
  expect(find('die Tat, der Täter, die Tat', 'Tat', 20)).toEqual({ start: 24, end: 27 });
  expect(find('die Täter', 'Tät', 0)).toBeNull();
  expect(find('die Täter', ' ', 0)).toBeNull();
});
