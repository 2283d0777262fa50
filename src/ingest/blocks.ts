import type { PageElement, PageNode } from './dom.ts';

/** Elements that stand in a line of text; all others part paragraphs. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose content isn't the report's text. */
const SILENT = new Set(
  'script style noscript template svg math iframe object embed video audio canvas figure figcaption picture form button input select textarea nav aside dialog head'.split(
    ' ',
  ),
);
const TEXT = 3;
const ELEMENT = 1;

/** The text of a tree, a blank line between its blocks, white space as a browser shows it. No recursion, so any depth is fine. */
export function blockText(root: PageNode | null): string {
  const parts: string[] = [];
  const stack: (PageNode | string)[] = root === null ? [] : [root];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (typeof node === 'string') {
      parts.push(node);
    } else if (node.nodeType === TEXT) {
      parts.push((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/gu, ' '));
    } else if (node.nodeType === ELEMENT) {
      const name = node.nodeName.toLowerCase();
      if (SILENT.has(name) || isHidden(node as PageElement)) continue;
      if (name === 'br') {
        parts.push('\n');
        continue;
      }
      const gap = INLINE.has(name)
        ? ''
        : name === 'li' || name === 'tr'
          ? '\n'
          : name === 'td' || name === 'th'
            ? '\t'
            : '\n\n';
      parts.push(gap);
      stack.push(gap);
      const { childNodes } = node;
      for (let i = childNodes.length - 1; i >= 0; i--) stack.push(childNodes[i]!);
    }
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/ {2,}/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n');
}

function isHidden(element: PageElement): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}
