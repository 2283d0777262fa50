import type { Phrase } from '../syntax/types.ts';
import { countsIn, isMeasure, isMoney, isVictim, nearestCount, sumOf, totalOf, unitOf } from './counts.ts';
import type { Draft } from './draft.ts';
import { ofFrame } from './frame-slots.ts';
import type { Counted } from './quantity.ts';
import { because, type Reasoned } from './reason.ts';
import type { RolePhrase, Roles } from './roles.ts';
import type { Figure, FigureKind } from './types.ts';
import type { View } from './view.ts';

/** What the numbers around a type's trigger count, where neither trigger nor noun says. */
export interface FigureKinds {
  readonly actor: FigureKind;
  readonly recipient: FigureKind;
  /** Units of measure that count for this type: years of a sentence, shares of votes. */
  readonly measures?: 'terms' | 'shares' | 'strength';
}

/** The numbers that belong to a claim: counts in its roles and of its own noun, sums of money, what its type measures. */
export function figuresOf(view: View, draft: Draft, roles: Roles, kinds: FigureKinds): Reasoned<readonly Figure[]> {
  const found = new Map<number, Figure>();
  const add = (counted: Counted, kind: FigureKind): void => {
    if (found.has(counted.span.start)) return;
    found.set(counted.span.start, { ...counted.span, kind, min: counted.min, max: counted.max });
  };
  const inPhrases = (list: readonly RolePhrase[], kind: FigureKind): void => {
    const sum = sumOf(view, list, kind);
    if (sum !== null) {
      found.set(sum.start, sum);
      return;
    }
    for (const { phrase } of list) {
      const people = view.words[phrase.head]!.upos === 'NOUN';
      for (const counted of countsIn(view, phrase.first, phrase.last, isVictim(kind) && people)) {
        if (isMoney(view, counted)) add(counted, 'money');
        else if (!isMeasure(view, counted) && !isAge(view, counted) && !(kind === 'other' && counted.max === 0))
          add(counted, countedKind(view, counted, phrase.head, kind));
      }
    }
  };
  const own = draft.sense.figures;
  if (kinds.recipient === 'participants' && draft.frame >= 0)
    for (const phrase of forcesOf(view, draft))
      for (const counted of countsIn(view, phrase.first, phrase.last, false))
        if (!isMeasure(view, counted) && !isMoney(view, counted)) add(counted, 'participants');
  inPhrases(roles.recipients.value, own ?? kinds.recipient);
  // "Tausende flohen": where nobody else is there to be counted, the trigger says what its doers count.
  inPhrases(roles.actors.value, own !== null && draft.sense.recipient.length === 0 ? own : kinds.actor);
  if (draft.sense.pos === 'noun' && draft.frame < 0) {
    const first = Math.max(view.phrases.first[draft.token]!, view.document.sentences[draft.sentence]!.first);
    for (const counted of countsIn(view, first, draft.token, false)) {
      if (!isMeasure(view, counted) && !isMoney(view, counted)) add(counted, own ?? 'other');
    }
    if (found.size === 0 && own !== null) {
      const total = totalOf(view, draft);
      if (total !== null) add(total, own);
    }
    if (found.size === 0)
      for (const counted of attendance(view, draft, kinds.actor === 'participants')) add(counted, 'participants');
  } else if (own !== null && own !== 'other' && found.size === 0) {
    const nearest = nearestCount(view, draft);
    if (nearest !== null) add(nearest, own);
  }
  for (const counted of inClause(view, draft)) {
    if (isMoney(view, counted)) add(counted, 'money');
    else if (measured(view, counted, kinds.measures) && !isAge(view, counted)) add(counted, 'other');
  }
  if (draft.frame < 0 && kinds.measures === 'terms') for (const counted of termsOf(view, draft)) add(counted, 'other');
  const value = [...found.values()].sort((a, b) => a.start - b.start);
  return { value, because: because(view, 'figures', value.length === 0 ? 'none stated' : '', value) };
}

function countedKind(view: View, counted: Counted, head: number, kind: FigureKind): FigureKind {
  if (kind !== 'other' && kind !== 'participants') return kind;
  const unit = unitOf(view, counted);
  return (
    (unit === null ? undefined : view.language.counted.get(unit)) ?? view.language.counted.get(view.lemma(head)) ?? kind
  );
}

