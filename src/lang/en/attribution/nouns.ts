import type { CueClass } from '../../../attribution/language.ts';
import { byClass } from '../../../attribution/word-lists.ts';

/** English nouns of reporting. */
export const NOUNS: ReadonlyMap<string, CueClass> = byClass({
  say: `statement announcement claim assertion report remark comment declaration confirmation denial admission allegation
    account testimony speech reply response assurance explanation rumour rumor word quote spokesman spokeswoman
    spokesperson news suggestion argument contention insistence version`,
  write: 'letter article newspaper paper magazine book document tweet post agency release memo email filing',
  ask: 'question',
  think: `opinion view belief hope fear expectation suspicion assumption estimate prediction forecast concern feeling
    doubt theory idea impression`,
  find: 'finding study investigation survey poll analysis conclusion evidence result research source ruling',
  demand: 'demand request appeal call order recommendation proposal advice plea warning',
  announce: 'threat promise pledge vow decision plan offer intention refusal',
  accuse: 'accusation charge criticism complaint indictment',
});

/** English writes its compounds apart. */
export const NOUN_ENDINGS: readonly string[] = [];
