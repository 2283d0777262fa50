import { fold } from '../../names/fold.ts';
import type { RecordEntity } from '../../record.ts';

/** The language whose names of places are the common ones. */
const COMMON = 'en';

/**
 * The name under which an entity is recognised in any article: of a place its English name, of a person the last name, as
 * a later report gives it alone. Without the kind: what one article takes for a place another may take for a body.
 */
export function aliasOf({ kind, name, names }: Pick<RecordEntity, 'kind' | 'name' | 'names'>): string {
  const common = fold(names.find(({ language, usedBy }) => language === COMMON && usedBy === null)?.name ?? name);
  return kind === 'person' ? lastWord(common) : common;
}

/** Whether two aliases may name one thing: equal, or the one the last word of the other. */
export function sameAlias(a: string, b: string): boolean {
  return a === b || lastWord(a) === b || lastWord(b) === a;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
