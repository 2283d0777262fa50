import { describe, expect, it } from 'vitest';
import type { Token } from '../text/token.ts';
import { chooseSource } from './choose-source.ts';
import type { SourceCandidate } from './propose-sources.ts';
import type { Range } from './range.ts';

/** Ten words of five letters. */
const TOKENS: readonly Token[] = Array.from({ length: 10 }, (_, i) => ({
  start: i * 6,
  end: i * 6 + 5,
  text: 'words',
  kind: 'word',
}));
const NOBODY = null;
const SHORT = { first: 0, last: 2 };
const MIDDLE = { first: 0, last: 3 };
const LONG = { first: 0, last: 4 };
const OTHER = { first: 6, last: 9 };

const option = (range: Range | null): SourceCandidate => ({
  origin: 'phrase',
  range,
  rank: 0,
  gap: 0,
  distance: 0,
  ruled: false,
  opener: null,
  told: false,
});

describe('choosing a source', () => {
  it.each<[string, [Range | null, number][], Range | null]>([
    ['nothing where nothing is possible', [], null],
    [
      'the only one that is likely',
      [
        [SHORT, 0.9],
        [OTHER, 0.1],
      ],
      SHORT,
    ],
    [
      'nobody where that is likeliest',
      [
        [NOBODY, 0.6],
        [SHORT, 0.2],
        [LONG, 0.2],
      ],
      null,
    ],
    [
      'nobody where nobody is likely enough',
      [
        [SHORT, 0.35],
        [OTHER, 0.33],
        [NOBODY, 0.32],
      ],
      null,
    ],
    [
      'an extent between two that are as likely',
      [
        [SHORT, 0.34],
        [MIDDLE, 0.32],
        [LONG, 0.34],
      ],
      MIDDLE,
    ],
    [
      'whom the most speaks for, in whatever extent',
      [
        [SHORT, 0.3],
        [OTHER, 0.29],
        [{ first: 6, last: 10 }, 0.28],
        [NOBODY, 0.13],
      ],
      OTHER,
    ],
  ])('takes %s', (_, likely, expected) => {
    const options = likely.map(([range]) => option(range));
    const scores = likely.map(([, share]) => Math.log(share));
    expect(chooseSource(options, scores, TOKENS)).toEqual(expected);
  });
});
