import type { Frame } from '../syntax/types.ts';
import type { Draft } from './draft.ts';
import { isOccurrence, isSupported, prepositionOf } from './noun-slots.ts';
import type { View } from './view.ts';

/** A phrase with the preposition that leads it, somewhere around an event. */
export interface Adjunct {
  readonly preposition: string;
  readonly head: number;
  /** True where syntax hung it on a noun of the clause, so that it may belong to that alone. */
  readonly loose: boolean;
}

/** The clause whose circumstances are those of the event: the verb's own, or the one that carries the noun's event out. */
export function clauseOf(view: View, draft: Draft): Frame | null {
  if (draft.frame >= 0) return view.syntax.frames[draft.frame]!;
  if (draft.clause < 0 || draft.sense.pos !== 'noun') return null;
  return isSupported(view, draft) || isOccurrence(view, draft) ? view.syntax.frames[draft.clause]! : null;
}

/** The prepositional phrases of an event: of its clause, of its noun, and those that its clause's nouns took over. */
export function adjunctsOf(view: View, draft: Draft): Adjunct[] {
  const found: Adjunct[] = [];
  const hangingOn = (token: number, loose: boolean): void => {
    for (const child of view.children(token)) {
      if (child < token) continue;
      const preposition = prepositionOf(view, child);
      if (preposition !== null) found.push({ preposition, head: child, loose });
    }
  };
  if (draft.sense.pos === 'noun' && draft.frame < 0) hangingOn(draft.token, false);
  const frame = clauseOf(view, draft);
  if (frame === null) return found;
  for (const { preposition, phrase } of frame.obliques)
    if (preposition !== null && phrase.head !== draft.token)
      found.push({ preposition, head: phrase.head, loose: false });
  for (const role of [frame.agent, frame.indirect]) {
    const preposition = role === null ? null : prepositionOf(view, role.head);
    if (role !== null && preposition !== null) found.push({ preposition, head: role.head, loose: false });
  }
  for (const role of [frame.object, frame.subject, ...frame.obliques.map(({ phrase }) => phrase)])
    if (role !== null && role.head !== draft.token) hangingOn(role.head, true);
  // "hand over the suspects": a particle that belongs to the trigger leads nothing.
  return found.filter(({ head }) => !view.children(head).some((c) => c < head && draft.tokens.includes(c)));
}

/** The clauses below the event's, with one of the subordinating words. */
export function clauseBelow(view: View, draft: Draft, fits: (frame: Frame) => boolean): Frame | undefined {
  const own = clauseOf(view, draft);
  if (own === null) return undefined;
  const index = view.frameAt[own.predicate]!;
  return index < 0 ? undefined : view.below(index).find(fits);
}
