import { functionNumber, type Guide, type GuideInput } from '../../../../syntax/parser/guide.ts';
import { type Chunk, isGenitive } from './chunks.ts';
import type { Clause } from './clause.ts';
import { hasElided } from './elided.ts';
import { governs } from './governed.ts';
import { followsWhatIsSaid, isNext, says, verbLemma } from './saying.ts';
import { agreement, causedVerbOf, isCopula, isPassive, mainVerbOf, predicateOf } from './verbs.ts';
import {
  adverbialNouns,
  dativeVerbs,
  existentialVerbs,
  givingVerbs,
  indefinite,
  intransitiveVerbs,
  measureNouns,
  personalVerbs,
  thingPronouns,
} from './words.ts';

const NOM = 0xf;
const GEN = 0xf0;
const DAT = 0xf00;
const ACC = 0xf000;

const number = {
  subject: functionNumber('subject'),
  object: functionNumber('object'),
  indirect: functionNumber('indirect'),
  predicative: functionNumber('predicative'),
  genitive: functionNumber('genitive'),
  oblique: functionNumber('oblique'),
  conjunct: functionNumber('conjunct'),
  part: functionNumber('part'),
  auxiliary: functionNumber('auxiliary'),
  particle: functionNumber('particle'),
  clause: functionNumber('clause'),
  marker: functionNumber('marker'),
};

/** Writes into the guide what a clause says: its verb complex, and the functions of its phrases. */
export function assignFunctions(input: GuideInput, clause: Clause, guide: Guide): void {
  const set = (token: number, head: number, what: number): void => {
    if (token < 0 || head < 0 || token === head) return;
    guide.heads[token] = head;
    guide.functions[token] = what;
  };
  for (const { head, parts, possessor, preposition } of clause.chunks) {
    for (const part of parts) set(part, head, number.part);
    set(possessor, head, number.genitive);
    set(preposition, head, number.marker);
  }
  const candidates = freeChunks(input, clause, set);
  const main = mainVerbOf(input, clause);
  if (main < 0) return;
  const copular = isCopula(input, clause, main);
  const predicate = copular ? predicateOf(input, clause, candidates) : null;
  const node = predicate?.token ?? main;
  for (const verb of [clause.finite, ...clause.others])
    if (verb >= 0 && verb !== node)
      set(verb, node, main === clause.finite && verb !== main ? number.clause : number.auxiliary);
  set(clause.particle, main, number.particle);
  // "dessen Sohn": the relative pronoun is the genitive of its noun.
  const owned =
    input.words[clause.opener]?.tag === 'PRELAT'
      ? clause.chunks.find(({ first, last }) => first <= clause.opener && clause.opener < last)
      : undefined;
  if (owned === undefined) set(clause.opener, node, number.marker);
  else set(clause.opener, owned.head, number.genitive);
  for (const chunk of clause.chunks) {
    guide.clauses[chunk.head] = clause.number;
    if (chunk.preposition < 0) continue;
    set(chunk.head, node, number.oblique);
    if (node === main && governs(verbLemma(input, clause, main), input.words[chunk.preposition]!.lemma))
      guide.sure[chunk.head] = 1;
  }
  const arguments_ = predicate === null ? candidates : candidates.filter((chunk) => chunk !== predicate.chunk);
  const caused = causedVerbOf(input, clause, main);
  choose(input, clause, main, arguments_, copular, (chunk, what) => {
    set(chunk.head, what === 'object' && caused >= 0 ? caused : node, number[what]);
    if (what === 'subject' && says(input, clause, main) && isNext(clause, chunk)) guide.sure[chunk.head] = 1;
  });
}

type Argument = 'subject' | 'object' | 'indirect';

/**
 * The phrases that can be arguments: without preposition, genitive of another phrase, conjunct, apposition, or adverbial
 * noun. What a phrase hangs on is written down for those that drop out.
 */
