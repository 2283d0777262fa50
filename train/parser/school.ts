import type { Columns } from '../../src/syntax/parser/columns.ts';
import { mendTree } from '../../src/syntax/parser/mend.ts';
import { parseTrees } from '../../src/syntax/parser/parse.ts';
import type { Word } from '../../src/syntax/types.ts';
import type { Section } from '../../src/tables/container.ts';
import type { Example } from './align.ts';
import { sureSections } from './census.ts';
import type { Learner } from './learner.ts';
import { lessonsOf } from './lessons.ts';
import { PARSED_WEIGHT } from './parsed.ts';
import { type Lesson, type Schooling, type Taught, teach } from './teach.ts';
import { type RoleLesson, teachRoles } from './teach-roles.ts';

/** What training sees of a sentence: its words as tagged by machine, and the columns of the parser. */
export interface Seen {
  readonly words: readonly Word[];
  readonly columns: Columns;
  /** Lemmas of weekdays and months. */
  readonly calendar: ReadonlySet<string>;
}

/** A whole trained parser. */
export interface School {
  readonly parser: Taught;
  readonly roles: Learner;
  /** Sections of what the parser chooses alike whenever it meets the same tags. */
  readonly sure: Readonly<Record<string, Section>>;
}

const PARSER: Schooling = { epochs: 6, rate: 0.1, dropout: 0.2, seed: 20190312 };
/** Many sentences need to be seen less often. */
const EPOCHS_WITH_PARSED = 4;
const ROLES: Schooling = { epochs: 8, rate: 0.05, dropout: 0.2, seed: 20190312 };
/** The second look learns from trees of parsers that never saw the sentence; so many of them are trained. */
const PARTS = 2;

/**
 * Trains a parser and its second look, on trees of people and on sentences that a teacher has parsed. The parser is the mean of so
 * many runs over the same trees in other orders: with few trees a single run hangs on chance.
 */
export function school(
  examples: readonly Example[],
  seenOf: (example: Example) => Seen,
  runs: number,
  parsed: readonly Example[] = [],
): School {
  const relations = [...new Set(['root', ...examples.flatMap((example) => example.relations)])];
  const columnsOf = (example: Example) => seenOf(example).columns;
  const extra = lessonsOf(parsed, columnsOf, PARSED_WEIGHT);
  const lessonsFor = (part: readonly Example[]): Lesson[] => [...lessonsOf(part, columnsOf), ...extra];
  const how = parsed.length > 0 ? { ...PARSER, epochs: EPOCHS_WITH_PARSED } : PARSER;
  const lessons: RoleLesson[] = [];
  for (let part = 0; part < PARTS; part++) {
    const parser = teach(lessonsFor(examples.filter((_, i) => i % PARTS !== part)), relations, how);
    for (const example of examples.filter((_, i) => i % PARTS === part)) {
      const { words, columns, calendar } = seenOf(example);
      const tree = mendTree(words, parseTrees(example.document.sentences, columns, parser), columns, calendar);
      lessons.push({ words, columns, tree, heads: example.heads, relations: example.relations });
    }
  }
  const parser = meanOf(lessonsFor(examples), relations, how, runs);
  const read = [...examples, ...parsed].map((example) => ({
    sentences: example.document.sentences,
    columns: columnsOf(example),
  }));
  return { parser, roles: teachRoles(lessons, ROLES), sure: sureSections(parser, read) };
}

/** The mean of several parsers that learned the same. */
function meanOf(lessons: readonly Lesson[], relations: readonly string[], how: Schooling, runs: number): Taught {
  const mean = teach(lessons, relations, how);
  for (let run = 1; run < runs; run++) {
    const { steps, labels } = teach(lessons, relations, { ...how, seed: how.seed + run });
    mean.steps.blend(steps, 1 / (run + 1));
    mean.labels.blend(labels, 1 / (run + 1));
  }
  return mean;
}
