/** What a JSON-LD block says of a report. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly body: string | null;
}

type Fields = Readonly<Record<string, unknown>>;
/** NewsArticle and its subtypes, and what sites use in its stead. */
const ARTICLE = /(?:Article|BlogPosting|Report|NewsMediaOrganizationArticle)$/u;
const DEEPEST = 6;

/**
 * Finds the report among a page's JSON-LD blocks, in the shapes that sites write: an object, a list, an `@graph`, a page
 * with the report as its `mainEntity`, a type that is a list. Blocks that are not JSON are passed over.
 */
export function articleOfJsonLd(blocks: readonly string[]): JsonLdArticle | null {
  const articles = blocks.flatMap((block) => {
    try {
      return find(JSON.parse(tidy(block)), 0);
    } catch {
      return [];
    }
  });
  // Teasers of other reports may stand beside the page's own, which says the most.
  const [best] = articles.sort((a, b) => weight(b) - weight(a));
  if (best === undefined) return null;
  return {
    headline: string(best.headline) ?? string(best.name),
    datePublished: string(best.datePublished) ?? string(best.dateCreated),
    publisher: name(best.publisher) ?? name(best.sourceOrganization),
    url: string(best.url) ?? name(best.mainEntityOfPage, '@id') ?? string(best['@id']),
    language: name(best.inLanguage),
    body: string(best.articleBody),
  };
}

/** Some sites wrap the block in a comment or a CDATA section, or break strings over lines. */
function tidy(block: string): string {
  return block
    .replace(/^\s*(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)/u, '')
    .replace(/(?:-->|(?:\/\/)?\s*\]\]>)\s*$/u, '')
    .replace(/[\n\r\t]+/gu, ' ');
}

function find(node: unknown, depth: number): Fields[] {
  if (depth > DEEPEST || typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((item) => find(item, depth + 1));
  const fields = node as Fields;
  const types = [fields['@type']].flat();
  const own = types.some((type) => typeof type === 'string' && ARTICLE.test(type)) ? [fields] : [];
  return [
    ...own,
    ...['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'].flatMap((key) => find(fields[key], depth + 1)),
  ];
}

function weight(fields: Fields): number {
  const has = (key: string): number => (fields[key] === undefined ? 0 : 1);
  return 2 * has('datePublished') + has('headline') + has('articleBody') + has('publisher');
}

function string(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

/** The name of a thing that may be given as words, as an object or as a list of either. */
function name(value: unknown, key = 'name'): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'object' && first !== null)
    return string((first as Fields)[key]) ?? string((first as Fields).alternateName);
  return string(first);
}
