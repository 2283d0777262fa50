/**
 * Writes what a teacher learns from and what it parses: `npx tsx train/teacher/export.ts de|en CORPORA OUT`.
 *
 * Into the folder OUT: trees.jsonl, every gold tree with the number of its fold, as it is tagged by what has not seen it (-1: in
 * no fold, for the teacher of every fold); and sentences of raw texts. German: sentences.K.jsonl, tagged without fold K, and
 * sentences.all.jsonl, for which crossval.ts must have left its taggers in OUT. English: fold 0 is the held-out part.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseWords, type Morphology, openMorphology } from '../../src/syntax/morphology/index.ts';
import { adviceFor } from '../../src/syntax/parser/advice.ts';
import { type Document, readDocument } from '../../src/text/document.ts';
import { englishTreebank } from '../morphology/corpora.ts';
import { trainTaggerOn } from '../morphology/tagger.ts';
import { align, type Example } from '../parser/align.ts';
import { germanFolds } from '../parser/folds.ts';
import { jackknife, tagAll } from '../parser/jackknife.ts';
import { languages, type TrainLanguage } from '../parser/languages.ts';
import { rawTexts } from './raw-texts.ts';

/** Shorter ones teach nothing, longer ones take a teacher too long. */
const SHORTEST = 4;
const LONGEST = 60;
const IN_NO_FOLD = -1;

const [code, corpora, out] = process.argv.slice(2);
if ((code !== 'de' && code !== 'en') || !corpora || !out) throw new Error('usage: export.ts de|en CORPORA OUT');
mkdirSync(out, { recursive: true });
const language = languages[code];

if (code === 'de') {
  const { folded, corrected, taggers, shipped } = germanFolds(corpora, out);
  write('trees.jsonl', [
    ...folded.flatMap(({ example, fold }) => treesOf(example, fold, language, taggers[fold]!)),
    ...corrected.flatMap((example) => treesOf(example, IN_NO_FOLD, language, shipped)),
  ]);
  for (const [fold, tagger] of taggers.entries()) write(`sentences.${fold}.jsonl`, sentencesBy(tagger, language));
  write('sentences.all.jsonl', sentencesBy(shipped, language));
} else {
  const { learn, measure } = englishTreebank(corpora);
  const lexicon = readFileSync('models/en.lexicon.bin');
  const tagger = trainTaggerOn('en', learn, corpora);
  const morphology = openMorphology({ lexicon, tagger }, language.syntax.morphology);
  const analyses = new Map([
    ...jackknife(learn, language, lexicon, corpora, 4),
    ...tagAll(measure, language, morphology),
  ]);
  const of = (part: typeof learn, fold: number) =>
    part.flatMap((gold) => treesOf(align(gold, language.text), fold, language, morphology, analyses.get(gold.id)));
  write('trees.jsonl', [...of(learn, IN_NO_FOLD), ...of(measure, 0)]);
  write('sentences.0.jsonl', sentencesBy(morphology, language));
  const shipped = openMorphology({ lexicon, tagger: readFileSync('models/en.tagger.bin') }, language.syntax.morphology);
  write('sentences.all.jsonl', sentencesBy(shipped, language));
}

/** The trees of an example, one a sentence, as lines. */
function treesOf(
  { id, document, heads, relations }: Example,
  fold: number,
  { syntax }: TrainLanguage,
  morphology: Morphology,
  analysis = analyseWords(document, morphology),
): string[] {
  return shownOf(document, syntax, morphology, analysis).map(({ first, last, ...shown }) =>
    JSON.stringify({
      id,
      fold,
      ...shown,
      heads: Array.from(heads.subarray(first, last), (head) => (head < 0 ? -1 : head - first)),
      relations: relations.slice(first, last),
    }),
  );
}

/** The sentences of the raw texts, each as a text of its own, as lines. */
function sentencesBy(morphology: Morphology, { text: textLanguage, syntax }: TrainLanguage): string[] {
  return rawTexts(language.code, corpora!).flatMap(({ id, text }) => {
    const { sentences, tokens } = readDocument(text, textLanguage);
    return sentences.flatMap(({ first, last }) => {
      if (last - first < SHORTEST || last - first > LONGEST) return [];
      const own = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
      const document = readDocument(own, textLanguage);
      // What is cut into other tokens or sentences by itself is left out.
      if (document.tokens.length !== last - first || document.sentences.length !== 1) return [];
      const [shown] = shownOf(document, syntax, morphology, analyseWords(document, morphology));
      return [JSON.stringify({ id: `${id}:${first}`, text: own, ...shown, heads: [], relations: [] })];
    });
  });
}

/** What a teacher sees of each sentence: words as tagged, what they decline to, heads and functions by the rules. */
function shownOf(
  document: Document,
  syntax: TrainLanguage['syntax'],
  morphology: Morphology,
  analysis: ReturnType<typeof analyseWords>,
) {
  const { words, nominal } = analysis;
  const { heads, functions } = adviceFor(document, analysis, syntax, morphology);
  return document.sentences.map(({ first, last }) => {
    const own = words.slice(first, last);
    return {
      first,
      last,
      form: document.tokens.slice(first, last).map(({ text }) => text),
      lemma: own.map(({ lemma }) => lemma),
      tag: own.map(({ tag }) => tag),
      feats: own.map(({ feats }) => feats),
      nominal: Array.from({ length: last - first }, (_, i) => nominal[first + i]!),
      guide: Array.from(heads.subarray(first, last), (head) => (head < 0 ? -1 : head - first)),
      functions: Array.from(functions.subarray(first, last)),
    };
  });
}

function write(file: string, lines: readonly string[]): void {
  writeFileSync(join(out!, file), `${lines.join('\n')}\n`);
  process.stdout.write(`${file}: ${lines.length} sentences\n`);
}
