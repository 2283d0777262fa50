import { isLowerAt, isUpperAt } from './characters.ts';
import { datelineEnd } from './dateline.ts';
import type { TextLanguage } from './language.ts';
import type { Span } from './span.ts';
import type { Sentence, Token } from './token.ts';

const ENDS = new Set(['.', '!', '?', '…', '...', '?!', '!?']);
/** Paragraphs that may open with a dateline. */
const DATELINE_BLOCKS = 3;
const OMISSIONS = new Set(['…', '...']);
const OPENERS = new Set(['(', '[']);
const CLOSERS = new Set(['“', '”', '"', '«', '»', '›', '‹', '‘', '’', "'", ')', ']']);
/** Shorter lines are headings or lines of a list; a hard-wrapped text keeps its lines near one width. */
const WRAP_MIN = 50;
const WRAP_MAX = 100;

/**
 * The paragraphs of a text, without the white space around them. A blank line always parts two paragraphs; a single line
 * break does unless the text is hard-wrapped, as mail and agency texts are.
 */
export function paragraphs(text: string): Span[] {
  const breaks = isHardWrapped(text)
    ? /(?:\r\n?|\n|\u2028)[^\S\r\n]*(?:\r\n?|\n|\u2028)|\u2029/gu
    : /\r\n?|\n|\u2028|\u2029/gu;
  const found: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    const part = text.slice(start, end);
    const trimmed = part.trim();
    if (trimmed !== '') {
      const from = start + part.indexOf(trimmed);
      found.push({ start: from, end: from + trimmed.length });
    }
  };
  for (const match of text.matchAll(breaks)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return found;
}

function isHardWrapped(text: string): boolean {
  let inner = 0;
  let wrapped = 0;
  const lines = text.split(/\r\n?|\n/u);
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!.trimEnd();
    if (line === '' || lines[i + 1]!.trim() === '') continue;
    inner++;
    if (line.length >= WRAP_MIN && line.length <= WRAP_MAX && !/[.!?:“”"»«]$/u.test(line)) wrapped++;
  }
  return inner >= 2 && wrapped / inner > 0.6;
}

/** Groups tokens into sentences. Headlines and list lines without a full stop end with their paragraph. */
export function splitSentences(
  tokens: readonly Token[],
  blocks: readonly Span[],
  text: string,
  language: TextLanguage,
): Sentence[] {
  const sentences: Sentence[] = [];
  let block = 0;
  let first = 0;
  const close = (last: number): void => {
    if (last > first) {
      sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, paragraph: block });
      first = last;
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    while (block < blocks.length - 1 && tokens[i]!.start >= blocks[block]!.end) {
      close(i);
      block++;
    }
    // A report's dateline stands in front of its first sentence, under a headline or two.
    const opened = i === first && block < DATELINE_BLOCKS ? datelineEnd(text, tokens, i, language) : i;
    const marked = opened > i ? opened : sentenceEnd(text, tokens, i, language);
    const after = marked > i || !isLostBreak(text, tokens, first, i, blocks[block]!, language) ? marked : i + 1;
    if (after > i && after > first) {
      close(after);
      i = after - 1;
    }
  }
  close(tokens.length);
  return sentences;
}

/** The index after the last token of a sentence that ends with token `i`, or -1 where none ends. */
function sentenceEnd(text: string, tokens: readonly Token[], i: number, language: TextLanguage): number {
  const token = tokens[i]!;
  const abbreviation = token.kind === 'word' && token.text.endsWith('.');
  if (!abbreviation && !ENDS.has(token.text)) return -1;
  // "[...]" marks an omission.
  if (OMISSIONS.has(token.text) && OPENERS.has(tokens[i - 1]?.text ?? '')) return -1;
  let next = i + 1;
  while (next < tokens.length && ENDS.has(tokens[next]!.text)) next++;
  while (next < tokens.length && CLOSERS.has(tokens[next]!.text) && closesHere(text, tokens, next)) next++;
  const follower = tokens[next];
  if (follower === undefined) return next;
  // "M.-M.-Halle": initials within a word.
  if (follower.text.startsWith('-') && follower.start === tokens[next - 1]!.end) return -1;
  if (abbreviation) {
    const opens = isUpperAt(text, follower.start) && language.sentenceOpeners.has(follower.text.toLowerCase());
    return opens && !language.abbreviations.has(token.text) ? next : -1;
  }
  if (isLowerAt(text, follower.start)) return -1;
  if (follower.kind === 'punctuation' && /^[,;:)\]]/u.test(follower.text)) return -1;
  return next;
}

/**
 * True where a sentence ended without a mark: behind a bracket that closes an item ("… (Norwegen) Das Turnier wird …") and
 * behind what a picture or a slug left in front of a line ("thumb Vom 5. bis …"). Words that stand in small letters within
 * a sentence and here in capitals show it.
 */
function isLostBreak(
  text: string,
  tokens: readonly Token[],
  first: number,
  i: number,
  block: Span,
  { sentenceOpeners }: TextLanguage,
): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.start >= block.end || next.start === tokens[i]!.end) return false;
  if (!isUpperAt(text, next.start) || !sentenceOpeners.has(next.text.toLowerCase())) return false;
  const token = tokens[i]!;
  if (token.text === ')') return opensWithin(tokens, first, i);
  return (
    token.start === block.start &&
    token.kind === 'word' &&
    isLowerAt(text, token.start) &&
    !sentenceOpeners.has(token.text)
  );
}

/** Longest bracket that is looked back over, in tokens. */
const BRACKET = 40;

/** True where the bracket that a token closes opens in the same sentence, and not at its start: "1) Der …" is a number. */
function opensWithin(tokens: readonly Token[], first: number, close: number): boolean {
  for (let i = close - 1; i > Math.max(first, close - BRACKET); i--) if (tokens[i]!.text === '(') return true;
  return false;
}

/** A closing mark sticks to what stands left of it; an opening one of the same shape sticks to its right. */
function closesHere(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.start !== tokens[i - 1]!.end) return false;
  const next = tokens[i + 1];
  return next === undefined || next.start > token.end || /^[\p{P}]/u.test(text.slice(next.start, next.start + 1));
}
