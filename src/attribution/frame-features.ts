import type { Candidate, QuotationFrame } from './candidate.ts';
import { hash2, hash3, hashText, mix } from './hash.ts';
import { headOf } from './source-kind.ts';
import { cueClass, type View, verbLemma } from './view.ts';

/** The hashed features of a frame of a quotation. */
export function frameFeaturesOf(
  reading: View,
  { message, marks }: Candidate,
  frame: QuotationFrame,
  rank: number,
): number[] {
  const { head, mark, source } = frame;
  const { first, last } = message[0]!;
  const base = hashText('frame of quotation');
  const found: number[] = [];
  const add = (name: number, value: string | number): void => {
    found.push(mix(mix(base, 2000 + name), typeof value === 'number' ? value : hashText(value)));
  };
  add(0, mark);
  add(1, hash2(mark, rank));
  marks.slice(1).forEach((one, i) => {
    add(2 + i, hash2(mark, one));
  });
  add(12, hash2(rank, marks[0]));
  if (head < 0) return found;
  const { document, syntax, frameAt, cues } = reading;
  const { upos } = syntax.words[head]!;
  const name = cueClass(reading, head) ?? (source === null ? 'other' : 'phrase');
  add(13, verbLemma(reading, head));
  add(14, name);
  add(15, hash2(name, mark));
  const own = frameAt.get(head);
  add(16, own === undefined ? upos : `${own.passive}${own.relation}${own.subject !== null}`);
  const who = own?.agent?.head ?? own?.subject?.head ?? (source && headOf(syntax.words, source.first, source.last));
  const being = who === null ? 'none' : cues.kindAt(who);
  add(20, hash2(being, own?.passive));
  add(21, hash3(being, name, mark));
  let marksBetween = 0;
  for (let at = Math.min(head, last); at < Math.max(head, first); at++) {
    if (document.tokens[at]!.kind === 'punctuation' && (at < first || at >= last)) marksBetween++;
  }
  const distance = head < first ? first - head : head - last;
  add(17, hash2(head < first, Math.min(marksBetween, 3)));
  add(18, hash2(head < first, distance < 3 ? distance : distance < 8 ? 3 : 4));
  add(19, document.lower[first - 1] ?? '');
  return found;
}
