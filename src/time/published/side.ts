import type { Document } from '../../text/document.ts';
import { weekdayOf } from '../calendar.ts';
import type { Extracted, Point } from '../semantics.ts';
import type { PublishedLanguage } from './language.ts';
import type { Side, Told } from './observation.ts';
import { weekdayIn } from './told.ts';

/** Tokens around a date in which a modal verb makes it a plan. */
const NEAR = 25;
/** Tokens looked through on each side, so that one endless sentence costs no more than many short ones. */
const REACH = 60;

/** On which side of the day of writing the expression lies, by its bound, its setting words and its tense. */
export function sideOf({ lower, sentences }: Document, language: PublishedLanguage, expression: Extracted): Side {
  const { bound, first, tenseCue } = expression;
  // A word of the expression itself ("am Morgen des 4. November") shows no tense.
  const inside = tenseCue !== null && tenseCue.start >= expression.start - 1 && tenseCue.end <= expression.end;
  const tense = inside ? null : expression.tense;
  const sentence = sentences[expression.sentence]!;
  if (bound === 'since') return 'since';
  let planned = false;
  const from = Math.max(sentence.first, first - REACH);
  const to = Math.min(sentence.last, first + REACH);
  for (let at = from; at < to && !planned; at++) planned = language.planning.has(lower[at]!);
  const set =
    language.settingBefore.has(lower[first - 1] ?? '') ||
    (language.apposition.has(lower[first - 1] ?? '') && language.settingBefore.has(lower[first - 2] ?? ''));
  if (tense === 'future') {
    // "wird zum 1. Januar aufgelöst": what is set for a day ahead is a plan, not a story told in the present.
    if (set) return 'planned';
    for (let at = Math.max(sentence.first, first - NEAR); at < Math.min(sentence.last, first + NEAR); at++) {
      if (language.modal.has(lower[at]!)) return isHearsay(lower, at, sentence.last, language) ? 'told' : 'planned';
    }
    return 'future';
  }
  if ((bound === 'until' || bound === 'by') && tense === 'present') return 'planned';
  if (bound !== null || set || planned) return 'term';
  return tense === 'past' ? 'past' : 'told';
}

/** The side that "last" or "next" in the words asks for, or else the one found. */
export function directed(point: Point, side: Side): Side {
  if (point.shape !== 'calendar' || point.direction === null) return side;
  return point.direction === 'last' ? 'past' : point.direction === 'next' ? 'future' : side;
}

/**
 * True where nothing leaves in doubt that the expression is told as past or as still to come: its own clause says so,
 * unquoted, without a slip. What is to come stands behind its verb; before it, it may belong to a noun ("the decision of
 * 11 March will be reviewed").
 */
export function isSure(
  document: Document,
  language: PublishedLanguage,
  expression: Extracted,
  side: Side,
  told: Told,
): boolean {
  const { quoted, tense, tenseCue, start } = expression;
  if (quoted || !agrees(told, expression) || !isOwnTense(document, language, expression)) return false;
  if (side === 'past') return true;
  return (side === 'planned' || side === 'future') && tense === 'future' && tenseCue !== null && tenseCue.end <= start;
}

/** True for a modal verb that passes on what others say has happened: "soll … begangen haben". */
function isHearsay(lower: readonly string[], from: number, to: number, { hearsay }: PublishedLanguage): boolean {
  for (let at = from; at < Math.min(to, from + 2 * NEAR); at++) if (hearsay.has(lower[at]!)) return true;
  return false;
}

/** True unless the weekday that is said with a date is another one: then one of the two is a slip. */
function agrees(told: Told, { node }: Extracted): boolean {
  const weekday = weekdayIn(node);
  return weekday === null || (told.shape === 'days' && weekdayOf(told.days.from) === weekday);
}

/** True where the word that shows the tense stands in the expression's own clause. */
function isOwnTense(
  { tokens, lower }: Document,
  { clauseMarks }: PublishedLanguage,
  { first, last, tenseCue }: Extracted,
): boolean {
  if (tenseCue === null) return false;
  for (let at = first - 1; at >= 0 && tokens[at]!.start >= tenseCue.start; at--)
    if (clauseMarks.has(lower[at]!)) return false;
  for (let at = last; at < tokens.length && tokens[at]!.end <= tenseCue.end; at++)
    if (clauseMarks.has(lower[at]!)) return false;
  return true;
}
