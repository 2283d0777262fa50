import { Lexer, type Token, type Tokens } from 'marked';
import { normaliseText } from './normalise.ts';

/** Takes the marks off Markdown: headings, emphasis, links, lists and quotations become plain paragraphs. */
export function stripMarkdown(markdown: string): { readonly title: string | null; readonly text: string } {
  const tokens = lex(markdown);
  if (tokens === null) return { title: null, text: markdown };
  const at = tokens.findIndex((token) => token.type === 'heading');
  const heading = tokens[at];
  // Only a heading that everything else stands below is the headline.
  const isTitle = heading !== undefined && tokens.slice(0, at).every((token) => token.type === 'space');
  const title = isTitle ? inline(heading).trim() || null : null;
  const rest = isTitle ? tokens.slice(at + 1) : tokens;
  return { title, text: normaliseText(rest.map(block).filter(Boolean).join('\n\n')) };
}

/** Null where quotations or lists are nested so deeply that the lexer gives up: nothing that anybody wrote as Markdown. */
function lex(markdown: string): Token[] | null {
  try {
    return new Lexer({ gfm: true }).lex(markdown);
  } catch {
    return null;
  }
}

function block(token: Token): string {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'html':
    case 'def':
      return '';
    case 'code':
      return (token as Tokens.Code).text;
    case 'list':
      return (token as Tokens.List).items.map((item) => item.tokens.map(block).join('\n')).join('\n');
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.map(block).filter(Boolean).join('\n\n');
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows]
        .map((cells) => cells.map((cell) => cell.tokens.map(inline).join('')).join('\t'))
        .join('\n');
    }
    default:
      return inline(token);
  }
}

function inline(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'image' || token.type === 'html') return '';
  if ('tokens' in token && token.tokens !== undefined && token.tokens.length > 0)
    return token.tokens.map(inline).join('');
  return 'text' in token ? unescapeEntities(token.text as string) : '';
}

function unescapeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|nbsp|#39);/gu, (entity) => ENTITIES[entity] ?? entity);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
  '&#39;': "'",
};
