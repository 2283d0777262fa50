import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkReferences } from './check.ts';
import { inherit } from './inherit.ts';
import { CodebookFile } from './schema.ts';
import { valueAt, wordingOf } from './wording.ts';

/** A codebook with everything that it inherits, ready to be packed or compiled for a language. */
export type Codebook = Omit<CodebookFile, 'extends'>;

/** What is wrong in a codebook file, where, and what to do. */
export interface CodebookProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
}

/** A codebook file that cannot be used. Its message names the file, line and column of every problem. */
export class CodebookError extends Error {
  readonly problems: readonly CodebookProblem[];

  constructor(problems: readonly CodebookProblem[]) {
    super(
      inOrder(problems)
        .map((p) => `${p.file}:${p.line}:${p.column}: ${p.message}`)
        .join('\n'),
    );
    this.name = 'CodebookError';
    this.problems = inOrder(problems);
  }
}

function inOrder(problems: readonly CodebookProblem[]): CodebookProblem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Finds the YAML text of a codebook that another one extends, by the name that stands after `extends:`; null where there is none. */
export type CodebookResolver = (name: string) => string | null;

const MAX_DEPTH = 8;

/**
 * Reads a codebook file and everything that it extends. Throws a {@link CodebookError} that names file, line and column
 * of each problem. `fileName` is for the messages only.
 */
export function loadCodebook(yamlText: string, fileName: string, resolve: CodebookResolver = () => null): Codebook {
  return load(yamlText, fileName, resolve, []);
}

function load(yamlText: string, fileName: string, resolve: CodebookResolver, chain: readonly string[]): Codebook {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number, message: string): CodebookProblem => {
    const { line, col } = lines.linePos(offset);
    return { file: fileName, line: Math.max(1, line), column: Math.max(1, col), message };
  };
  if (document.errors.length > 0) {
    throw new CodebookError(
      document.errors.map((e) => at(e.pos[0], `this is not valid YAML: ${firstLine(e.message)}`)),
    );
  }
  const locate = (path: readonly PropertyKey[], key = false): number => offsetOf(document.contents, path, key);
  const held: unknown = document.toJS() ?? {};
  const parsed = CodebookFile.safeParse(held);
  if (!parsed.success) {
    throw new CodebookError(parsed.error.issues.flatMap((issue) => describe(issue, held, locate, at)));
  }
  const { extends: parent, ...own } = parsed.data;
  let book: Codebook = own;
  if (parent !== undefined) {
    const here = locate(['extends']);
    if (chain.includes(parent) || chain.length >= MAX_DEPTH) {
      throw new CodebookError([
        at(here, `"${parent}" extends itself (${[...chain, parent].join(' -> ')}); break the ring`),
      ]);
    }
    const text = resolve(parent);
    if (text === null) {
      throw new CodebookError([
        at(here, `there is no codebook "${parent}" to extend; give its name or a path to its file`),
      ]);
    }
    book = inherit(load(text, parent, resolve, [...chain, parent]), own);
  }
  const wrong = checkReferences(own, book).map(({ path, message }) => at(locate(path), message));
  if (wrong.length > 0) throw new CodebookError(wrong);
  return book;
}

type Locate = (path: readonly PropertyKey[], key?: boolean) => number;

function describe(
  issue: z.core.$ZodIssue,
  held: unknown,
  locate: Locate,
  at: (offset: number, message: string) => CodebookProblem,
): CodebookProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      at(
        locate([...issue.path, key], true),
        `unknown key "${key}"${inPath(issue.path)}; remove it or correct its spelling`,
      ),
    );
  }
  if (issue.code === 'invalid_key') {
    const name = String(issue.path.at(-1));
    return issue.issues.map(({ message }) =>
      at(locate(issue.path, true), `"${name}" cannot be a name here: ${message}`),
    );
  }
  if (issue.code === 'invalid_union') {
    // The branch that got furthest is the one that was meant.
    const branches = issue.errors.filter((errors) =>
      errors.some((e) => e.path.length > 0 || e.code === 'unrecognized_keys'),
    );
    const inner = branches[0];
    if (inner !== undefined) {
      return inner.flatMap((e) =>
        describe({ ...e, path: [...issue.path, ...e.path] } as z.core.$ZodIssue, held, locate, at),
      );
    }
  }
  return [at(locate(issue.path), `${wordingOf(issue, valueAt(held, issue.path))}${inPath(issue.path.slice(0, -1))}`)];
}

function inPath(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `, in ${path.map(String).join('.')}`;
}

/** Where the value (or the key) at `path` stands; where it is missing, the innermost thing that is there. */
function offsetOf(root: unknown, path: readonly PropertyKey[], key: boolean): number {
  let node = root as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const [i, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: k }) => isScalar(k) && String(k.value) === String(step));
      if (pair === undefined) return offset;
      const keyOffset = (pair.key as Node).range?.[0] ?? offset;
      offset = keyOffset;
      if (key && i === path.length - 1) return keyOffset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
    } else {
      return offset;
    }
    offset = node?.range?.[0] ?? offset;
  }
  return offset;
}

function firstLine(message: string): string {
  // The parser says the place again, which stands in front already.
  return message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/u, '');
}
