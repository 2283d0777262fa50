import { describe, expect, it } from 'vitest';
import { loadReader } from '../../src/load.ts';

const readers = { de: await loadReader('de'), en: await loadReader('en') };

/** The names of the entities that the sources of a text resolve to, null where one doesn't. */
function speakers(language: 'de' | 'en', text: string): (string | null)[] {
  const article = { id: 'x', language, title: null, url: null, publisher: null, text, published: null };
  const { entities, attributions } = readers[language].read(article).record;
  return attributions.map(({ sourceEntity }) => entities.find(({ id }) => id === sourceEntity)?.name ?? null);
}

describe('pronouns as sources', () => {
  it.each([
    [
      'de',
      'Der Minister Karl Weber besuchte die Stadt. Die Bürgermeisterin Eva Brandt empfing ihn. Er sagte, die Brücke werde gebaut.',
      ['Karl Weber'],
    ],
    ['de', 'Die Rebellen besetzten die Stadt. Sie erklärten, sie wollten verhandeln.', ['Rebellen']],
    [
      'en',
      'Karl Weber met Eva Brandt in Altdorf. He said the bridge would be built. She called it “a mistake”.',
      ['Karl Weber', 'Eva Brandt'],
    ],
    ['en', 'The United Nations warned of famine. It urged both sides to open the borders.', ['Vereinte Nationen']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(speakers(language, text)).toEqual(expected);
  });
});
