import { readFileSync, writeFileSync } from 'node:fs';
import { ATTRIBUTION_MODEL } from '../../src/attribution/model.ts';
import { packTable } from '../../src/tables/container.ts';
import { readAll } from './articles.ts';
import { RECIPE, SOURCE_RECIPE, teach } from './teach.ts';

/**
 * Learns the weights of German attribution from the annotated Wikinews articles and writes models/de.attribution.bin:
 * `npx tsx train/attribution/train.ts $CORPORA/attribution/wikinews-train.jsonl`.
 */
const [corpus] = process.argv.slice(2);
if (corpus === undefined) throw new Error('usage: train.ts CORPUS.jsonl');
const { message, leanings, source } = teach(readAll(readFileSync(corpus, 'utf8')), RECIPE, SOURCE_RECIPE);
const meta = {
  origin:
    'weights learned from German Wikinews articles (CC BY 2.5) with the annotation of Petersen-Frey and Biemann (2024)',
  message: { unit: message.unit, bias: message.bias },
  leanings,
  source: { unit: source.unit, bias: source.bias },
};
const bytes = packTable({ ...ATTRIBUTION_MODEL, meta }, { message: message.weights, source: source.weights });
writeFileSync('models/de.attribution.bin', bytes);
process.stdout.write(`models/de.attribution.bin: ${bytes.length} bytes\n`);
