import type { Frame } from '../types.ts';
import type { Reading } from './reading.ts';
import { movesOrChanges } from './voice.ts';

/** A frame in the making: `node` is where its clause hangs in the tree (the noun of a copular clause). */
export interface Draft {
  readonly node: number;
  readonly frame: Frame;
}

/**
 * Finds the parents of frames, and hands on to coordinated verbs what they share with the verb before them: the subject,
 * and for "wurde verhaftet und verhört" the auxiliary with its voice, tense and mood; and to verbs what stands behind the
 * last of them: "weil er verhaftet und verhört wurde".
 */
export function linkFrames(reading: Reading, drafts: readonly Draft[]): Frame[] {
  const { tree, links } = reading;
  const frameAt = new Int32Array(tree.heads.length).fill(-1);
  drafts.forEach(({ node, frame }, i) => {
    if (frame.kind !== 'noun') frameAt[node] = i;
  });
  const over = new Int32Array(tree.heads.length).fill(-1);
  for (let at = links.upwards.length - 1; at >= 0; at--) {
    const node = links.upwards[at]!;
    const head = tree.heads[node]!;
    if (head >= 0) over[node] = frameAt[head]! >= 0 ? frameAt[head]! : over[head]!;
  }
  const frames: Frame[] = [];
  // Heads of coordinations come first, so that a chain of verbs hands its subject on to the last.
  const order = drafts.map((_, i) => i).sort((a, b) => drafts[a]!.node - drafts[b]!.node);
  for (const i of order) {
    const { node, frame } = drafts[i]!;
    const parent = over[node]! < 0 ? null : over[node]!;
    const joined = frame.relation === 'conj' && parent !== null && drafts[parent]!.node === tree.heads[node];
    const before = joined ? (frames[parent] ?? drafts[parent]!.frame) : null;
    frames[i] = { ...(before?.kind === 'verb' ? shared(frame, before, reading) : frame), parent };
  }
  // From the last to the first: verbs at the end of their clause share the auxiliary behind the last of them.
  for (let at = order.length - 1; at >= 0; at--) {
    const { frame } = drafts[order[at]!]!;
    if (frame.relation !== 'conj' || frame.kind !== 'verb') continue;
    const own = frames[order[at]!]!;
    const over = own.parent;
    if (over !== null && endsInAuxiliary(own, reading)) frames[over] = sharedBack(frames[over]!, own, reading);
  }
  return frames;
}

function shared(frame: Frame, before: Frame, { words, language }: Reading): Frame {
  const bySubject =
    frame.subject !== null
      ? {}
      : {
          subject: before.subject,
          conjuncts:
            before.conjuncts.subject === undefined
              ? frame.conjuncts
              : { ...frame.conjuncts, subject: before.conjuncts.subject },
        };
  const form = words[frame.predicate]!.feats.VerbForm;
  const alike = form !== 'Fin' && form === words[before.predicate]!.feats.VerbForm;
  if (frame.kind !== 'verb' || frame.finite || !alike) return { ...frame, ...bySubject };
  const { tense, mood, modal, finite, passive } = before;
  const suffers = passive && !movesOrChanges(frame.lemma, language);
  return { ...frame, ...bySubject, tense, mood, modal, finite, passive: frame.passive || suffers };
}

/** True when the finite verb of a clause is an auxiliary behind its content verb. */
function endsInAuxiliary({ predicate, last, finite }: Frame, { words }: Reading): boolean {
  if (!finite || words[predicate]!.feats.VerbForm === 'Fin') return false;
  for (let i = predicate + 1; i < last; i++) if (words[i]!.feats.VerbForm === 'Fin') return true;
  return false;
}

function sharedBack(frame: Frame, after: Frame, { words, language }: Reading): Frame {
  const alike = words[frame.predicate]!.feats.VerbForm === words[after.predicate]!.feats.VerbForm;
  if (frame.kind !== 'verb' || frame.finite || !alike || frame.predicate > after.predicate) return frame;
  const { tense, mood, modal, finite } = after;
  const suffers = after.passive && !movesOrChanges(frame.lemma, language);
  return { ...frame, tense, mood, modal, finite, passive: frame.passive || suffers };
}
