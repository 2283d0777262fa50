import type { RejectedReading } from '../engine/explain.ts';
import type { Document } from '../text/document.ts';
import { kilometres } from './distance.ts';
import { bestNameOf, countryOf, type Gazetteer, keyOf, levelOf, pointOf, regionOf } from './gazetteer.ts';
import type { Names } from './names.ts';
import { priorOf } from './prior.ts';
import { type Mentioned, type Sign, signsOf } from './signs.ts';

/** A name of a place in an article, resolved: one sense for all its mentions. */
export interface Resolution {
  /** The place of the gazetteer, or null where none is likely enough. */
  readonly place: number | null;
  readonly why: string;
  readonly rejected: readonly RejectedReading[];
  /** True where the place is only the larger one that the text says the named one lies in. */
  readonly within: boolean;
}

interface Candidate {
  readonly place: number;
  readonly prior: number;
  score: number;
  why: string[];
}

/** Below this score a reading is no better than a guess. */
const UNLIKELY = 9;
const KEPT = 4;
/** So many places of the article may stand by a reading that is near to them. */
const ANCHORS = 40;

/** Resolves the names of an article together: each name by its own signs, and by the countries and places of the others. */
export function resolvePlaces(
  document: Document,
  mentioned: ReadonlyMap<string, Mentioned>,
  names: Names,
): ReadonlyMap<string, Resolution> {
  const { gazetteer } = names;
  const all = new Map([...mentioned].map(([key, it]) => [key, candidatesOf(it, names)]));
  const signs = signsOf(document, mentioned, names);
  const first = new Map([...all].map(([key, candidates]) => [key, best(candidates)]));
  const votes = countVotes(mentioned, first, gazetteer);
  for (const [key, candidates] of all) {
    const own = votesOf(key, mentioned, first, gazetteer);
    for (const candidate of candidates) {
      addVotes(candidate, votes, own, gazetteer);
      addSigns(candidate, signs.get(key) ?? [], gazetteer, first);
    }
  }
  const second = new Map([...all].map(([key, candidates]) => [key, best(candidates)]));
  const anchors = [...second].slice(0, ANCHORS);
  for (const [key, candidates] of all) {
    const others = anchors.flatMap(([other, it]) => (other !== key && it !== null ? [it.place] : []));
    for (const candidate of candidates) addNeighbours(candidate, others, gazetteer);
  }
  const resolved = new Map(
    [...all].map(([key, candidates]) => [key, resolution(mentioned.get(key)!, candidates, gazetteer)]),
  );
  return new Map(
    [...resolved].map(([key, one]) => [key, one.place === null ? outer(one, signs.get(key), resolved) : one]),
  );
}

/** An unknown street or village lies where the text says: "Lindenstraße in Kassel". */
function outer(
  own: Resolution,
  signs: readonly Sign[] | undefined,
  resolved: ReadonlyMap<string, Resolution>,
): Resolution {
  for (const sign of signs ?? []) {
    const place = sign.kind === 'within' ? (resolved.get(sign.within)?.place ?? null) : null;
    if (place !== null) return { ...own, place, within: true, why: `"${sign.word}" after it` };
  }
  return own;
}

function candidatesOf({ references, text }: Mentioned, { gazetteer, language }: Names): Candidate[] {
  const byPlace = new Map<number, Candidate>();
  for (const reference of references.slice(0, 200)) {
    const prior = priorOf(reference, text, gazetteer, language.code);
    const old = byPlace.get(reference.place);
    if (old === undefined || old.prior < prior) {
      byPlace.set(reference.place, { place: reference.place, prior, score: prior, why: [] });
    }
  }
  return [...byPlace.values()];
}

function best(candidates: readonly Candidate[]): Candidate | null {
  let top: Candidate | null = null;
  for (const candidate of candidates) if (top === null || candidate.score > top.score) top = candidate;
  return top;
}

type Votes = ReadonlyMap<string, number>;

function votesOf(
  key: string,
  mentioned: ReadonlyMap<string, Mentioned>,
  first: ReadonlyMap<string, Candidate | null>,
  gazetteer: Gazetteer,
): Votes {
  const top = first.get(key);
  const country = top === null || top === undefined ? null : countryOf(gazetteer, top.place);
  return country === null ? new Map() : new Map([[country, weightOf(mentioned.get(key)!, top!, gazetteer)]]);
}

