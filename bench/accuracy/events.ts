import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReader, standardCodebook } from '../../src/load.ts';
import type { RegestaRecord } from '../../src/record.ts';
import { type CorpusArticle, readCorpus, SCORE } from '../corpora.ts';
import { gather } from './gather.ts';

/**
 * Accuracy of merging and of near-copies: the annotated stories of the corpora and of bench/stories in one chronicle with
 * all Wikinews articles. `npx tsx bench/accuracy/events.ts [dev|own] [show=N]`; `dev` and `own` score the stories of the
 * corpora or our own alone, `show` prints so many errors. The weights were learned from these stories:
 * `npx tsx train/merge/validate.ts` measures on stories that were left out.
 */
interface Row extends CorpusArticle {
  readonly lang?: 'de' | 'en';
  readonly publisher?: string;
}

const args = process.argv.slice(2);
const show = args.find((arg) => arg.startsWith('show='))?.slice('show='.length) ?? '0';
const dev = readCorpus<Row>('stories/stories-dev.jsonl');
const folder = join(import.meta.dirname, '../stories');
const own = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as Row);
const noise = ['wikinews-train', 'wikinews-plain'].flatMap((name) => readCorpus<Row>(`attribution/${name}.jsonl`));

const readers = { de: await loadReader('de'), en: await loadReader('en') };
const records = [...dev, ...own, ...noise].map(
  ({ id, lang = 'de', date, title = null, publisher = null, text }): RegestaRecord => {
    const published = date === undefined ? null : ({ date, origin: 'metadata' } as const);
    return readers[lang].read({ id, text, language: lang, title, url: null, publisher, published }).record;
  },
);
const events = gather(records, standardCodebook());
const gold = args.includes('dev') ? dev : args.includes('own') ? own : [...dev, ...own];
const out = mkdtempSync(join(tmpdir(), 'regesta-events-'));
const [goldFile, eventFile] = [join(out, 'stories.jsonl'), join(out, 'events.jsonl')];
const lines = (rows: readonly unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
writeFileSync(goldFile, lines(gold));
writeFileSync(eventFile, lines(events));
process.stdout.write(
  execFileSync('node', [join(SCORE, 'events.mjs'), goldFile, eventFile, show], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  }),
);
rmSync(out, { recursive: true });
