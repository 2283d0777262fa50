import { ELEMENT, type PageElement, type PageNode, TEXT } from './dom.ts';

/** A paragraph, a heading, an item of a list, a row of a table. */
export interface Block {
  /** White space as a browser shows it; `\n` where the author broke the line, `\t` between cells. */
  readonly text: string;
  /** The characters of it that stand in links. */
  readonly linked: number;
  /** The innermost element that makes it a block, in lower case. */
  readonly tag: string;
  /** Which list it belongs to, counted from 1; 0 for none. */
  readonly list: number;
  /** True where it stands right below the block before, as items and rows do. */
  readonly tight: boolean;
}

/** Elements that stand in a line of text; all others part paragraphs. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose content isn't the report's text. */
const SILENT = new Set(
  'script style noscript template svg math iframe object embed video audio canvas figure figcaption picture button input select textarea nav aside dialog head'.split(
    ' ',
  ),
);

/** A cell with more characters is text. */
const CELL = 150;

type Step = PageNode | { readonly close: string; readonly gap: string };

/** The blocks of a tree in their order. No recursion, so any depth is fine. */
export function readBlocks(root: PageNode | null): Block[] {
  const blocks: Block[] = [];
  const stack: Step[] = root === null ? [] : [root];
  const tags: string[] = [];
  let parts: string[] = [];
  let linked = 0;
  let links = 0;
  let lists = 0;
  let listDepth = 0;
  let tight = true;
  const flush = (gap: string): void => {
    const text = parts
      .join('')
      .split('\n')
      .map((line) =>
        line
          .replace(/ {2,}/gu, ' ')
          .replace(/ ?\t ?/gu, '\t')
          .trim(),
      )
      .join('\n')
      .trim();
    if (text !== '') {
      blocks.push({ text, linked, tag: tags[tags.length - 1] ?? 'p', list: listDepth > 0 ? lists : 0, tight });
      tight = true;
    }
    parts = [];
    linked = 0;
    if (gap !== '\n') tight = false;
  };
  while (stack.length > 0) {
    const node = stack.pop()!;
    if ('close' in node) {
      if (node.gap === '\t') parts.push('\t');
      else if (node.gap !== '') {
        flush(node.gap);
        tags.pop();
      }
      if (node.close === 'a') links--;
      if (isList(node.close)) listDepth--;
    } else if (node.nodeType === TEXT) {
      const text = (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/gu, ' ');
      parts.push(text);
      if (links > 0) linked += text.length;
    } else if (node.nodeType === ELEMENT) {
      const name = node.nodeName.toLowerCase();
      if (SILENT.has(name) || isHidden(node as PageElement)) continue;
      if (name === 'br') {
        if (parts.length > 0 && parts[parts.length - 1]!.trim() === '' && parts.includes('\n')) flush('\n\n');
        else parts.push('\n');
        continue;
      }
      const gap = gapOf(name, node);
      if (gap !== '' && gap !== '\t') {
        flush(gap);
        tags.push(name);
      }
      if (name === 'a') links++;
      if (isList(name) && listDepth++ === 0) lists++;
      stack.push({ close: name, gap });
      const { childNodes } = node;
      for (let i = childNodes.length - 1; i >= 0; i--) stack.push(childNodes[i]!);
    }
  }
  flush('\n\n');
  return blocks;
}

/** The text of blocks, a blank line between paragraphs. */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks.map(({ text, tight }, i) => (i === 0 ? text : `${tight ? '\n' : '\n\n'}${text}`)).join('');
}

/** The text of a tree, a blank line between its paragraphs. */
export function blockText(root: PageNode | null): string {
  return joinBlocks(readBlocks(root));
}

function gapOf(name: string, node: PageNode): string {
  if (INLINE.has(name)) return '';
  if (name === 'li' || name === 'tr') return '\n';
  if (name !== 'td' && name !== 'th') return '\n\n';
  return isOfLayout(node) ? '\n\n' : '\t';
}

/** Old pages lay themselves out with tables; a cell with a text in it is no cell of data. */
function isOfLayout({ childNodes }: PageNode): boolean {
  for (let i = 0; i < childNodes.length; i++) {
    const child = childNodes[i]!;
    if (child.nodeType === TEXT && (child.nodeValue ?? '').trim().length > CELL) return true;
    if (child.nodeType === ELEMENT && /^(?:br|p|div|table|ul|ol|h[1-6])$/iu.test(child.nodeName)) return true;
  }
  return false;
}

function isList(name: string): boolean {
  return name === 'ul' || name === 'ol';
}

function isHidden(element: PageElement): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}
