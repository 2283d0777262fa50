/**
 * Cross-validates the German tagger, parser and frames and learns a parser from everything, all in one since every sentence
 * must be tagged by a tagger that has not seen it: `npx tsx train/parser/crossval.ts CORPORA OUT`. Each fold is read by what was
 * learned from the other folds and from the corrected trees. Writes to the folder OUT the analyses of the treebank's two
 * parts (dev.jsonl and test.jsonl, for the scorer of frames) and the parser learned from everything (parser.bin).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/syntax/analyse.ts';
import { analysisOf } from '../../src/syntax/analysis.ts';
import { openMorphology } from '../../src/syntax/morphology/index.ts';
import { openParser } from '../../src/syntax/parser/model.ts';
import { germanTreebank } from '../morphology/corpora.ts';
import { trainTaggerOn } from '../morphology/tagger.ts';
import { align } from './align.ts';
import { correctedTrees } from './corrected.ts';
import { languages } from './languages.ts';
import { packParser } from './pack.ts';
import { school } from './school.ts';
import { seenBy } from './seen.ts';

const FOLDS = 5;
const RUNS = 4;
const SOURCE =
  'UD German-GSD (CC BY-SA 4.0); trees of its own over German Wikinews (CC BY 2.5) and GermEval 2014 (CC BY 4.0)';

const [corpora, out] = process.argv.slice(2);
if (!corpora || !out) throw new Error('usage: crossval.ts CORPORA OUT');
mkdirSync(out, { recursive: true });
const language = languages.de;
const lexicon = readFileSync('models/de.lexicon.bin');
const taggerIn = (file: string) => openMorphology({ lexicon, tagger: readFileSync(file) }, language.syntax.morphology);

const { learn, measure } = germanTreebank(corpora);
const folded = [learn, measure].flatMap((part, which) =>
  part.map((gold, i) => ({
    gold,
    example: align(gold, language.text),
    part: which === 0 ? 'dev' : 'test',
    fold: Math.floor((i * FOLDS) / part.length),
  })),
);
const taggers = Array.from({ length: FOLDS }, (_, fold) => {
  const file = join(out, `tagger.${fold}.bin`);
  if (!existsSync(file)) {
    const others = folded.filter((one) => one.fold !== fold).map(({ gold }) => gold);
    writeFileSync(file, trainTaggerOn('de', others, corpora));
  }
  return taggerIn(file);
});
const shipped = taggerIn('models/de.tagger.bin');
const corrected = correctedTrees(
  corpora,
  language.text,
  folded.map(({ gold }) => gold),
).map((gold) => align(gold, language.text));
const seen = new Map([
  ...folded.map(({ example, fold }) => [example.id, seenBy(example, language, taggers[fold]!)] as const),
  ...corrected.map((example) => [example.id, seenBy(example, language, shipped)] as const),
]);
/** A parser learned from the corrected trees and from all folds but one. */
const learnedWithout = (fold: number | null): Uint8Array => {
  const own = folded.filter((one) => one.fold !== fold).map(({ example }) => example);
  const { parser, roles } = school([...own, ...corrected], ({ id }) => seen.get(id)!, RUNS);
  return packParser(parser, roles, SOURCE);
};

const read: Record<string, string> = { dev: '', test: '' };
taggers.forEach((morphology, fold) => {
  const models = { morphology, parser: openParser(learnedWithout(fold)) };
  for (const { gold, example, part } of folded.filter((one) => one.fold === fold)) {
    const { document } = example;
    read[part] += `${JSON.stringify(analysisOf(gold.id, document, analyse(document, language.syntax, models)))}\n`;
  }
  process.stdout.write(`fold ${fold + 1} of ${FOLDS}\n`);
});
for (const [part, lines] of Object.entries(read)) writeFileSync(join(out, `${part}.jsonl`), lines);
const bytes = learnedWithout(null);
writeFileSync(join(out, 'parser.bin'), bytes);
process.stdout.write(`${join(out, 'parser.bin')}: ${bytes.length} bytes\n`);
