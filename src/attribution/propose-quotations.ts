import type { Candidate } from './candidate.ts';
import { framesOf } from './quotation-frames.ts';
import type { Range } from './range.ts';
import type { Segment } from './segments.ts';
import { cueClass, type View } from './view.ts';

/** How many tokens from a quotation its frame is looked for. */
const NEAR = 60;

/** Every outermost quotation, with the frames that it may have. */
export function proposeQuotations(reading: View, segments: readonly (readonly Segment[])[]): Candidate[] {
  const { document, quoted } = reading;
  const { sentences } = document;
  const found: Candidate[] = [];
  let sentence = 0;
  quoted.forEach((range, number) => {
    if (range.last - range.first < 2) return;
    while (sentence < sentences.length - 1 && sentences[sentence]!.last <= range.first) sentence++;
    let final = sentence;
    while (final < sentences.length - 1 && sentences[final]!.last < range.last) final++;
    const first = sentences[sentence]!.first;
    const last = sentences[final]!.last;
    const words = range.last - range.first - 2;
    const alone = first === range.first && last - range.last <= 1;
    const shape = [
      `words:${words < 5 ? words : words < 12 ? '5+' : '12+'}`,
      alone ? 'alone' : range.first === first ? 'opens' : range.last >= last - 1 ? 'closes' : 'inside',
      hasFinite(reading, range.first, range.last) ? 'finite' : 'nominal',
      final > sentence ? 'long' : 'one',
      document.quotations[number]!.closed ? 'closed' : 'unclosed',
      endsLikeSentence(reading, range.last) ? 'stop' : 'open',
      segments[sentence]!.length > 1 ? 'marked' : 'unmarked',
    ];
    const own = near(final > sentence ? [...segments[sentence]!, ...segments[final]!] : segments[sentence]!, range);
    const setting = { first: range.first, last: range.last, begin: first, end: last, sentence, segments: own };
    const frames = framesOf(reading, setting);
    const { head, cue, source, mark } = frames[0]!;
    const sure = mark === 'after' || mark === 'colon' || alone;
    const plausible = sure
      ? words > 0
      : head >= 0 && cueClass(reading, head) !== undefined && (words > 2 || mark === 'judged');
    const message = [range];
    found.push({
      kind: 'quotation',
      form: 'direct',
      sentence,
      head,
      cue,
      message,
      source,
      marks: [mark, ...shape],
      plausible,
      frames,
    });
  });
  return found;
}

/** The stretches around a quotation. */
function near(segments: readonly Segment[], { first, last }: Range): Segment[] {
  return segments.filter((segment) => segment.last > first - NEAR && segment.first < last + NEAR);
}

function hasFinite({ syntax }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (syntax.words[at]!.feats.VerbForm === 'Fin') return true;
  return false;
}

function endsLikeSentence({ document }: View, last: number): boolean {
  const inner = document.tokens[last - 2]?.text;
  return inner === '.' || inner === '!' || inner === '?' || inner === '…';
}
