import type { GuideInput } from '../../../../syntax/parser/guide.ts';
import { type Chunk, chunkAt, isQuote } from './chunks.ts';
import { type Clause, openClause } from './clause.ts';
import { repairedTags } from './repair.ts';
import { afterBracket, afterDashes } from './skip.ts';
import { FINITE, NONFINITE } from './tags.ts';

const RELATIVES = new Set(['PRELS', 'PRELAT']);
const QUESTIONS = new Set(['PWS', 'PWAV', 'PWAT']);
/** Words that stand after their noun phrase as prepositions do before it. */
const POSTPOSITIONS = new Set(['zufolge', 'gegenüber', 'entlang', 'zuliebe', 'halber', 'entgegen']);
/** Verbs that an infinitive with "zu" makes one verb complex with. */
const WITH_ZU = new Set(['sein', 'scheinen', 'brauchen', 'pflegen', 'drohen', 'vermögen', 'wissen']);
/** Clauses within clauses beyond this depth are read as if they stood beside each other. */
const MAX_DEPTH = 12;
/** More phrases than these don't change their clause at once. */
const NEAR = 10;
const MAX_MOVED = 16;
const DASHES = new Set(['–', '—', '--']);

/** Walks through a sentence and sorts its verbs and phrases into clauses. */
export function segment(input: GuideInput, first: number, last: number): Clause[] {
  const { words, document } = input;
  const clauses: Clause[] = [];
  const tags = repairedTags(input, first, last);
  const tag = (i: number): string => (i >= first && i < last ? tags[i - first]! : '');
  let stack: Clause[] = [];
  /** Where the last comma, coordinator or other mark stands, as the token after it. */
  let boundary = first;
  /** The same without coordinators. */
  let mark = first;
  /** True when the last of them is a coordinator. */
  let joint = false;
  const open = (kind: Clause['kind'], at: number, opener: number): Clause => {
    if (stack.length >= MAX_DEPTH) stack = stack.slice(0, 1);
    const clause = openClause(clauses.length + 1, kind, at, opener, stack.at(-1) ?? null);
    clauses.push(clause);
    stack.push(clause);
    return clause;
  };
  const top = (): Clause => stack.at(-1)!;
  open('second', first, -1);
  /** Moves what stands after the last boundary from one clause to another. */
  const move = (from: Clause, to: Clause, since: number): void => {
    if (from === to) return;
    for (let n = 0; n < MAX_MOVED && (from.chunks.at(-1)?.first ?? -1) >= since; n++)
      to.chunks.unshift(from.chunks.pop()!);
    for (let n = 0; n < MAX_MOVED && (from.adjectives.at(-1) ?? -1) >= since; n++)
      to.adjectives.unshift(from.adjectives.pop()!);
  };

  /** True when nothing but verbs follows before the next mark: the verb stands at the end of its clause. */
  const endsClause = (at: number): boolean => {
    let next = at + 1;
    while (FINITE.has(tag(next)) || NONFINITE.has(tag(next))) next++;
    return next >= last || tag(next) === 'KON' || tag(next).startsWith('$');
  };

  /** True when a finite verb follows before the next mark, not far away: "als man erwartet". */
  const verbAhead = (at: number): boolean => {
    for (let next = at + 1; next < Math.min(last, at + NEAR); next++) {
      if (FINITE.has(tag(next))) return true;
      if (tag(next) === 'KON' || tag(next).startsWith('$')) return false;
    }
    return false;
  };

  /** Where the field begins that a finite verb stands in: "und" between two phrases of one list begins none. */
  const fieldOf = (clause: Clause): number => {
    if (mark === boundary || tag(boundary - 1) !== 'KON' || endOfVerbs(clause) > mark) return boundary;
    const { chunks } = clause;
    const before = chunks.findLast((chunk) => chunk.last <= boundary - 1 && chunk.first >= mark);
    const after = chunks.find((chunk) => chunk.first === boundary);
    if (before === undefined || after === undefined || before.last !== boundary - 1) return boundary;
    return after.preposition < 0 || before.preposition >= 0 ? mark : boundary;
  };

  const readFinite = (at: number): void => {
    const current = top();
    const field = fieldOf(current);
    if (current.finite < 0) {
      current.finite = at;
      return;
    }
    // The verb belongs to a clause further up that still lacks one, or opens a clause of its own.
    const waiting = stack.findLastIndex((clause) => clause.finite < 0 && clause.others.length === 0);
    if (waiting >= 0) {
      const clause = stack[waiting]!;
      stack.length = waiting + 1;
      move(current, clause, Math.max(field, endOfVerbs(current)));
      clause.finite = at;
      return;
    }
    const joined = field === boundary && joint;
    const lastOfAll = joined && current.kind === 'last' && endsClause(at);
    const sibling = lastOfAll ? current : stack[0]!;
    stack.length = Math.max(1, stack.indexOf(sibling));
    if (sibling === stack[0]) stack.length = 0;
    const clause = open(
      sibling.kind === 'infinitive' ? 'second' : sibling.kind,
      field,
      sibling.kind === 'last' ? sibling.opener : -1,
    );
    clause.coordinated = joined ? current : null;
    move(current, clause, Math.max(field, endOfVerbs(current)));
    clause.finite = at;
  };

  const readNonfinite = (at: number): void => {
    const withZu = tag(at) === 'VVIZU' || tag(at - 1) === 'PTKZU';
    const current = top();
    if (withZu) {
      const near = current.finite >= 0 && current.finite >= boundary && WITH_ZU.has(words[current.finite]!.lemma);
      const started = current.kind === 'infinitive' && current.others.length === 0;
      if (near && current.others.length === 0) current.others.push(at);
      else if (started || (current.kind === 'last' && current.finite < 0 && FINITE.has(tag(at + 1))))
        current.others.push(at);
      else {
        const since = current.finite >= boundary ? afterSubject(current) : boundary;
        const clause = open('infinitive', since, -1);
        move(current, clause, since);
        clause.others.push(at);
      }
      return;
    }
    const target =
      stack.findLast((clause) => clause.finite < 0 || clause.others.length === 0 || clause.others.at(-1) === at - 1) ??
      current;
    const before = target.others.at(-1) ?? -1;
    if (before >= 0 && boundary > before && joint) {
      const clause = open('infinitive', boundary, -1);
      clause.coordinated = target;
      move(current, clause, boundary);
      clause.others.push(at);
    } else target.others.push(at);
  };

  for (let at = first; at < last; ) {
    const here = tag(at);
    const lower = document.lower[at]!;
    if (isQuote(input, at, last)) {
      if (boundary === at) boundary++;
      at++;
      continue;
    }
    if (lower === '(') {
      const after = afterBracket(document.lower, at, last);
      // "Meier (CDU) und Schmidt" stand beside each other.
      const { chunks } = top();
      if (chunks.at(-1)?.last === at) chunks.push({ ...chunks.pop()!, last: after });
      at = after;
      continue;
    }
    const resumed = DASHES.has(lower) && at > first ? afterDashes(document.lower, at, last) : at;
    if (resumed > at) {
      at = resumed;
      continue;
    }
    if (lower === 'nach' && document.lower[at + 1] === 'wie' && document.lower[at + 2] === 'vor') {
      at += 3;
      continue;
    }
    if (POSTPOSITIONS.has(lower) && top().chunks.at(-1)?.last === at && top().chunks.at(-1)!.preposition < 0) {
      top().chunks.push({ ...top().chunks.pop()!, preposition: at });
      at++;
      continue;
    }
    if (here === '$,' || here === '$.' || here === '$(' || here === 'KON') {
      if (here === '$,' || lower === ':' || lower === ';') closeAt(stack, FINITE.has(tag(at + 1)));
      boundary = at + 1;
      joint = here === 'KON';
      if (!joint) mark = boundary;
      at++;
      continue;
    }
    if (here === 'KOUS' || here === 'KOUI' || (here === 'KOKOM' && top().finite >= 0 && verbAhead(at))) {
      open(here === 'KOUI' ? 'infinitive' : 'last', at, at);
      boundary = at + 1;
      mark = boundary;
      joint = false;
      at++;
      continue;
    }
    const afterMark = at === boundary && at > first;
    const preposed =
      (here === 'APPR' || here === 'APPRART') &&
      afterMark &&
      (RELATIVES.has(tag(at + 1)) || QUESTIONS.has(tag(at + 1)));
    if (
      RELATIVES.has(here)
        ? tag(at - 1) !== 'APPR'
        : preposed || (QUESTIONS.has(here) && at === boundary && !FINITE.has(tag(at + 1)))
    )
      open('last', at, preposed ? at + 1 : at);
    if (FINITE.has(here)) {
      readFinite(at++);
      continue;
    }
    if (NONFINITE.has(here)) {
      readNonfinite(at++);
      continue;
    }
    if (here === 'PTKVZ') {
      const clause = stack.findLast((c) => c.kind !== 'infinitive' && c.finite >= 0 && c.particle < 0) ?? top();
      clause.particle = at++;
      continue;
    }
    const chunk: Chunk | null = chunkAt(input, at, last);
    if (chunk !== null) {
      top().chunks.push(chunk);
      at = chunk.last;
      continue;
    }
    if (here === 'ADJD' || here === 'ADV' || here === 'PTKA') top().adjectives.push(at);
    at++;
  }
  return clauses;
}

/** The token after the verbs that a clause has so far. */
function endOfVerbs({ finite, others }: Clause): number {
  return Math.max(finite, others.at(-1) ?? -1) + 1;
}

/** Ends the clauses that a comma ends: those that have their verb. */
function closeAt(stack: Clause[], beforeFinite: boolean): void {
  while (stack.length > 1) {
    const clause = stack.at(-1)!;
    const done = clause.kind === 'infinitive' ? clause.others.length > 0 : clause.finite >= 0;
    if (!done) return;
    stack.pop();
    if (!beforeFinite) return;
  }
}

/** The token after what is probably the subject of a clause, behind its finite verb. */
function afterSubject({ chunks, finite }: Clause): number {
  const before = chunks.some((chunk) => chunk.first < finite && chunk.preposition < 0 && (chunk.mask & 0xf) !== 0);
  if (before) return finite + 1;
  const subject = chunks.find((chunk) => chunk.first > finite && chunk.preposition < 0 && (chunk.mask & 0xf) !== 0);
  return subject === undefined ? finite + 1 : subject.last;
}
