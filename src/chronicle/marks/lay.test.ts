import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../test/sample-record.ts';
import { RegestaRecord } from '../../record.ts';
import { claimAt, layMarks, nthOf } from './lay.ts';
import type { Marking } from './marking.ts';

const { text } = SAMPLE.article;
const [first, second] = SAMPLE.claims as [RegestaRecord['claims'][number], RegestaRecord['claims'][number]];
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
const lay = (anchor: { start: number; end: number }, marking: Marking): RegestaRecord => {
  const record = layMarks(SAMPLE, [{ anchor, marking }]);
  expect(RegestaRecord.parse(record)).toEqual(record);
  return record;
};

describe('marks', () => {
  it('change the claim at their words, and nothing else', () => {
    const record = lay(first.trigger[0]!, { places: [at('Neuhafen')], status: 'possible' });
    expect(record.claims[0]).toMatchObject({ places: [{ text: 'Neuhafen' }], status: 'possible', type: first.type });
    expect(record.claims.slice(1)).toEqual(SAMPLE.claims.slice(1));
    expect({ ...record, claims: [] }).toEqual({ ...SAMPLE, claims: [] });
  });

  it('tie words to the entity that they name', () => {
    const place = SAMPLE.entities.find(({ kind }) => kind === 'place')!;
    const { start, end } = place.mentions[0]!;
    const [claim] = lay(first.trigger[0]!, { places: [{ start, end, text: '' }] }).claims;
    expect(claim!.places).toEqual([{ start, end, text: text.slice(start, end), entity: place.id }]);
  });

  it('make a claim where there is none, if they say of what type, at its place in the text', () => {
    const anchor = at('Prüfer');
    expect(lay(anchor, { actors: [at('Betreiber')] }).claims).toEqual(SAMPLE.claims);
    const { claims } = lay(anchor, { type: 'REJECT', actors: [at('Betreiber')] });
    const made = claims.find(({ type, trigger }) => type === 'REJECT' && trigger[0]!.text === 'Prüfer')!;
    expect(made).toMatchObject({ id: `m${anchor.start}`, basis: 'none', actors: [{ text: 'Betreiber' }] });
    expect(made.evidence.text).toContain('Prüfer');
    const starts = claims.map(({ trigger }) => trigger[0]!.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('wait where the text is too short for their words', () => {
    const far = { start: text.length + 5, end: text.length + 9 };
    expect(lay(far, { type: 'REJECT' }).claims).toEqual(SAMPLE.claims);
    const odd = { start: 0, end: text.length + 9, text: '' };
    expect(lay(first.trigger[0]!, { actors: [odd] }).claims[0]!.actors).toEqual([]);
  });

  it('count in their order', () => {
    const anchor = first.trigger[0]!;
    const record = layMarks(SAMPLE, [
      { anchor, marking: { actors: [at('Prüfer')] } },
      { anchor, marking: { actors: [at('Betreiber')] } },
    ]);
    expect(record.claims[0]!.actors.map((one) => one.text)).toEqual(['Betreiber']);
  });

  it.each([
    ['2024-05-05', '2024-05-05', 'day'],
    ['2024-05-05', '2024-05-11', 'week'],
    ['2024-05-01', '2024-05-31', 'month'],
    ['2024-01-01', '2024-12-31', 'year'],
    ['2024-01-01', null, 'year'],
  ] as const)('take %s to %s for a %s', (earliest, latest, precision) => {
    const [claim] = lay(first.trigger[0]!, { time: null, earliest, latest }).claims;
    expect(claim).toMatchObject({ earliest, latest, precision, basis: 'inferred', time: null });
  });

  it('take the days of words that were read as a time', () => {
    const [time] = SAMPLE.times;
    const words = { start: time!.start, end: time!.end, text: time!.text };
    const claim = lay(second.trigger[0]!, { time: words }).claims.find(({ id }) => id === second.id)!;
    expect(claim).toMatchObject({ time: words, earliest: time!.earliest, latest: time!.latest });
    expect(lay(second.trigger[0]!, { time: null }).claims.find(({ id }) => id === second.id)).toMatchObject({
      time: null,
      earliest: null,
      basis: 'none',
    });
  });

  it('tell claims with the same words for the event apart', () => {
    const twins = [first, { ...first, id: 'c9', event: 'e9' }];
    expect(twins.map((claim) => nthOf(twins, claim))).toEqual([1, 2]);
    expect(claimAt(twins, first.trigger[0]!, 2)!.id).toBe('c9');
    const record = layMarks({ ...SAMPLE, claims: twins }, [
      { anchor: first.trigger[0]!, marking: { nth: 2, status: 'denied' } },
    ]);
    expect(record.claims.map(({ status }) => status)).toEqual([first.status, 'denied']);
  });
});
