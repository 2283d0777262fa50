import { describe, expect, it } from 'vitest';
import { classOfWord } from '../../src/syntax/morphology/automaton.ts';
import { buildAutomaton } from './automaton.ts';

const words = new Map([
  ['Tor', 3],
  ['Tore', 0],
  ['Tores', 7],
  ['Motor', 3],
  ['Motore', 0],
  ['ä', 9],
]);
const { cells, root, alphabet } = buildAutomaton(words);
const codes = new Uint8Array(256);
alphabet.split('').forEach((char, i) => {
  codes[char.charCodeAt(0)] = i + 1;
});
const automaton = { cells, root, codes };

describe('the automaton', () => {
  it('gives every word its class, also inside of a text', () => {
    for (const [word, number] of words) {
      expect(classOfWord(automaton, word)).toBe(number);
      expect(classOfWord(automaton, `xx${word}yy`, 2, 2 + word.length)).toBe(number);
    }
  });

  it('has nothing else', () => {
    for (const other of ['', 'T', 'To', 'Torest', 'Motores', 'ää', 'Tür', '漢']) {
      expect(classOfWord(automaton, other)).toBe(-1);
    }
  });

  it('shares what words end in', () => {
    const alone = buildAutomaton(new Map([...words].filter(([word]) => !word.startsWith('M'))));
    // "Motor" and "Motore" need cells for "Mo" and their own end only.
    expect(cells.length - alone.cells.length).toBeLessThan(10);
  });
});