function countVotes(
  mentioned: ReadonlyMap<string, Mentioned>,
  first: ReadonlyMap<string, Candidate | null>,
  gazetteer: Gazetteer,
): Votes {
  const votes = new Map<string, number>();
  for (const key of first.keys()) {
    for (const [country, weight] of votesOf(key, mentioned, first, gazetteer)) {
      votes.set(country, (votes.get(country) ?? 0) + weight);
    }
  }
  return votes;
}

/** A state named outright says more than a town that may be elsewhere, or than somebody's being from there. */
function weightOf({ count, references }: Mentioned, { place, prior }: Candidate, gazetteer: Gazetteer): number {
  if (references[0]?.name.form === 'adjective') return Math.min(2, 0.5 + Math.log2(count) / 2);
  const sure = levelOf(gazetteer, place) === 'country' ? 2 : prior > 18 ? 1 : 0.5;
  return sure * Math.min(3, 1 + Math.log2(count));
}

function addVotes(candidate: Candidate, votes: Votes, own: Votes, gazetteer: Gazetteer): void {
  const country = countryOf(gazetteer, candidate.place);
  if (country === null) return;
  const weight = (votes.get(country) ?? 0) - (own.get(country) ?? 0);
  if (weight <= 0) return;
  candidate.score += Math.min(7, 3 * Math.log2(1 + weight));
  candidate.why.push(`other names in ${country}`);
}

function addSigns(
  candidate: Candidate,
  signs: readonly Sign[],
  gazetteer: Gazetteer,
  first: ReadonlyMap<string, Candidate | null>,
): void {
  const level = levelOf(gazetteer, candidate.place);
  for (const sign of signs) {
    if (sign.kind === 'level') {
      if (sign.levels.includes(level)) {
        candidate.score += 7;
        candidate.why.push(`"${sign.word}" before it`);
      }
      continue;
    }
    const outer = first.get(sign.within)?.place;
    if (outer === undefined || outer === candidate.place) continue;
    if (liesIn(candidate.place, outer, gazetteer)) {
      candidate.score += 12;
      candidate.why.push(`"${sign.word}" after it`);
    }
  }
}

/** True where the gazetteer has `outer` as the state or region of `inner`, or `inner` lies in its radius. */
function liesIn(inner: number, outer: number, gazetteer: Gazetteer): boolean {
  const level = levelOf(gazetteer, outer);
  if (level === 'country') {
    return countryOf(gazetteer, inner) === countryOf(gazetteer, outer) && levelOf(gazetteer, inner) !== 'country';
  }
  if (level === 'region') return regionOf(gazetteer, inner) === outer;
  if (outer >= gazetteer.radius.length) return false;
  return kilometres(pointOf(gazetteer, inner), pointOf(gazetteer, outer)) <= gazetteer.radius[outer]!;
}

function addNeighbours(candidate: Candidate, anchors: readonly number[], gazetteer: Gazetteer): void {
  if (candidate.place < gazetteer.radius.length) return;
  const point = pointOf(gazetteer, candidate.place);
  const near = anchors.find(
    (other) => other >= gazetteer.radius.length && kilometres(point, pointOf(gazetteer, other)) < 120,
  );
  if (near === undefined) return;
  candidate.score += 2;
  candidate.why.push(`near ${bestNameOf(gazetteer, near)}`);
}

function resolution({ span }: Mentioned, candidates: readonly Candidate[], gazetteer: Gazetteer): Resolution {
  const ranked = [...candidates].sort((a, b) => b.score - a.score || a.place - b.place);
  const [top, ...others] = ranked;
  if (top === undefined || top.score < UNLIKELY) {
    return {
      place: null,
      why: 'no place of this name is likely enough',
      rejected: rejected(span, ranked, gazetteer),
      within: false,
    };
  }
  const why = [describe(top, gazetteer), ...new Set(top.why)].join('; ');
  return { place: top.place, why, rejected: rejected(span, others, gazetteer), within: false };
}

function rejected(words: Mentioned['span'], rivals: readonly Candidate[], gazetteer: Gazetteer): RejectedReading[] {
  return rivals.slice(0, KEPT).map((rival) => ({
    rule: keyOf(gazetteer, rival.place),
    words,
    reason: describe(rival, gazetteer),
  }));
}

function describe({ place, score }: Candidate, gazetteer: Gazetteer): string {
  const country = countryOf(gazetteer, place);
  const where = country === null ? '' : ` in ${country}`;
  return `${bestNameOf(gazetteer, place)}, ${levelOf(gazetteer, place)}${where}, score ${score.toFixed(1)}`;
}
