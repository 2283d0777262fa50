import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kilometres } from '../../src/names/distance.ts';
import { type Entity, findEntities, type Names, openNames } from '../../src/names/index.ts';
import type { Syntax } from '../../src/syntax/types.ts';
import type { Document } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/document.ts';
import type { TextLanguage } from '../../src/text/language.ts';
import type { MarkedText } from '../../train/names/examples.ts';
import { germeval } from '../../train/names/germeval.ts';
import { gum } from '../../train/names/gum.ts';
import { languageOf } from '../../train/names/language.ts';

/**
 * Accuracy of names and places: `npx tsx bench/accuracy/names.ts $CORPORA DE.bin EN.bin [show | quiet] [FOLD/FOLDS]`, with taggers that were
 * trained without what is held out (`train/names/tagger.ts` without `all`; those of models/ have seen everything). Writes the held-out texts of GermEval and GUM
 * and their records to bench/out/, for the scorer of names, and measures places against places.jsonl: mentions drawn at
 * random from German Wikinews articles and resolved by hand.
 */

/** A mention of a place and where it lies; the key where the gazetteer has the place. */
interface PlaceMention {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly key: string | null;
  readonly lat: number;
  readonly lon: number;
}

const [corpora, german, english, showing, part] = process.argv.slice(2);
if (corpora === undefined || german === undefined || english === undefined) {
  throw new Error('usage: npx tsx bench/accuracy/names.ts CORPORA DE.bin EN.bin [show | quiet] [FOLD/FOLDS]');
}
const TAGGERS = { de: german, en: english };
const show = showing === 'show';
const out = 'bench/out';
mkdirSync(out, { recursive: true });

const lines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

async function load(
  code: 'de' | 'en',
): Promise<{ text: TextLanguage; names: Names; analyse: (document: Document) => Syntax }> {
  const { text, names, analyse } = await languageOf(code);
  const tagger = readFileSync(TAGGERS[code]);
  return { text, analyse, names: openNames({ gazetteer: readFileSync('models/gazetteer.bin'), tagger }, names) };
}

async function writeRecords(code: 'de' | 'en', texts: readonly MarkedText[]): Promise<void> {
  const { text, names, analyse } = await load(code);
  const gold = texts.map((one) => ({
    ...one,
    names: one.names.map((name) => ({ ...name, text: one.text.slice(name.start, name.end) })),
  }));
  const withSyntax = (source: string): [Document, Syntax] => {
    const document = readDocument(source, text);
    return [document, analyse(document)];
  };
  const records = texts.map((one) => ({
    article: { id: one.id, text: one.text },
    entities: findEntities(...withSyntax(one.text), names).map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((mention) => ({ ...mention, text: one.text.slice(mention.start, mention.end) })),
    })),
  }));
  const toLines = (rows: readonly unknown[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
  writeFileSync(join(out, `names.${code}.gold.jsonl`), toLines(gold));
  writeFileSync(join(out, `names.${code}.records.jsonl`), toLines(records));
  console.log(`names, ${code}: ${texts.length} held-out texts in ${out}/names.${code}.{gold,records}.jsonl`);
}

async function measurePlaces(path: string): Promise<void> {
  const { text, names, analyse } = await load('de');
  const articles = new Map(
    lines(path).map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return [id, text] as const;
    }),
  );
  const findIn = (article: string): Entity[] => {
    const document = readDocument(article, text);
    return findEntities(document, analyse(document), names);
  };
  const read = new Map<string, Entity[]>();
  const gold = lines('bench/accuracy/places.jsonl').map((line) => JSON.parse(line) as PlaceMention);
  const distances = gold.map((one) => {
    const article = articles.get(one.article)!;
    const entities = read.get(one.article) ?? findIn(article);
    read.set(one.article, entities);
    const entity = entities.find(({ mentions }) => mentions.some((m) => m.start < one.end && m.end > one.start));
    const location = entity?.location ?? null;
    const distance =
      location === null ? Number.POSITIVE_INFINITY : entity!.key === one.key ? 0 : kilometres(location, one);
    if (show && distance > 25) console.log(`${one.name} ${one.key}: got ${entity?.key}, ${Math.round(distance)} km`);
    return { distance, country: one.key?.startsWith('country:') ?? false };
  });
  report('all places', distances);
  report(
    'without states',
    distances.filter(({ country }) => !country),
  );
}

function report(what: string, results: readonly { readonly distance: number }[]): void {
  const sorted = results.map(({ distance }) => distance).sort((a, b) => a - b);
  const share = (limit: number): string =>
    ((100 * sorted.filter((distance) => distance <= limit).length) / sorted.length).toFixed(1);
  const median = sorted[sorted.length >> 1]!;
  console.log(
    `${what}: ${sorted.length} mentions, right (same place or within 25 km) ${share(25)}%, within 161 km ${share(161)}%, median ${median.toFixed(1)} km`,
  );
}

await writeRecords('de', germeval(join(corpora, 'names/germeval14.jsonl'), part).heldOut);
await writeRecords('en', gum(join(corpora, 'treebank/en_gum')).heldOut);
const wikinews = join(corpora, 'attribution/wikinews-train.jsonl');
if (existsSync(wikinews)) await measurePlaces(wikinews);
