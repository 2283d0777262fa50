/**
 * Publication dates inferred from the text alone, for the scorer of publication dates:
 * `npx tsx bench/accuracy/published.ts ARTICLES.jsonl [--part even|odd] > records.jsonl`. The date is read by nobody but
 * the scorer. Articles at even places were tuned on. `--stated` hands the date in instead and counts contradictions.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { published as german } from '../../src/lang/de/published.ts';
import { time as germanTime } from '../../src/lang/de/time/index.ts';
import { published as english } from '../../src/lang/en/published.ts';
import { time as englishTime } from '../../src/lang/en/time/index.ts';
import { readDocument } from '../../src/text/document.ts';
import { extract } from '../../src/time/extract.ts';
import { datePublication } from '../../src/time/published/index.ts';

interface Row {
  readonly id: string;
  readonly lang?: 'de' | 'en';
  readonly text: string;
  readonly date: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string' }, stated: { type: 'boolean', default: false } },
});
const [path] = positionals;
if (path === undefined) throw new Error('usage: published.ts ARTICLES.jsonl [--part even|odd] [--stated]');
const languages = { de: { time: germanTime, published: german }, en: { time: englishTime, published: english } };
const rows = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row)
  .filter((_, i) => values.part === undefined || (i % 2 === 0) === (values.part === 'even'));
let spent = 0;
let characters = 0;
let contradicted = 0;
for (const { id, lang = 'de', text, date } of rows) {
  const { time, published } = languages[lang];
  const document = readDocument(text, time.text);
  const extracted = extract(document, time);
  const start = performance.now();
  const found = datePublication(document, published, values.stated ? { date, origin: 'metadata' } : null, extracted);
  spent += performance.now() - start;
  characters += text.length;
  if (found.contradicted !== null) contradicted++;
  if (values.stated && found.contradicted !== null)
    process.stderr.write(`${id} ${date} ${JSON.stringify(found.contradicted)}\n`);
  process.stdout.write(`${JSON.stringify({ article: { id, text, date }, published: found })}\n`);
}
const each = (spent / Math.max(rows.length, 1)).toFixed(2);
process.stderr.write(
  `${rows.length} articles, ${characters} characters, ${each} ms an article; ${contradicted} contradicted\n`,
);
