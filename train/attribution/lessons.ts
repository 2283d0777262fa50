import { featuresOf } from '../../src/attribution/features.ts';
import { historyOf, type Past } from '../../src/attribution/history.ts';
import type { AttributionLanguage } from '../../src/attribution/language.ts';
import { proposeAll } from '../../src/attribution/propose.ts';
import { hear, phrasesOf, proposeSources } from '../../src/attribution/propose-sources.ts';
import type { Range } from '../../src/attribution/range.ts';
import { sourceFeaturesOf } from '../../src/attribution/source-features.ts';
import { view } from '../../src/attribution/view.ts';
import type { Syntax } from '../../src/syntax/types.ts';
import type { Document } from '../../src/text/document.ts';
import { type GoldArticle, tokensOf } from './gold.ts';
import { labelAll } from './label.ts';
import type { Lesson } from './learn.ts';
import type { Choice } from './rank.ts';

/** What an annotated article teaches: which candidates are true, and which of their possible sources. */
export interface Lessons {
  readonly message: readonly Lesson[];
  readonly source: readonly Choice[];
}

/** The lessons of an article. What was said before each sentence is taken from the annotation. */
export function lessonsOf(
  article: GoldArticle,
  document: Document,
  syntax: Syntax,
  language: AttributionLanguage,
): Lessons {
  const reading = view(document, syntax, language);
  const { bySentence, segments } = proposeAll(reading);
  const phrases = document.sentences.map((sentence) => phrasesOf(reading, sentence));
  const labels = labelAll(bySentence.flat(), article, document);
  const message: Lesson[] = [];
  const source: Choice[] = [];
  const heard: Range[] = [];
  let past: Past | null = null;
  let at = 0;
  bySentence.forEach((rivals, number) => {
    const { paragraph } = document.sentences[number]!;
    const around = { segments: segments[number]!, rivals, history: historyOf(past, number, paragraph) };
    for (const candidate of rivals) {
      const { worth, gold } = labels[at++]!;
      if (worth !== 'unclear')
        message.push({ features: featuresOf(reading, candidate, around), truth: worth === 'true' });
      if (worth !== 'true') continue;
      past = { kind: candidate.kind, form: candidate.form, sentence: number, paragraph };
      const wanted = tokensOf(article.attributions[gold]!.source, document.tokens);
      const options = proposeSources(reading, candidate, phrases, heard);
      const worths = options.map(({ range }) => overlap(range, wanted));
      const best = Math.max(...worths);
      source.push({
        features: options.map((option) => sourceFeaturesOf(reading, candidate, option)),
        right: worths.map((worth) => best > 0 && worth === best),
      });
      const range = hull(wanted);
      if (range !== null) hear(heard, range);
    }
  });
  return { message, source };
}

function overlap(range: Range | null, wanted: ReadonlySet<number>): number {
  if (range === null) return wanted.size === 0 ? 1 : 0;
  let shared = 0;
  for (let at = range.first; at < range.last; at++) if (wanted.has(at)) shared++;
  return shared / (range.last - range.first + wanted.size - shared);
}

function hull(tokens: ReadonlySet<number>): Range | null {
  if (tokens.size === 0) return null;
  return { first: Math.min(...tokens), last: Math.max(...tokens) + 1 };
}
