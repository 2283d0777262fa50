import type { Columns } from '../../src/syntax/parser/columns.ts';
import { mendTree } from '../../src/syntax/parser/mend.ts';
import { parseTrees } from '../../src/syntax/parser/parse.ts';
import type { Word } from '../../src/syntax/types.ts';
import type { Example } from './align.ts';
import type { Learner } from './learner.ts';
import { lessonsOf } from './lessons.ts';
import { type Lesson, type Schooling, type Taught, teach } from './teach.ts';
import { type RoleLesson, teachRoles } from './teach-roles.ts';

/** What training sees of a sentence: its words as tagged by machine, and the columns of the parser. */
export interface Seen {
  readonly words: readonly Word[];
  readonly columns: Columns;
}

/** A whole trained parser. */
export interface School {
  readonly parser: Taught;
  readonly roles: Learner;
}

const PARSER: Schooling = { epochs: 6, rate: 0.1, dropout: 0.2, seed: 20190312 };
const ROLES: Schooling = { epochs: 8, rate: 0.05, dropout: 0.2, seed: 20190312 };
/** The second look learns from trees of parsers that never saw the sentence; so many of them are trained. */
const PARTS = 2;

/**
 * Trains a parser and its second look. The parser is the mean of so many runs over the same trees in other orders: with few
 * trees a single run hangs on chance.
 */
export function school(examples: readonly Example[], seenOf: (example: Example) => Seen, runs: number): School {
  const relations = [...new Set(['root', ...examples.flatMap((example) => example.relations)])];
  const lessonsFor = (part: readonly Example[]): Lesson[] => lessonsOf(part, (example) => seenOf(example).columns);
  const lessons: RoleLesson[] = [];
  for (let part = 0; part < PARTS; part++) {
    const parser = teach(lessonsFor(examples.filter((_, i) => i % PARTS !== part)), relations, PARSER);
    for (const example of examples.filter((_, i) => i % PARTS === part)) {
      const { words, columns } = seenOf(example);
      const tree = mendTree(words, parseTrees(example.document.sentences, columns, parser), columns);
      lessons.push({ words, columns, tree, heads: example.heads, relations: example.relations });
    }
  }
  return { parser: meanOf(lessonsFor(examples), relations, runs), roles: teachRoles(lessons, ROLES) };
}

/** The mean of several parsers that learned the same. */
function meanOf(lessons: readonly Lesson[], relations: readonly string[], runs: number): Taught {
  const mean = teach(lessons, relations, PARSER);
  for (let run = 1; run < runs; run++) {
    const { steps, labels } = teach(lessons, relations, { ...PARSER, seed: PARSER.seed + run });
    mean.steps.blend(steps, 1 / (run + 1));
    mean.labels.blend(labels, 1 / (run + 1));
  }
  return mean;
}
