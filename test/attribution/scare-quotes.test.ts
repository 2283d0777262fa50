import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createScareQuoteFinder } from '../../src/attribution/index.ts';

const table = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../models', `${name}.bin`));
const tables = (language: string) => ({
  lexicon: table(`${language}.lexicon`),
  tagger: table(`${language}.tagger`),
  parser: table(`${language}.parser`),
});
const read = {
  de: createScareQuoteFinder('de', { ...tables('de'), attribution: table('de.attribution') }),
  en: createScareQuoteFinder('en', tables('en')),
};

/** The set-off words of a text, each with its user. */
const found = (language: 'de' | 'en', text: string): string[] =>
  read[language](text).map(({ start, end, user }) =>
    [text.slice(start, end), ...user.map((span) => text.slice(span.start, span.end))].join(' < '),
  );

describe('words that quotation marks set off', () => {
  it.each([
    ['de', 'Die Partei feierte ihren „Sieg“ bis in die Nacht.', '„Sieg“ < Die Partei'],
    ['de', 'Der Präsident erklärte, die „Befreiung“ des Nordens sei abgeschlossen.', '„Befreiung“ < Der Präsident'],
    ['de', 'Das von der Armee so genannte „Sicherheitsgebiet“ liegt am Fluss.', '„Sicherheitsgebiet“ < der Armee'],
    ['de', 'Das „Hilfsprogramm“ der Regierung endet im März.', '„Hilfsprogramm“ < der Regierung'],
    ['de', 'Der angebliche „Traum“ vom Frieden endete schnell.', '„Traum“'],
    ['en', 'The party celebrated its “victory” all night.', '“victory” < The party'],
    ['en', 'The zone, called a “safe area” by the army, was shelled.', '“safe area” < the army'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual([expected]);
  });

  it.each([
    ['de', 'Der Film „Winterlicht“ läuft am Freitag an.'],
    ['de', '„Nie wieder!“, rief die Menge.'],
    ['de', 'Die Zeitung „Der Morgen“ berichtet, der Minister habe von den Zahlungen gewusst.'],
    ['de', '„Wir bleiben hier“, sagte die Wirtin.'],
    ['en', 'The ferry “Polar Star” sank in the storm.'],
    ['en', '“We stay,” she said.'],
  ] as const)('are none in %s: %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it('name the attribution in whose message they stand', () => {
    const text = 'Laut Polizei war der „Überfall“ erfunden.';
    const [only] = read.de(text);
    expect(only).toMatchObject({ attribution: 'a1', rule: 'attribution.scare-quote.message', userEntity: null });
    expect(text.slice(only!.user[0]!.start, only!.user[0]!.end)).toBe('Polizei');
  });
});
