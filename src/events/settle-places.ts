import { because, type Reasoned } from './reason.ts';
import type { Told } from './same.ts';
import type { ClaimPhrase } from './types.ts';
import type { View } from './view.ts';

/** How many sentences back a place holds for what goes on there. */
const REACH = 1;
/** How far apart two mentions of one event may stand to share a place. */
const SAME = 2;

/**
 * Gives claims without a place of their own the one that a careful reader would: where the same event is told elsewhere,
 * or, for what has happened, where the sentence before placed what it goes on from.
 */
export function settlePlaces(
  told: readonly Told[],
  event: readonly number[],
  own: readonly Reasoned<readonly ClaimPhrase[]>[],
  view: View,
): Reasoned<readonly ClaimPhrase[]>[] {
  const byEvent = new Map<number, number>();
  own.forEach(({ value }, i) => {
    if (value.length > 0 && !byEvent.has(event[i]!)) byEvent.set(event[i]!, i);
  });
  let last = -1;
  return own.map((places, i) => {
    if (places.value.length > 0) {
      if (told[i]!.status === 'actual') last = i;
      return places;
    }
    const same = byEvent.get(event[i]!);
    if (same !== undefined && Math.abs(told[i]!.draft.sentence - told[same]!.draft.sentence) <= SAME)
      return inherited(view, 'place.same-event', 'placed where the event is told elsewhere', own[same]!);
    const { draft, status } = told[i]!;
    if (
      last < 0 ||
      told[last]!.type !== told[i]!.type ||
      status !== 'actual' ||
      draft.sentence - told[last]!.draft.sentence > REACH
    )
      return places;

    return inherited(view, 'place.thread', 'goes on where the sentence before left it', own[last]!);
  });
}

function inherited(
  view: View,
  rule: string,
  why: string,
  from: Reasoned<readonly ClaimPhrase[]>,
): Reasoned<readonly ClaimPhrase[]> {
  return { value: from.value, because: { ...because(view, rule, why, from.value), parts: [from.because] } };
}
