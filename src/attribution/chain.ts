import type { Candidate } from './candidate.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { meet, type Range } from './range.ts';
import { sentenceOf, standsAt, type View } from './view.ts';

/** How many tokens from its word of reporting a chain is looked for. */
const NEAR = 40;

/**
 * The source's own source, where the sentence names it: "wie die Agentur unter Berufung auf den Minister meldet" gives an
 * attribution to the minister inside that to the agency, with the same message. Null where there is none.
 */
export function chainOf(
  reading: View,
  candidate: Candidate,
  source: Range | null,
): { readonly candidate: Candidate; readonly source: Range } | null {
  const { document } = reading;
  if (candidate.head < 0 || source === null) return null;
  const sentence = document.sentences[sentenceOf(reading, candidate.sentence, candidate.head)]!;
  const from = Math.max(sentence.first, candidate.head - NEAR);
  for (let at = from; at < Math.min(sentence.last, candidate.head + NEAR); at++) {
    const words = chainAt(reading, at);
    if (
      words === undefined ||
      (candidate.kind !== 'statement' && meet([{ first: at, last: at + 1 }], candidate.message))
    )
      continue;
    const own = nounPhraseAt(reading, at + words.length, sentence.last);
    if (own === null || meet([own], [source])) continue;
    const cue = words.map((_, i) => at + i);
    return {
      candidate: { ...candidate, kind: 'chain', form: 'indirect', head: at, cue, source: own, marks: ['chain'] },
      source: own,
    };
  }
  return null;
}

/** Whether a run of tokens goes on from somebody to whom that one refers: "die Agentur unter Berufung auf den Minister". */
export function holdsChain(reading: View, { first, last }: Range): boolean {
  for (let at = first + 1; at < last; at++) if (chainAt(reading, at) !== undefined) return true;
  return false;
}

/** The words at a token that bring in a source's own source, if it begins such words. */
function chainAt(reading: View, at: number): readonly string[] | undefined {
  return reading.language.chains.find((chain) => standsAt(reading, chain, at));
}
