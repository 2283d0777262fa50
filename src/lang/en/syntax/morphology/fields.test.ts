import { expect, it } from 'vitest';
import { retag } from './fields.ts';

it.each([
  ["I/PRP 'd/MD like/IN|VB to/TO help/VB", 2, 'VB'],
  ['They/PRP could/MD of/IN course/NN', 2, 'IN'],
  ["Who/WP 's/POS coming/VBG", 1, 'VBZ'],
  ["Anna/NNP 's/POS house/NN", 1, 'POS'],
  // A clause behind its conjunction or relative word needs a verb.
  ['They/PRP know/VBP how/WRB blood/NN flows/NNS|VBZ through/IN veins/NNS', 4, 'VBZ'],
  ['people/NNS who/WP care/NN|VBP for/IN others/NNS', 2, 'VBP'],
  ['He/PRP found/VBD that/IN heat/NN caused/VBN|VBD damage/NN', 4, 'VBD'],
  ['The/DT list/NN shows/NNS|VBZ that/IN it/PRP works/VBZ', 2, 'VBZ'],
  ['biases/NNS when/WRB applied/VBN|VBD to/TO areas/NNS', 2, 'VBN'],
  ['how/WRB crop/NN yields/NNS|VBZ matter/VBP', 2, 'NNS'],
  ['We/PRP capture/NN|VBP data/NNS', 1, 'VBP'],
  // Behind modal verbs and objects stand infinitives.
  ['They/PRP can/MD approximate/JJ|VB levels/NNS', 2, 'VB'],
  ['I/PRP let/VBP him/PRP know/VBP|VB', 3, 'VB'],
  ['many/JJ of/IN us/PRP know/VBP|VB', 3, 'VBP'],
  // Of two finite verbs without a link one is a participle.
  ['The/DT boat/NN rescued/VBD|VBN on/IN Friday/NNP was/VBD old/JJ', 2, 'VBN'],
  ['We/PRP use/VBP the/DT tools/NNS described/VBD|VBN in/IN books/NNS', 4, 'VBN'],
  ['When/WRB he/PRP came/VBD the/DT guests/NNS left/VBD|VBN for/IN home/NN', 5, 'VBD'],
  ['He/PRP said/VBD the/DT guests/NNS left/VBD|VBN for/IN home/NN', 4, 'VBD'],
  ['The/DT tools/NNS they/PRP used/VBD|VBN in/IN May/NNP were/VBD old/JJ', 3, 'VBD'],
])('%s: %i is %s', (sentence, at, expected) => {
  const words = sentence.split(' ').map((word) => word.slice(word.lastIndexOf('/') + 1).split('|'));
  const forms = sentence.split(' ').map((word) => word.slice(0, word.lastIndexOf('/')).toLowerCase());
  const tags = words.map(([tag]) => tag!);
  retag({ tags, can: (i, tag) => words[i]!.includes(tag), lower: (i) => forms[i]! });
  expect(tags[at]).toBe(expected);
});
