import type { LanguageCode } from '../../text/article.ts';
import type { Db } from './context.ts';
import type { FormsOf } from './terms.ts';

/** Loads what tells the dictionary forms of words in a language. */
export type LoadForms = (code: LanguageCode) => Promise<FormsOf>;

/**
 * Tells the dictionary forms of words in the languages in which there are articles. Looks again for other languages among
 * those that came since, and loads each once.
 */
export function openChronicleForms(load: LoadForms): (db: Db) => Promise<FormsOf> {
  const loaded = new Map<string, FormsOf>();
  let seen = 0;
  return async (db) => {
    const rows = await db
      .selectFrom('articles')
      .select((e) => ['language', e.fn.max('id').as('last')])
      .where('id', '>', seen)
      .groupBy('language')
      .orderBy('language')
      .execute();
    for (const { language, last } of rows) {
      if (!loaded.has(language)) loaded.set(language, await load(language as LanguageCode));
      seen = Math.max(seen, Number(last));
    }
    return (word) => [...new Set([...loaded.values()].flatMap((formsOf) => formsOf(word)))];
  };
}
