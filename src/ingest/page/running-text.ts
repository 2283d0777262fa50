import { ELEMENT, type PageNode, TEXT } from '../dom.ts';

/** Shorter paragraphs are not counted as running text. */
const RUNNING = 80;

/** The characters of running text, that is of long paragraphs outside links, below each element. No recursion. */
export function runningText(root: PageNode | null): Map<PageNode, number> {
  const sums = new Map<PageNode, number>();
  const stack: { readonly node: PageNode; readonly done: boolean }[] =
    root === null ? [] : [{ node: root, done: false }];
  while (stack.length > 0) {
    const { node, done } = stack.pop()!;
    const { childNodes } = node;
    if (!done) {
      stack.push({ node, done: true });
      for (let i = 0; i < childNodes.length; i++)
        if (childNodes[i]!.nodeType === ELEMENT) stack.push({ node: childNodes[i]!, done: false });
      continue;
    }
    let own = 0;
    let below = 0;
    for (let i = 0; i < childNodes.length; i++) {
      const child = childNodes[i]!;
      if (child.nodeType === TEXT) own += (child.nodeValue ?? '').trim().length;
      else below += sums.get(child) ?? 0;
    }
    const isParagraph = node.nodeName.toLowerCase() === 'p' || own >= RUNNING;
    const whole = isParagraph && below === 0 ? (node.textContent ?? '').trim().length : 0;
    sums.set(node, whole >= RUNNING ? whole : below);
  }
  return sums;
}
