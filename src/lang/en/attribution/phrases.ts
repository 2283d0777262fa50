import type { CueClass } from '../../../attribution/language.ts';
import { byClass } from '../../../attribution/word-lists.ts';

/** English verbs that report only with a second word, by lemma: "made clear", "pointed out". */
export const PHRASES: ReadonlyMap<string, ReadonlyMap<string, CueClass>> = new Map([
  ['make', byClass({ say: 'clear', demand: 'appeal' })],
  ['point', byClass({ say: 'out' })],
  ['go', byClass({ say: 'on' })],
  ['call', byClass({ demand: 'for on' })],
  ['put', byClass({ say: 'it' })],
  ['speak', byClass({ say: 'of' })],
  ['talk', byClass({ say: 'of' })],
  ['give', byClass({ say: 'assurance assurances warning' })],
  ['issue', byClass({ say: 'statement warning' })],
  ['express', byClass({ think: 'hope concern fear doubt regret confidence' })],
]);
