import type { Candidate } from './candidate.ts';
import { verbCue } from './cue.ts';
import type { Segment } from './segments.ts';
import { cueClass, type View } from './view.ts';

/** How many tokens beside a quotation its verb of reporting is looked for in. */
const REACH = 30;

/** Every outermost quotation, with the word of reporting that stands closest to it in its frame. */
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
    const { head, mark } = headFor(reading, range.first, range.last, first, last, sentence);
    const words = range.last - range.first - 2;
    const alone = first === range.first && last - range.last <= 1;
    const marks = [
      mark,
      `words:${words < 5 ? words : words < 12 ? '5+' : '12+'}`,
      alone ? 'alone' : range.first === first ? 'opens' : range.last >= last - 1 ? 'closes' : 'inside',
      hasFinite(reading, range.first, range.last) ? 'finite' : 'nominal',
      final > sentence ? 'long' : 'one',
      document.quotations[number]!.closed ? 'closed' : 'unclosed',
      endsLikeSentence(reading, range.last) ? 'stop' : 'open',
      segments[sentence]!.length > 1 ? 'marked' : 'unmarked',
    ];
    const sure = mark === 'after' || mark === 'colon' || alone;
    const plausible = sure ? words > 0 : head >= 0 && (words > 2 || mark === 'judged');
    const cue = head < 0 ? [] : withRole(reading, verbCue(reading, head), range.first, mark);
    found.push({
      kind: 'quotation',
      form: 'direct',
      sentence,
      head,
      cue,
      message: [range],
      source: null,
      marks,
      plausible,
    });
  });
  return found;
}

/** "bezeichnete … als „…“": the word right before the quotation, or one before its article, belongs to the cue. */
function withRole({ document, language }: View, cue: number[], first: number, mark: string): number[] {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (document.tokens[at]!.kind === 'punctuation') break;
    if (language.roles.has(document.lower[at]!) && mark !== 'after') return [...cue, at].sort((a, b) => a - b);
  }
  return cue;
}

function headFor(
  reading: View,
  first: number,
  last: number,
  begin: number,
  end: number,
  sentence: number,
): { head: number; mark: string } {
  const { document, syntax } = reading;
  const { tokens, sentences } = document;
  const comma = tokens[last]?.text === ',' ? last + 1 : last;
  for (let at = comma; at < Math.min(end, comma + 3); at++) {
    if (syntax.words[at]!.upos === 'VERB' && cueClass(reading, at) !== undefined)
      return { head: verbUnder(reading, at, end), mark: 'after' };
    const known = syntax.words[at]!.upos === 'AUX' ? verbUnder(reading, at, end) : at;
    if (known !== at && cueClass(reading, known) !== undefined) return { head: known, mark: 'after' };
    if (tokens[at]!.kind === 'punctuation') break;
  }
  const colon = first > begin && tokens[first - 1]!.text === ':';
  const ahead = nearest(reading, first - 1, Math.max(begin, first - REACH), -1);
  if (colon) return { head: ahead, mark: 'colon' };
  if (first === begin && sentence > 0 && tokens[first - 1]?.text === ':') {
    const before = sentences[sentence - 1]!;
    return { head: nearest(reading, first - 1, Math.max(before.first, first - REACH), -1), mark: 'colon' };
  }
  const behind = nearest(reading, last, Math.min(end, last + REACH) - 1, 1);
  const head = behind >= 0 && (ahead < 0 || behind - last < first - ahead) ? behind : ahead;
  if (head < 0) return { head, mark: 'none' };
  return { head, mark: cueClass(reading, head) === 'judge' ? 'judged' : head === ahead ? 'before' : 'behind' };
}

/** The content verb that an auxiliary at `at` serves. */
function verbUnder({ syntax }: View, at: number, end: number): number {
  const head = syntax.tree.heads[at] ?? -1;
  return syntax.words[at]!.upos === 'AUX' && head > at && head < end ? head : at;
}

function nearest(reading: View, from: number, to: number, step: number): number {
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
    if (reading.quotationOf[at] !== -1) continue;
    const { upos } = reading.syntax.words[at]!;
    if (upos === 'VERB' && cueClass(reading, at) !== undefined) return at;
  }
  return -1;
}

function hasFinite({ syntax }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (syntax.words[at]!.feats.VerbForm === 'Fin') return true;
  return false;
}

function endsLikeSentence({ document }: View, last: number): boolean {
  const inner = document.tokens[last - 2]?.text;
  return inner === '.' || inner === '!' || inner === '?' || inner === '…';
}
