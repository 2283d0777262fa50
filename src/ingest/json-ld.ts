/** What a JSON-LD block says of a report. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly body: string | null;
  /** The place and agency that it states for its first line. */
  readonly dateline: string | null;
  /** True where the block says that the page shows only part of it. */
  readonly paywalled: boolean;
  /** The most special of its types, such as `LiveBlogPosting`. */
  readonly type: string;
}

type Fields = Readonly<Record<string, unknown>>;
/** NewsArticle and its subtypes, and what sites use in its stead. */
const ARTICLE = /(?:Article|BlogPosting|Report|NewsMediaOrganizationArticle|LiveBlogPosting)$/u;
const DEEPEST = 6;
const NESTED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemReviewed', 'about', 'subjectOf', 'article'];

/**
 * Finds the report among a page's JSON-LD blocks, in the shapes that sites write: an object, a list, an `@graph`, a page
 * with the report as its `mainEntity`, a type that is a list. Blocks that are not JSON are passed over. Among several the
 * one whose headline is `title` is the page's own.
 */
export function articleOfJsonLd(blocks: readonly string[], title: string | null = null): JsonLdArticle | null {
  const roots = blocks.flatMap(parse);
  const articles = roots.flatMap((root) => find(root, 0));
  // Teasers of other reports may stand beside the page's own, which says the most.
  const [best] = articles.sort((a, b) => weight(b, title) - weight(a, title));
  if (best === undefined) return null;
  const named = byId(roots);
  const blog = liveBlog(articles, best);
  const thing = (value: unknown): string | null => name(resolved(value, named));
  return {
    headline: string(best['headline']) ?? string(best['name']),
    datePublished: string(best['datePublished']) ?? string(best['dateCreated']),
    dateModified: string(best['dateModified']),
    publisher: thing(best['publisher']) ?? thing(best['sourceOrganization']),
    author: names(best['author'] ?? best['creator'], named),
    url: string(best['url']) ?? name(best['mainEntityOfPage'], '@id') ?? string(best['@id']),
    language: name(best['inLanguage'], 'alternateName') ?? name(best['inLanguage']),
    body: (blog === null ? null : entriesOf(blog)) ?? string(best['articleBody']),
    dateline: string(best['dateline']),
    paywalled: /^false$/iu.test(String(best['isAccessibleForFree'] ?? '')),
    type: typesOf(blog ?? best).find((type) => /LiveBlog|Gallery|Video/u.test(type)) ?? typesOf(best)[0] ?? '',
  };
}

/** The live blog that the report is, which may stand beside it as a thing of its own. */
function liveBlog(articles: readonly Fields[], best: Fields): Fields | null {
  const title = string(best['headline']);
  const isOwn = (one: Fields): boolean => one === best || title === null || string(one['headline']) === title;
  return articles.find((one) => typesOf(one).some((type) => /^LiveBlog/u.test(type)) && isOwn(one)) ?? null;
}

/** What a live blog's entries say, each under its headline, in the order of the block; null where there are none. */
function entriesOf(blog: Fields): string | null {
  const entries = [blog['liveBlogUpdate']].flat().flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { headline, articleBody } = entry as Fields;
    return [[string(headline), string(articleBody)].filter((part) => part !== null).join('\n\n')];
  });
  return [string(blog['articleBody']), ...entries].filter((part) => part !== null && part !== '').join('\n\n') || null;
}

function parse(block: string): unknown[] {
  try {
    return [JSON.parse(tidy(block))];
  } catch {
    return [];
  }
}

/** Some sites wrap the block in a comment or a CDATA section, break strings over lines or end with a semicolon. */
function tidy(block: string): string {
  return block
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/u, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/u, '')
    .replace(/[\n\r\t]+/gu, ' ')
    .replace(/;\s*$/u, '');
}

function find(node: unknown, depth: number): Fields[] {
  if (depth > DEEPEST || typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((item) => find(item, depth + 1));
  const fields = node as Fields;
  const own = typesOf(fields).some((type) => ARTICLE.test(type)) ? [fields] : [];
  return [...own, ...NESTED.flatMap((key) => find(fields[key], depth + 1))];
}

function typesOf(fields: Fields): string[] {
  return [fields['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type] : []));
}

/** Things that stand in the graph under an address, for those that only point there. */
function byId(roots: readonly unknown[]): ReadonlyMap<string, Fields> {
  const found = new Map<string, Fields>();
  const list = roots.flat().flatMap((root) => {
    const graph = typeof root === 'object' && root !== null ? (root as Fields)['@graph'] : null;
    return [root, ...(Array.isArray(graph) ? graph : [])];
  });
  for (const one of list) {
    if (typeof one !== 'object' || one === null) continue;
    const id = (one as Fields)['@id'];
    if (typeof id === 'string' && 'name' in one) found.set(id, one as Fields);
  }
  return found;
}

function resolved(value: unknown, named: ReadonlyMap<string, Fields>): unknown {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'object' || first === null || 'name' in first) return first;
  const id = (first as Fields)['@id'];
  return typeof id === 'string' ? (named.get(id) ?? first) : first;
}

function weight(fields: Fields, title: string | null): number {
  const has = (key: string): number => (fields[key] === undefined ? 0 : 1);
  const own = title !== null && string(fields['headline']) === title ? 4 : 0;
  return own + 2 * has('datePublished') + has('headline') + has('articleBody') + has('publisher');
}

function string(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

/** The name of a thing that may be given as words, as an object or as a list of either. */
function name(value: unknown, key = 'name'): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'object' && first !== null)
    return string((first as Fields)[key]) ?? string((first as Fields)['alternateName']);
  return string(first);
}

function names(value: unknown, named: ReadonlyMap<string, Fields>): string | null {
  const all = [value].flat().flatMap((one) => name(resolved(one, named)) ?? []);
  return [...new Set(all.filter((one) => !/^https?:/u.test(one)))].join(', ') || null;
}