function freeChunks(
  { words, document, ...rest }: GuideInput,
  clause: Clause,
  set: (token: number, head: number, what: number) => void,
): Chunk[] {
  const input = { words, document, ...rest };
  const free: Chunk[] = [];
  let previous: Chunk | null = null;
  let listed: Chunk | null = null;
  for (const chunk of clause.chunks) {
    const gap = previous === null ? 9 : chunk.first - previous.last;
    const between = gap === 1 || (gap === 2 && words[chunk.first - 1]!.tag === 'ADV') ? words[previous!.last]!.tag : '';
    const adjacent = previous !== null && previous.last === chunk.first;
    if (adjacent && !previous!.pronoun && isGenitive(chunk, input)) {
      set(chunk.head, previous!.head, number.genitive);
    } else if (previous !== null && between === 'KON' && (chunk.preposition < 0 || previous.preposition >= 0)) {
      const first: Chunk = listed ?? previous;
      set(chunk.head, first.head, number.conjunct);
      // Two things together are many, whatever each is.
      if (document.lower[previous.last] !== 'oder')
        first.mask |= ((first.mask & 0x7777) !== 0 ? 0x8888 : 0) & spread(first.mask);
      listed = first;
      previous = chunk;
      continue;
    } else if (
      previous !== null &&
      between === '$,' &&
      chunk.preposition < 0 &&
      (previous.preposition < 0 || !chunk.determined) &&
      !chunk.pronoun &&
      !previous.pronoun
    ) {
      const first: Chunk = listed ?? previous;
      set(chunk.head, first.head, number.conjunct);
      first.mask |= 0x8888 & spread(first.mask);
      listed = first;
      previous = chunk;
      continue;
    } else if (chunk.preposition < 0) free.push(chunk);
    previous = chunk;
    listed = null;
  }
  return free;
}

/** All genders and the plural of the cases that a mask has. */
function spread(mask: number): number {
  let all = 0;
  for (let shift = 0; shift < 16; shift += 4) if ((mask >> shift) & 0xf) all |= 0xf << shift;
  return all;
}

function isAdverbial({ head, mask, pronoun }: Chunk, { words }: GuideInput): boolean {
  return !pronoun && adverbialNouns.has(words[head]!.lemma) && (mask & (ACC | 0xf0)) !== 0;
}

