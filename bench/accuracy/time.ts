import { readFileSync } from 'node:fs';
import { tag } from '../../src/time/index.ts';

interface Row {
  readonly id: string;
  readonly lang?: 'de' | 'en';
  readonly date?: string;
  readonly text: string;
}

/** Reads a JSONL corpus `{id, lang, date, text}` and prints `{id, text, times}` for the scorer, one article a line. */
const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: npx tsx bench/accuracy/time.ts CORPUS.jsonl > records.jsonl');
  process.exit(2);
}
for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
  const { id, lang = 'de', date = null, text } = JSON.parse(line) as Row;
  const times = tag(text, { lang, published: date }).map(({ explanation: _, ...time }) => time);
  console.log(JSON.stringify({ id, text, times }));
}
