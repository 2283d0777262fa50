import type { Phrase } from '../syntax/types.ts';
import type { Site } from './draft.ts';
import { ofFrame } from './frame-slots.ts';
import { ofNoun } from './noun-slots.ts';
import type { View } from './view.ts';

/**
 * The phrases in a slot of a trigger: `subject`, `object`, `indirect`, `agent`, `complement` (deep ones: of a passive the
 * agent is the subject), for nouns also `genitive`, `possessive`, `modifier` and `support` (who carries the noun's event
 * out by a light verb); every other name is a preposition. "object>to" is the slot "to" of what fills the slot "object";
 * "ccomp" and "xcomp" lead to the clauses below the frame: "ccomp>subject"; "party" is whoever else is named behind it.
 */
export function fillers(view: View, site: Site, slot: string): readonly Phrase[] {
  const at = slot.indexOf('>');
  if (at > 0) return onPath(view, site, slot.slice(0, at), slot.slice(at + 1));
  if (slot === 'party') return otherParty(view, site);
  return site.frame >= 0 ? ofFrame(view, view.syntax.frames[site.frame]!, slot) : ofNoun(view, site, slot);
}

const PARTIES = new Set(['state', 'organization', 'group', 'person']);
const PARTY_REACH = 25;

/** The first state, body, group or person that is named behind the trigger in its sentence, and that does not tell of it. */
function otherParty(view: View, { token }: Site): readonly Phrase[] {
  const end = Math.min(view.document.sentences[view.sentenceAt[token]!]!.last, token + PARTY_REACH);
  for (let at = token + 1; at < end; at++) {
    const mentioned = view.mentionAt[at];
    if (mentioned?.mention.named !== true || !PARTIES.has(mentioned.entity.kind) || view.speakerAt[at] === 1) continue;
    const { first, last } = mentioned.mention;
    return [{ head: last - 1, first, last }];
  }
  return [];
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
