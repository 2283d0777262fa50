import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../calendar.ts';
import { answer } from './answer.ts';
import * as habits from './habits.ts';
import { shareAt } from './habits.ts';
import type { Observation } from './observation.ts';
import { search } from './search.ts';

const day = (iso: string): number => parseDay(iso)!;

function event(iso: string, side: 'past' | 'planned', fresh: number): Observation {
  const at = day(iso);
  const told = { shape: 'days', days: { from: at, to: at }, grain: 'day' } as const;
  return { start: 0, end: 1, kind: 'event', told, side, fresh, sure: side === 'past', after: 0 };
}

function read(observations: readonly Observation[], upTo: string | null = null): Record<string, string | null> {
  const belief = search(observations, upTo === null ? null : day(upTo))!;
  const found = answer(belief, observations);
  const iso = (at: number | null): string | null => (at === null ? null : formatDay(at));
  return { earliest: iso(found.earliest), latest: iso(found.latest), best: iso(found.best) };
}

describe('the search for a publication date', () => {
  it('believes in nothing without a year', () => {
    expect(search([{ start: 0, end: 1, kind: 'weekday', weekday: 7, side: 'past', lead: true }], null)).toBeNull();
  });

  it('shares one whole belief among the days', () => {
    const { days, beyond } = search([event('2012-05-02', 'past', 0.9)], null)!;
    expect(days.reduce((sum, { share }) => sum + share, beyond)).toBeCloseTo(1, 9);
  });

  it('puts the report shortly after the news', () => {
    const { best } = read([event('2012-05-02', 'past', 0.97)]);
    expect(best! >= '2012-05-02' && best! <= '2012-05-04').toBe(true);
  });

  it('leaves open how long after its background a report was written', () => {
    expect(read([event('2012-05-02', 'past', 0.05)])).toMatchObject({ latest: null, best: null });
  });

  it('holds the report between the past and the plan', () => {
    const { earliest, latest } = read([event('2012-05-02', 'past', 0.9), event('2012-06-20', 'planned', 0.4)]);
    expect(earliest).toBe('2012-05-02');
    expect(latest! <= '2012-06-19').toBe(true);
  });

  it('follows the weekday that counts from the day of writing', () => {
    const wednesday: Observation = { start: 2, end: 3, kind: 'today', offset: -1, weekday: 3, told: null };
    // 30 April 2012 was a Monday, so the Thursday after it is 3 May.
    expect(read([event('2012-04-30', 'past', 0.9), wednesday])['best']).toBe('2012-05-03');
  });

  it('never goes beyond a collector’s date', () => {
    const { latest } = read([event('2012-05-02', 'past', 0.5)], '2012-05-10');
    expect(latest! <= '2012-05-11').toBe(true);
  });
});

describe('the habits of reports', () => {
  it.each(Object.entries(habits).filter(([, habit]) => Array.isArray(habit)))('%s holds one whole', (_name, habit) => {
    const steps = habit as habits.Habit;
    expect(steps.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 9);
    let sum = 0;
    for (let distance = 0; distance <= steps.at(-1)![0]; distance++) sum += shareAt(steps, distance);
    expect(sum).toBeCloseTo(1, 6);
  });
});
