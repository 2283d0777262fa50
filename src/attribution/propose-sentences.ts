import type { Sentence } from '../text/token.ts';
import type { Candidate, CandidateKind } from './candidate.ts';
import { contentVerb } from './propose-frames.ts';
import type { Range } from './range.ts';
import { quotationBehindColon, type Segment } from './segments.ts';
import type { AttributionForm } from './types.ts';
import { cueClass, type View, verbLemma } from './view.ts';

/**
 * Whole sentences as messages: by their mood ("Er sei …"), by a modal of hearsay ("Er soll … haben"), or because their own
 * verb reports without giving words back ("Sie kritisierte den Plan"); and what stands beside "demnach".
 */
export function proposeSentences(
  reading: View,
  sentence: Sentence,
  number: number,
  segments: readonly Segment[],
): Candidate[] {
  const { language, document, quotationOf } = reading;
  const found: Candidate[] = [];
  const colon = quotationBehindColon(reading, segments);
  const whole = { first: sentence.first, last: colon > 0 ? (segments[colon]?.first ?? sentence.last) : sentence.last };
  if (
    segments.length === 0 ||
    (quotationOf[sentence.first] !== -1 && quotationOf[sentence.first] === quotationOf[sentence.last - 1])
  )
    return found;
  const main = mainSegment(segments);
  const push = (
    kind: CandidateKind,
    form: AttributionForm,
    head: number,
    marks: string[],
    plausible: boolean,
    source: Range | null = null,
  ): void => {
    found.push({ kind, form, sentence: number, head, cue: [], message: [whole], source, marks, plausible });
  };
  const shape = [`main:${main.mood}`, `opener:${main.opener}`, `segments:${Math.min(segments.length, 4)}`];
  if (main.finite >= 0) {
    push(
      'mood',
      'indirect-free-indirect',
      main.finite,
      [...shape, segments.some(({ mood }) => mood === 'report') ? 'reports' : 'tells'],
      main.mood === 'report' && language.reportedMood,
    );
    const lemma = verbLemma(reading, main.finite);
    const next = segments.find(({ first, finite }) => first > main.first && finite >= 0);
    const told = language.hearsayModals.has(lemma) && main.mood !== 'report';
    const now = reading.syntax.words[main.finite]!.feats.Tense === 'Pres';
    const said = isSaidTo(reading, main);
    // "soll … aufgelöst werden": a plan, which nobody is the source of.
    const planned = told && passive(reading, main.first, next?.first ?? sentence.last);
    const modal = told || said;
    const past = perfect(reading, main.first, next?.first ?? sentence.last);
    if (!planned) {
      push(
        'hearsay',
        'free-indirect',
        main.finite,
        [...shape, modal ? 'modal' : 'plain', past ? 'perfect' : 'simple', now ? 'now' : 'then'],
        (told && past && now) || said,
        told && past && language.claimingModals.has(lemma) ? claimant(reading, main) : null,
      );
    }
    adverb(main);
  }
  for (const { head, segment } of heads()) {
    const frame = reading.frameAt.get(head);
    const marks = [
      ...shape,
      frame?.passive ? 'passive' : 'active',
      segment === main ? 'main' : 'other',
      frame?.subject ? 'subject' : 'none',
    ];
    push('statement', 'reported', head, marks, isPlain(reading, head) && segment === main);
    if (segments.length > 1) statementPart(head, segment, marks);
  }
  return found;

  function heads(): { head: number; segment: Segment }[] {
    const list: { head: number; segment: Segment }[] = [];
    const content = main.finite < 0 ? -1 : contentVerb(reading, main.finite, main.last);
    for (const segment of segments) {
      for (let at = segment.first; at < segment.last; at++) {
        if (quotationOf[at] !== -1 || reading.syntax.words[at]!.upos !== 'VERB') continue;
        if (cueClass(reading, at) !== undefined || at === content) list.push({ head: at, segment });
      }
    }
    return list
      .filter(({ segment }) => !['relative', 'subordinator', 'complementizer', 'as'].includes(segment.opener))
      .slice(0, 3);
  }

  /** Of several main clauses side by side, the one that reports, with its subordinate clauses. */
  function statementPart(head: number, segment: Segment, marks: string[]): void {
    const at = segments.indexOf(segment);
    let next = at + 1;
    while (next < segments.length && isDependent(segments[next]!)) next++;
    if (at === 0 && next === segments.length) return;
    const message = [{ first: segment.first, last: segments[next - 1]!.last }];
    const part = [
      ...marks,
      `part:${Math.min(at, 2)}`,
      next === segments.length ? 'final' : `next:${segments[next]!.mark}`,
    ];
    found.push({
      kind: 'statement',
      form: 'reported',
      sentence: number,
      head,
      cue: [],
      message,
      source: null,
      marks: part,
      plausible: false,
    });
  }

  function adverb(segment: Segment): void {
    for (const part of segments) {
      for (let at = part.first; at < Math.min(part.last, part.first + 8); at++) {
        if (quotationOf[at] !== -1 || !language.adverbs.has(document.lower[at]!)) continue;
        const last = segments[segments.length - 1]!.last;
        const relative = language.relativeAdverbs.has(document.lower[at]!);
        const first = relative ? part.first : sentence.first;
        const message = [
          { first, last: at },
          { first: at + 1, last },
        ].filter((range) => range.last > range.first);
        const marks = [...shape, `word:${document.lower[at]}`, at === first ? 'first' : 'inside', `mood:${part.mood}`];
        const plausible = relative || segment.mood === 'report' || !language.reportedMood;
        found.push({
          kind: 'adverb',
          form: 'indirect',
          sentence: number,
          head: at,
          cue: [at],
          message,
          source: null,
          marks,
          plausible,
        });
      }
    }
  }
}

