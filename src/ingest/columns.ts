/** What a report's columns can hold. */
export const COLUMNS = [
  'id',
  'text',
  'title',
  'date',
  'url',
  'publisher',
  'lang',
  'crawled',
  'byline',
  'uri',
  'version',
  'status',
] as const;

/** Something that a column holds. */
export type Column = (typeof COLUMNS)[number];

/** Which column of a table, or key of JSON, holds what; those left out are found by their names. */
export type Columns = { readonly [column in Column]?: string };

/** Names that tables of news articles have for their columns, in the order of trust. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'article_id', 'doc_id', 'docid', 'document_id', 'artikel_id', 'nr'],
  text: [
    'text',
    'body',
    'content',
    'fulltext',
    'full_text',
    'article_text',
    'articlebody',
    'maintext',
    'volltext',
    'artikeltext',
    'inhalt',
    'article',
  ],
  title: ['title', 'headline', 'titel', 'überschrift', 'ueberschrift', 'schlagzeile'],
  date: [
    'date',
    'published',
    'published_at',
    'publication_date',
    'publish_date',
    'pub_date',
    'pubdate',
    'date_publish',
    'datepublished',
    'datum',
    'erscheinungsdatum',
    'veröffentlicht',
  ],
  url: ['url', 'link', 'source_url', 'web_url', 'adresse'],
  publisher: [
    'publisher',
    'source',
    'source_name',
    'source_domain',
    'outlet',
    'newspaper',
    'medium',
    'quelle',
    'zeitung',
  ],
  lang: ['lang', 'language', 'sprache'],
  crawled: ['crawled', 'crawl_date', 'retrieved', 'date_download', 'accessed', 'abgerufen'],
  byline: ['byline', 'author', 'authors', 'autor', 'autoren', 'autorin'],
  uri: ['uri', 'guid'],
  version: ['version'],
  status: ['status', 'pubstatus', 'pub_status'],
};

/** Finds the columns among the names that a table has. What the user named is taken; null where it isn't there. */
export function findColumns(
  names: readonly string[],
  wanted: Columns,
): ReadonlyMap<Column, string> | { readonly missing: string } {
  const plain = new Map<string, string>();
  for (const name of names) {
    const key = plainName(name);
    if (!plain.has(key)) plain.set(key, name);
  }
  const found = new Map<Column, string>();
  const taken = new Set<string>();
  for (const column of COLUMNS) {
    const said = wanted[column];
    if (said === undefined) continue;
    const name = names.includes(said) ? said : plain.get(plainName(said));
    if (name === undefined) return { missing: said };
    found.set(column, name);
    taken.add(name);
  }
  for (const column of COLUMNS) {
    if (found.has(column)) continue;
    const name = NAMES[column].map((one) => plain.get(one)).find((one) => one !== undefined && !taken.has(one));
    if (name !== undefined) found.set(column, name);
  }
  return found;
}

function plainName(name: string): string {
  return name
    .replace(/^\ufeff/u, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');
}
