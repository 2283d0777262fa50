import type { QuotedSpan } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import type { Node } from './rule.ts';

/** Why something is in a record: the rule, the words that it rests on, the smaller findings inside, what lost against it. */
export interface Explanation {
  /** Id of the rule, lexicon table or model that decided. */
  readonly rule: string;
  /** One sentence for a person: which anchor, which sense, which reading. Empty where the rule says it all. */
  readonly why: string;
  readonly words: readonly QuotedSpan[];
  readonly parts: readonly Explanation[];
  readonly rejected: readonly RejectedReading[];
}

/** A reading that was considered and not taken. */
export interface RejectedReading {
  readonly rule: string;
  readonly words: QuotedSpan;
  readonly reason: string;
}

/** The explanation of a node: its rule, its words, and those of its children. */
export function explainNode(node: Node, tokens: readonly Token[], text: string): Explanation {
  const start = tokens[node.first]!.start;
  const end = tokens[node.last - 1]!.end;
  return {
    rule: node.rule,
    why: '',
    words: [{ start, end, text: text.slice(start, end) }],
    parts: node.children.map((child) => explainNode(child, tokens, text)),
    rejected: [],
  };
}

/** The explanation as indented lines, for a terminal. */
export function printExplanation(explanation: Explanation, depth = 0): string {
  const indent = '  '.repeat(depth);
  const words = explanation.words.map(({ text, start }) => `"${text}" @${start}`).join(' + ');
  const lines = [
    `${indent}${explanation.rule}${words === '' ? '' : `: ${words}`}${explanation.why === '' ? '' : ` (${explanation.why})`}`,
  ];
  for (const part of explanation.parts) lines.push(printExplanation(part, depth + 1));
  for (const { rule, words: lost, reason } of explanation.rejected) {
    lines.push(`${indent}  rejected ${rule}: "${lost.text}" @${lost.start} (${reason})`);
  }
  return lines.join('\n');
}
