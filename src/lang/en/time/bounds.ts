import type { Bound } from '../../../time/semantics.ts';

/** Words right before a time that make it a bound. */
export const bounds: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['until', 'until'],
  ['till', 'until'],
  ['up to', 'until'],
  ['through', 'until'],
  ['since', 'since'],
  ['ever since', 'since'],
  ['before', 'before'],
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['by', 'by'],
  ['no later than', 'by'],
  ['from', 'from'],
  ['starting', 'from'],
  ['starting on', 'from'],
  ['effective', 'from'],
  ['as of', 'from'],
]);

/** What may stand between a bound and its time. */
export const fillers: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'on',
  'in',
  'at',
  'of',
  'about',
  'around',
  'early',
  'late',
]);

/** What ties a time to the noun behind it. */
export const belonging: ReadonlySet<string> = new Set(["'s", '’s']);
