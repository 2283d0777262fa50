import type { Candidate } from './candidate.ts';
import { verbCue } from './cue.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Range } from './range.ts';
import type { Segment } from './segments.ts';
import { cueClass, standsAt, type View } from './view.ts';

/** The most tokens that follow the verb of an inserted frame, such as "on Sunday". */
const SHORT = 5;

interface Inserted {
  readonly head: number;
  readonly cue: readonly number[];
  readonly source: Range | null;
  readonly type: string;
  /** The last stretch that it takes up. */
  readonly until: number;
}

/** Messages with their frame inserted or appended: "…, sagte er", "…, so der Minister", "Wie die Polizei mitteilte, …". */
export function proposeFrames(reading: View, number: number, segments: readonly Segment[]): Candidate[] {
  const found: Candidate[] = [];
  segments.forEach((_, k) => {
    const frame = insertedFrame(reading, segments, k);
    if (frame === null) return;
    const chained = isChain(reading, segments[frame.until + 1]);
    const before: Range | null = k === 0 ? null : { first: segments[0]!.first, last: segments[k - 1]!.last };
    const rest = segments[frame.until + (chained ? 2 : 1)];
    const after: Range | null =
      rest === undefined ? null : { first: rest.first, last: segments[segments.length - 1]!.last };
    const local: Range | null = k > 1 ? { first: segments[k - 1]!.first, last: segments[k - 1]!.last } : null;
    const choices: [string, (Range | null)[]][] = [
      ['both', [before, after]],
      ['before', [before]],
      ['after', [after]],
      ['local', [local]],
    ];
    for (const [where, parts] of choices) {
      const message = parts.filter((part) => part !== null);
      if (message.length < parts.length || message.length === 0) continue;
      if (message.every((part) => reading.quotationOf[part.first] !== -1 && reading.quotationOf[part.last - 1] !== -1))
        continue;
      const plausible =
        where === 'both' || (where === 'before' ? after === null : where === 'after' && before === null);
      const marks = [
        `type:${frame.type}`,
        `where:${where}`,
        before === null ? 'first' : after === null ? 'last' : 'middle',
        `next:${rest === undefined ? 'end' : rest.mark + rest.opener}`,
        `mood:${(k === 0 ? rest?.mood : segments[0]!.mood) ?? 'none'}`,
        `before:${segments[k - 1]?.opener ?? 'none'}`,
      ];
      const { head, cue, source } = frame;
      found.push({
        kind: 'frame',
        form: 'indirect',
        sentence: number,
        head,
        cue,
        source,
        message,
        marks,
        plausible,
      });
    }
  });
  return found;
}

function insertedFrame(reading: View, segments: readonly Segment[], k: number): Inserted | null {
  const { opener, first, last, finite } = segments[k]!;
  // "police said": the subject was read as a verb.
  const misread =
    opener === 'verb' && cueClass(reading, first) === undefined && closingVerb(reading, first, last) > first;
  if (opener === 'verb' && k > 0 && !(misread && reading.language.subjectFirstFrames)) {
    const head = contentVerb(reading, finite, last);
    if (reading.language.bareComplement && hasFinite(reading, head + 1, last)) return null;
    if (cueClass(reading, head) === undefined) return null;
    return { head, cue: verbCue(reading, head), source: null, type: 'verb', until: k };
  }
  const opens = opener === 'other' || opener === 'relative' || misread;
  if (reading.language.subjectFirstFrames && k > 0 && opens && segments[k + 1]?.mark !== ':') {
    const { upos } = reading.syntax.words[first]!;
    // "according to two officials who asked …" begins with no subject.
    const head = upos === 'ADP' || (upos === 'VERB' && !misread) ? -1 : closingVerb(reading, first, last);
    if (head > first) {
      const source = nounPhraseAt(reading, first, head) ?? { first, last: head };
      return { head, cue: verbCue(reading, head), source, type: 'verb', until: k };
    }
  }
  if (opener === 'thus' && finite < 0 && k > 0) {
    const source = nounPhraseAt(reading, skipAdverbs(reading, first + 1, last), last);
    if (source === null) return null;
    const beside = source.last === last ? apposed(reading, segments[k + 1]) : null;
    const whole = beside === null ? source : { first: source.first, last: beside.last };
    return { head: first, cue: [first], source: whole, type: 'thus', until: beside === null ? k : k + 1 };
  }
  if (opener !== 'as' && (opener !== 'thus' || k === 0)) return null;
  // "Wie Karl Weber, der Sprecher, mitteilte": the verb may stand some stretches on.
  for (let until = k; until < Math.min(segments.length, k + 4); until++) {
    const end = segments[until]!;
    if (end.finite < 0) continue;
    const head = contentVerb(reading, end.finite, end.last);
    if (cueClass(reading, head) === undefined) continue;
    if (until === k && head <= first + 1) continue;
    const cue = [...new Set([first, ...verbCue(reading, head)])].sort((a, b) => a - b);
    return { head, cue, source: null, type: opener, until };
  }
  return null;
}

/** Whether a stretch names the source's own source: ", citing a general". */
function isChain(reading: View, segment: Segment | undefined): boolean {
  if (segment === undefined || segment.finite >= 0) return false;
  return reading.language.chains.some((words) => standsAt(reading, words, segment.first));
}

/** The stretch, if it is nothing but a noun phrase: a name or an office set beside the source before it. */
function apposed(reading: View, segment: Segment | undefined): Range | null {
  if (segment === undefined || segment.mark !== ',' || segment.finite >= 0) return null;
  const { first, last } = segment;
  return reading.quotationOf[first] === -1 && nounPhraseAt(reading, first, last)?.last === last
    ? { first, last }
    : null;
}

/** The verb of reporting that closes a short stretch, its subject before it ("the union said on Sunday"), or -1. */
function closingVerb(reading: View, first: number, last: number): number {
  for (let at = Math.min(last - 1, first + SHORT + 2); at > first; at--) {
    const { upos, feats } = reading.syntax.words[at]!;
    if (upos !== 'VERB' || feats.VerbForm !== 'Fin' || cueClass(reading, at) === undefined) continue;
    // "the bank plans to cut …" announces what follows.
    if (reading.language.infinitive.has(reading.document.lower[at + 1] ?? '')) return -1;
    return last - at <= SHORT && !hasFinite(reading, at + 1, last) ? at : -1;
  }
  return -1;
}

function hasFinite({ syntax }: View, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (syntax.words[at]!.feats.VerbForm === 'Fin') return true;
  return false;
}

function skipAdverbs({ syntax }: View, from: number, last: number): number {
  let at = from;
  while (at < last && syntax.words[at]!.upos === 'ADV') at++;
  return at;
}

/** The content verb of a clause with this finite verb: itself, or the participle or infinitive that it serves. */
export function contentVerb(reading: View, finite: number, last: number): number {
  const { syntax } = reading;
  const { upos } = syntax.words[finite]!;
  if (upos !== 'AUX') return finite;
  const head = syntax.tree.heads[finite] ?? -1;
  if (head >= 0 && syntax.words[head]!.upos === 'VERB') return head;
  for (let at = last - 1; at > finite; at--) if (syntax.words[at]!.upos === 'VERB') return at;
  for (let at = finite - 1; at >= Math.max(0, finite - 2); at--) if (syntax.words[at]!.upos === 'VERB') return at;
  return finite;
}
