import type { Columns } from '../../src/syntax/parser/columns.ts';
import { parseTrees } from '../../src/syntax/parser/parse.ts';
import { sureSection } from '../../src/syntax/parser/sure.ts';
import type { Section } from '../../src/tables/container.ts';
import type { Sentence } from '../../src/text/token.ts';
import type { Taught } from './teach.ts';

/** A choice is sure by its tags where it was met so often, and where no more than this share was chosen otherwise. */
const OFTEN = 50;
const OTHERWISE = 0.001;

/** What a parser reads to be watched. */
export interface Watched {
  readonly sentences: readonly Sentence[];
  readonly columns: Columns;
}

/** Sections for a table: the steps and relations that a parser chooses alike whenever it meets the same tags. */
export function sureSections(parser: Taught, texts: Iterable<Watched>): Record<string, Section> {
  const steps = new Census();
  const labels = new Census();
  for (const { sentences, columns } of texts)
    parseTrees(sentences, columns, parser, {
      step: (key, step) => steps.count(key, step),
      label: (key, label) => labels.count(key, label),
    });
  return { ...steps.sections('steps'), ...labels.sections('labels') };
}

/** Counts choices by their keys. */
class Census {
  private readonly counts = new Map<number, Map<number, number>>();

  count(key: number, choice: number): void {
    let own = this.counts.get(key);
    if (own === undefined) {
      own = new Map();
      this.counts.set(key, own);
    }
    own.set(choice, (own.get(choice) ?? 0) + 1);
  }

  sections(name: string): Record<string, Section> {
    const sure = [...this.counts].flatMap(([key, own]) => {
      const all = [...own.values()].reduce((sum, count) => sum + count, 0);
      const [choice, count] = [...own].sort(([, m], [, n]) => n - m)[0]!;
      return all >= OFTEN && all - count <= OTHERWISE * all ? [[key, choice] as const] : [];
    });
    sure.sort(([a], [b]) => a - b);
    return {
      [sureSection(name, 'keys')]: Int32Array.from(sure, ([key]) => key),
      [sureSection(name, 'choices')]: Uint8Array.from(sure, ([, choice]) => choice),
    };
  }
}
