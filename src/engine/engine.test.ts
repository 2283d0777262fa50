import { describe, expect, it } from 'vitest';
import type { Token } from '../text/token.ts';
import { grammar, parse } from './chart.ts';
import { choose } from './choose.ts';
import { explainNode, printExplanation } from './explain.ts';
import { lexicon, table } from './lexicon.ts';
import { pipeline, stage } from './pipeline.ts';
import { is, kind, maybe, type Node, oneOf, rule } from './rule.ts';

/** A toy language of ten words: "ba" 1, "bi" 2, "bo" 3; "tun" ten times; "el" and; "su" many; "ka mi" a dozen; "o" nothing. */
const NUMBER = kind<number>('number');
const TENS = kind<number>('tens');
const AND = kind<true>('and');
const SUM = kind<number>('sum');
const MANY = kind<'many'>('many');

const toy = lexicon(
  [
    table('toy.numbers', NUMBER, { ba: 1, bi: 2, bo: 3, 'ka mi': 12 }),
    table('toy.units', TENS, { tun: 10 }),
    table('toy.and', AND, { el: true }),
    table('toy.many', MANY, new Map([['su', 'many' as const]])),
  ],
  [({ kind }, lower) => (kind === 'number' ? { kind: NUMBER.name, value: Number(lower), rule: 'toy.digits' } : null)],
);

const multiply = rule({
  id: 'toy.multiply',
  pattern: [is(NUMBER, (n) => n < 10), is(TENS)],
  gives: NUMBER,
  produce: ([n, tens]) => n * tens,
});
const add = rule({
  id: 'toy.add',
  pattern: [oneOf(NUMBER, SUM), maybe(is(AND)), is(NUMBER)],
  gives: SUM,
  produce: ([a, , b]) => (a === b ? null : a + b),
});
const whole = rule({ id: 'toy.whole', pattern: [oneOf(NUMBER, SUM)], gives: SUM, priority: -1, produce: ([n]) => n });

const toyGrammar = grammar(toy, [multiply, add, whole]);

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    kind: /\d/u.test(word) ? 'number' : 'word',
  }));
}

function readings(text: string): Node[] {
  const tokens = tokensOf(text);
  const lower = tokens.map((token) => token.text.toLowerCase());
  return parse(toyGrammar, tokens, lower, 0, tokens.length, undefined);
}

const best = (text: string): unknown[] =>
  choose(readings(text).filter((node) => node.kind === 'sum')).chosen.map(({ value }) => value);

describe('chart', () => {
  it.each([
    ['ba', [1]],
    ['bi tun', [20]],
    ['bi tun el bo', [23]],
    ['Bi Tun bo', [23]],
    ['o ka mi o', [12]],
    ['o ka o', []],
    ['7 el ba', [8]],
    ['ba el ba', [1, 1]],
    ['ba el bi el 7', [10]],
    ['', []],
  ])('reads %j as %j', (text, expected) => expect(best(text)).toEqual(expected));

  it('tells where a reading came from', () => {
    const text = 'o bi tun el bo';
    const tokens = tokensOf(text);
    const { chosen, rejected } = choose(readings(text).filter((node) => node.kind === 'sum'));
    expect(printExplanation(explainNode(chosen[0]!, tokens, text))).toBe(
      [
        'toy.add: "bi tun el bo" @2',
        '  toy.multiply: "bi tun" @2',
        '    toy.numbers: "bi" @2',
        '    toy.units: "tun" @5',
        '  toy.and: "el" @9',
        '  toy.numbers: "bo" @12',
      ].join('\n'),
    );
    expect(rejected).toContainEqual({
      reading: expect.objectContaining({ value: 2 }),
      winner: chosen[0],
      reason: 'longer',
    });
  });

  it('stays linear on a text that is all ambiguity', () => {
    const time = (n: number): number => readings('ba el bi '.repeat(n)).length / n;
    expect(time(2000)).toBeLessThan(time(200) * 1.5);
  });

  it('refuses rules that share an id, and patterns that could match nothing', () => {
    expect(() => grammar(toy, [add, add])).toThrow('two rules have the id "toy.add"');
    const empty = rule({ id: 'toy.empty', pattern: [maybe(is(NUMBER))], gives: SUM, produce: () => 0 });
    expect(() => grammar(toy, [empty])).toThrow('rule "toy.empty" has no step that must match');
  });

  it('takes optional first steps', () => {
    const led = rule({
      id: 'toy.led',
      pattern: [maybe(is(MANY)), is(NUMBER)],
      gives: SUM,
      produce: ([many, n]) => (many ? n * 100 : n),
    });
    const tokens = tokensOf('su bi');
    const nodes = parse(grammar(toy, [led]), tokens, ['su', 'bi'], 0, 2, undefined);
    expect(nodes.filter((node) => node.kind === 'sum').map(({ value }) => value)).toEqual([200, 2]);
  });
});

describe('choose', () => {
  const reading = (first: number, last: number, rule: string, priority = 0) => ({ first, last, rule, priority });
  it.each([
    ['the longer', reading(0, 3, 'b'), reading(1, 3, 'a', 9), 'longer'],
    ['the higher priority', reading(0, 2, 'b', 1), reading(0, 2, 'a', 0), 'priority'],
    ['the earlier', reading(0, 2, 'b'), reading(1, 3, 'a'), 'earlier'],
    ['the rule that sorts first', reading(0, 2, 'a'), reading(0, 2, 'b'), 'rule order'],
  ] as const)('prefers %s', (_, winner, loser, reason) => {
    for (const order of [
      [winner, loser],
      [loser, winner],
    ]) {
      expect(choose(order)).toEqual({ chosen: [winner], rejected: [{ reading: loser, winner, reason }] });
    }
  });

  it('keeps readings that do not touch, in order of position', () => {
    expect(choose([reading(4, 5, 'a'), reading(0, 2, 'a')]).chosen.map(({ first }) => first)).toEqual([0, 4]);
  });
});

describe('pipeline', () => {
  interface Layers {
    text: string;
    words: readonly string[];
    count: number;
  }
  const split = stage<Layers>()({
    id: 'split',
    needs: ['text'],
    gives: ['words'],
    run: ({ text }) => ({ words: text.split(' ') }),
  });
  const count = stage<Layers>()({
    id: 'count',
    needs: ['words'],
    gives: ['count'],
    run: ({ words }) => ({ count: words.length }),
  });

  it('runs its stages in order and leaves its input alone', () => {
    const input = Object.freeze({ text: 'ba bi bo' });
    expect(pipeline<Layers, 'text'>(['text'], [split, count])([input])[0]).toEqual({
      text: 'ba bi bo',
      words: ['ba', 'bi', 'bo'],
      count: 3,
    });
  });

  it('names the stage and the layer that do not fit', () => {
    expect(() => pipeline<Layers, 'text'>(['text'], [count, split])).toThrow('stage "count" needs the layer "words"');
    expect(() => pipeline<Layers, 'text'>(['text'], [split, split])).toThrow(
      'stage "split" gives the layer "words" a second time',
    );
  });
});
