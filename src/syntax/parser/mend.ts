import type { Tree, Word } from '../types.ts';
import { findAntecedents } from './antecedents.ts';
import { boundSubjects } from './colons.ts';
import type { Columns } from './columns.ts';

import { detachNominals } from './detach.ts';
import { detachFromDates } from './detach-dates.ts';
import { detachYears } from './detach-years.ts';
import { overruleSubjects } from './overrule.ts';
import { untangleAuxiliaries } from './untangle.ts';

/**
 * What is known of the language corrects the tree of the parser: clauses first, then who is the subject of which, then what
 * was hung on nouns that can't carry it, and clauses on what they tell of. Roles are looked at again on the tree that this gives.
 */
export function mendTree(
  words: readonly Word[],
  tree: Tree,
  { guide, nominal }: Columns,
  calendar: ReadonlySet<string>,
): Tree {
  const clauses = boundSubjects(words, overruleSubjects(untangleAuxiliaries(words, tree, guide), guide));
  const nouns = detachFromDates(words, detachYears(words, detachNominals(words, nominal, clauses)), calendar);
  return findAntecedents(words, nouns);
}
