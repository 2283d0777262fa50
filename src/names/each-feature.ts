import type { Sentence } from '../text/token.ts';
import {
  type Observed,
  OFFSETS,
  sideFeatures,
  tagFeatures,
  taggedWordFeatures,
  tagNumber,
  type Use,
  wordAt,
  wordFeatures,
} from './features.ts';
import { jointFeatures, MOST_JOINT } from './joint-features.ts';

/** Calls `use` with every feature of the token at `at`. */
export function eachFeature(observed: Observed, sentence: Sentence, at: number, use: Use): void {
  for (const offset of OFFSETS) {
    wordFeatures(wordAt(observed, sentence, at + offset), offset, use);
  }
  const joint = new Uint32Array(MOST_JOINT);
  const count = jointFeatures(observed, sentence, at, joint);
  for (let i = 0; i < count; i++) use(joint[i]!);
  const tagAt = (offset: number): number => observed.tags.hashes[tagNumber(observed, sentence, at + offset)]!;
  const [before, tag, after] = [tagAt(-1), tagAt(0), tagAt(1)];
  tagFeatures(before, tag, after, use);
  sideFeatures(-1, tagAt(-2), before, use);
  sideFeatures(1, after, tagAt(2), use);
  taggedWordFeatures(wordAt(observed, sentence, at), tag, use);
}
