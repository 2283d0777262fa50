import { readFileSync } from 'node:fs';
import { loadReader } from '../../src/load.ts';
import type { LanguageCode } from '../../src/text/article.ts';

interface Row {
  readonly id: string;
  readonly lang?: LanguageCode;
  readonly date?: string;
  readonly title?: string;
  readonly text: string;
}

/** Reads a JSONL corpus `{id, lang, date, text}` with the whole pipeline and prints a record a line, for the scorer of claims. */
const [path, only] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: npx tsx bench/accuracy/claims.ts CORPUS.jsonl [de|en] > records.jsonl');
  process.exit(2);
}
const readers = { de: await loadReader('de'), en: await loadReader('en') };
for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
  const { id, lang = 'de', date, title = null, text } = JSON.parse(line) as Row;
  if (only !== undefined && only !== lang) continue;
  const published = date === undefined ? null : ({ date, origin: 'metadata' } as const);
  const { record } = readers[lang].read({ id, text, language: lang, title, url: null, publisher: null, published });
  console.log(JSON.stringify(record));
}
