import type { Candidate } from './candidate.ts';
import { meet, type Range } from './range.ts';
import type { View } from './view.ts';

/** To whom it is said: the indirect object, or what a preposition such as "gegenüber" names. Null where nobody is. */
export function addresseeOf({ frameAt, language }: View, { head, message, kind }: Candidate): Range | null {
  const frame = head < 0 || kind === 'mood' || kind === 'hearsay' ? undefined : frameAt.get(head);
  if (frame === undefined) return null;
  const oblique = frame.obliques.find(
    ({ preposition }) => preposition !== null && language.addressees.has(preposition),
  );
  const found = frame.indirect ?? oblique?.phrase ?? null;
  return found === null || meet([found], message) ? null : { first: found.first, last: found.last };
}
