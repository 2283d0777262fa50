import { type Day, formatDay, parseDay } from './calendar.ts';
import { bounded, modified, type OpenDays } from './interval.ts';
import { Narrative } from './narrative.ts';
import { anchorOf, type Bearings, type Placed, place } from './place.ts';
import type {
  DateMeaning,
  DurationMeaning,
  Extracted,
  KnownPublished,
  ResolveContext,
  TimeMeaning,
} from './semantics.ts';
import { moved, shifted } from './stretch.ts';
import type { Grain, TimeExpression } from './types.ts';
import { clockValue, durationValue, setValue } from './values.ts';

/** What the meaning of one expression comes to, before the words around it bound it. */
interface Resolved {
  readonly type: TimeExpression['type'];
  readonly value: string;
  readonly days: OpenDays | null;
  readonly grain: Grain | null;
  readonly basis: TimeExpression['basis'];
  readonly why: string;
}

/** Tokens that may stand between the two ends of a range: "bis zum", "to". */
const RANGE_GAP = 3;

/**
 * Gives every expression its value and its days. Without a publication date relative expressions keep X's in their
 * values and have no days; with an interval for it, they have what is true of the whole interval.
 */
export function resolve(extracted: readonly Extracted[], { published }: ResolveContext): TimeExpression[] {
  const [early, late] = boundsOf(published);
  const first = resolveAt(extracted, early);
  return early === late ? first : merge(first, resolveAt(extracted, late), resolveAt(extracted, null));
}

function boundsOf(published: KnownPublished | null): readonly [Day | null, Day | null] {
  if (published === null) return [null, null];
  if (published.date !== null) {
    const day = parseDay(published.date);
    return [day, day];
  }
  const early = published.earliest === null ? null : parseDay(published.earliest);
  const late = published.latest === null ? null : parseDay(published.latest);
  return early === null || late === null ? [null, null] : [early, late];
}

function merge(first: TimeExpression[], last: TimeExpression[], unknown: TimeExpression[]): TimeExpression[] {
  return first.map((early, i) => {
    const late = last[i]!;
    const value = early.value === late.value ? early.value : unknown[i]!.value;
    const earliest =
      early.earliest !== null && late.earliest !== null && late.earliest < early.earliest
        ? late.earliest
        : early.earliest;
    const latest =
      early.latest !== null && late.latest !== null && early.latest > late.latest ? early.latest : late.latest;
    return {
      ...early,
      value,
      earliest: late.earliest === null ? null : earliest,
      latest: early.latest === null ? null : latest,
    };
  });
}

function resolveAt(extracted: readonly Extracted[], published: Day | null): TimeExpression[] {
  const narrative = new Narrative(published);
  const resolved = extracted.map((expression, index) => {
    const bearings = narrative.bearings(expression, extracted[index + 1]);
    const found = resolveMeaning(expression, bearings, narrative);
    narrative.follow(expression, found);
    return found;
  });
  return extracted.map((expression, index) => {
    const days = spanned(extracted, resolved, index) ?? boundedDays(expression, resolved[index]!);
    return finish(expression, resolved[index]!, days, index);
  });
}

/** Both ends of "from … to …" lie within the whole; null for what is no end of one. */
function spanned(extracted: readonly Extracted[], resolved: readonly Resolved[], index: number): OpenDays | null {
  const first = extracted[index]!.bound === 'from' ? index : extracted[index]!.bound === 'until' ? index - 1 : -1;
  const [start, end] = [extracted[first], extracted[first + 1]];
  if (start?.bound !== 'from' || end?.bound !== 'until' || end.first - start.last > RANGE_GAP) return null;
  const from = resolved[first]!.days?.from ?? null;
  const to = resolved[first + 1]!.days?.to ?? null;
  return from !== null && to !== null && from <= to && start.sentence === end.sentence ? { from, to } : null;
}

function boundedDays({ bound }: Extracted, { type, days }: Resolved): OpenDays | null {
  if (days === null) return null;
  // "Shortly before 8 p.m. on Tuesday" is on Tuesday.
  if (type === 'TIME' && (bound === 'before' || bound === 'after')) return days;
  return type === 'DATE' || type === 'TIME' ? bounded(days, bound) : days;
}

