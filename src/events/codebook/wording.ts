import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in square brackets or with dashes',
  object: 'keys with values',
  record: 'keys with values',
};

/** What is wrong with a value, for a person who writes a codebook; `value` is what stands in the file, undefined for nothing. */
export function wordingOf(issue: z.core.$ZodIssue, value: unknown): string {
  const last = issue.path.at(-1);
  const name = last === undefined ? 'the codebook' : typeof last === 'number' ? 'an entry' : `"${String(last)}"`;
  switch (issue.code) {
    case 'invalid_type': {
      const expected = KINDS[issue.expected] ?? issue.expected;
      return value === undefined || value === null
        ? `${name} is missing; it takes ${expected}`
        : `${name} takes ${expected}, not ${kindOf(value)}`;
    }
    case 'invalid_value':
      return `${name} can only be ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return value === undefined || value === null
        ? `${name} is missing`
        : `${name} takes words, or keys with values, not ${kindOf(value)}`;
    case 'too_small':
      return `${name} is empty`;
    default:
      return `${name}: ${issue.message}`;
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'object' ? 'keys with values' : JSON.stringify(value);
}

/** The value at a path of what a file holds, undefined where there is none. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
