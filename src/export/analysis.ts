import pc from 'picocolors';
import type { AnalysedFrame, Analysis } from '../syntax/analysis.ts';
import { printable } from './wrap.ts';

const ROLES = ['subject', 'object', 'indirect', 'agent', 'complement'] as const;
const FLAGS = ['passive', 'negated', 'copula'] as const;

/** The grammar of a text for people: each sentence, its words in columns (word, lemma, tag, features), its frames. */
export function formatAnalysis({ id, tokens, sentences, frames }: Analysis, colour: boolean): string {
  const paint = pc.createColors(colour);
  const lines: string[] = [paint.dim(`# ${printable(id)}`)];
  let token = 0;
  let frame = 0;
  const byPlace = [...frames].sort((a, b) => a.predicate.start - b.predicate.start);
  for (const sentence of sentences) {
    lines.push('', paint.bold(printable(sentence.text)), '');
    const first = token;
    while (token < tokens.length && tokens[token]!.start < sentence.end) token++;
    const words = tokens.slice(first, token);
    const widths = [0, 0, 0].map((_, i) =>
      Math.max(...words.map((word) => [word.text, word.lemma, word.upos][i]!.length)),
    );
    for (const { text, lemma, upos, feats } of words) {
      const columns = [text, lemma, upos].map((cell, i) => printable(cell).padEnd(widths[i]!)).join('  ');
      const features = Object.entries(feats).map(([name, value]) => `${name}=${value}`);
      lines.push(`  ${columns}  ${paint.dim(features.join('|'))}`.trimEnd());
    }
    for (; frame < byPlace.length && byPlace[frame]!.predicate.start < sentence.end; frame++)
      lines.push(`  ${paint.cyan('→')} ${frameLine(byPlace[frame]!)}`);
  }
  return `${lines.join('\n')}\n`;
}

function frameLine(frame: AnalysedFrame): string {
  const roles = ROLES.flatMap((role) => (frame[role] === undefined ? [] : [`${role}: ${frame[role].text}`]));
  const flags: string[] = FLAGS.filter((flag) => frame[flag]);
  if (frame.modality !== null) flags.push(`modal ${frame.modality}`);
  return printable(`${frame.lemma}(${roles.join(', ')})${flags.length === 0 ? '' : ` ${flags.join(', ')}`}`);
}
