import { type Candidate, withFrame } from '../../src/attribution/candidate.ts';
import { featuresOf } from '../../src/attribution/features.ts';
import { frameFeaturesOf } from '../../src/attribution/frame-features.ts';
import { historyOf, type Past } from '../../src/attribution/history.ts';
import type { Proposals } from '../../src/attribution/propose.ts';
import { type Heard, hear, proposeSources } from '../../src/attribution/propose-sources.ts';
import type { Range } from '../../src/attribution/range.ts';
import { sourceFeaturesOf } from '../../src/attribution/source-features.ts';
import type { View } from '../../src/attribution/view.ts';
import { type GoldArticle, tokensOf } from './gold.ts';
import { type Label, labelAll } from './label.ts';
import type { Lesson } from './learn.ts';
import type { Choice } from './rank.ts';

/** An annotated article with everything that doesn't change between rounds of learning. */
export interface Prepared {
  readonly article: GoldArticle;
  readonly reading: View;
  readonly proposals: Proposals;
  readonly labels: readonly (readonly Label[])[];
}

/** What an article teaches: which candidates are true, and which of their possible sources. */
export interface Lessons {
  readonly message: readonly Lesson[];
  readonly source: readonly Choice[];
}

/** Labels an article's candidates. */
export function prepare(article: GoldArticle, reading: View, proposals: Proposals): Prepared {
  const flat = labelAll(proposals.bySentence.flat(), article, reading.document);
  let at = 0;
  const labels = proposals.bySentence.map(({ length }) => {
    at += length;
    return flat.slice(at - length, at);
  });
  return { article, reading, proposals, labels };
}

interface Said {
  readonly candidate: Candidate;
  readonly source: Range | null;
}

/** The lessons of an article. What was said before each sentence is the annotated. */
export function lessonsOf(prepared: Prepared): Lessons {
  const { reading, proposals, labels, article } = prepared;
  const said = annotated(prepared);
  const message: Lesson[] = [];
  const source: Choice[] = [];
  const heard: Heard[] = [];
  let past: Past | null = null;
  let next = 0;
  const listen = (candidate: Candidate | null, sentence: number): void => {
    for (; next < said.length; next++) {
      const one = said[next]!;
      const { sentence: at, message: words, kind, form } = one.candidate;
      if (at > sentence || (at === sentence && (candidate === null || words[0]!.first >= candidate.message[0]!.first)))
        return;
      if (one.source !== null && one.source.first !== one.candidate.head) hear(heard, one.source, one.candidate);
      past = { kind, form, sentence: at, paragraph: reading.document.sentences[at]!.paragraph };
    }
  };
  proposals.bySentence.forEach((rivals, number) => {
    listen(null, number);
    const { paragraph } = reading.document.sentences[number]!;
    const around = { segments: proposals.segments[number]!, rivals, history: historyOf(past, number, paragraph) };
    const order = rivals.map((candidate, i) => ({ candidate, label: labels[number]![i]! }));
    for (const { candidate, label } of order) {
      if (label.worth === 'unclear') continue;
      message.push({ features: featuresOf(reading, candidate, around), truth: label.worth === 'true' });
    }
    const right = order.filter(({ label }) => label.worth === 'true');
    right.sort((a, b) => a.candidate.message[0]!.first - b.candidate.message[0]!.first);
    for (const { candidate, label } of right) {
      listen(candidate, number);
      const wanted = tokensOf(article.attributions[label.gold]!.source, reading.document.tokens);
      const { framed, choice } = frameOf(
        reading,
        candidate,
        tokensOf(article.attributions[label.gold]!.cue, reading.document.tokens),
      );
      if (choice !== null) source.push(choice);
      source.push(choiceOf(reading, framed, proposals, heard, wanted));
    }
  });
  return { message, source };
}

/** The candidate in the frame that the annotation gives it, and what that teaches; others as they are. */
function frameOf(
  reading: View,
  candidate: Candidate,
  cue: ReadonlySet<number>,
): { framed: Candidate; choice: Choice | null } {
  const { frames } = candidate;
  if (frames === undefined) return { framed: candidate, choice: null };
  const right = frames.map((frame) => (frame.head < 0 ? cue.size === 0 : frame.cue.some((at) => cue.has(at))));
  const at = right.indexOf(true);
  const features = frames.map((frame, rank) => frameFeaturesOf(reading, candidate, frame, rank));
  return { framed: at < 0 ? candidate : withFrame(candidate, frames[at]!), choice: { features, right } };
}

function choiceOf(
  reading: View,
  candidate: Candidate,
  proposals: Proposals,
  heard: readonly Heard[],
  wanted: ReadonlySet<number>,
): Choice {
  const options = proposeSources(reading, candidate, proposals, heard);
  const worths = options.map(({ range }) => overlap(range, wanted));
  const best = Math.max(...worths);
  return {
    features: options.map((option) => sourceFeaturesOf(reading, candidate, option)),
    right: worths.map((worth) => best > 0 && worth === best),
  };
}

function annotated({ proposals, labels, article, reading }: Prepared): Said[] {
  return proposals.bySentence.flatMap((rivals, number) => {
    const right = rivals.flatMap((candidate, i) => {
      const { worth, gold } = labels[number]![i]!;
      if (worth !== 'true') return [];
      const tokens = [...tokensOf(article.attributions[gold]!.source, reading.document.tokens)];
      const source = tokens.length === 0 ? null : { first: Math.min(...tokens), last: Math.max(...tokens) + 1 };
      return [{ candidate, source }];
    });
    return right.sort((a, b) => a.candidate.message[0]!.first - b.candidate.message[0]!.first);
  });
}

function overlap(range: Range | null, wanted: ReadonlySet<number>): number {
  if (range === null) return wanted.size === 0 ? 1 : 0;
  let shared = 0;
  for (let at = range.first; at < range.last; at++) if (wanted.has(at)) shared++;
  return shared / (range.last - range.first + wanted.size - shared);
}
