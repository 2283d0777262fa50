import type { Candidate } from './candidate.ts';
import { verbCue } from './cue.ts';
import { meet, type Range } from './range.ts';
import { subjectOf } from './source.ts';
import { cueClass, type View } from './view.ts';

/** How many tokens before an inner quotation its verb of reporting may stand. */
const REACH = 12;
/** How many of its tokens may separate the verb from a quotation that it follows. */
const BEHIND = 3;

/** A quotation inside a quotation, and who is quoted there. */
export interface Inner {
  readonly candidate: Candidate;
  readonly source: Range | null;
}

/**
 * What people quote inside what they are quoted with: „Der Bote sagte: ‚Es brennt‘“. Taken where a verb of reporting stands
 * beside the inner quotation, inside the outer one.
 */
export function innerQuotations(reading: View): Inner[] {
  const { document } = reading;
  const { quotations, tokens, sentences } = document;
  const found: Inner[] = [];
  let at = 0;
  let sentence = 0;
  for (const { start, end, depth } of quotations) {
    if (depth !== 1) continue;
    while (at < tokens.length && tokens[at]!.start < start) at++;
    const first = at;
    while (at < tokens.length && tokens[at]!.end <= end) at++;
    if (at - first < 4) continue;
    while (sentence < sentences.length - 1 && sentences[sentence]!.last <= first) sentence++;
    const message = { first, last: at };
    const head = verbBeside(reading, message);
    if (head < 0) continue;
    const source = subjectOf(reading, head);
    found.push({
      candidate: {
        kind: 'quotation',
        form: 'direct',
        sentence,
        head,
        cue: verbCue(reading, head),
        message: [message],
        source: null,
        marks: ['inner'],
        plausible: true,
      },
      source: source !== null && meet([source], [message]) ? null : source,
    });
  }
  return found;
}

/** The verb of reporting beside a run of tokens, in the same outer quotation, or -1. */
function verbBeside(reading: View, { first, last }: Range): number {
  const { quotationOf } = reading;
  const outer = quotationOf[first]!;
  const reports = (at: number): boolean =>
    reading.syntax.words[at]!.upos === 'VERB' && cueClass(reading, at) !== undefined;
  for (let at = first - 1; at >= Math.max(0, first - REACH) && quotationOf[at] === outer; at--)
    if (reports(at)) return at;
  for (let at = last; at < last + BEHIND && quotationOf[at] === outer; at++) if (reports(at)) return at;
  return -1;
}
