/**
 * Accuracy of tags, lemmas and features against a treebank: `npx tsx bench/accuracy/tagging.ts de|en CORPORA [TAGGER] [errors]`.
 * TAGGER is a table learned without the held-out part (default: the one in the folder
 * MODELS of the environment, which is models/ where it isn't set).
 */
import { readFileSync } from 'node:fs';
import { morphology as german } from '../../src/lang/de/syntax/morphology/index.ts';
import { text as germanText } from '../../src/lang/de/text.ts';
import { morphology as english } from '../../src/lang/en/syntax/morphology/index.ts';
import { text as englishText } from '../../src/lang/en/text.ts';
import { openMorphology, tagWords } from '../../src/syntax/morphology/index.ts';
import { readDocument } from '../../src/text/document.ts';
import { englishTreebank, germanTreebank } from '../../train/morphology/corpora.ts';
import { alignGold } from '../../train/morphology/gold.ts';

const FEATURES = ['Case', 'Gender', 'Number', 'Person', 'Tense', 'Mood', 'VerbForm', 'Degree'] as const;

const MODELS = process.env.MODELS ?? 'models';
const [language, corpora, tagger = `${MODELS}/${language}.tagger.bin`, show = '0'] = process.argv.slice(2);
if ((language !== 'de' && language !== 'en') || !corpora)
  throw new Error('usage: tagging.ts de|en CORPORA [TAGGER] [errors]');

const text = language === 'de' ? germanText : englishText;
const { measure } = language === 'de' ? germanTreebank(corpora) : englishTreebank(corpora);
const bytes = { lexicon: readFileSync(`${MODELS}/${language}.lexicon.bin`), tagger: readFileSync(tagger) };
const morphology = openMorphology(bytes, language === 'de' ? german : english);

const rates = new Map<string, { right: number; all: number }>();
const confused = new Map<string, string[]>();
let aligned = 0;
let tokens = 0;
for (const sentence of measure) {
  const document = readDocument(sentence.text, text);
  const gold = alignGold(sentence, document.tokens);
  const words = tagWords(document, morphology);
  words.forEach((word, i) => {
    tokens++;
    const right = gold[i];
    if (right === null || right === undefined) return;
    aligned++;
    const form = document.tokens[i]!.text;
    const around = document.tokens
      .slice(Math.max(0, i - 3), i + 4)
      .map((t) => t.text)
      .join(' ');
    count('UPOS', word.upos, right.upos, form, around);
    count('tag', word.tag, right.tag, form, around);
    if (right.lemma !== null) count(`lemma`, word.lemma, right.lemma, form, around);
    let same = true;
    for (const name of FEATURES) {
      const mine = word.feats[name] ?? '-';
      const theirs = right.feats[name] ?? '-';
      if (mine !== theirs) same = false;
      if (theirs !== '-' || mine !== '-') count(name, mine, theirs, form, around);
    }
    count('all features', same ? 'same' : 'other', 'same', form, around);
  });
}
console.log(`${measure.length} sentences, ${tokens} tokens, ${((100 * aligned) / tokens).toFixed(2)}% of them aligned`);
for (const [kind, { right, all }] of rates)
  console.log(`${kind.padEnd(14)} ${((100 * right) / all).toFixed(2)}%  of ${all}`);
for (const [kind, examples] of [...confused].sort(([, a], [, b]) => b.length - a.length).slice(0, Number(show))) {
  console.log(
    `${examples.length} ${kind}: ${examples.filter((_, i) => i % Math.ceil(examples.length / 6) === 0).join(' / ')}`,
  );
}

function count(kind: string, mine: string, theirs: string, form: string, around: string): void {
  const rate = rates.get(kind) ?? { right: 0, all: 0 };
  rates.set(kind, rate);
  rate.all++;
  if (mine === theirs) {
    rate.right++;
    return;
  }
  const name = kind === 'lemma' ? 'lemma' : `${kind} ${theirs}, got ${mine}`;
  const example = kind === 'lemma' ? `${form}: ${theirs}, got ${mine}` : `[${form}] ${around}`;
  confused.set(name, [...(confused.get(name) ?? []), example]);
}
