import type { Entity } from '../names/types.ts';
import type { Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import { addresseeOf } from './addressee.ts';
import type { Candidate } from './candidate.ts';
import { featuresOf } from './features.ts';
import { type Finding, finish } from './finish.ts';
import { historyOf, type Past } from './history.ts';
import type { AttributionLanguage } from './language.ts';
import { type AttributionModel, scoreOf } from './model.ts';
import { proposeAll } from './propose.ts';
import type { Range } from './range.ts';
import { type Scored, select } from './select.ts';
import { sourceOf } from './source.ts';
import type { Attribution } from './types.ts';
import { view } from './view.ts';

/**
 * Finds who says what: every attribution of an article, in order of position. With a model, what the rules propose is
 * weighed by it; without one the rules alone decide. Linear in the length of the text; never fails.
 */
export function attribute(
  document: Document,
  syntax: Syntax,
  entities: readonly Entity[],
  language: AttributionLanguage,
  model: AttributionModel | null = null,
): Attribution[] {
  const reading = view(document, syntax, language);
  const { bySentence, segments } = proposeAll(reading);
  const findings: Finding[] = [];
  let last: Range | null = null;
  let past: Past | null = null;
  document.sentences.forEach((sentence, number) => {
    const history = historyOf(past, number, sentence.paragraph);
    const rivals = bySentence[number]!;
    const around = { segments: segments[number]!, rivals, history };
    const scored =
      model === null
        ? byRules(rivals, history.distance <= 1 && history.sameParagraph)
        : rivals.map((candidate) => ({ candidate, score: scoreOf(model, featuresOf(reading, candidate, around)) }));
    const taken = select(scored).sort((a, b) => a.candidate.message[0]!.first - b.candidate.message[0]!.first);
    for (const { candidate, score } of taken) {
      const own = sourceOf(reading, candidate, segments[number]!);
      const goesOn =
        candidate.kind === 'mood' ||
        candidate.kind === 'hearsay' ||
        candidate.kind === 'adverb' ||
        candidate.kind === 'quotation';
      const source: Range | null = own ?? (goesOn ? last : null);
      findings.push({
        candidate,
        source,
        addressee: addresseeOf(reading, candidate),
        score,
        paragraph: sentence.paragraph,
      });
      if (source !== null) last = source;
      past = { kind: candidate.kind, form: candidate.form, sentence: number, paragraph: sentence.paragraph };
    }
  });
  return finish(reading, findings, entities);
}

/** What the rules alone take. A sentence's mood or modal counts only where somebody was speaking just before. */
function byRules(candidates: readonly Candidate[], follows: boolean): Scored[] {
  return candidates
    .filter(({ plausible }) => plausible)
    .map((candidate) => ({
      candidate,
      score: candidate.kind === 'mood' && !follows ? 0.2 : PREFERENCE[candidate.kind],
    }));
}

const PREFERENCE: Readonly<Record<Candidate['kind'], number>> = {
  quotation: 1,
  frame: 0.9,
  complement: 0.8,
  phrase: 0.7,
  adverb: 0.6,
  mood: 0.5,
  hearsay: 0.4,
  statement: 0.3,
};