/** Numbers in the trigger's own clause; of a noun, those in its phrase and behind it only. */
function inClause(view: View, draft: Draft): Counted[] {
  if (draft.frame >= 0) {
    const { first, last } = view.syntax.frames[draft.frame]!;
    return countsIn(view, first, last, false).filter((counted) => view.clauseAt[counted.first] === draft.frame);
  }
  const { last } = view.document.sentences[draft.sentence]!;
  const end = Math.min(last, draft.token + BEHIND);
  return countsIn(view, Math.max(view.phrases.first[draft.token]!, draft.token - 2), end, false).filter(
    ({ first }) => view.clauseAt[first] === draft.clause,
  );
}

const BEHIND = 8;

function measured(view: View, counted: Counted, measures: FigureKinds['measures']): boolean {
  const { language } = view;
  const unit = unitOf(view, counted);
  switch (measures) {
    case 'terms':
      return unit !== null && (language.terms.has(unit) || language.terms.has(view.document.lower[counted.last]!));
    case 'shares':
      return unit !== null && language.shares.has(unit);
    case 'strength':
      return [1, 2, 3].some(
        (back) => counted.first >= back && language.strengths.has(view.lemma(counted.first - back)),
      );
    default:
      return false;
  }
}

/**
 * "50.000 Fans kamen zur Premiere": how many people do something at an event, as the subject of its clause counts them, or
 * of the relative clause behind it. Of events that nobody comes to only verbs of taking part tell that.
 */
function attendance(view: View, draft: Draft, visited: boolean): Counted[] {
  const relative = view.children(draft.token).find((child) => view.syntax.tree.relations[child]!.startsWith('acl'));
  const clauses = [draft.clause, visited && relative !== undefined ? view.clauseAt[relative]! : -1];
  for (const clause of clauses) {
    if (clause < 0) continue;
    const { subject, lemma } = view.syntax.frames[clause]!;
    if (!visited && !view.language.takingPart.has(lemma.toLowerCase())) continue;
    if (subject === null || subject.head === draft.token || view.words[subject.head]!.upos !== 'NOUN') continue;
    const found = countsIn(view, subject.first, subject.last, false).filter(
      (counted) => !isMeasure(view, counted) && !isMoney(view, counted),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** "verlegte 200 Soldaten", "half mit 200 Soldaten": who is sent, whatever role that is. */
function forcesOf(view: View, draft: Draft): Phrase[] {
  const frame = view.syntax.frames[draft.frame]!;
  const means = frame.obliques.filter(
    ({ preposition }) => preposition !== null && view.language.mannerPrepositions.has(preposition),
  );
  return [
    ...(draft.sense.type === 'MOBILIZE' ? ofFrame(view, frame, 'object') : []),
    ...means.map(({ phrase }) => phrase),
  ];
}

/** "im Alter von 62 und 66 Jahren", "Anna Beispiel, 52,": an age is no term and counts nobody. */
function isAge(view: View, { first, last }: Counted): boolean {
  const { tokens } = view.document;
  const isSetOff = [first - 1, last].every((at) => tokens[at]?.kind === 'punctuation');
  if (isSetOff && last === first + 1 && view.words[first - 2]?.upos === 'PROPN') return true;
  for (let token = first - 1; token >= Math.max(0, first - AGE); token--)
    if (view.language.ages.has(view.document.lower[token]!)) return true;
  return false;
}

const AGE = 6;

/** "eine siebenjährige Haftstrafe", "a seven-year sentence": a term that an attribute says. */
function termsOf(view: View, { token }: Draft): Counted[] {
  const found: Counted[] = [];
  for (const child of view.children(token)) {
    if (child > token) continue;
    const lower = view.document.lower[child]!;
    const [, number = ''] = view.language.termAttribute.exec(lower) ?? [];
    const value = number === '' ? null : view.language.number(number);
    if (value !== null)
      found.push({ first: child, last: child + 1, min: value, max: value, span: view.span(child, child + 1) });
  }
  return found;
}
