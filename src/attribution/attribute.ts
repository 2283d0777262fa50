import type { Entity } from '../names/types.ts';
import type { Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import { addresseeOf } from './addressee.ts';
import { type Candidate, withFrame } from './candidate.ts';
import { chainOf } from './chain.ts';
import { chooseSource } from './choose-source.ts';
import { featuresOf } from './features.ts';
import { type Finding, finish } from './finish.ts';
import { frameFeaturesOf } from './frame-features.ts';
import { historyOf, type Past } from './history.ts';
import { innerQuotations } from './inner.ts';
import type { AttributionLanguage } from './language.ts';
import { type AttributionModel, scoreOf } from './model.ts';
import { pool } from './pool.ts';
import { type Proposals, proposeAll } from './propose.ts';
import { type Heard, hear, proposeSources } from './propose-sources.ts';
import type { Range } from './range.ts';
import type { Segment } from './segments.ts';
import { type Scored, select } from './select.ts';
import { sourceOf } from './source.ts';
import { sourceFeaturesOf } from './source-features.ts';
import type { Attribution } from './types.ts';
import { cueClass, type View, view } from './view.ts';

/**
 * Finds who says what: every attribution of an article, in order of position. With a model, what the rules propose is
 * weighed by it; without one the rules alone decide. Linear in the length of the text; never fails.
 */
export function attribute(
  document: Document,
  syntax: Syntax,
  entities: readonly Entity[],
  language: AttributionLanguage,
  model: AttributionModel | null = null,
): Attribution[] {
  const reading = view(document, syntax, language);
  return attributionsOf(reading, proposeAll(reading), entities, model);
}

/** The same for an article whose candidates are already there. */
export function attributionsOf(
  reading: View,
  proposals: Proposals,
  entities: readonly Entity[],
  model: AttributionModel | null,
): Attribution[] {
  const inner = innerQuotations(reading).map(({ candidate, source }) => ({
    candidate,
    source,
    addressee: addresseeOf(reading, candidate),
    paragraph: reading.document.sentences[candidate.sentence]!.paragraph,
  }));
  return finish(reading, [...decide(reading, proposals, model), ...inner], entities);
}

/** Chooses among what was proposed, sentence by sentence, and finds the source of each choice. In order of position. */
function decide(reading: View, proposals: Proposals, model: AttributionModel | null): Finding[] {
  const { bySentence, segments } = proposals;
  const findings: Finding[] = [];
  const heard: Heard[] = [];
  let past: Past | null = null;
  reading.document.sentences.forEach(({ paragraph }, number) => {
    const history = historyOf(past, number, paragraph);
    const rivals = bySentence[number]!;
    const around = { segments: segments[number]!, rivals, history };
    const scored =
      model === null
        ? byRules(rivals, history.distance <= 1 && history.sameParagraph)
        : pool(
            rivals.map((candidate) => ({
              candidate,
              score: Math.max(
                floorOf(reading, candidate),
                scoreOf(model.message, featuresOf(reading, candidate, around)) + (model.leanings[candidate.kind] ?? 0),
              ),
            })),
          );
    const taken = select(scored).sort((a, b) => a.candidate.message[0]!.first - b.candidate.message[0]!.first);
    const settled = taken.map(({ candidate }) => (model === null ? candidate : framed(model, reading, candidate)));
    for (const candidate of withoutDoubles(settled)) {
      const source =
        model === null
          ? byConstruction(reading, candidate, segments[number]!, heard[0]?.source ?? null)
          : weighed(model, reading, candidate, proposals, heard);
      findings.push({ candidate, source, addressee: addresseeOf(reading, candidate), paragraph });
      const chain = chainOf(reading, candidate, source);
      if (chain !== null) findings.push({ ...chain, addressee: null, paragraph });
      if (source !== null && candidate.head !== source.first) hear(heard, source, candidate);
      past = { kind: candidate.kind, form: candidate.form, sentence: number, paragraph };
    }
  });
  return findings;
}

/**
 * What its words alone make plain is taken whatever the weights say, if nothing else is: hearsay ("soll … getan haben"),
 * "nach Angaben …", and a verb of saying, writing or finding with its "dass".
 */
function floorOf(reading: View, { kind, plausible, marks, head }: Candidate): number {
  if (!plausible) return Number.NEGATIVE_INFINITY;
  if (kind === 'hearsay' || (kind === 'phrase' && marks.includes('account'))) return PLAIN;
  const that = kind === 'complement' && marks[0] === 'type:that' && marks.includes('verb') && marks.includes('far:0');
  return that && PLAINLY.has(cueClass(reading, head) ?? '') ? PLAIN : Number.NEGATIVE_INFINITY;
}

const PLAINLY: ReadonlySet<string> = new Set(['say', 'write', 'find']);
const PLAIN = 0.01;

/** Without the sentences that would be told only for the verb that frames a quotation of theirs. */
function withoutDoubles(candidates: readonly Candidate[]): readonly Candidate[] {
  const framing = new Set(candidates.flatMap(({ kind, head }) => (kind === 'quotation' && head >= 0 ? [head] : [])));
  return candidates.filter(({ kind, head }) => kind !== 'statement' || !framing.has(head));
}

/** A quotation with the frame that the model weighs most; any other candidate as it is. */
function framed({ source }: AttributionModel, reading: View, candidate: Candidate): Candidate {
  if (candidate.frames === undefined) return candidate;
  const weights = candidate.frames.map((frame, rank) =>
    scoreOf(source, frameFeaturesOf(reading, candidate, frame, rank)),
  );
  return withFrame(candidate, candidate.frames[weights.indexOf(Math.max(...weights))]!);
}

/** The source that a candidate's own words name; a whole sentence or a quotation without one goes on with the last. */
function byConstruction(
  reading: View,
  candidate: Candidate,
  segments: readonly Segment[],
  last: Range | null,
): Range | null {
  const { kind } = candidate;
  const goesOn =
    kind === 'mood' || kind === 'hearsay' || kind === 'adverb' || (kind === 'quotation' && candidate.head < 0);
  return sourceOf(reading, candidate, segments) ?? (goesOn ? last : null);
}

/** The source that is best by the model's weights. */
function weighed(
  { source }: AttributionModel,
  reading: View,
  candidate: Candidate,
  proposals: Proposals,
  heard: readonly Heard[],
): Range | null {
  const options = proposeSources(reading, candidate, proposals, heard);
  const scores = options.map((one) => scoreOf(source, sourceFeaturesOf(reading, candidate, one)));
  return chooseSource(options, scores, reading.document.tokens);
}

/** What the rules alone take. A sentence's mood or modal counts only where somebody was speaking just before. */
function byRules(candidates: readonly Candidate[], follows: boolean): Scored[] {
  return candidates
    .filter(({ plausible }) => plausible)
    .map((candidate) => ({
      candidate,
      score: candidate.kind === 'mood' && !follows ? 0.2 : PREFERENCE[candidate.kind],
    }));
}

const PREFERENCE: Readonly<Record<Candidate['kind'], number>> = {
  quotation: 1,
  frame: 0.9,
  complement: 0.8,
  phrase: 0.7,
  adverb: 0.6,
  mood: 0.5,
  hearsay: 0.4,
  statement: 0.3,
  chain: 0,
};
