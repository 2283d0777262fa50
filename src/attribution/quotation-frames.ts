import type { QuotationFrame } from './candidate.ts';
import { verbCue } from './cue.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { contentVerb } from './propose-frames.ts';
import { sourcePhrases } from './propose-phrases.ts';
import type { Segment } from './segments.ts';
import { cueClass, type View } from './view.ts';

/** How many tokens beside a quotation its verb of reporting is looked for in. */
const REACH = 30;
/** How many frames are tried for one quotation. */
const MOST = 7;

/** A quotation in its text: its tokens, those of the sentences around it, and the number of its first sentence. */
export interface Setting {
  readonly first: number;
  readonly last: number;
  readonly begin: number;
  readonly end: number;
  readonly sentence: number;
  /** The stretches of the sentences that it begins and ends in. */
  readonly segments: readonly Segment[];
}

/** All that may frame a quotation, the likeliest first, and last that nothing does. */
export function framesOf(reading: View, setting: Setting): QuotationFrame[] {
  const { first } = setting;
  const found: QuotationFrame[] = [];
  const add = (head: number, mark: string): void => {
    if (head < 0 || found.some((one) => one.head === head)) return;
    found.push({ head, cue: withRole(reading, verbCue(reading, head), setting, mark), source: null, mark });
  };
  const thus = thusAfter(reading, setting);
  if (thus !== null) found.push(thus);
  const { head, mark } = headFor(reading, setting);
  add(head, mark);
  for (const { cue, source } of setting.segments.flatMap((segment) => sourcePhrases(reading, segment))) {
    found.push({ head: cue[0]!, cue, source, mark: 'phrase' });
  }
  add(nearest(reading, first - 1, Math.max(setting.begin, first - REACH), -1), 'before');
  add(nearest(reading, setting.last, Math.min(setting.end, setting.last + REACH) - 1, 1), 'behind');
  for (const segment of setting.segments) {
    if (segment.finite < 0) continue;
    const holds = segment.first <= first && first < segment.last;
    if (holds || reading.document.tokens[first - 1]?.text === ':')
      add(contentVerb(reading, segment.finite, segment.last), 'main');
  }
  return [...found.slice(0, MOST), { head: -1, cue: [], source: null, mark: 'none' }];
}

/** "„…“, so der Präsident": the word brings in the source alone. */
function thusAfter(reading: View, { last, end }: Setting): QuotationFrame | null {
  const { document, language } = reading;
  const at = document.tokens[last]?.text === ',' ? last + 1 : last;
  if (at >= end || !language.thus.has(document.lower[at]!)) return null;
  const source = nounPhraseAt(reading, at + 1, end);
  return source === null ? null : { head: at, cue: [at], source, mark: 'after' };
}

/**
 * The cue with what brings in the quotation: "bezeichnete … als „…“" right before it or its article, "mit den Worten: „…“",
 * and behind it "„…“, so schrieb …".
 */
function withRole(
  { document, language, syntax }: View,
  cue: number[],
  { first, last }: Setting,
  mark: string,
): number[] {
  const { tokens, lower } = document;
  const more: number[] = [];
  const comma = tokens[last]?.text === ',' ? last + 1 : last;
  if (mark === 'after' && language.thus.has(lower[comma] ?? '')) more.push(comma);
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (tokens[at]!.kind === 'punctuation') break;
    if (language.roles.has(lower[at]!) && (mark !== 'after' || comma === last)) more.push(at);
  }
  const wording = tokens[first - 1]?.text === ':' ? first - 2 : first - 1;
  if (mark !== 'after' && language.wordings.has(lower[wording] ?? '')) {
    let at = wording;
    while (at > 0 && at > wording - 3 && syntax.words[at]!.upos !== 'ADP') at--;
    if (syntax.words[at]!.upos === 'ADP') for (; at <= wording; at++) more.push(at);
  }
  return more.length === 0 ? cue : [...new Set([...cue, ...more])].sort((a, b) => a - b);
}

function headFor(reading: View, { first, last, begin, end, sentence }: Setting): { head: number; mark: string } {
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
