import type { Phrase } from '../syntax/types.ts';
import type { Site } from './draft.ts';
import { ofFrame } from './frame-slots.ts';
import { ofNoun } from './noun-slots.ts';
import type { View } from './view.ts';

/**
 * The phrases in a slot of a trigger: `subject`, `object`, `indirect`, `agent`, `complement` (deep ones: of a passive the
 * agent is the subject), for nouns also `genitive`, `possessive`, `modifier` and `support` (who carries the noun's event
 * out by a light verb); every other name is a preposition. "object>to" is the slot "to" of what fills the slot "object";
 * "ccomp" and "xcomp" lead to the clauses below the frame: "ccomp>subject".
 */
export function fillers(view: View, site: Site, slot: string): readonly Phrase[] {
  const at = slot.indexOf('>');
  if (at > 0) return onPath(view, site, slot.slice(0, at), slot.slice(at + 1));
  return site.frame >= 0 ? ofFrame(view, view.syntax.frames[site.frame]!, slot) : ofNoun(view, site, slot);
}

function onPath(view: View, site: Site, first: string, rest: string): readonly Phrase[] {
  if (first === 'ccomp' || first === 'xcomp') {
    if (site.frame < 0) return [];
    return view.below(site.frame).flatMap((frame) => (frame.relation === first ? ofFrame(view, frame, rest) : []));
  }
  return fillers(view, site, first).flatMap(({ head }) =>
    ofNoun(view, { token: head, frame: -1, clause: -1, modifier: null }, rest),
  );
}
