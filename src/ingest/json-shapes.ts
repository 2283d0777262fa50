import { fragmentText, isMarkup, lineText } from './fragment.ts';
import { InputError } from './input-error.ts';
import { articleOfJsonLd } from './json-ld.ts';
import type { CorpusLine } from './jsonl.ts';
import { machineDate } from './machine-date.ts';
import { normaliseText } from './normalise.ts';

type Fields = Readonly<Record<string, unknown>>;

/** True for what news-please writes. */
export function isNewsPlease(fields: Fields): boolean {
  return 'maintext' in fields && !('text' in fields);
}

/** Reads what news-please writes: `date_publish` is the page's date, `date_download` a hint only. */
export function readNewsPlease(fields: Fields): CorpusLine {
  const text = string(fields['maintext']);
  const url = string(fields['url']);
  if (text === null) return { id: url, draft: new InputError('no-text', '"maintext" is empty') };
  const stated = machineDate([['date_publish', string(fields['date_publish'])]]);
  const crawled = machineDate([['date_download', string(fields['date_download'])]], 'crawl');
  const modified = string(fields['date_modify']);
  return {
    id: url,
    draft: {
      text: normaliseText(text),
      title: lineText(string(fields['title'])),
      url,
      publisher: string(fields['source_domain']),
      published: stated.published ?? crawled.published,
      language: string(fields['language']),
      languageIsHint: true,
      notes: [...stated.notes, ...crawled.notes],
      item: { created: modified, byline: names(fields['authors']) },
    },
  };
}

/** True for an object that is a schema.org article with its text, as some archives store them. */
export function isSchemaArticle(fields: Fields): boolean {
  return '@type' in fields && typeof fields['articleBody'] === 'string' && !('text' in fields);
}

/** Reads a schema.org article. */
export function readSchemaArticle(fields: Fields): CorpusLine {
  const found = articleOfJsonLd([JSON.stringify(fields)]);
  const text = found?.body ?? '';
  const id = found?.url ?? null;
  if (text.trim() === '') return { id, draft: new InputError('no-text', '"articleBody" is empty') };
  const { published, notes } = machineDate([['datePublished', found?.datePublished ?? null]]);
  return {
    id,
    draft: {
      text: isMarkup(text) ? fragmentText(text) : normaliseText(text),
      title: lineText(found?.headline ?? null),
      url: id,
      publisher: found?.publisher ?? null,
      published,
      language: found?.language ?? null,
      languageIsHint: true,
      notes,
      item: { created: found?.dateModified ?? null, byline: found?.author ?? null },
    },
  };
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function names(value: unknown): string | null {
  return (
    [value]
      .flat()
      .flatMap((one) => string(one) ?? [])
      .join(', ') || null
  );
}
