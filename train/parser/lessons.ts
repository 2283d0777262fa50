import type { Columns } from '../../src/syntax/parser/columns.ts';
import type { Example } from './align.ts';
import type { Lesson } from './teach.ts';
import { projective } from './trees.ts';

/** Makes lessons, one a sentence, from trees and what the parser sees of them. */
export function lessonsOf(
  examples: readonly Example[],
  columnsFor: (example: Example) => Columns,
  weight = 1,
): Lesson[] {
  return examples.flatMap((example) => {
    const columns = columnsFor(example);
    return example.document.sentences.map(({ first, last }) => {
      const heads = Int32Array.from({ length: last - first }, (_, i) => {
        const head = example.heads[first + i]!;
        return head < 0 ? -1 : head - first;
      });
      return { columns, first, heads: projective(heads), relations: example.relations.slice(first, last), weight };
    });
  });
}
