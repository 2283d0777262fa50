import type { StatedDate } from '../../text/article.ts';
import type { Document } from '../../text/document.ts';
import { byPosition, type Span } from '../../text/span.ts';
import { type Day, formatDay } from '../calendar.ts';
import type { Extracted } from '../semantics.ts';
import type { PublicationDate } from '../types.ts';
import { type Answer, answer, likeliest } from './answer.ts';
import { observe } from './collect.ts';
import { type Evidence, evidenceFor, sentenceFor } from './evidence.ts';
import type { PublishedLanguage } from './language.ts';
import type { Observation } from './observation.ts';
import { type Belief, search } from './search.ts';
import { type Claimed, claimed, contradiction, overruled } from './stated.ts';
import { isNamed } from './support.ts';

/** A collector's date this many days after the latest day that the text allows is reported as contradicted. */
const MUCH_LATER = 7;
/** Time expressions looked at: a report is dated by its beginning, and a longer text is a collection of many. */
const MAX_EXPRESSIONS = 2000;

/**
 * Dates an article: by the date that came with it where that can be trusted and the text doesn't contradict it, or else
 * from the text alone. A collector's (crawl) date is a hint and an upper bound. Without anything to go by, `unknown`.
 */
export function datePublication(
  document: Document,
  language: PublishedLanguage,
  stated: StatedDate | null,
  extracted: readonly Extracted[],
): PublicationDate {
  const { text } = document;
  const claim = claimed(text, stated, language);
  const front = claim?.span ?? null;
  const observations = observe(document, extracted.slice(0, MAX_EXPRESSIONS), language).filter(
    ({ start }) => front === null || start >= front.end,
  );
  const against = claim === null ? null : contradiction(observations, claim);
  if (claim !== null && against === null && claim.reliable) return givenBy(claim);
  const bound = claim !== null && against === null ? claim : null;
  const belief = search(observations, bound === null ? null : bound.day);
  const found = belief === null ? null : answer(belief, observations);
  const inferred = found === null || belief === null ? null : inferredFrom(found, belief, observations, text, bound);
  if (claim !== null && against !== null) {
    return { ...(inferred ?? nothing()), contradicted: overruled(claim, text, against) };
  }
  return inferred ?? nothing();
}

function givenBy({ day, span }: Claimed): PublicationDate {
  const date = formatDay(day);
  const why = span === null ? 'the date came with the article' : 'the date stands in front of the text';
  return {
    date,
    earliest: date,
    latest: date,
    basis: 'stated',
    evidence: span === null ? [] : [span],
    why,
    contradicted: null,
  };
}

function nothing(): PublicationDate {
  const why = 'nothing in the text bounds the day of writing';
  return { date: null, earliest: null, latest: null, basis: 'unknown', evidence: [], why, contradicted: null };
}

function inferredFrom(
  { earliest, latest, best }: Answer,
  { days }: Belief,
  observations: readonly Observation[],
  text: string,
  bound: Claimed | null,
): PublicationDate | null {
  if (earliest === null && latest === null && bound === null) return null;
  const date = best !== null && (bound !== null || isNamed(observations, best)) ? best : null;
  const evidence = evidenceFor(observations, date ?? likeliest(days));
  const spans = [...spansOf(evidence), ...(bound?.span ? [bound.span] : [])].sort(byPosition);
  const hint = bound === null ? '' : ` The collector's date ${formatDay(bound.day)} is the latest it can be.`;
  const late = bound !== null && latest !== null && latest + MUCH_LATER < bound.day;
  return {
    date: iso(date),
    earliest: iso(earliest),
    latest: iso(latest ?? bound?.day ?? null),
    basis: 'inferred',
    evidence: spans,
    why: `${sentenceFor(evidence, text)}${hint}`.trim(),
    contradicted: late
      ? {
          stated: formatDay(bound.day),
          reason: `the text was written by ${formatDay(latest)}: ${sentenceFor(evidence, text)}`,
        }
      : null,
  };
}

function spansOf({ past, ahead, fixed, weekdays, births }: Evidence): Span[] {
  return [...past, ...ahead, ...fixed, ...weekdays, ...births];
}

function iso(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
