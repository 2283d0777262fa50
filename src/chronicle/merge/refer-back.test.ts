import { describe, expect, it } from 'vitest';
import type { RecordClaim } from '../../record.ts';
import { eventsOf } from './refer-back.ts';

const TEXT = [
  'A tram derailed in Cork on Friday.',
  'It was the second derailment within days.',
  'On May 3 a train left the rails and two died.',
];
const START = TEXT.map((_, i) => TEXT.slice(0, i).join(' ').length + (i === 0 ? 0 : 1));

const claim = (id: string, event: string, sentence: number, changes: Partial<RecordClaim>): RecordClaim => {
  const start = START[sentence]!;
  const evidence = { start, end: start + TEXT[sentence]!.length, text: TEXT[sentence]! };
  return {
    ...{
      id,
      event,
      type: 'ACCIDENT',
      mode: null,
      status: 'actual',
      contexts: [],
      actors: [],
      recipients: [],
      places: [],
    },
    ...{ time: null, earliest: null, latest: null, precision: 'day', basis: 'relative', attributions: [], sources: [] },
    ...{ figures: [], cause: null, manner: null, rules: [], trigger: [evidence], evidence },
    ...changes,
  } as RecordClaim;
};
const friday = { earliest: '2024-05-10', latest: '2024-05-10' };
const third = { earliest: '2024-05-03', latest: '2024-05-03' };
const when = { start: 0, end: 3, text: 'day' };

const tram = claim('c1', 'e1', 0, { ...friday, time: when });
const second = claim('c2', 'e2', 1, third);
const train = claim('c3', 'e2', 2, { ...third, time: when });
const died = claim('c4', 'e2', 2, third);
const ids = (claims: readonly RecordClaim[]) =>
  [...eventsOf(claims)].map(([event, told]) => `${event}: ${told.map(({ id }) => id).join(' ')}`);

describe('what refers back', () => {
  it('belongs to what was told before, not to what is dated after it', () => {
    expect(ids([tram, second, train, died])).toEqual(['e1: c1 c2', 'e2: c3 c4']);
    expect(eventsOf([tram, second, train, died]).get('e1')![1]).toMatchObject({ id: 'c2', ...friday });
  });
  it('stays where nothing of its type was told before, or where it has a time of its own', () => {
    expect(ids([second, train, died])).toEqual(['e2: c2 c3 c4']);
    expect(ids([{ ...tram, type: 'TRIAL' }, second, train])).toEqual(['e1: c1', 'e2: c2 c3']);
    expect(ids([tram, { ...second, time: when }, train])).toEqual(['e1: c1', 'e2: c2 c3']);
  });
  it('stays where what was told before has the same time', () => {
    expect(ids([{ ...tram, ...third }, second, train])).toEqual(['e1: c1', 'e2: c2 c3']);
  });
  it('keeps every claim once', () => {
    const all = [tram, second, train, died];
    expect([...eventsOf(all).values()].flat()).toHaveLength(all.length);
  });
});
