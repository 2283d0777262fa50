import type { Phrase } from '../syntax/types.ts';
import type { CompiledClass, Sense } from './codebook/compile.ts';
import type { View } from './view.ts';

/** A trigger in the text with the sense that was taken, before its fields are filled. */
export interface Draft {
  readonly sense: Sense;
  /** Senses that were considered and not taken, with the reason. */
  readonly rejected: readonly { readonly sense: Sense; readonly reason: string }[];
  readonly token: number;
  /** All tokens of the trigger, the particle and the words of a phrase included. */
  readonly tokens: readonly number[];
  /** Its own frame (verbs), or -1. */
  readonly frame: number;
  /** Frame of the clause that it stands in, or -1. */
  readonly clause: number;
  readonly sentence: number;
  /** First part of a compound ("selbstmord"), in lower case, or null. */
  readonly modifier: string | null;
}

/** A trigger word with what is needed to find the fillers of its slots. */
export type Site = Pick<Draft, 'token' | 'frame' | 'clause' | 'modifier'>;

/** True for a noun that tells an event by itself. */
export function isNoun({ frame, sense }: Draft): boolean {
  return frame < 0 && sense.pos === 'noun';
}

/** The noun phrase around a token, as far as syntax takes it to reach. */
export function phraseOf(view: View, head: number): Phrase {
  return { head, first: view.phrases.first[head]!, last: view.phrases.last[head]! };
}

/** True when the head of a phrase is a word of the class, a compound of one, or names an entity of its kinds. */
export function belongs(view: View, head: number, { words, kinds }: Pick<CompiledClass, 'words' | 'kinds'>): boolean {
  const lemma = view.lemma(head);
  if (words.has(lemma) || words.has(view.document.lower[head]!)) return true;
  if (kinds.size > 0) {
    const kind = view.mentionAt[head]?.entity.kind;
    if (kind !== undefined && kinds.has(kind)) return true;
  }
  // "Drenk reiste nach …": a person whom the article calls a president belongs where presidents do.
  const roles = view.mentionAt[head]?.entity.roles ?? [];
  if (roles.some((role) => words.has(role.toLowerCase()))) return true;
  if (words.size === 0 || view.words[head]!.upos === 'PRON') return false;
  for (const part of compoundHeads(view, view.document.lower[head]!)) if (words.has(part)) return true;
  // The noun phrase in front of a name says what it is: "die Stadt Gao".
  for (const child of view.children(head)) {
    const relation = view.syntax.tree.relations[child]!;
    if ((relation === 'appos' || relation === 'flat' || relation === 'compound') && words.has(view.lemma(child)))
      return true;
  }
  return false;
}

/** What may be the head of a compound: its ends, the longest first, in the forms that a noun's lemma may have. */
export function compoundHeads(view: View, lower: string): string[] {
  const found: string[] = [];
  const { language } = view;
  const dash = lower.lastIndexOf('-');
  const base = dash >= 0 ? lower.slice(dash + 1) : lower;
  const forms = [base, ...language.nounLemmas(base)];
  if (dash >= 0) found.push(...forms);
  for (let cut = 3; cut <= base.length - 4; cut++) {
    const before = base.slice(0, cut);
    if (language.prefixes.has(before)) continue;
    for (const form of forms) if (form.length > cut) found.push(form.slice(cut));
  }
  return found;
}
