import type { Document } from '../text/document.ts';
import { type QuotedSpan, quote } from '../text/span.ts';
import type { Features, Frame, Phrase, Syntax } from './types.ts';

/** A token as `regesta analyze` writes it. */
export interface AnalysedToken extends QuotedSpan {
  readonly lemma: string;
  readonly upos: string;
  readonly tag: string;
  readonly feats: Features;
}

/** A frame as `regesta analyze` writes it: every role is the span of its head word. */
export interface AnalysedFrame {
  readonly predicate: QuotedSpan;
  readonly lemma: string;
  readonly copula: boolean;
  readonly subject?: QuotedSpan;
  readonly object?: QuotedSpan;
  readonly indirect?: QuotedSpan;
  readonly agent?: QuotedSpan;
  readonly complement?: QuotedSpan;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly tense: Frame['tense'];
  readonly mood: Frame['mood'];
  readonly modality: string | null;
  readonly subordinator: string | null;
  readonly relation: string | null;
}

/** The syntax of one text, ready to be written as a line of JSON. */
export interface Analysis {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly AnalysedToken[];
  readonly sentences: readonly QuotedSpan[];
  readonly frames: readonly AnalysedFrame[];
}

/** Puts the syntax of a text into the form of `regesta analyze`. Frames of nominalisations are left out. */
export function analysisOf(id: string, document: Document, { words, frames }: Syntax): Analysis {
  const { text, tokens } = document;
  const head = (phrase: Phrase | null): QuotedSpan | undefined =>
    phrase === null ? undefined : quote(text, tokens[phrase.head]!);
  const frameOf = (frame: Frame): AnalysedFrame => ({
    predicate: quote(text, tokens[frame.predicate]!),
    lemma: frame.lemma,
    copula: frame.kind === 'copula',
    ...present('subject', head(frame.subject)),
    ...present('object', head(frame.object)),
    ...present('indirect', head(frame.indirect)),
    ...present('agent', head(frame.agent)),
    ...present('complement', head(frame.complement)),
    passive: frame.passive,
    negated: frame.negated,
    tense: frame.tense,
    mood: frame.mood,
    modality: frame.modal,
    subordinator: frame.subordinator,
    relation: frame.relation,
  });
  return {
    id,
    text,
    tokens: tokens.map((token, i) => ({ ...quote(text, token), ...words[i]! })),
    sentences: document.sentences.map((sentence) => quote(text, sentence)),
    frames: frames.filter(({ kind }) => kind !== 'noun').map(frameOf),
  };
}

function present<K extends string>(name: K, span: QuotedSpan | undefined): Partial<Record<K, QuotedSpan>> {
  return span === undefined ? {} : ({ [name]: span } as Record<K, QuotedSpan>);
}