function resolveMeaning({ meaning }: Extracted, bearings: Bearings, narrative: Narrative): Resolved {
  switch (meaning.kind) {
    case 'date':
      return resolveDate(meaning, bearings);
    case 'time':
      return resolveTime(meaning, bearings, narrative);
    case 'duration':
      return resolveDuration(meaning, bearings);
    case 'set':
      return { type: 'SET', value: setValue(meaning), days: null, grain: null, basis: 'none', why: '' };
    case 'vague':
      return {
        type: 'DATE',
        value: meaning.byTense && bearings.tense === 'past' ? 'PAST_REF' : meaning.ref,
        days: null,
        grain: null,
        basis: 'none',
        why: '',
      };
  }
}

function resolveDate({ point, mod, nowadays }: DateMeaning, bearings: Bearings): Resolved {
  if (nowadays && (bearings.tense === 'present' || (bearings.tense === null && !bearings.timed))) {
    return {
      type: 'DATE',
      value: 'PRESENT_REF',
      days: null,
      grain: null,
      basis: 'none',
      why: 'said in the present tense: nowadays',
    };
  }
  const placed = place(point, bearings);
  const timed = placed.value.includes('T');
  return {
    type: timed ? 'TIME' : 'DATE',
    value: placed.value,
    days: placed.days === null ? null : modified(placed.days, mod),
    grain: placed.grain,
    basis: placed.basis,
    why: placed.why,
  };
}

function resolveTime({ day, part, clock }: TimeMeaning, bearings: Bearings, narrative: Narrative): Resolved {
  const any = day?.shape === 'unknown';
  const placed: Placed | null = any ? null : day === null ? narrative.dayForTime(bearings) : place(day, bearings);
  const time = clock === null ? `T${part ?? 'XX:XX'}` : `T${clockValue(clock)}`;
  const unknown = clock === null ? 'XXXX-XX-XX' : '';
  const grain: Grain = clock === null ? 'part of day' : clock.minute === null ? 'hour' : 'minute';
  if (placed === null)
    return { type: 'TIME', value: `${unknown}${time}`, days: null, grain, basis: 'none', why: 'no day is told of' };
  return {
    type: 'TIME',
    value: `${placed.value}${time}`,
    days: placed.days,
    grain,
    basis: placed.basis,
    why: placed.why,
  };
}

function resolveDuration({ amounts, place: placing }: DurationMeaning, bearings: Bearings): Resolved {
  const value = durationValue(amounts);
  const none: Resolved = { type: 'DURATION', value, days: null, grain: null, basis: 'none', why: '' };
  const only = amounts[0];
  if (placing === null || only === undefined || amounts.length > 1) return none;
  const anchor = anchorOf(placing.from, bearings);
  const unit = unitOf(only.unit);
  if (anchor.day === null || only.amount === null || unit === null) return none;
  const far = moved(unit, anchor.day, placing.sign * only.amount);
  if (far === null) return none;
  const why = `counted from ${anchor.name}`;
  if (placing.role === 'span') {
    const days = placing.sign < 0 ? { from: far, to: anchor.day } : { from: anchor.day, to: far };
    return { ...none, days, basis: 'relative', why };
  }
  const whole = shifted(unit === 'half' ? 'month' : unit, far, 0);
  return { ...none, days: whole?.days ?? null, grain: whole?.grain ?? null, basis: 'relative', why };
}

function unitOf(unit: DurationMeaning['amounts'][number]['unit']): Parameters<typeof moved>[0] | null {
  switch (unit) {
    case 'day':
    case 'night':
    case 'workday':
    case 'weekend':
    case 'week':
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
    case 'decade':
    case 'century':
      return unit;
    default:
      return null;
  }
}

function finish(expression: Extracted, resolved: Resolved, days: OpenDays | null, index: number): TimeExpression {
  const { meaning, start, end, rule } = expression;
  return {
    id: `t${index + 1}`,
    start,
    end,
    type: resolved.type,
    value: resolved.value,
    mod: meaning.kind === 'vague' ? null : meaning.mod,
    quant: meaning.kind === 'set' ? meaning.quant : null,
    freq: meaning.kind === 'set' ? meaning.freq : null,
    earliest: days?.from == null ? null : formatDay(days.from),
    latest: days?.to == null ? null : formatDay(days.to),
    grain: resolved.grain,
    basis: resolved.basis,
    rule,
    get explanation() {
      const { explanation } = expression;
      return resolved.why === '' ? explanation : { ...explanation, why: whyOf(expression, resolved) };
    },
  };
}

function whyOf({ tenseCue, text }: Extracted, { why, value }: Resolved): string {
  const shown = tenseCue !== null && why.includes('tense') ? ` ("${tenseCue.text}")` : '';
  return `"${text}" is ${value}: ${why}${shown}`;
}
