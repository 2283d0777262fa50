import { linksOf } from '../frames/links.ts';
import type { Tree, Word } from '../types.ts';
import type { Classifier } from './classifier.ts';
import type { Columns } from './columns.ts';
import { casesOf } from './nominal.ts';
import { roleTemplates } from './role-templates.ts';
import { ROLE_SLOTS, ROLES, readRoles, roleSets } from './roles.ts';
import { hashTemplates } from './templates.ts';

/** A clause has no more than one of each of these: the bit that says that it is taken, by the number of the role. */
const TAKES: readonly number[] = ROLES.map((role) => (role.startsWith('nsubj') ? 1 : role === 'obj' ? 2 : 0));

/** By the number of the role, the cases of which it needs one, as bits of `casesOf`; 0 where any will do. */
const NEEDS: readonly number[] = ROLES.map((role) => (role.startsWith('nsubj') ? 0b0001 : role === 'obj' ? 0b1000 : 0));

/**
 * Looks again at what is subject, object and indirect object, now that the whole clause is known: case, agreement,
 * valency and what else could be the subject speak together, and no clause gets two subjects or two objects.
 */
export function refineRoles(words: readonly Word[], tree: Tree, columns: Columns, classifier: Classifier): Tree {
  const links = linksOf(tree);
  const relations = tree.relations.slice();
  const width = ROLE_SLOTS.length;
  const own = new Int32Array(width);
  const hashes = new Int32Array(roleTemplates.count);
  const scores = new Float32Array(ROLES.length);
  for (const set of roleSets(words, tree, links)) {
    const slots = readRoles(set, words, tree, links, columns);
    const all = set.candidates.map((_, i) => {
      for (let slot = 0; slot < width; slot++) own[slot] = slots[i * width + slot]!;
      hashTemplates(roleTemplates, own, hashes);
      classifier.score(hashes, roleTemplates.count, scores);
      // What the rules are sure of stays.
      if (columns.guide.sure[set.candidates[i]!] === 1) scores.fill(-Infinity, 1);
      else forbidRoles(scores, tree.relations[set.candidates[i]!]!, casesOf(columns.nominal[set.candidates[i]!]!));
      return scores.slice();
    });
    const roles = bestRoles(
      all,
      set.candidates.map((candidate) => takenBy(tree.relations[candidate]!)),
    );
    set.candidates.forEach((candidate, i) => {
      if (roles[i] !== 0) relations[candidate] = ROLES[roles[i]!]!;
    });
  }
  return { heads: tree.heads, relations };
}

/** Takes the roles out that a phrase can't have by its cases, where they are known; keeping its relation is one of them. */
export function forbidRoles(scores: Float32Array, relation: string, cases: number): void {
  if (cases === 0) return;
  const kept = ROLES.indexOf(relation as (typeof ROLES)[number]);
  for (let role = 1; role < ROLES.length; role++) {
    const needed = NEEDS[role]!;
    if (needed === 0 || (cases & needed) !== 0) continue;
    scores[role] = -Infinity;
    if (role === kept) scores[0] = -Infinity;
  }
}

function takenBy(relation: string): number {
  return TAKES[Math.max(0, ROLES.indexOf(relation as (typeof ROLES)[number]))]!;
}

/** The roles with the highest sum of scores of which no two exclude each other (Viterbi over what is taken). */
export function bestRoles(scores: readonly Float32Array[], kept: readonly number[]): number[] {
  let best = [0, -Infinity, -Infinity, -Infinity];
  const back: Int32Array[] = [];
  scores.forEach((own, i) => {
    const next = [-Infinity, -Infinity, -Infinity, -Infinity];
    const from = new Int32Array(4);
    for (let taken = 0; taken < 4; taken++) {
      if (best[taken] === -Infinity) continue;
      for (let role = 0; role < own.length; role++) {
        const takes = role === 0 ? kept[i]! : TAKES[role]!;
        if ((taken & takes) !== 0) continue;
        const sum = best[taken]! + own[role]!;
        if (sum <= next[taken | takes]!) continue;
        next[taken | takes] = sum;
        from[taken | takes] = taken * 16 + role;
      }
    }
    best = next;
    back.push(from);
  });
  let taken = best.indexOf(Math.max(...best));
  const roles: number[] = [];
  for (let i = scores.length - 1; i >= 0; i--) {
    const step = back[i]![taken]!;
    roles[i] = step % 16;
    taken = step >> 4;
  }
  return roles;
}
