import { formatInterval } from '../../../src/export/days.ts';
import type { EventRow } from './api.ts';

type Language = 'de' | 'en';

/**
 * An event's title in another language than English, in which the chronicle keeps it: the type and the days are said anew,
 * the names between them stay. A title that a person gave stays as it is. `label` is what people call the type.
 */
export function titleIn(
  { title, earliest, latest }: Pick<EventRow, 'title' | 'earliest' | 'latest'>,
  label: Readonly<Record<Language, string>> | undefined,
  language: Language,
): string {
  if (language === 'en' || label === undefined) return title;
  if (title === label.en) return label[language];
  const dated = (earliest ?? latest) !== null;
  const days = (inLanguage: Language): string => (dated ? formatInterval(earliest, latest, inLanguage) : '');
  const [head, tail] = [`${label.en}: `, days('en')];
  if (!title.startsWith(head) || !title.endsWith(tail)) return title;
  return `${label[language]}: ${title.slice(head.length, title.length - tail.length)}${days(language)}`;
}
