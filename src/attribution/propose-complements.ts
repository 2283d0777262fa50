import type { Sentence } from '../text/token.ts';
import type { Candidate } from './candidate.ts';
import { nounCue, verbCue } from './cue.ts';
import { quotationBehindColon, type Segment } from './segments.ts';
import { cueClass, type View } from './view.ts';

/** How many stretches after its word of reporting a complement may begin. */
const AHEAD = 4;
/** How many alternative ends are tried. */
const ENDS = 5;

/** Complement clauses that follow their word of reporting: "sagte, dass …", "sagte, er sei …", "drohte, … zu …". */
export function proposeComplements(
  reading: View,
  sentence: Sentence,
  number: number,
  segments: readonly Segment[],
): Candidate[] {
  const found: Candidate[] = [];
  const stop = quotationBehindColon(reading, segments);
  for (let i = 1; i < stop; i++) {
    const type = complementType(segments[i]!);
    if (type === null) continue;
    const heads = headsBefore(reading, segments, i);
    for (const { head, distance } of heads) {
      for (let j = i; j < Math.min(stop, i + ENDS); j++) add(head, distance, type, i, j);
      if (stop > i + ENDS) add(head, distance, type, i, stop - 1);
    }
  }
  return found;

  function add(head: number, distance: number, type: string, i: number, j: number): void {
    const { syntax } = reading;
    const name = cueClass(reading, head);
    const noun = syntax.words[head]!.upos === 'NOUN';
    const next = segments[j + 1];
    const message = [{ first: segments[i]!.first, last: segments[j]!.last }];
    const marks = [
      `type:${type}`,
      `mark:${segments[i]!.mark}`,
      `mood:${segments[i]!.mood}`,
      `far:${distance}`,
      `next:${next === undefined ? 'end' : `${next.mark}${next.opener}`}`,
      `nextmood:${next?.mood ?? 'none'}`,
      noun ? 'noun' : 'verb',
      `ends:${Math.min(j - i, 3)}`,
    ];
    const plausible =
      name !== undefined && distance <= 1 && next === undefined && rulesTake(type, name, noun, segments[i]!);
    found.push({
      kind: 'complement',
      form: 'indirect',
      sentence: number,
      head,
      cue: (noun ? nounCue : verbCue)(reading, head).filter((at) => at < message[0]!.first || at >= message[0]!.last),
      message,
      source: null,
      marks,
      plausible: plausible && sentence.last > sentence.first,
    });
  }
}

function complementType(segment: Segment): string | null {
  switch (segment.opener) {
    case 'complementizer':
      return 'that';
    case 'question':
      return 'question';
    case 'verb':
    case 'as':
    case 'thus':
      return segment.opener === 'verb' && segment.mood === 'report' ? 'clause' : null;
    case 'relative':
      // "der Gruppe beizutreten": an article, though it was read as a pronoun.
      if (segment.finite < 0 && segment.infinitive) return 'infinitive';
      return segment.mood === 'indicative' || segment.mood === null ? null : 'clause';
    case 'subordinator':
      return segment.infinitive && segment.finite < 0 ? 'infinitive' : segment.mood === 'indicative' ? null : 'sub';
    default:
      if (segment.finite >= 0) return 'clause';
      return segment.infinitive ? 'infinitive' : null;
  }
}

/** Words of reporting before stretch `i`, the closest first: verbs and nouns of the table, and any other verb right before it. */
function headsBefore(reading: View, segments: readonly Segment[], i: number): { head: number; distance: number }[] {
  const heads: { head: number; distance: number }[] = [];
  for (let k = i - 1; k >= Math.max(0, i - AHEAD); k--) {
    const { first, last } = segments[k]!;
    let any = -1;
    for (let at = last - 1; at >= first; at--) {
      if (reading.quotationOf[at] !== -1) continue;
      const { upos } = reading.syntax.words[at]!;
      if (upos !== 'VERB' && upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'AUX') continue;
      if (cueClass(reading, at) !== undefined && (upos === 'VERB' || upos === 'AUX' || last - at <= 8)) {
        heads.push({ head: at, distance: i - 1 - k });
      } else if (upos === 'VERB' && any < 0) {
        any = at;
      }
      if (heads.length >= 3) return heads;
    }
    if (k === i - 1 && heads.length === 0 && any >= 0) heads.push({ head: any, distance: 0 });
  }
  return heads;
}

function rulesTake(type: string, name: string, noun: boolean, segment: Segment): boolean {
  if (noun) return type === 'that' || (type === 'clause' && segment.mood === 'report');
  if (type === 'that') return true;
  if (type === 'question') return name === 'ask' || name === 'say' || name === 'find';
  if (type === 'clause')
    return (
      segment.mood === 'report' || ((name === 'say' || name === 'think' || name === 'write') && segment.mark !== ';')
    );
  return type === 'infinitive' && (name === 'demand' || name === 'announce' || name === 'accuse' || name === 'say');
}
