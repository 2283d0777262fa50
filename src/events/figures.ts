import type { Draft } from './draft.ts';
import { type Counted, quantityAt } from './quantity.ts';
import { because, type Reasoned } from './reason.ts';
import type { RolePhrase, Roles } from './roles.ts';
import type { Figure, FigureKind } from './types.ts';
import type { View } from './view.ts';

/** The numbers that belong to a claim: counts in its roles, of its own noun, and sums of money in its clause. */
export function figuresOf(view: View, draft: Draft, roles: Roles, kinds: FigureKinds): Reasoned<readonly Figure[]> {
  const found = new Map<number, Figure>();
  const add = (counted: Counted, kind: FigureKind): void => {
    if (!found.has(counted.span.start))
      found.set(counted.span.start, { ...counted.span, kind, min: counted.min, max: counted.max });
  };
  const inPhrases = (list: readonly RolePhrase[], kind: FigureKind): void => {
    const sum = sumOf(view, list, kind);
    if (sum !== null) {
      found.set(sum.start, sum);
      return;
    }
    for (const { phrase } of list) {
      for (const counted of countsOf(view, phrase.head, phrase.first, phrase.last, isVictim(kind)))
        add(counted, countedKind(view, counted, phrase.head, kind));
    }
  };
  inPhrases(roles.recipients.value, draft.sense.figures ?? kinds.recipient);
  inPhrases(roles.actors.value, kinds.actor);
  if (draft.sense.pos === 'noun') {
    const { token } = draft;
    const own = draft.sense.figures ?? 'other';
    for (const counted of countsOf(view, token, view.phrases.first[token]!, token + 1, false)) add(counted, own);
    if (found.size === 0 && isVictim(own)) {
      const total = countOfTotal(view, draft);
      if (total !== null) add(total, own);
    }
  }
  if (draft.frame >= 0) for (const counted of moneyIn(view, draft)) add(counted, 'money');
  const value = [...found.values()].sort((a, b) => a.start - b.start);
  return { value, because: because(view, 'figures', value.length === 0 ? 'none stated' : '', value) };
}

/** What numbers in the roles of a type count, where the trigger doesn't say. */
export interface FigureKinds {
  readonly actor: FigureKind;
  readonly recipient: FigureKind;
}

function isVictim(kind: FigureKind): boolean {
  return kind === 'dead' || kind === 'injured' || kind === 'missing' || kind === 'arrested';
}

/** Counts among the tokens of a phrase that belong to its head; the indefinite article counts only people hurt. */
function countsOf(view: View, head: number, first: number, last: number, articles: boolean): Counted[] {
  const found: Counted[] = [];
  for (let token = first; token < last; token++) {
    const { upos, tag } = view.words[token]!;
    const article = upos === 'DET' || tag === 'ART' || tag === 'DT';
    if (article && !(articles && view.language.one.has(view.document.lower[token]!))) continue;
    if (view.timeAt[token] !== undefined) continue;
    const counted = quantityAt(view, token, last);
    if (counted === null) continue;
    token = counted.last - 1;
    const unit = unitOf(view, counted);
    if (unit !== null && view.language.measures.has(unit)) continue;
    if (article && !isCountNoun(view, head)) continue;
    found.push(counted);
  }
  return found;
}

function isCountNoun(view: View, head: number): boolean {
  return view.words[head]!.upos === 'NOUN' && view.mentionAt[head]?.mention.named !== true;
}

/** The word behind a number. */
function unitOf(view: View, { last }: Counted): string | null {
  return last < view.words.length ? view.lemma(last) : null;
}

function countedKind(view: View, counted: Counted, head: number, kind: FigureKind): FigureKind {
  const unit = unitOf(view, counted);
  if (unit !== null && view.language.currencies.has(unit)) return 'money';
  if (kind !== 'other' && kind !== 'participants') return kind;
  return (
    (unit === null ? undefined : view.language.counted.get(unit)) ?? view.language.counted.get(view.lemma(head)) ?? kind
  );
}

/** "ein Mann und zwei Frauen" are three. */
function sumOf(view: View, list: readonly RolePhrase[], kind: FigureKind): Figure | null {
  if (!isVictim(kind) || list.length < 2) return null;
  const counts = list.map(({ phrase }) => countsOf(view, phrase.head, phrase.first, phrase.last, true));
  if (counts.some((c) => c.length !== 1)) return null;
  const all = counts.map((c) => c[0]!);
  const min = all.reduce((sum, c) => sum + (c.min ?? 0), 0);
  const max = all.some((c) => c.max === null) ? null : all.reduce((sum, c) => sum + c.max!, 0);
  return { start: all[0]!.span.start, end: list.at(-1)!.value.end, kind, min, max };
}

/** "Die Zahl der Todesopfer stieg auf 56": the number in the clause whose subject counts them. */
function countOfTotal(view: View, draft: Draft): Counted | null {
  const noun = view.syntax.tree.heads[draft.token]!;
  if (noun < 0 || draft.clause < 0 || !view.language.totals.has(view.lemma(noun))) return null;
  const { first, last } = view.syntax.frames[draft.clause]!;
  for (let token = Math.max(first, draft.token + 1); token < last; token++) {
    if (view.words[token]!.upos === 'DET') continue;
    if (view.timeAt[token] !== undefined) continue;
    const counted = quantityAt(view, token, last);
    if (counted === null) continue;
    const before = view.document.lower[token - 1]!;
    if (!view.language.fromWords.has(before)) return counted;
  }
  return null;
}

function moneyIn(view: View, draft: Draft): Counted[] {
  const frame = view.syntax.frames[draft.frame]!;
  const found: Counted[] = [];
  for (let token = frame.first; token < frame.last; token++) {
    if (view.clauseAt[token] !== draft.frame) continue;
    const counted = quantityAt(view, token, frame.last);
    if (counted === null) continue;
    token = counted.last - 1;
    const unit = unitOf(view, counted);
    const sign = counted.first > 0 ? view.document.tokens[counted.first - 1]!.text : '';
    const named =
      unit !== null && (view.language.currencies.has(unit) || view.language.currencies.has(unit.split('-').at(-1)!));
    if (named || view.language.currencies.has(sign)) found.push(counted);
  }
  return found;
}
