import type { GuideInput } from '../../../../syntax/parser/guide.ts';
import type { Clause } from './clause.ts';
import { personalVerbs, sayingVerbs } from './words.ts';

/** Tags of what hardly comes between a verb and its subject. */
const BEFORE_OTHERS = new Set(['ADV', 'PAV', 'APPR', 'APPRART', 'PTKNEG', 'ADJD']);

/**
 * True for a clause that begins with its verb after a comma and goes on without a subject, which is that of the clause before:
 * "…, wurde aber gestern gewählt". `verb` is its lemma with its particle: what is said before a verb of saying has another subject.
 */
export function hasElided({ words }: GuideInput, { kind, finite, first }: Clause, verb: string): boolean {
  if (kind !== 'second' || finite < 2 || first !== finite || words[finite - 1]!.tag !== '$,') return false;
  if (personalVerbs.has(verb) || sayingVerbs.has(verb)) return false;
  return !words[finite - 2]!.tag.startsWith('$') && BEFORE_OTHERS.has(words[finite + 1]?.tag ?? '');
}
