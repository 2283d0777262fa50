import type { Guide } from '../../../../syntax/parser/guide.ts';
import { type Clauses, openClauses } from './clauses.ts';
import type { PartedSentence } from './sentence.ts';
import { nominatives, openers, sayings } from './words.ts';

/** What came right before the part that is being read, adverbs left out. */
interface Before {
  /** A preposition. */
  governed: boolean;
  /** A coordinator. */
  joined: boolean;
  /** A mark, or nothing. */
  apart: boolean;
  /** A noun phrase. */
  noun: boolean;
  /** The last noun phrase at all, by its index; -1 without one. */
  lastNoun: number;
}

/** Reads the clauses of one sentence and what its phrases are in them, in one pass. Gives the number of the next clause. */
export function readFunctions(sentence: PartedSentence, guide: Guide, firstClause: number): number {
  const { parts } = sentence;
  const clauses = openClauses(firstClause);
  const before: Before = { governed: false, joined: false, apart: true, noun: false, lastNoun: -1 };
  for (let at = 0; at < parts.length; at++) {
    const { kind, first, last } = parts[at]!;
    let { governed } = before;
    if (kind === 'noun') {
      if (governed) sentence.say(at, 'oblique', -1);
      else if (!sentence.isSaid(at)) readNoun(sentence, clauses, at, before);
      before.lastNoun = at;
    } else if (kind === 'verb') readVerb(sentence, clauses, at, before);
    else if (kind === 'relative') clauses.push({ relative: governed ? -1 : at, over: nounBefore(sentence, before) });
    else if (kind === 'subordinator')
      clauses.push(
        sentence.lower(at) === 'that' && before.noun
          ? { relative: at, marker: at, over: nounBefore(sentence, before) }
          : { marker: at, over: verbBefore(sentence, clauses) },
      );
    else if (kind === 'preposition' && opensClause(sentence, clauses, at, before))
      clauses.push({ marker: at, over: verbBefore(sentence, clauses) });
    else if (kind === 'break') clauses.restart();
    else if (kind === 'comma' && !clauses.top.complete) clauses.top.verb = -1;
    governed = kind === 'preposition' && clauses.top.marker !== at;
    guide.clauses.fill(clauses.top.number, first, last);
    before.noun = kind === 'noun';
    if (kind === 'adverb') continue;
    before.governed = governed;
    before.apart =
      kind === 'comma' || kind === 'break' || (before.apart && (kind === 'join' || clauses.top.marker === at));
    before.joined = kind === 'join';
  }
  // "107 killed in Bergstadt": a participle that was taken for an attribute is the verb where no other came.
  for (const { complete, subject, relative, verb } of clauses.open) {
    const waiting = subject >= 0 ? subject : relative;
    if (!complete && waiting >= 0 && verb > waiting && sentence.tag(verb) === 'VBN') sentence.saySubject(waiting, verb);
  }
  return clauses.next;
}

function nounBefore({ parts }: PartedSentence, { lastNoun }: Before): number {
  return lastNoun < 0 ? -1 : parts[lastNoun]!.head;
}

function verbBefore(sentence: PartedSentence, { top }: Clauses): number {
  return top.verb < 0 ? -1 : sentence.centreOf(top.verb);
}

/** True for "before the war ended". */
function opensClause(sentence: PartedSentence, { top }: Clauses, at: number, { apart }: Before): boolean {
  if (!openers.has(sentence.lower(at)) || sentence.parts[at + 1]?.kind !== 'noun') return false;
  return (top.complete || apart) && sentence.verbFollows(at + 1);
}

