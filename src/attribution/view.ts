import type { Frame, Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import { type CueWords, findCueWords } from './cue-words.ts';
import type { AttributionLanguage, CueClass } from './language.ts';

/** An article as attribution looks at it: the layers, with what is asked of every token made ready once. */
export interface View {
  readonly document: Document;
  readonly syntax: Syntax;
  readonly language: AttributionLanguage;
  /** For each token, the number of the outermost quotation that it stands in, marks included, or -1. */
  readonly quotationOf: Int32Array;
  /** For each token, the frame that it is the predicate of, or undefined. */
  readonly frameAt: ReadonlyMap<number, Frame>;
  /** For each quotation (by number) its tokens, marks included; empty runs for inner quotations. */
  readonly quoted: readonly { readonly first: number; readonly last: number }[];
  readonly children: ReadonlyMap<number, readonly number[]>;
  readonly cues: CueWords;
}

/** Prepares an article. */
export function view(document: Document, syntax: Syntax, language: AttributionLanguage): View {
  const { tokens, quotations } = document;
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  const quoted: { first: number; last: number }[] = [];
  let at = 0;
  quotations.forEach((quotation, number) => {
    if (quotation.depth > 0) {
      quoted.push({ first: 0, last: 0 });
      return;
    }
    while (at < tokens.length && tokens[at]!.start < quotation.start) at++;
    const first = at;
    while (at < tokens.length && tokens[at]!.end <= quotation.end) quotationOf[at++] = number;
    quoted.push({ first, last: at });
  });
  const frameAt = new Map<number, Frame>();
  for (const frame of syntax.frames) if (!frameAt.has(frame.predicate)) frameAt.set(frame.predicate, frame);
  const children = new Map<number, number[]>();
  syntax.tree.heads.forEach((head, token) => {
    if (head < 0) return;
    const known = children.get(head);
    if (known === undefined) children.set(head, [token]);
    else known.push(token);
  });
  const cues = findCueWords(document, syntax.words, frameAt, language);
  return { document, syntax, language, quotationOf, frameAt, quoted, children, cues };
}

/** Whether these words, in small letters, stand at a token. */
export function standsAt({ document }: View, words: readonly string[], at: number): boolean {
  for (let i = 0; i < words.length; i++) if (document.lower[at + i] !== words[i]) return false;
  return true;
}

/** The verb's lemma with its separated prefix, lower case. */
export function verbLemma({ syntax, frameAt }: View, token: number): string {
  return (frameAt.get(token)?.lemma ?? syntax.words[token]!.lemma).toLowerCase();
}

/** The class of a word of reporting, or undefined. */
export function cueClass({ cues }: View, token: number): CueClass | undefined {
  return cues.classes[token];
}

/** The mood of a finite verb as reporting uses it: `report` Konjunktiv I, `distance` Konjunktiv II, else indicative. */
export function moodOf({ syntax }: View, token: number): 'indicative' | 'report' | 'distance' | null {
  const { feats, upos } = syntax.words[token]!;
  if ((upos !== 'VERB' && upos !== 'AUX') || feats.VerbForm !== 'Fin') return null;
  if (feats.Mood !== 'Sub') return 'indicative';
  return feats.Tense === 'Past' ? 'distance' : 'report';
}

/**
 * The number of the sentence that the word of reporting at `head` stands in, looked for from the candidate's own: the two
 * differ for a long quotation.
 */
export function sentenceOf({ document }: View, sentence: number, head: number): number {
  let at = sentence;
  while (head >= 0 && head < document.sentences[at]!.first && at > 0) at--;
  while (head >= document.sentences[at]!.last && at < document.sentences.length - 1) at++;
  return at;
}
