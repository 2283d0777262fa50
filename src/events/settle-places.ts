import { datelinePlace } from './dateline-place.ts';
import type { Draft } from './draft.ts';
import type { Located } from './place.ts';
import { because, type Reasoned } from './reason.ts';
import { isDefinite, type Told } from './same.ts';
import type { ClaimPhrase } from './types.ts';
import type { View } from './view.ts';
import type { When } from './when.ts';

/** How many sentences back the scene of a report holds. */
const REACH = 1;
/** How far apart two mentions of one event may stand to share a place. */
const SAME = 1;
/** Tokens from one place of a run to the next. */
const RUN = 3;
/** What happens somewhere and leaves traces there; acts of speech and decisions have no scene. */
const PHYSICAL = new Set([
  'ASSAULT',
  'CRIME',
  'ACCIDENT',
  'DISASTER',
  'PROTEST',
  'COERCE',
  'AID',
  'CEREMONY',
  'MOBILIZE',
]);

/**
 * Gives claims without a place of their own the one that a careful reader would: where the same event is told elsewhere,
 * or, for what has happened at the same time, the scene of what it goes on from.
 */
export function settlePlaces(
  told: readonly Told[],
  event: readonly number[],
  own: readonly Reasoned<readonly ClaimPhrase[]>[],
  whens: readonly Reasoned<When>[],
  view: View,
  located: ReadonlyMap<number, readonly Located[]>,
): Reasoned<readonly ClaimPhrase[]>[] {
  const byEvent = new Map<number, number>();
  own.forEach(({ value }, i) => {
    if (value.length > 0 && !byEvent.has(event[i]!)) byEvent.set(event[i]!, i);
  });
  const settled: Reasoned<readonly ClaimPhrase[]>[] = [];
  const dateline = datelinePlace(view);
  const telling = new Set(told.map(({ draft }) => draft.sentence));
  let scene = -1;
  own.forEach((places, i) => {
    const { draft, status, type } = told[i]!;
    const same = byEvent.get(event[i]!);
    let found = places;
    const topical = status === 'actual' && PHYSICAL.has(type) ? topic(view, located, draft, telling) : null;
    if (places.value.length === 0) {
      if (same !== undefined && Math.abs(draft.sentence - told[same]!.draft.sentence) <= SAME)
        found = inherited(view, 'place.same-event', 'placed where the event is told elsewhere', own[same]!);
      else if (
        scene >= 0 &&
        status === 'actual' &&
        PHYSICAL.has(type) &&
        draft.sentence - told[scene]!.draft.sentence <= REACH &&
        meets(whens[i]!.value, whens[scene]!.value)
      )
        found = inherited(view, 'place.scene', 'goes on at the scene of what was told before', settled[scene]!);
      else if (topical !== null) {
        const place = topical;
        found = {
          value: [place],
          because: because(view, 'place.topic', 'the sentence before speaks of this place', [place]),
        };
      } else if (dateline !== null && draft.sentence === dateline.sentence && status === 'actual' && PHYSICAL.has(type))
        found = {
          value: [dateline.place],
          because: because(view, 'place.dateline', 'what the lead tells first', [dateline.place]),
        };
    }
    settled.push(found);
    if (found.value.length > 0 && status === 'actual' && PHYSICAL.has(type) && found.because.rule !== 'place.scene')
      scene = i;
  });
  return settled;
}

/** The only place of the sentence before, where that tells no event of its own. */
function topic(
  view: View,
  located: ReadonlyMap<number, readonly Located[]>,
  draft: Draft,
  telling: ReadonlySet<number>,
): ClaimPhrase | null {
  const { sentence, frame } = draft;
  if (telling.has(sentence - 1)) return null;
  if (frame >= 0 ? view.syntax.frames[frame]!.tense !== 'past' : !isDefinite(view, draft)) return null;
  const before = located.get(sentence - 1) ?? [];
  return before.length === 1 && before[0]!.anchor >= 0 ? before[0]!.phrase : null;
}

/** True for the same days. */
function meets(a: When, b: When): boolean {
  return a.earliest !== null && a.earliest === b.earliest && a.latest === b.latest;
}

function inherited(
  view: View,
  rule: string,
  why: string,
  from: Reasoned<readonly ClaimPhrase[]>,
): Reasoned<readonly ClaimPhrase[]> {
  const value = innermost(view, from.value);
  return { value, because: { ...because(view, rule, why, value), parts: [from.because] } };
}

/** "in Celle in Niedersachsen": the first of a run says where, which is what a text goes back to; "Celle und Gifhorn" are two. */
function innermost(view: View, places: readonly ClaimPhrase[]): readonly ClaimPhrase[] {
  return places.filter(({ start }, i) => {
    const before = places[i - 1];
    if (before === undefined) return true;
    const [first, last] = [view.tokenAt(before.end), view.tokenAt(start)];
    return last < first || last - first > RUN || view.words.slice(first, last).some(({ upos }) => upos === 'CCONJ');
  });
}
