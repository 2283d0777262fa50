import type { Candidate } from './candidate.ts';
import { proposeBackward } from './propose-backward.ts';
import { proposeComplements } from './propose-complements.ts';
import { proposeEmbedded } from './propose-embedded.ts';
import { proposeFrames } from './propose-frames.ts';
import { proposePhrases } from './propose-phrases.ts';
import { proposeQuotations } from './propose-quotations.ts';
import { proposeSentences } from './propose-sentences.ts';
import { phrasesOf } from './propose-sources.ts';
import type { Range } from './range.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { View } from './view.ts';

/** All possible attributions, by the sentence that they start in, with the stretches and phrases of each sentence. */
export interface Proposals {
  readonly bySentence: readonly (readonly Candidate[])[];
  readonly segments: readonly (readonly Segment[])[];
  /** The noun phrases of each sentence. */
  readonly phrases: readonly (readonly Range[])[];
}

/** More candidates than any sentence has; the bound keeps odd text linear. */
const MOST = 400;

/** Proposes every possible attribution of an article. Far more than are true: choosing comes after. */
export function proposeAll(reading: View): Proposals {
  const { sentences } = reading.document;
  const segments = sentences.map((sentence) => segmentsOf(reading, sentence));
  const bySentence = sentences.map((sentence, number) => {
    const own = segments[number]!;
    const found = [
      ...proposeFrames(reading, number, own),
      ...proposeBackward(reading, sentences, number, own),
      ...proposeEmbedded(reading, number, own),
      ...proposeComplements(reading, sentence, number, own),
      ...proposePhrases(reading, sentence, number, own),
      ...proposeSentences(reading, sentence, number, own),
    ];
    return found.length > MOST ? found.slice(0, MOST) : found;
  });
  for (const candidate of proposeQuotations(reading, segments)) {
    const own = bySentence[candidate.sentence]!;
    if (own.length < 2 * MOST) own.push(candidate);
  }
  return { bySentence, segments, phrases: sentences.map((sentence) => phrasesOf(reading, sentence)) };
}
