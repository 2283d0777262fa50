import { Parser } from 'htmlparser2';
import { declaredEncoding } from './declared.ts';
import { decodeText } from './decode.ts';
import type { PageElement, PageNode } from './dom.ts';
import { InputError } from './input-error.ts';
import type { Note } from './types.ts';

/** An element of an XML document, or of HTML read as a fragment. */
export interface XmlElement extends PageElement {
  /** The name without a prefix: feeds and agencies use prefixes as they like. */
  readonly name: string;
  readonly children: readonly XmlElement[];
}

const TEXT = 3;
const ELEMENT = 1;
/** No item of news is nested as deeply; what is gets read as if its elements stood beside each other. */
const DEEPEST = 200;
const MOST_NODES = 150_000;

interface Building extends XmlElement {
  readonly children: Building[];
  readonly childNodes: PageNode[];
}

/**
 * Reads XML. Entities of a document type are never expanded and nothing outside is ever loaded: `&name;` stays as it is
 * unless XML itself defines it. Faults, which feeds are full of, are passed over. Throws an `InputError` where no element
 * is there at all.
 */
export async function readXml(
  bytes: Uint8Array,
  encoding: string | null,
): Promise<{ root: XmlElement; notes: readonly Note[] }> {
  const { text, notes } = await decodeText(bytes, encoding ?? declaredEncoding(bytes));
  const { root } = build(text, true);
  const first = root.children[0];
  if (first === undefined) throw new InputError('xml', 'there is no XML element in it');
  return { root: first, notes };
}

/** Reads a piece of HTML, such as the body of an agency's item, into a tree. */
export function readFragment(html: string): XmlElement {
  return build(html, false).root;
}

function build(text: string, xmlMode: boolean): { root: Building } {
  const root = element('', '', {});
  const open: Building[] = [root];
  let nodes = 0;
  /** Elements left out because they lie too deep. */
  let skipped = 0;
  const count = (): void => {
    if (++nodes > MOST_NODES) throw new InputError('xml', `more than ${MOST_NODES} elements and texts`);
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        count();
        if (open.length > DEEPEST) {
          skipped++;
          return;
        }
        const parent = open[open.length - 1]!;
        const child = element(name, local(name), attributes);
        parent.children.push(child);
        parent.childNodes.push(child);
        open.push(child);
      },
      onclosetag: () => {
        if (skipped > 0) skipped--;
        else open.pop();
      },
      ontext: (data) => {
        count();
        open[open.length - 1]!.childNodes.push(textNode(data));
      },
    },
    { xmlMode, decodeEntities: true, lowerCaseTags: !xmlMode, lowerCaseAttributeNames: !xmlMode },
  );
  parser.write(text);
  parser.end();
  return { root };
}

function element(nodeName: string, name: string, attributes: Readonly<Record<string, string>>): Building {
  const childNodes: PageNode[] = [];
  return {
    nodeType: ELEMENT,
    nodeName,
    nodeValue: null,
    name,
    children: [],
    childNodes,
    get textContent() {
      return childNodes.map((node) => node.textContent ?? '').join('');
    },
    getAttribute: (wanted) => attributes[wanted] ?? null,
    hasAttribute: (wanted) => Object.hasOwn(attributes, wanted),
  };
}

function textNode(data: string): PageNode {
  return { nodeType: TEXT, nodeName: '#text', nodeValue: data, textContent: data, childNodes: [] };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The first child of the given local name. */
export function child(parent: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let at = parent;
  for (const name of path) at = at?.children.find((one) => one.name === name) ?? null;
  return at;
}

/** The words of the first child of the given local name; null where there are none. */
export function words(parent: XmlElement | null, ...path: readonly string[]): string | null {
  return (
    child(parent, ...path)
      ?.textContent?.replace(/\s+/gu, ' ')
      .trim() || null
  );
}

/** All elements of the given local name, in the order of the document. No recursion. */
export function descendants(root: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const stack: XmlElement[] = [root];
  while (stack.length > 0) {
    const at = stack.pop()!;
    if (at.name === name) found.push(at);
    for (let i = at.children.length - 1; i >= 0; i--) stack.push(at.children[i]!);
  }
  return found;
}
