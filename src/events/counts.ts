import type { Draft } from './draft.ts';
import { type Counted, quantityAt } from './quantity.ts';
import type { RolePhrase } from './roles.ts';
import type { Figure, FigureKind } from './types.ts';
import type { View } from './view.ts';

/** True for kinds that count people something happened to; there "ein Mann" counts one. */
export function isVictim(kind: FigureKind): boolean {
  return kind === 'dead' || kind === 'injured' || kind === 'missing';
}

/** Longest stretch of tokens that is searched for numbers. */
const LONGEST = 120;

/** The numbers between two tokens that no time expression covers; an indefinite article counts where `articles` says so. */
export function countsIn(view: View, first: number, last: number, articles: boolean): Counted[] {
  const found: Counted[] = [];
  const end = Math.min(last, first + LONGEST);
  for (let token = first; token < end; token++) {
    const lower = view.document.lower[token]!;
    const { upos, tag } = view.words[token]!;
    const article = upos === 'DET' || tag === 'ART' || tag === 'DT' || view.language.one.has(lower);
    if (article && !(articles && view.language.one.has(lower))) continue;
    if (isDated(view, token) || isAge(view, token)) continue;
    // A range may reach beyond the phrase that syntax saw: "20 bis 30 Menschen".
    const counted = quantityAt(view, token, Math.min(last + 3, view.document.sentences[view.sentenceAt[token]!]!.last));
    if (counted === null) continue;
    token = counted.last - 1;
    // "zwei der vier Wagen": what the number is taken from counts nobody else.
    const before = token > first ? view.document.lower[counted.first - 1]! : '';
    if (found.length > 0 && view.language.partitives.has(before)) continue;
    found.push(counted);
  }
  return found;
}

function isDated(view: View, token: number): boolean {
  const time = view.timeAt[token];
  return time !== undefined && time.type !== 'DURATION';
}

/** "Anna Muster, 52, …": a number set between commas behind a name. */
function isAge(view: View, token: number): boolean {
  if (view.words[token]!.upos !== 'NUM' || token < 2) return false;
  const [before, after] = [view.document.tokens[token - 1]!.text, view.document.tokens[token + 1]?.text];
  return before === ',' && (after === ',' || after === '.') && view.words[token - 2]!.upos === 'PROPN';
}

/** The lemma of the word behind a number, an attribute between them passed over. */
export function unitOf(view: View, { last }: Counted): string | null {
  if (last >= view.words.length || view.sentenceAt[last] !== view.sentenceAt[last - 1]) return null;
  const next = view.words[last]!.upos === 'ADJ' && last + 1 < view.words.length ? last + 1 : last;
  return view.lemma(next);
}

/** True where what is counted is a length, a share, a time: no people and no things. */
export function isMeasure(view: View, counted: Counted): boolean {
  const unit = unitOf(view, counted);
  return (
    unit !== null &&
    (view.language.measures.has(unit) || view.language.measures.has(view.document.lower[counted.last]!))
  );
}

/** True for a sum of money. */
export function isMoney(view: View, counted: Counted): boolean {
  const { currencies } = view.language;
  const unit = unitOf(view, counted);
  const plain = counted.last < view.words.length ? view.document.lower[counted.last]! : '';
  const sign = counted.first > 0 ? view.document.tokens[counted.first - 1]!.text : '';
  return (
    (unit !== null && (currencies.has(unit) || currencies.has(unit.split('-').at(-1)!))) ||
    currencies.has(plain) ||
    currencies.has(sign)
  );
}

/** "ein Mann und zwei Frauen" are three; null where one of the phrases has no single count. */
export function sumOf(view: View, list: readonly RolePhrase[], kind: FigureKind): Figure | null {
  if (!isVictim(kind) || list.length < 2 || list.some(({ phrase }) => view.words[phrase.head]!.upos !== 'NOUN'))
    return null;
  const counts = list.map(({ phrase }) => countsIn(view, phrase.first, phrase.last, true));
  if (counts.some((c) => c.length !== 1)) return null;
  const all = counts.map((c) => c[0]!);
  const min = all.reduce((sum, c) => sum + (c.min ?? 0), 0);
  const max = all.some((c) => c.max === null) ? null : all.reduce((sum, c) => sum + c.max!, 0);
  return { start: all[0]!.span.start, end: list.at(-1)!.value.end, kind, min, max };
}

/** "Die Zahl der Todesopfer stieg auf 56": the number in the clause whose subject counts them. */
export function totalOf(view: View, draft: Draft): Counted | null {
  const noun = view.syntax.tree.heads[draft.token]!;
  if (noun < 0 || draft.clause < 0 || !view.language.totals.has(view.lemma(noun))) return null;
  const { last } = view.syntax.frames[draft.clause]!;
  return (
    countsIn(view, draft.token + 1, last, false).find(
      ({ first }) => !view.language.fromWords.has(view.document.lower[first - 1]!),
    ) ?? null
  );
}

/** The number nearest to a verb of harm in its own clause, where no role holds one: syntax may have lost the victims. */
export function nearestCount(view: View, draft: Draft): Counted | null {
  if (draft.frame < 0) return null;
  const { first, last } = view.syntax.frames[draft.frame]!;
  const near = countsIn(view, first, last, false).filter(
    (counted) => view.clauseAt[counted.first] === draft.frame && !isMeasure(view, counted) && !isMoney(view, counted),
  );
  near.sort((a, b) => Math.abs(a.first - draft.token) - Math.abs(b.first - draft.token));
  return near[0] ?? null;
}
