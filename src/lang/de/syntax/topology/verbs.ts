import type { GuideInput } from '../../../../syntax/parser/guide.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from './clause.ts';
import { auxiliaries, intransitiveVerbs, persons, rulingVerbs } from './words.ts';

const PARTICIPLES = new Set(['VVPP', 'VAPP', 'VMPP']);

/** The verb that carries the meaning of a clause: the first of its right bracket, else the finite one; -1 without a verb. */
export function mainVerbOf({ words }: GuideInput, { finite, others }: Clause): number {
  const causative = [others.at(-1) ?? -1, finite].find((verb) => verb >= 0 && words[verb]!.lemma === 'lassen');
  if (causative !== undefined) return causative;
  // Beside a full verb in the second place, a participle or infinitive is its complement: "fand es übertrieben".
  if (finite >= 0 && words[finite]!.tag.startsWith('VV') && !auxiliaries.has(words[finite]!.lemma)) return finite;
  // "wurde gefangen genommen", but not "wurde verhaftet und verurteilt".
  const doubled =
    others.length > 1 && others.every((verb, i) => words[verb]!.tag === 'VVPP' && verb === others[0]! + i);
  // "essen gehen", "wohnen bleiben": the infinitive before such a verb is its complement.
  const second = others[1] ?? -1;
  const ruling =
    second === others[0]! + 1 && words[others[0]!]!.tag === 'VVINF' && rulingVerbs.has(words[second]!.lemma);
  if (ruling) return second;
  const full = doubled ? others.at(-1) : others.find((verb) => words[verb]!.tag.startsWith('VV'));
  return full ?? others[0] ?? finite;
}

/** The verb that "lassen" causes and whose object the clause then has: "ließ die Brücke sperren"; -1 without one. */
export function causedVerbOf({ words }: GuideInput, { others }: Clause, main: number): number {
  if (words[main]!.lemma !== 'lassen') return -1;
  const caused = others.find((verb) => verb !== main && words[verb]!.tag === 'VVINF');
  return caused === undefined || intransitiveVerbs.has(words[caused]!.lemma) ? -1 : caused;
}

/** True when the clause has "sein" and no other full verb. */
export function isCopula({ words }: GuideInput, _: Clause, main: number): boolean {
  return words[main]!.lemma === 'sein' && words[main]!.tag.startsWith('VA');
}

/**
 * True for a passive with "werden". What has an object is none where the form may be an infinitive: "wird den Befehl erhalten".
 */
export function isPassive(
  { words, readings }: GuideInput,
  { finite, others }: Clause,
  main: number,
  candidates: readonly Chunk[],
): boolean {
  if (!PARTICIPLES.has(words[main]!.tag)) return false;
  const active = finite >= 0 && words[finite]!.lemma === 'werden' && readings(main).some(({ tag }) => tag === 'VVINF');
  if (active && candidates.some(({ mask }) => (mask & 0xf000) !== 0 && (mask & 0xf) === 0)) return false;
  return [finite, ...others].some((verb) => verb >= 0 && verb !== main && words[verb]!.lemma === 'werden');
}

/** What a clause with "sein" says of its subject, with the phrase that it is the head of, if any. */
export function predicateOf(
  { words }: GuideInput,
  { adjectives }: Clause,
  candidates: readonly Chunk[],
): { token: number; chunk: Chunk | null } | null {
  const adjective = adjectives.findLastIndex((token) => words[token]!.tag === 'ADJD');
  if (adjective >= 0) return { token: firstOfList(words, adjectives, adjective), chunk: null };
  const nominative = candidates.filter(({ mask }) => (mask & 0xf) !== 0);
  if (nominative.length > 1) {
    const chunk = nominative.findLast(({ pronoun }) => !pronoun) ?? nominative.at(-1)!;
    return { token: chunk.head, chunk };
  }
  return null;
}

/** The first of the adjectives that are joined by "und" or commas, up to the one at `at`. */
function firstOfList(words: GuideInput['words'], adjectives: readonly number[], at: number): number {
  let first = at;
  while (
    first > 0 &&
    words[adjectives[first - 1]!]!.tag === 'ADJD' &&
    joins(words, adjectives[first - 1]!, adjectives[first]!)
  )
    first--;
  return adjectives[first]!;
}

/** True when there is a "und" or a comma between two tokens, and little else. */
function joins(words: GuideInput['words'], from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from + 1; i < to; i++) if (words[i]!.tag === 'KON' || words[i]!.tag === '$,') return true;
  return false;
}

/** Whether a phrase can be the subject of the finite verb: above 0 the better it fits, below 0 if it doesn't. */
export function agreement(input: GuideInput, { finite }: Clause, { head, mask, pronoun }: Chunk): number {
  if (finite < 0) return 0;
  let forms = 0;
  for (const reading of input.readings(finite)) forms |= reading.verbal;
  if (forms === 0) return 0;
  const persons_ = new Set<string>();
  for (let bit = 0; bit < 24; bit++)
    if (forms & (1 << bit)) persons_.add(`${(bit % 3) + 1}${bit % 6 >= 3 ? 'p' : 's'}`);
  const own = pronoun ? persons.get(input.document.lower[head]!) : undefined;
  if (own !== undefined) return persons_.has(own) ? 1 : -2;
  const singular = (mask & 0x7) !== 0 && persons_.has('3s');
  const plural = (mask & 0x8) !== 0 && persons_.has('3p');
  if (!singular && !plural) return -1.5;
  return 0.3;
}
