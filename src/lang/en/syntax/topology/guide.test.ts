import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseWords, openMorphology } from '../../../../syntax/morphology/index.ts';
import { adviceFor } from '../../../../syntax/parser/advice.ts';
import { FUNCTIONS } from '../../../../syntax/parser/guide.ts';
import { readDocument } from '../../../../text/document.ts';
import { text } from '../../text.ts';
import { syntax } from '../index.ts';

const table = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../../models/en.${name}.bin`, import.meta.url));
const morphology = openMorphology({ lexicon: table('lexicon'), tagger: table('tagger') }, syntax.morphology);

/** "function(word, head)" of all tokens with advice. */
function advice(source: string): string[] {
  const document = readDocument(source, text);
  const { heads, functions } = adviceFor(document, analyseWords(document, morphology), syntax, morphology);
  const word = (token: number): string => document.tokens[token]?.text ?? '–';
  return document.tokens.flatMap((token, i) =>
    functions[i] === 0 ? [] : [`${FUNCTIONS[functions[i]!]}(${token.text}, ${word(heads[i]!)})`],
  );
}

describe('readGuide', () => {
  it.each([
    ['The minister has never praised the mayor.', ['subject(minister, praised)', 'object(mayor, praised)']],
    [
      'The leader of the rebels in the valley signed the treaty.',
      ['subject(leader, signed)', 'object(treaty, signed)'],
    ],
    [
      'The soldiers who guarded the bridge have escaped.',
      ['subject(who, guarded)', 'subject(soldiers, escaped)', 'object(bridge, guarded)'],
    ],
    ['The house they sold has collapsed.', ['subject(they, sold)', 'subject(house, collapsed)']],
    ['She said the mayor would resign.', ['subject(She, said)', 'subject(mayor, resign)']],
    ['Although the guards shouted, the crowd cheered.', ['subject(guards, shouted)', 'subject(crowd, cheered)']],
    ['Did the president leave the city?', ['subject(president, leave)', 'object(city, leave)']],
    ['"The war is a mistake," said the general.', ['subject(general, said)', 'subject(war, mistake)']],
    ['The new bridge is a monument.', ['subject(bridge, monument)']],
    ['There were three survivors.', ['subject(survivors, were)']],
    ['Last week the army left the city.', ['adverbial(week, –)', 'subject(army, left)', 'object(city, left)']],
    ['The rebels attacked the port and burned two ships.', ['subject(rebels, attacked)', 'conjunct(burned, attacked)']],
    ['The man who did it left.', ['subject(who, did)', 'object(it, did)', 'subject(man, left)']],
    ['It can quickly and easily be done.', ['subject(It, done)']],
    ['At least 20 guests danced.', ['subject(guests, danced)']],
    ['The mayor invited more than 20 guests.', ['subject(mayor, invited)', 'object(guests, invited)']],
  ])('%s', (source, expected) => expect(advice(source)).toEqual(expect.arrayContaining(expected)));

  it('says nothing of a subject in a phrase without a verb', () =>
    expect(advice('A long night in the old port.').filter((line) => line.startsWith('subject'))).toEqual([]));
});
