import type { Span } from '../../text/span.ts';
import type { Day } from '../calendar.ts';
import { placedAt } from './between.ts';
import type { Observation } from './observation.ts';

/** Spans of each sort that are shown; more would only repeat the point. */
const SHOWN = 3;

/** The words that forced an answer, by what they do. */
export interface Evidence {
  readonly past: readonly Span[];
  readonly ahead: readonly Span[];
  readonly fixed: readonly Span[];
  readonly weekdays: readonly Span[];
  readonly births: readonly Span[];
}

/** Picks the observations that hold a day from both sides, and those that name it. */
export function evidenceFor(observations: readonly Observation[], day: Day): Evidence {
  const past: { at: Day; span: Span }[] = [];
  const ahead: { at: Day; span: Span }[] = [];
  const fixed: Span[] = [];
  const weekdays: Span[] = [];
  const births = observations.filter(({ kind }) => kind === 'age').map(({ start, end }) => ({ start, end }));
  for (const observation of observations) {
    const span = { start: observation.start, end: observation.end };
    if (births.some(({ start }) => start === span.start)) continue;
    if (observation.kind === 'event') {
      const at = placedAt(observation, day);
      if (at !== null) (at <= day ? past : ahead).push({ at, span });
    } else if (observation.kind === 'weekday') {
      if (observation.lead) weekdays.push(span);
    } else {
      fixed.push(span);
    }
  }
  past.sort((a, b) => b.at - a.at || a.span.start - b.span.start);
  ahead.sort((a, b) => a.at - b.at || a.span.start - b.span.start);
  return {
    past: past.slice(0, SHOWN).map(({ span }) => span),
    ahead: ahead.slice(0, SHOWN).map(({ span }) => span),
    fixed: fixed.slice(0, SHOWN),
    weekdays: weekdays.slice(0, 1),
    births,
  };
}

/** One sentence for a person that names the words and what they show. */
export function sentenceFor({ past, ahead, fixed, weekdays, births }: Evidence, text: string): string {
  const parts: string[] = [];
  if (past.length > 0)
    parts.push(`${quoted(past, text)} ${past.length > 1 ? 'lie' : 'lies'} before the day of writing`);
  if (ahead.length > 0) parts.push(`${quoted(ahead, text)} ${ahead.length > 1 ? 'are' : 'is'} still to come`);
  if (fixed.length > 0)
    parts.push(
      `${quoted(fixed, text)} ${fixed.length > 1 ? 'name' : 'names'} that day or ${fixed.length > 1 ? 'count' : 'counts'} from it`,
    );
  if (weekdays.length > 0) parts.push(`${quoted(weekdays, text)} must lie within days of it`);
  if (births.length > 0) parts.push(`an age is told of somebody born on ${quoted(births, text)}`);
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

function quoted(spans: readonly Span[], text: string): string {
  return spans.map(({ start, end }) => `"${text.slice(start, end)}"`).join(' and ');
}
