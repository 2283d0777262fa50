import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attributionsOf } from '../../src/attribution/attribute.ts';
import { createAttributor } from '../../src/attribution/index.ts';
import type { Attribution } from '../../src/attribution/types.ts';
import { quote, type Span } from '../../src/text/span.ts';
import { readAll } from '../../train/attribution/articles.ts';
import type { GoldArticle } from '../../train/attribution/gold.ts';
import { RECIPE, SOURCE_RECIPE, teach } from '../../train/attribution/teach.ts';
import { type CorpusArticle, readCorpus, SCORE } from '../corpora.ts';

/**
 * Accuracy of attribution. German in cross-validation: each fifth of the annotated Wikinews articles is read by a model that
 * was learned from the other four. `npx tsx bench/accuracy/attribution.ts [rules] [fold=N] [show=N]`; `rules` leaves the
 * model out, `fold` measures one fifth only, `show` prints so many errors. English by its rules on the invented reports of
 * attribution-en.jsonl: `npx tsx bench/accuracy/attribution.ts en [half=odd|even] [show=N]`.
 */
const args = process.argv.slice(2);
const option = (name: string): string | undefined => args.find((arg) => arg.startsWith(`${name}=`))?.split('=')[1];
const only = option('fold');
const FOLDS = 5;

const gold: string[] = [];
const records: string[] = [];
if (args.includes('en')) readEnglish();
else readGerman();
report();

function readGerman(): void {
  const corpus = readCorpus<CorpusArticle & GoldArticle>('attribution/wikinews-train.jsonl');
  const articles = readAll(corpus.map((article) => JSON.stringify(article)).join('\n'));
  for (let fold = 0; fold < FOLDS; fold++) {
    if (only !== undefined && Number(only) !== fold) continue;
    const others = articles.filter((_, i) => i % FOLDS !== fold);
    const model = args.includes('rules') ? null : teach(others, RECIPE, SOURCE_RECIPE);
    articles.forEach(({ article, reading, proposals }, i) => {
      if (i % FOLDS === fold) compare(article, attributionsOf(reading, proposals, [], model));
    });
  }
}

function readEnglish(): void {
  const table = (name: string): Uint8Array => readFileSync(`models/en.${name}.bin`);
  const read = createAttributor('en', { lexicon: table('lexicon'), tagger: table('tagger'), parser: table('parser') });
  const lines = readFileSync(join(import.meta.dirname, 'attribution-en.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const half = option('half');
  lines.forEach((line, i) => {
    if (half !== undefined && half !== (i % 2 === 0 ? 'odd' : 'even')) return;
    const article = JSON.parse(line) as GoldArticle;
    compare(article, read(article.text));
  });
}

function compare(article: GoldArticle, found: readonly Attribution[]): void {
  const spans = (list: readonly Span[]): Span[] => list.map((span) => quote(article.text, span));
  const attributions = found.map((one) => ({
    ...one,
    cue: spans(one.cue),
    source: spans(one.source),
    message: spans(one.message),
    addressee: spans(one.addressee),
  }));
  gold.push(JSON.stringify(article));
  records.push(JSON.stringify({ article: { id: article.id, text: article.text }, attributions }));
}

function report(): void {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-attribution-'));
  const [goldFile, recordFile] = [join(folder, 'gold.jsonl'), join(folder, 'records.jsonl')];
  writeFileSync(goldFile, gold.join('\n'));
  writeFileSync(recordFile, records.join('\n'));
  process.stdout.write(
    execFileSync('node', [join(SCORE, 'attribution.mjs'), goldFile, recordFile, option('show') ?? '0'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    }),
  );
  rmSync(folder, { recursive: true });
}
