import type { Attribution } from '../attribution/types.ts';
import type { Draft } from './draft.ts';
import type { Roles } from './roles.ts';
import type { View } from './view.ts';

/** Acts done by speaking: what they demand, threaten or promise is their content, not what somebody reports. */
const ACTS = new Set(['REQUEST', 'THREATEN', 'AGREE', 'REJECT', 'SUPPORT', 'TRIAL', 'ENACT', 'MOBILIZE']);

/** Where acts are done by speaking, and who does them: 1 by token. */
export interface SpeechActs {
  readonly triggers: Uint8Array;
  readonly doers: Uint8Array;
}

/** Marks the triggers and the actors of the acts that are done by speaking. */
export function speechActs(
  view: View,
  drafts: readonly Draft[],
  types: readonly string[],
  roles: readonly Roles[],
): SpeechActs {
  const triggers = new Uint8Array(view.words.length);
  const doers = new Uint8Array(view.words.length);
  drafts.forEach(({ tokens }, i) => {
    if (!ACTS.has(types[i]!)) return;
    for (const token of tokens) triggers[token] = 1;
    for (const { phrase } of roles[i]!.actors.value) doers[phrase.head] = 1;
  });
  return { triggers, doers };
}

/** False for a saying that is an act of its own ("forderte den Rücktritt"), and for one by whoever does the event itself. */
export function isReport(view: View, { cue, holder }: Attribution, { actors }: Roles, acts: SpeechActs): boolean {
  const isAct =
    cue.length > 0
      ? cue.every(({ start }) => acts.triggers[view.tokenAt(start)] === 1)
      : holder.some(({ start, end }) => acts.doers[view.tokenAt(end - 1)] === 1 && start < end);
  if (isAct) return false;
  return !actors.value.some(({ value }) => holder.some(({ start, end }) => start < value.end && value.start < end));
}