/** A passive of reporting with an infinitive: "is said to have met". */
function isSaidTo(reading: View, { finite, last }: Segment): boolean {
  const { language, document, syntax } = reading;
  if (!language.hearsayPassives || syntax.words[finite]!.upos !== 'AUX') return false;
  for (let at = finite + 1; at + 2 < last; at++) {
    if (cueClass(reading, at) === undefined || syntax.words[at]!.upos !== 'VERB') continue;
    return syntax.words[at]!.feats.VerbForm === 'Part' && language.infinitive.has(document.lower[at + 1]!);
  }
  return false;
}

function isDependent({ opener, finite }: Segment): boolean {
  return finite < 0 || (opener !== 'other' && opener !== 'conjunction' && opener !== 'verb' && opener !== 'adverb');
}

/** The stretch with the main clause's finite verb: the first that no subordinating word opens. */
function mainSegment(segments: readonly Segment[]): Segment {
  const free = segments.find(
    ({ finite, opener }) =>
      finite >= 0 && (opener === 'other' || opener === 'conjunction' || opener === 'verb' || opener === 'adverb'),
  );
  return free ?? segments.find(({ finite }) => finite >= 0) ?? segments[0]!;
}

/** Whether a verb plainly judges or accuses somebody, so that its sentence reports without giving words back. */
function isPlain(reading: View, head: number): boolean {
  const name = cueClass(reading, head);
  const frame = reading.frameAt.get(head);
  if (frame === undefined || (name !== 'judge' && name !== 'accuse')) return false;
  return !frame.passive && frame.subject !== null && frame.object !== null;
}

/** Who claims it himself, the subject: "Er will nichts gewusst haben". */
function claimant({ frameAt, syntax }: View, { first, last, finite }: Segment): Range | null {
  for (let at = finite; at < last; at++) {
    const subject = frameAt.get(at)?.subject;
    if (subject) return { first: subject.first, last: subject.last };
  }
  for (let at = first; at < last; at++) {
    if (syntax.tree.relations[at] === 'nsubj') return { first: at, last: at + 1 };
  }
  return null;
}

/** Whether a passive infinitive of the present closes the clause: "soll … aufgelöst werden". */
function passive({ syntax, language }: View, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const { feats, lemma } = syntax.words[at]!;
    if (feats.VerbForm !== 'Inf' || !language.passiveAuxiliaries.has(lemma.toLowerCase())) continue;
    if (syntax.words[at - 1]!.feats.VerbForm === 'Part') return true;
  }
  return false;
}

/** Whether an infinitive of the perfect closes the clause: "soll … getötet haben", "soll … gewesen sein". */
function perfect({ syntax, language }: View, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const { feats, lemma } = syntax.words[at]!;
    if (feats.VerbForm !== 'Inf' || !language.perfectAuxiliaries.has(lemma.toLowerCase())) continue;
    if (syntax.words[at - 1]!.feats.VerbForm === 'Part') return true;
  }
  return false;
}
