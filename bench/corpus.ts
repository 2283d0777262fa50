import { loadReader } from '../src/load.ts';
import { RegestaRecord } from '../src/record.ts';
import { articleOf, readCorpus } from './corpora.ts';

/**
 * Reads a whole corpus on one core and checks what comes out: every record valid, every span's text equal to its slice,
 * a second reading the same bytes. Reports speed and memory. `npx tsx bench/corpus.ts [FILE below $CORPORA] [--repeat N]`
 */
const [file = 'attribution/wikinews-train.jsonl'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const repeat = Number(/--repeat[= ](\d+)/u.exec(process.argv.join(' '))?.[1] ?? 1);
const articles = readCorpus(file);
const reader = await loadReader(articles[0]?.lang === 'en' ? 'en' : 'de');

let invalid = 0;
let slipped = 0;
let unequal = 0;
let spans = 0;
let words = 0;
let read = 0;
let reading = 0;
let claims = 0;
const memory: number[] = [];

for (let round = 0; round < repeat; round++) {
  for (const one of articles) {
    const article = articleOf(one, reader.language);
    const { id, text } = article;
    const start = performance.now();
    const { record, layers } = reader.read(article);
    reading += performance.now() - start;
    read++;
    words += layers.document.tokens.length;
    claims += record.claims.length;
    if (round > 0) continue;
    const checked = RegestaRecord.safeParse(record);
    if (!checked.success) {
      invalid++;
      console.error(id, checked.error.issues.slice(0, 3));
    }
    visitSpans(record, ({ start: from, end, text: words }) => {
      spans++;
      if (text.slice(from, end) !== words || end <= from) {
        slipped++;
        console.error(id, { from, end, words });
      }
    });
    if (JSON.stringify(reader.read(article).record) !== JSON.stringify(record)) unequal++;
  }
  memory.push(process.memoryUsage().rss / 2 ** 20);
}

console.log(`articles          ${articles.length} (${read} readings), ${(claims / read).toFixed(1)} claims each`);
console.log(`invalid records   ${invalid}`);
console.log(`slipped spans     ${slipped} of ${spans}`);
console.log(`unequal readings  ${unequal}`);
console.log(`articles a second ${(read / (reading / 1000)).toFixed(0)}`);
console.log(`words a second    ${(words / (reading / 1000)).toFixed(0)}`);
console.log(
  `memory (rss, MB)  ${memory.map((mb) => mb.toFixed(0)).join(' ')}; peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)}`,
);

function visitSpans(value: unknown, visit: (span: { start: number; end: number; text: string }) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visitSpans(item, visit);
  } else if (typeof value === 'object' && value !== null) {
    const { start, end, text } = value as Record<string, unknown>;
    if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') visit({ start, end, text });
    for (const item of Object.values(value)) visitSpans(item, visit);
  }
}
