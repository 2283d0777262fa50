/**
 * Frames of JSONL texts, for the scorer of frames:
 * `npx tsx bench/accuracy/frames.ts TEXTS.jsonl OUT.jsonl --lang de|en [--models FOLDER]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../../src/syntax/analyse.ts';
import { analysisOf } from '../../src/syntax/analysis.ts';
import { openMorphology } from '../../src/syntax/morphology/index.ts';
import { openParser } from '../../src/syntax/parser/model.ts';
import { readDocument } from '../../src/text/document.ts';
import { languages } from '../../train/parser/languages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, models: { type: 'string', default: 'models' } },
});
const [input, output] = positionals;
const { lang, models: folder } = values;
if (input === undefined || output === undefined || (lang !== 'de' && lang !== 'en'))
  throw new Error('usage: frames.ts TEXTS.jsonl OUT.jsonl --lang de|en [--models FOLDER]');
const { text: textLanguage, syntax } = languages[lang];
const table = (name: string): Uint8Array => readFileSync(`${folder}/${lang}.${name}.bin`);
const models = {
  morphology: openMorphology({ lexicon: table('lexicon'), tagger: table('tagger') }, syntax.morphology),
  parser: openParser(table('parser')),
};
const lines = readFileSync(input, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const document = readDocument(text, textLanguage);
    return JSON.stringify(analysisOf(id, document, analyse(document, syntax, models)));
  });
writeFileSync(output, `${lines.join('\n')}\n`);
