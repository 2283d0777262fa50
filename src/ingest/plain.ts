import { readFront, splitTitle } from './front.ts';
import { hasFrontMatter, readFrontMatter } from './front-matter.ts';
import { InputError } from './input-error.ts';
import { normaliseText } from './normalise.ts';
import type { Draft } from './types.ts';

/** Reads a plain text: a front matter or date lines in front, a headline, the report. */
export async function readPlain(raw: string): Promise<Draft> {
  return draft(normaliseText(raw), (text) => splitTitle(text));
}

/** Reads Markdown: as plain text, with its marks taken off. The first heading is the headline. */
export async function readMarkdown(raw: string): Promise<Draft> {
  const { stripMarkdown } = await import('./markdown.ts');
  return draft(normaliseText(raw), (text) => {
    const { title, text: body } = stripMarkdown(text);
    return title === null ? splitTitle(body) : { title, text: body };
  });
}

async function draft(
  text: string,
  split: (text: string) => { readonly title: string | null; readonly text: string },
): Promise<Draft> {
  const matter = hasFrontMatter(text) ? await readFrontMatter(text) : null;
  // Date lines may stand above the headline and below it.
  const above = readFront((matter?.body ?? text).trim());
  const { title, text: body } = split(above.text);
  const below = readFront(body);
  const heading = matter?.title ?? title;
  // A headline alone is the report.
  const rest = normaliseText(below.text) || (title ?? '');
  if (rest === '') throw new InputError('no-text', 'there is no text besides what stands in front of it');
  return {
    text: rest,
    title: heading,
    url: matter?.url ?? above.url ?? below.url,
    publisher: matter?.publisher ?? null,
    published: matter?.published ?? above.published ?? below.published,
    language: matter?.language ?? null,
    languageIsHint: false,
    notes: [],
  };
}
