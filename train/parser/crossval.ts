/**
 * Cross-validates the German tagger, parser and frames and learns a parser from everything, all in one since every sentence
 * must be tagged by a tagger that has not seen it: `npx tsx train/parser/crossval.ts CORPORA OUT`. Each fold is read by what was
 * learned from the other folds, from the corrected trees, and from raw sentences with the trees of a teacher that has not seen the
 * fold (parsed.K.jsonl and parsed.all.jsonl in OUT, see ../teacher). Writes to the folder OUT the analyses of the treebank's two
 * parts (dev.jsonl and test.jsonl, for the scorer of frames) and the parser learned from everything (parser.bin). With
 * `--without-teacher` nothing is learned from raw sentences.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/syntax/analyse.ts';
import { analysisOf } from '../../src/syntax/analysis.ts';
import type { Morphology } from '../../src/syntax/morphology/index.ts';
import { openParser } from '../../src/syntax/parser/model.ts';
import { germanFolds } from './folds.ts';
import { languages } from './languages.ts';
import { packParser } from './pack.ts';
import { parsedSentences } from './parsed.ts';
import { type Seen, school } from './school.ts';
import { seenBy } from './seen.ts';

const RUNS = 2;
const SOURCE =
  'UD German-GSD (CC BY-SA 4.0); trees of its own over German Wikinews (CC BY 2.5) and GermEval 2014 (CC BY 4.0)';

const [corpora, out, ...options] = process.argv.slice(2);
if (!corpora || !out) throw new Error('usage: crossval.ts CORPORA OUT [--without-teacher]');
const taught = !options.includes('--without-teacher');
mkdirSync(out, { recursive: true });
const language = languages.de;
const { folded, corrected, taggers, shipped } = germanFolds(corpora, out);
const seen = new Map<string, Seen>([
  ...folded.map(({ example, fold }) => [example.id, seenBy(example, language, taggers[fold]!)] as const),
  ...corrected.map((example) => [example.id, seenBy(example, language, shipped)] as const),
]);

/** A parser learned from the corrected trees, from all folds but one, and from what its teacher parsed. */
function learnedWithout(fold: number | null, tagger: Morphology): Uint8Array {
  const own = folded.filter((one) => one.fold !== fold).map(({ example }) => example);
  const file = join(out!, `parsed.${fold ?? 'all'}.jsonl`);
  if (taught && !existsSync(file)) throw new Error(`${file} is missing: train/teacher/README.md says how it is made`);
  const parsed = taught ? parsedSentences(file, language.text) : [];
  const seenRaw = new Map(parsed.map((example) => [example.id, seenBy(example, language, tagger)]));
  const seenOf = ({ id }: { id: string }): Seen => (seen.get(id) ?? seenRaw.get(id))!;
  return packParser(school([...own, ...corrected], seenOf, RUNS, parsed), SOURCE);
}

const read: Record<string, string> = { dev: '', test: '' };
taggers.forEach((morphology, fold) => {
  const models = { morphology, parser: openParser(learnedWithout(fold, morphology)) };
  for (const { gold, example, part } of folded.filter((one) => one.fold === fold)) {
    const { document } = example;
    read[part] += `${JSON.stringify(analysisOf(gold.id, document, analyse(document, language.syntax, models)))}\n`;
  }
  process.stdout.write(`fold ${fold + 1} of ${taggers.length}\n`);
});
for (const [part, lines] of Object.entries(read)) writeFileSync(join(out, `${part}.jsonl`), lines);
const bytes = learnedWithout(null, shipped);
writeFileSync(join(out, 'parser.bin'), bytes);
process.stdout.write(`${join(out, 'parser.bin')}: ${bytes.length} bytes\n`);
