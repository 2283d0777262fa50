import { columnsOf } from '../../src/syntax/parser/columns.ts';
import type { NominalReader } from '../../src/syntax/parser/nominal.ts';
import type { Word } from '../../src/syntax/types.ts';
import type { Example } from './align.ts';
import type { Lesson } from './teach.ts';
import { projective } from './trees.ts';

/** Makes lessons, one a sentence, from trees over the given words (gold or tagged by machine). */
export function lessonsOf(
  examples: readonly Example[],
  wordsOf: (example: Example) => readonly Word[],
  readNominal: NominalReader,
  weight = 1,
): Lesson[] {
  return examples.flatMap((example) => {
    const columns = columnsOf(example.document, wordsOf(example), readNominal);
    return example.document.sentences.map(({ first, last }) => {
      const heads = Int32Array.from({ length: last - first }, (_, i) => {
        const head = example.heads[first + i]!;
        return head < 0 ? -1 : head - first;
      });
      return { columns, first, heads: projective(heads), relations: example.relations.slice(first, last), weight };
    });
  });
}
