import type { NamesLanguage } from '../../src/names/index.ts';
import type { TextLanguage } from '../../src/text/language.ts';

/** What the reading of names needs of a language. */
export async function languageOf(code: 'de' | 'en'): Promise<{ text: TextLanguage; names: NamesLanguage }> {
  if (code === 'de') {
    const [{ text }, { names }] = await Promise.all([
      import('../../src/lang/de/text.ts'),
      import('../../src/lang/de/names/index.ts'),
    ]);
    return { text, names };
  }
  const [{ text }, { names }] = await Promise.all([
    import('../../src/lang/en/text.ts'),
    import('../../src/lang/en/names/index.ts'),
  ]);
  return { text, names };
}
