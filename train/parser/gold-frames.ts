/**
 * Writes who did what to whom, read off gold trees, in the form that the scorer of frames reads:
 * `npx tsx train/parser/gold-frames.ts de|en CORPORA OUT.jsonl [learn]`; the held-out part unless `learn` is given.
 */
import { writeFileSync } from 'node:fs';
import type { GoldSentence, GoldWord } from '../morphology/conllu.ts';
import { englishTreebank, germanTreebank } from '../morphology/corpora.ts';

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface GoldFrame {
  readonly predicate: GoldSpan;
  readonly passive: boolean;
  readonly copula?: true;
  readonly subject?: GoldSpan;
  readonly object?: GoldSpan;
  readonly indirect?: GoldSpan;
  readonly agent?: GoldSpan;
}

const ROLES: Readonly<Record<string, 'subject' | 'object' | 'indirect' | 'agent'>> = {
  nsubj: 'subject',
  'nsubj:pass': 'subject',
  obj: 'object',
  iobj: 'indirect',
  'obl:agent': 'agent',
};
/** A verb in one of these relations is an attribute or part of a name, not a predicate. */
const NO_PREDICATE = new Set(['amod', 'compound', 'flat', 'fixed', 'case', 'mark', 'aux', 'aux:pass', 'cc', 'advmod']);

/** The frames of a gold tree. A coordinated verb without a subject has the subject of the verb that it is coordinated with. */
export function goldFrames({ text, words }: GoldSentence): GoldFrame[] {
  const spanOf = ({ start, end }: GoldWord): GoldSpan => ({ start, end, text: text.slice(start, end) });
  const childrenOf = (number: number): GoldWord[] => words.filter(({ head }) => head === number);
  const subjectOf = (number: number): GoldWord | undefined => {
    const word = words[number - 1]!;
    const own = childrenOf(number).find(({ relation }) => ROLES[relation] === 'subject');
    if (own !== undefined || word.relation !== 'conj' || words[word.head - 1]?.upos !== 'VERB') return own;
    return subjectOf(word.head);
  };
  return words.flatMap((word, i): GoldFrame[] => {
    const copula = word.relation === 'cop';
    if (!copula && (word.upos !== 'VERB' || NO_PREDICATE.has(word.relation))) return [];
    const node = copula ? word.head : i + 1;
    const frame: { -readonly [K in keyof GoldFrame]: GoldFrame[K] } = {
      predicate: spanOf(word),
      passive: childrenOf(node).some(({ relation }) => relation === 'aux:pass' || relation === 'nsubj:pass'),
    };
    if (copula) frame.copula = true;
    for (const child of childrenOf(node)) {
      const role = ROLES[child.relation];
      if (role !== undefined && role !== 'subject') frame[role] ??= spanOf(child);
    }
    const subject = subjectOf(node);
    if (subject !== undefined) frame.subject = spanOf(subject);
    return [frame];
  });
}

const [code, corpora, out, part] = process.argv.slice(2);
if (import.meta.filename === process.argv[1]) {
  if ((code !== 'de' && code !== 'en') || !corpora || !out)
    throw new Error('usage: gold-frames.ts de|en CORPORA OUT.jsonl [learn]');
  const { learn, measure } = code === 'de' ? germanTreebank(corpora) : englishTreebank(corpora);
  const lines = (part === 'learn' ? learn : measure).map((sentence) =>
    JSON.stringify({ id: sentence.id, text: sentence.text, frames: goldFrames(sentence) }),
  );
  writeFileSync(out, `${lines.join('\n')}\n`);
}
