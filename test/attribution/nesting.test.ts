import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAttributor } from '../../src/attribution/index.ts';
import type { Span } from '../../src/text/span.ts';

const table = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../models', `${name}.bin`));
const read = {
  de: createAttributor('de', {
    lexicon: table('de.lexicon'),
    tagger: table('de.tagger'),
    parser: table('de.parser'),
    attribution: table('de.attribution'),
  }),
  en: createAttributor('en', { lexicon: table('en.lexicon'), tagger: table('en.tagger'), parser: table('en.parser') }),
};
const words = (text: string, spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end));

describe('attributions inside attributions', () => {
  it.each([
    [
      'de',
      'Wie die Agentur Nordpress unter Berufung auf den Innenminister meldet, wurden drei Menschen verletzt.',
      'den Innenminister',
    ],
    ['en', 'The network said, citing two officials, that the envoy would travel to Geneva.', 'two officials'],
  ] as const)('keeps the chain of sources (%s)', (language, text, source) => {
    const [outer, inner] = read[language](text);
    expect(outer).toMatchObject({ id: 'a1', nested: false, within: null });
    expect(inner).toMatchObject({ nested: true, within: 'a1', message: outer!.message });
    expect(words(text, inner!.source)).toEqual([source]);
  });

  it.each([
    [
      'de',
      'Die Ministerin sagte am Abend, die Lage in der Stadt sei „sehr ernst und gefährlich“.',
      '„sehr ernst und gefährlich“',
    ],
    ['en', 'The minister said on Monday that the town was in “very grave danger”.', '“very grave danger”'],
  ] as const)('puts a quotation into the message that it stands in (%s)', (language, text, quoted) => {
    const found = read[language](text);
    const inner = found.find(({ form }) => form === 'direct');
    expect(inner).toMatchObject({ nested: true, within: 'a1' });
    expect(words(text, inner!.message)).toEqual([quoted]);
  });
});

describe('sentences that go on', () => {
  it('joins sentences in the Konjunktiv to one attribution with the last source', () => {
    const text =
      'Die Polizei teilte am Montag mit, der Mann sei geflohen. Er habe einen Zaun überstiegen. Zudem habe man Spuren gefunden.';
    const [first, second, ...more] = read.de(text);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ form: 'indirect' });
    expect(second).toMatchObject({ form: 'indirect-free-indirect', nested: false });
    expect(words(text, second!.source)).toEqual(['Die Polizei']);
    expect(words(text, second!.message)).toEqual(['Er habe einen Zaun überstiegen. Zudem habe man Spuren gefunden.']);
  });
});

describe('odd text', () => {
  it.each([
    '',
    ' ',
    '„',
    '“',
    '„“',
    '„„„',
    'sagte',
    ', sagte er.',
    'laut',
    'Nach',
    ': : :',
    '\ud800 sagte \udfff',
    '😀 sagte: „😀“',
  ])('reads %j without failing', (text) => {
    expect(() => read.de(text)).not.toThrow();
    expect(() => read.en(text)).not.toThrow();
  });

  it.each([
    'er sagte, dass laut Polizei sie sagte, ',
    'Er sagte, „dass laut, so, wie sie sagte, dass er ',
    'nach Angaben der ',
  ])('takes time in proportion to the length (%j)', (part) => {
    const odd = part.repeat(200);
    const start = performance.now();
    read.de(odd);
    const short = performance.now() - start;
    const again = performance.now();
    read.de(odd.repeat(4));
    expect(performance.now() - again).toBeLessThan(short * 16 + 200);
  });
});