/** Gives the roles to the phrases so that case, agreement, valency and order fit best. */
function choose(
  input: GuideInput,
  clause: Clause,
  main: number,
  candidates: readonly Chunk[],
  copular: boolean,
  give: (chunk: Chunk, what: Argument) => void,
): void {
  const { document } = input;
  const verb = verbLemma(input, clause, main);
  const passive = isPassive(input, clause, main, candidates);
  const few = candidates.slice(0, 6);
  // What follows a noun without a preposition is its genitive rather than a phrase of its own, if it can be.
  const doubtful = new Set(
    few.filter(({ first, mask, pronoun, determined }) => {
      const after = clause.chunks.find((other) => other.last === first);
      return after !== undefined && !after.pronoun && !pronoun && determined && (mask & GEN) !== 0;
    }),
  );
  const none: Chunk | null = null;
  const dative = dativeVerbs.has(verb);
  const intransitive = intransitiveVerbs.has(verb) || intransitiveVerbs.has(input.words[main]!.lemma);
  const elided = hasElided(input, clause, verb);
  const shared = clause.coordinated !== null && !candidates.some(({ head }) => head < clause.finite);
  const subjectless = shared || elided || clause.kind === 'infinitive';
  // "…, sagte der Minister": who says it stands behind the verb.
  const quoting = personalVerbs.has(verb) && followsWhatIsSaid(input, clause);
  const saying = says(input, clause, main);
  const subjectScore = (chunk: Chunk | null): number => {
    if (chunk === null) return subjectless ? 0 : -3;
    const word = document.lower[chunk.head]!;
    let score = 2 + agreement(input, clause, chunk) - 0.05 * few.indexOf(chunk);
    if (isMeasure(chunk, input)) score -= 1.5;
    if (isAdverbial(chunk, input)) score -= 1.7;
    if (shared || elided) score -= 1.5;
    if ((chunk.mask & ACC) === 0 && !isNameAfterDer(chunk, input)) score += 1.2;
    if (quoting && chunk.head < clause.finite) score -= 1.5;
    if (saying && isNext(clause, chunk)) score += 1.5;
    if (indefinite.has(word)) score += 0.6;
    if (chunk.pronoun && thingPronouns.has(word) && personalVerbs.has(verb)) score -= 1.5;
    if (word === 'es' && existentialVerbs.has(verb)) score += 3;
    if (isExpletive(chunk, input, clause) && few.length > 1 && (passive || intransitive)) score -= 2;
    return score;
  };
  const objectScore = (chunk: Chunk | null): number => {
    if (chunk === null) return 0;
    const wanted = intransitive ? -0.1 : isAdverbial(chunk, input) ? 0.2 : 1.5;
    // "sich", "uns" may as well be in the dative: "hat sich Regeln auferlegt".
    const either = chunk.pronoun && (chunk.mask & DAT) !== 0;
    return wanted + ((chunk.mask & NOM) === 0 && !either ? 1 : 0);
  };
  const indirectScore = (chunk: Chunk | null, object: Chunk | null): number => {
    if (chunk === null) return 0;
    if (dative) return 2;
    if ((chunk.mask & (NOM | ACC)) === 0) return 1.5;
    if (givingVerbs.has(verb) && (chunk.mask & ACC) === 0) return 0.8;
    // "bietet den Armen Hilfe"
    const given = object !== null && (object.mask & DAT) === 0 && chunk.head < object.head;
    if (givingVerbs.has(verb) && given && (chunk.mask & NOM) === 0) return 1.2;
    return chunk.pronoun && (object !== null || intransitive) ? 0.3 : -1.2;
  };
  const scoreOf = (subject: Chunk | null, object: Chunk | null, indirect: Chunk | null): number => {
    let score = subjectScore(subject) + objectScore(object) + indirectScore(indirect, object);
    for (const chunk of [subject, object, indirect]) if (chunk !== null && doubtful.has(chunk)) score -= 2.2;
    if (subject === null) return score;
    if (object !== null && subject.head > object.head) score -= object.pronoun && clause.kind !== 'second' ? 0.2 : 0.8;
    if (indirect !== null && subject.head > indirect.head) score -= 0.2;
    return score;
  };
  let best = -Infinity;
  let chosen: readonly [Chunk | null, Chunk | null, Chunk | null] = [none, none, none];
  for (const subject of [none, ...few]) {
    if (subject !== none && ((subject.mask & NOM) === 0 || clause.kind === 'infinitive')) continue;
    for (const object of [none, ...few]) {
      if (object !== none && (object === subject || (object.mask & ACC) === 0 || copular || passive)) continue;
      for (const indirect of [none, ...few]) {
        if (indirect !== none && (indirect === subject || indirect === object || (indirect.mask & DAT) === 0)) continue;
        if (indirect !== none && isAdverbial(indirect, input)) continue;
        const score = scoreOf(subject, object, indirect);
        if (score > best) {
          best = score;
          chosen = [subject, object, indirect];
        }
      }
    }
  }
  const [subject, object, indirect] = chosen;
  if (subject !== none) give(subject, 'subject');
  if (object !== none) give(object, 'object');
  if (indirect !== none) give(indirect, 'indirect');
}

/** True for "der" with a name that doesn't show its gender: "der SPD" is as likely a dative or genitive. */
function isNameAfterDer({ head, mask, determined }: Chunk, { words }: GuideInput): boolean {
  return determined && words[head]!.tag === 'NE' && (mask & DAT) !== 0;
}

/** True for an amount; "94 Prozent der Bürger" are citizens. */
function isMeasure({ head }: Chunk, { words }: GuideInput): boolean {
  return measureNouns.has(words[head]!.lemma) && words[head + 1]?.tag !== 'ART';
}

/** True for the "es" that only fills the place before the verb. */
function isExpletive({ head }: Chunk, { document }: GuideInput, { kind, finite }: Clause): boolean {
  return kind === 'second' && document.lower[head] === 'es' && head === finite - 1;
}
