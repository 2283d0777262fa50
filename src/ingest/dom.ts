/** What Regesta uses of a page's tree. The compiler's own DOM types would bring a browser's globals into all files. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
}

/** An element of a page that can be taken out of it. */
export interface LiveElement extends PageElement {
  readonly parentNode: PageNode | null;
  remove(): void;
  querySelector(selector: string): PageElement | null;
}

/** A page. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<LiveElement>;
}

/** The type of a node that is an element. */
export const ELEMENT = 1;
/** The type of a node that is text. */
export const TEXT = 3;

/** How deep a tree is. No recursion. */
export function depthOf(root: PageNode | null): number {
  const stack: (readonly [PageNode, number])[] = root === null ? [] : [[root, 1]];
  let deepest = 0;
  while (stack.length > 0) {
    const [node, depth] = stack.pop()!;
    deepest = Math.max(deepest, depth);
    // linkedom makes this list anew each time that it is asked for.
    const { childNodes } = node;
    for (let i = 0; i < childNodes.length; i++) stack.push([childNodes[i]!, depth + 1]);
  }
  return deepest;
}
