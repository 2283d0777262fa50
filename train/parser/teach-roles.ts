import { linksOf } from '../../src/syntax/frames/links.ts';
import type { Columns } from '../../src/syntax/parser/columns.ts';
import { roleTemplates } from '../../src/syntax/parser/role-templates.ts';
import { ROLE_SLOTS, ROLES, readRoles, roleSets } from '../../src/syntax/parser/roles.ts';
import { hashTemplates } from '../../src/syntax/parser/templates.ts';
import type { Tree, Word } from '../../src/syntax/types.ts';
import { Learner } from './learner.ts';
import { lossGradient } from './loss.ts';
import { randomFrom, shuffle } from './random.ts';
import type { Schooling } from './teach.ts';

/** A text as a parser that never saw it has parsed it, with its gold tree. */
export interface RoleLesson {
  readonly words: readonly Word[];
  readonly columns: Columns;
  readonly tree: Tree;
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

/** Trains the second look at subjects and objects on a parser's own trees. */
export function teachRoles(lessons: readonly RoleLesson[], how: Schooling): Learner {
  const learner = new Learner(ROLES.length);
  const random = randomFrom(how.seed);
  const width = ROLE_SLOTS.length;
  const items: { hashes: Int32Array; gold: number }[] = [];
  for (const { words, columns, tree, heads, relations } of lessons) {
    const links = linksOf(tree);
    for (const set of roleSets(words, tree, links)) {
      const slots = readRoles(set, words, tree, links, columns);
      set.candidates.forEach((candidate, i) => {
        if (heads[candidate] !== set.node) return;
        const hashes = new Int32Array(roleTemplates.count);
        hashTemplates(roleTemplates, slots.subarray(i * width, (i + 1) * width), hashes);
        items.push({ hashes, gold: Math.max(0, (ROLES as readonly string[]).indexOf(relations[candidate]!)) });
      });
    }
  }
  const scores = new Float32Array(ROLES.length);
  const hidden = new Int32Array(roleTemplates.count);
  for (let epoch = 0; epoch < how.epochs; epoch++) {
    for (const { hashes, gold } of shuffle(items, random)) {
      for (let i = 0; i < hashes.length; i++) hidden[i] = random() < how.dropout ? 0 : hashes[i]!;
      learner.score(hidden, hidden.length, scores);
      const gradient = lossGradient(
        scores,
        () => true,
        (role) => role === gold,
      );
      learner.learn(hidden, hidden.length, gradient, how.rate);
    }
  }
  learner.average();
  return learner;
}
