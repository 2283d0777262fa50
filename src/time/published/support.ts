import { civil, type Day, weekdayOf } from '../calendar.ts';
import type { Observation } from './observation.ts';

type Event = Extract<Observation, { kind: 'event' }>;

/** Days between dates that are told of together. */
const CLOSE = 10;
/** Days between a date that is named and a best date that rests on it. */
const RESTS_ON = 92;
/** How much likelier than not these make a date the news: one more date beside it, a weekday in the lead that is its own. */
const ODDS = { close: 2, weekday: 4, otherWeekday: 0.7 };

/**
 * Lets the observations of a text support each other: dates that lie close together, and a date whose weekday the lead
 * names ("am Donnerstag … am 30. Juli 2009", a Thursday), are the likelier to be news.
 */
export function supported(observations: readonly Observation[]): Observation[] {
  const days = new Set(observations.filter(isDay).map(({ told }) => told.days.from));
  const weekdays = new Set<number>();
  for (const observation of observations) {
    if (observation.kind === 'weekday' && observation.lead && observation.side === 'past')
      weekdays.add(observation.weekday);
  }
  return observations.map((observation) => {
    if (!isDay(observation)) return observation;
    const { from } = observation.told.days;
    let odds = observation.fresh / (1 - observation.fresh);
    if (hasNear(days, from)) odds *= ODDS.close;
    if (weekdays.size > 0) odds *= weekdays.has(weekdayOf(from)) ? ODDS.weekday : ODDS.otherWeekday;
    return { ...observation, fresh: odds / (1 + odds) };
  });
}

function hasNear(days: ReadonlySet<Day>, day: Day): boolean {
  for (let away = 1; away <= CLOSE; away++) if (days.has(day - away) || days.has(day + away)) return true;
  return false;
}

/** True where the text names the year of a day, or a date close to it: a best date needs that, besides its share. */
export function isNamed(observations: readonly Observation[], day: Day): boolean {
  const { year } = civil(day);
  return observations.some((observation) => {
    if (observation.kind === 'year') return observation.year - observation.offset === year;
    if (observation.kind === 'age') return Math.floor((day - observation.birth) / 365.25) === observation.age;
    if (observation.kind === 'weekday' || observation.told?.shape !== 'days') return false;
    const { days, grain } = observation.told;
    if (grain === 'year') return days.from <= day && day <= days.to;
    return days.from - RESTS_ON <= day && day <= days.to + RESTS_ON;
  });
}

type DayEvent = Event & { readonly told: Extract<Event['told'], { shape: 'days' }> };

function isDay(observation: Observation): observation is DayEvent {
  return observation.kind === 'event' && observation.told.shape === 'days' && observation.told.grain === 'day';
}
