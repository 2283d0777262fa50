import type { Span } from '../../src/text/span.ts';

/** An attribution as the test data give it. */
export interface Expected {
  readonly form: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly message: readonly Span[];
}

/** A text with what is said in it; nothing where the line begins with "none". */
export interface Annotated {
  readonly text: string;
  readonly expected: readonly Expected[];
}

const ROLES = { s: 'source', c: 'cue', m: 'message' } as const;

/**
 * Reads test data: one article a line, `form: text` with `{s:source}`, `{c:cue}` and `{m:message}`; digits before the letter say to
 * which of several attributions it belongs. `#` opens a comment.
 */
export function readAnnotated(data: string): Annotated[] {
  return data
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const colon = line.indexOf(': ');
      return readLine(line.slice(0, colon), line.slice(colon + 2));
    });
}

function readLine(form: string, marked: string): Annotated {
  const spans = new Map<string, Record<'source' | 'cue' | 'message', Span[]>>();
  let text = '';
  const open: { numbers: string; role: keyof typeof ROLES; start: number }[] = [];
  for (let at = 0; at < marked.length; ) {
    const opening = /^\{(\d*)([scm]):/u.exec(marked.slice(at, at + 6));
    if (opening !== null) {
      open.push({ numbers: opening[1] || '1', role: opening[2] as keyof typeof ROLES, start: text.length });
      at += opening[0].length;
    } else if (marked[at] === '}') {
      const { numbers, role, start } = open.pop()!;
      for (const number of numbers) {
        const own = spans.get(number) ?? { source: [], cue: [], message: [] };
        own[ROLES[role]].push({ start, end: text.length });
        spans.set(number, own);
      }
      at++;
    } else {
      text += marked[at++];
    }
  }
  const expected = form === 'none' ? [] : [...spans.values()].map((own) => ({ form, ...own }));
  return { text, expected };
}

/** How many characters two lists of spans share, over how many they cover together. */
export function overlap(one: readonly Span[], other: readonly Span[]): number {
  const covered = (spans: readonly Span[]): Set<number> => {
    const found = new Set<number>();
    for (const { start, end } of spans) for (let at = start; at < end; at++) found.add(at);
    return found;
  };
  const a = covered(one);
  const b = covered(other);
  if (a.size === 0 && b.size === 0) return 1;
  let shared = 0;
  for (const at of a) if (b.has(at)) shared++;
  return shared / (a.size + b.size - shared);
}