function readNoun(sentence: PartedSentence, clauses: Clauses, at: number, before: Before): void {
  const { joined, apart, lastNoun } = before;
  const { parts } = sentence;
  const { top, outer } = clauses;
  const follows = sentence.verbFollows(at);
  if (joined && lastNoun >= 0 && !(follows && top.complete)) {
    sentence.say(at, 'conjunct', parts[lastNoun]!.head);
    return;
  }
  const nominative = nominatives.has(sentence.lower(at));
  if (!top.complete) {
    if (top.verb >= 0 && !apart && !nominative) sentence.say(at, 'object', parts[top.verb]!.head);
    else if (top.subject < 0) {
      if (follows || !sentence.isTime(at)) top.subject = at;
      else sentence.say(at, 'adverbial', -1);
    } else if (follows && (apart || sentence.isTime(top.subject))) top.subject = at;
    else if (follows || nominative)
      clauses.push({ subject: at, over: before.noun ? nounBefore(sentence, before) : -1 });
    return;
  }
  const waiting = outer !== undefined && !outer.complete;
  if (apart && follows && waiting && outer.subject < 0) {
    clauses.pop();
    outer.subject = at;
  } else if (follows && (nominative || apart || joined || !waiting)) {
    const over = before.noun ? nounBefore(sentence, before) : verbBefore(sentence, clauses);
    if (joined) clauses.push({ subject: at, joined, over: top.main < 0 ? -1 : sentence.centreOf(top.main) });
    else clauses.push({ subject: at, over: apart ? -1 : over });
  } else if (!apart && top.verb >= 0) readComplement(sentence, top.subject, top.verb, at);
}

/** Says what a noun after the verb of its clause is. */
function readComplement(sentence: PartedSentence, subject: number, verb: number, at: number): void {
  const { head } = sentence.parts[verb]!;
  if (sentence.lemma(verb) !== 'be') sentence.say(at, sentence.isTime(at) ? 'adverbial' : 'object', head);
  else if (subject >= 0 && sentence.isThere(subject)) sentence.say(at, 'subject', head);
  else sentence.say(at, 'predicative', -1);
}

function readVerb(sentence: PartedSentence, clauses: Clauses, at: number, { joined, apart, lastNoun }: Before): void {
  const { top } = clauses;
  // "He came and saw": no new subject is to be looked for.
  if (!sentence.parts[at]!.finite || (top.complete && joined)) {
    const other = sentence.parts[at]!.finite ? top.main : top.verb;
    if (joined && other >= 0) sentence.sayClause(at, 'conjunct', sentence.centreOf(other));
    top.verb = at;
    return;
  }
  if (top.complete && !clauses.popToWaiting()) {
    if (lastNoun > top.verb && !apart) clauses.push({ subject: lastNoun });
    else if (apart && !sayings.has(sentence.lemma(at))) {
      top.verb = at;
      return;
    } else clauses.push({});
  }
  const clause = clauses.top;
  const fresh = clause.verb < 0;
  clause.complete = true;
  clause.verb = at;
  clause.main = at;
  if (clause.over >= 0) sentence.sayClause(at, clause.joined ? 'conjunct' : 'clause', clause.over);
  if (clause.subject >= 0) sentence.saySubject(clause.subject, at);
  else if (!fresh || !readInversion(sentence, clauses, at)) {
    if (clause.relative >= 0) sentence.saySubject(clause.relative, at);
  }
  if (clause.marker >= 0 && clause.relative < 0) sentence.say(clause.marker, 'marker', sentence.centreOf(at));
}

/** Reads "did he leave?", "is the man ill?", "… said the minister". False where the verb has no subject behind it. */
function readInversion(sentence: PartedSentence, { top }: Clauses, at: number): boolean {
  const { parts } = sentence;
  const { helping, head } = parts[at]!;
  if (parts[at + 1]?.kind !== 'noun') return false;
  if (!helping && (top.relative >= 0 || !sayings.has(sentence.lemma(at)))) return false;
  const main = parts[at + 2];
  const helped = helping && main?.kind === 'verb' && (!main.finite || sentence.tag(at + 2) === 'VBP');
  // "who did it": the question word itself.
  if (!helped && top.relative >= 0 && sentence.lemma(at) !== 'be') return false;
  if (helped) top.verb = at + 2;
  else if (sentence.lemma(at) === 'be' && top.relative >= 0) {
    sentence.saySubject(top.relative, at);
    top.subject = top.relative;
    return true;
  }
  top.subject = at + 1;
  if (helped || sentence.lemma(at) !== 'be') sentence.saySubject(at + 1, top.verb);
  else sentence.say(at + 1, 'subject', main?.kind === 'adjective' ? main.head : head);
  return true;
}
