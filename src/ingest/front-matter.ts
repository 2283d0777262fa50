import type { StatedDate } from '../text/article.ts';
import { statedDate } from './dates.ts';
import { InputError } from './input-error.ts';

/** What a front matter says of its article, and the text below it. */
export interface FrontMatter {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: StatedDate | null;
  readonly language: string | null;
  readonly body: string;
}

const FENCE = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;

/** True where a text opens with a front matter: YAML between two lines of `---`. */
export function hasFrontMatter(text: string): boolean {
  return /^---[ \t]*\n[\p{L}_][\p{L}\p{N}_ -]*:/u.test(text);
}

/**
 * Reads a front matter. Keys: `title`, `date` (or `published`), `source` (or `publisher`), `url`, `lang` (or `language`),
 * and `crawled`, `retrieved` or `accessed` for the day on which a collector fetched the text; others are left alone.
 * Throws an `InputError` for YAML that can't be read and for a date that doesn't exist.
 */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const fence = FENCE.exec(text);
  if (fence === null) throw new InputError('front-matter', 'the front matter has no closing line "---"');
  const { parse } = await import('yaml');
  let data: unknown;
  try {
    data = parse(fence[1]!, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' });
  } catch (error) {
    throw new InputError('front-matter', `the front matter is not YAML: ${firstLine(error)}`);
  }
  if (typeof data !== 'object' || data === null) throw new InputError('front-matter', 'the front matter has no keys');
  const get = reader(data as Record<string, unknown>);
  const date = get('date', 'published', 'datepublished');
  const crawl = get('crawled', 'retrieved', 'accessed');
  const source = get('source', 'publisher');
  const sourceIsUrl = source !== null && /^https?:\/\//u.test(source);
  return {
    title: get('title', 'headline'),
    url: get('url', 'link') ?? (sourceIsUrl ? source : null),
    publisher: sourceIsUrl ? null : source,
    published:
      date !== null
        ? statedDate(date, 'metadata', 'front matter')
        : crawl !== null
          ? statedDate(crawl, 'crawl', 'front matter')
          : null,
    language: get('lang', 'language'),
    body: text.slice(fence[0].length),
  };
}

function reader(data: Readonly<Record<string, unknown>>): (...keys: string[]) => string | null {
  const lower = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value]));
  return (...keys) => {
    for (const key of keys) {
      const value = lower.get(key);
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
    }
    return null;
  };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/:$/u, '');
}
