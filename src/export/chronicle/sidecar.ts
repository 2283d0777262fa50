import type { RegestaRecord } from '../../record.ts';

/** What an export was made of, and how. */
export interface SidecarFacts {
  readonly version: string;
  readonly format: string;
  /** As given: the filter and the form. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly codebook: { readonly name: string; readonly version: string; readonly hash: string };
  readonly written: number;
  readonly leftOut: ReadonlyMap<string, number>;
  readonly articles: readonly SidecarArticle[];
}

/** An article that an export rests on. */
export interface SidecarArticle {
  readonly id: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** What the sidecar says of an article. */
export function sidecarArticle({ article, published }: RegestaRecord): SidecarArticle {
  const { id, sha256, title, publisher, url } = article;
  return { id, sha256, title, publisher, url, published: published.date };
}

/** The sidecar: JSON that says what an export was made of. It holds no clock time, so that the same export gives the same. */
export function formatSidecar({
  version,
  format,
  options,
  codebook,
  written,
  leftOut,
  articles,
}: SidecarFacts): string {
  const sidecar = {
    schema: 'regesta.export/1',
    program: { name: 'regesta', version },
    format,
    options,
    codebook,
    events: { written, left_out: Object.fromEntries([...leftOut].sort(([a], [b]) => (a < b ? -1 : 1))) },
    articles: articles.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  };
  return `${JSON.stringify(sidecar, null, 2)}\n`;
}
