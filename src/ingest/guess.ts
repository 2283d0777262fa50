import type { InputFormat } from './types.ts';

const EXTENSIONS: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.rss': 'feed',
  '.atom': 'feed',
  '.warc': 'warc',
};
const PROLOGUE = /^(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!doctype\s+(?!html)[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*/iu;

/**
 * Guesses the form of an input from its extension (with the dot, any case) and its first characters. What a page, a feed or a
 * corpus looks like counts for more than `.txt` and `.xml`, which say little.
 */
export function guessFormat(extension: string, head: string): InputFormat {
  const start = head.replace(/^\ufeff/u, '').trimStart();
  if (/^WARC\/\d/u.test(start)) return 'warc';
  const named = EXTENSIONS[extension.toLowerCase()];
  if (named !== undefined && named !== 'text' && named !== 'html') return named;
  if (start.startsWith('<')) {
    const root = /^<(?:[\p{L}\p{N}_.-]+:)?([\p{L}][\p{L}\p{N}]*)[\s/>]/u.exec(start.replace(PROLOGUE, ''))?.[1];
    if (root === 'rss' || root === 'RDF' || (root === 'feed' && named !== 'html')) return 'feed';
    if (root === 'newsMessage' || root === 'newsItem' || root === 'packageItem' || root === 'itemSet') return 'newsml';
  }
  if (named === 'html') return named;
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|article|main|div|p|h1)[\s>]/iu.test(
      start,
    )
  )
    return 'html';
  if (/^[{[]\s*(?:\{\s*)?"/u.test(start)) return 'jsonl';
  if (named === undefined && /^#{1,2} \S/u.test(start)) return 'markdown';
  if (named === undefined && looksLikeTable(start)) return 'csv';
  return 'text';
}

/** A first line of short column names, of which one is the text's. */
function looksLikeTable(start: string): boolean {
  const line = start.slice(0, 1000).split(/\r?\n/u)[0]!;
  const names = line.split(/[,;\t|]/u).map((name) => name.replace(/^"|"$/gu, '').trim().toLowerCase());
  return names.length > 1 && names.every((name) => /^[\p{L}\p{N}_ -]{1,40}$/u.test(name)) && names.includes('text');
}
