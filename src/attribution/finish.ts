import type { Entity } from '../names/types.ts';
import { quote, type Span } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import { holderOf } from './holder.ts';
import { type Range, toSpan, toSpans } from './range.ts';
import { createResolver } from './resolve.ts';
import type { Attribution } from './types.ts';
import type { View } from './view.ts';

/** A candidate that was taken, with its source. */
export interface Finding {
  readonly candidate: Candidate;
  readonly source: Range | null;
  readonly addressee: Range | null;
  readonly paragraph: number;
}

/** Turns what was taken into attributions: sentences that go on are joined, nesting is found, sources are resolved. */
export function finish(reading: View, findings: readonly Finding[], entities: readonly Entity[]): Attribution[] {
  const { tokens } = reading.document;
  const joined = join(findings).sort(
    (a, b) => a.message[0]!.first - b.message[0]!.first || b.message.at(-1)!.last - a.message.at(-1)!.last,
  );
  const spans = joined.map(({ message }) => message.map((range) => toSpan(tokens, range)));
  const resolver = createResolver(reading, entities);
  const chained = joined.map(({ finding }) => finding.candidate.kind === 'chain');
  const outer = spans.map((own, i) => enclosing(own, spans, i, chained));
  return joined.map(({ finding, message: _ }, i) => {
    const { candidate, source, addressee } = finding;
    const span = source === null ? null : toSpan(tokens, source);
    const cue = toSpans(tokens, candidate.cue);
    const rule = `attribution.${candidate.kind}`;
    const words = [...cue, ...(span === null ? [] : [span])].map((one) => quote(reading.document.text, one));
    return {
      id: `a${i + 1}`,
      form: candidate.form,
      cue,
      source: span === null ? [] : [span],
      holder: source === null ? [] : [toSpan(tokens, holderOf(reading, source))],
      sourceEntity: source === null ? null : resolver.resolve(holderOf(reading, source)),
      addressee: addressee === null ? [] : [toSpan(tokens, addressee)],
      message: spans[i]!,
      nested: outer[i] !== -1,
      within: outer[i] === -1 ? null : `a${outer[i]! + 1}`,
      rule,
      explanation: { rule, why: candidate.marks.join(' '), words, parts: [], rejected: [] },
    };
  });
}

interface Joined {
  readonly finding: Finding;
  readonly message: readonly Range[];
}

/** Neighbouring sentences of one paragraph that go on with one source are one attribution. */
function join(findings: readonly Finding[]): Joined[] {
  const joined: Joined[] = [];
  const at = new Map<number, number>();
  for (const finding of findings) {
    const { kind, sentence, message } = finding.candidate;
    const whole = kind === 'mood' || kind === 'hearsay';
    const before = whole ? at.get(sentence - 1) : undefined;
    const last = before === undefined ? undefined : joined[before]!;
    if (last !== undefined && last.finding.candidate.kind === kind && last.finding.paragraph === finding.paragraph) {
      joined[before!] = { finding: last.finding, message: [{ first: last.message[0]!.first, last: message[0]!.last }] };
      at.set(sentence, before!);
      continue;
    }
    if (whole) at.set(sentence, joined.length);
    joined.push({ finding, message });
  }
  return joined;
}

/** The smallest other message that holds all of this one, as an index, or -1. */
function enclosing(
  own: readonly Span[],
  all: readonly (readonly Span[])[],
  self: number,
  chained: readonly boolean[],
): number {
  let best = -1;
  let smallest = Number.POSITIVE_INFINITY;
  // Messages are sorted by start, so that only earlier ones and those with the same start can hold it.
  for (let i = Math.max(0, self - 40); i < Math.min(all.length, self + 3); i++) {
    if (i === self) continue;
    const other = all[i]!;
    const length = other.reduce((sum, { start, end }) => sum + end - start, 0);
    const ownLength = own.reduce((sum, { start, end }) => sum + end - start, 0);
    // The source of a source has the very message of that source.
    const same = length === ownLength && chained[self] && !chained[i];
    if ((length <= ownLength && !same) || length >= smallest) continue;
    if (!own.every((a) => other.some((b) => b.start <= a.start && a.end <= b.end))) continue;
    best = i;
    smallest = length;
  }
  return best;
}
