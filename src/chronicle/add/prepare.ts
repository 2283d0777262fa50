import type { Reading } from '../../read.ts';
import type { Article } from '../../text/article.ts';
import { copyBands, copySketch } from '../copies/index.ts';
import { articleKey } from '../keys.ts';
import { numbersOf } from '../store/numbers.ts';
import { packRecord } from '../store/pack.ts';
import type { Prepared } from '../store/types.ts';
import { toldIn } from './told.ts';

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X']);

/** Takes an article's reading apart for the chronicle. `reading` names the program version and the codebook. */
export function prepare(
  article: Article,
  { record, layers }: Pick<Reading, 'record'> & { readonly layers: Pick<Reading['layers'], 'document' | 'syntax'> },
  reading: string,
): Prepared {
  const key = articleKey(article);
  const sketch = copySketch(article.text);
  return {
    article: { ...article, key, sha256: record.article.sha256 },
    published: record.published.date,
    reading,
    lemmas: lemmasOf(layers),
    record: packRecord(record),
    schema: record.schema,
    sketch,
    bands: numbersOf(copyBands(sketch)),
    ...toldIn(key, record),
  };
}

/** Dictionary forms that don't stand in the text themselves, each once: what else the article is to be found by. */
function lemmasOf({ document, syntax }: Pick<Reading['layers'], 'document' | 'syntax'>): string {
  const surface = new Set(document.lower);
  const lemmas = new Set<string>();
  for (const { lemma, upos } of syntax.words) {
    const lower = lemma.toLowerCase();
    if (CONTENT.has(upos) && !surface.has(lower)) lemmas.add(lower);
  }
  return [...lemmas].sort().join(' ');
}
