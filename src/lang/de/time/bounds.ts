import type { Bound } from '../../../time/semantics.ts';

/** Words right before a time that make it a bound. */
export const bounds: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['bis', 'until'],
  ['bis zum', 'until'],
  ['bis einschließlich', 'until'],
  ['seit', 'since'],
  ['seit dem', 'since'],
  ['vor', 'before'],
  ['vor dem', 'before'],
  ['nach', 'after'],
  ['nach dem', 'after'],
  ['spätestens', 'by'],
  ['spätestens am', 'by'],
  ['spätestens bis', 'by'],
  ['ab', 'from'],
  ['ab dem', 'from'],
  ['frühestens', 'from'],
  ['frühestens am', 'from'],
  ['vom', 'from'],
  ['von', 'from'],
]);

/** What may stand between a bound and its time. */
export const fillers: ReadonlySet<string> = new Set([
  'dem',
  'den',
  'der',
  'die',
  'das',
  'am',
  'zum',
  'im',
  'um',
  'in',
  'zur',
  'kurz',
  'einschließlich',
]);
