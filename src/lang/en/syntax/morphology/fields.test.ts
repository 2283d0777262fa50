import { expect, it } from 'vitest';
import { retag } from './fields.ts';

it.each([
  ["I/PRP 'd/MD like/IN|VB to/TO help/VB", 2, 'VB'],
  ['They/PRP could/MD of/IN course/NN', 2, 'IN'],
  ["Who/WP 's/POS coming/VBG", 1, 'VBZ'],
  ["Anna/NNP 's/POS house/NN", 1, 'POS'],
])('%s: %i is %s', (sentence, at, expected) => {
  const words = sentence.split(' ').map((word) => word.slice(word.lastIndexOf('/') + 1).split('|'));
  const tags = words.map(([tag]) => tag!);
  retag({ tags, can: (i, tag) => words[i]!.includes(tag), lower: () => '' });
  expect(tags[at]).toBe(expected);
});
