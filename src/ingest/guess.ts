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
};

/**
 * Guesses the form of an input from its extension (with the dot, any case) and its first characters. What a page or a
 * corpus looks like counts for more than `.txt`, which is often wrong.
 */
export function guessFormat(extension: string, head: string): InputFormat {
  const named = EXTENSIONS[extension.toLowerCase()];
  if (named !== undefined && named !== 'text') return named;
  const start = head.replace(/^\ufeff/u, '').trimStart();
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|article|main|div|p|h1)[\s>]/iu.test(
      start,
    )
  )
    return 'html';
  if (/^[{[]\s*(?:\{\s*)?"/u.test(start)) return 'jsonl';
  if (named === undefined && /^#{1,2} \S/u.test(start)) return 'markdown';
  return 'text';
}
