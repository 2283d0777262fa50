import { readFileSync } from 'node:fs';
import type { NamesLanguage } from '../../src/names/index.ts';
import { analyse } from '../../src/syntax/analyse.ts';
import type { SyntaxLanguage } from '../../src/syntax/language.ts';
import { openMorphology } from '../../src/syntax/morphology/index.ts';
import { openParser } from '../../src/syntax/parser/model.ts';
import type { Syntax } from '../../src/syntax/types.ts';
import type { Document } from '../../src/text/document.ts';
import type { TextLanguage } from '../../src/text/language.ts';

/** What the reading of names needs of a language. */
export async function languageOf(
  code: 'de' | 'en',
): Promise<{ text: TextLanguage; names: NamesLanguage; analyse: (document: Document) => Syntax }> {
  if (code === 'de') {
    const [{ text }, { names }, { syntax }] = await Promise.all([
      import('../../src/lang/de/text.ts'),
      import('../../src/lang/de/names/index.ts'),
      import('../../src/lang/de/syntax/index.ts'),
    ]);
    return { text, names, analyse: analyser('de', syntax) };
  }
  const [{ text }, { names }, { syntax }] = await Promise.all([
    import('../../src/lang/en/text.ts'),
    import('../../src/lang/en/names/index.ts'),
    import('../../src/lang/en/syntax/index.ts'),
  ]);
  return { text, names, analyse: analyser('en', syntax) };
}

function analyser(code: string, language: SyntaxLanguage): (document: Document) => Syntax {
  const table = (name: string): Uint8Array => readFileSync(`models/${code}.${name}.bin`);
  const models = {
    morphology: openMorphology({ lexicon: table('lexicon'), tagger: table('tagger') }, language.morphology),
    parser: openParser(table('parser')),
  };
  return (document) => analyse(document, language, models);
}
