import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockKeys, cluster, EDGE, linkKind, type MergeClaim, type ScoredPair, score } from './index.ts';

const bamberg = {
  key: 'geonames:2952984',
  name: 'Bamberg',
  alias: 'bamberg',
  level: 'city',
  lat: 49.9,
  lon: 10.9,
  country: 'DE',
} as const;
const graz = {
  key: 'geonames:2778067',
  name: 'Graz',
  alias: 'graz',
  level: 'city',
  lat: 47.07,
  lon: 15.44,
  country: 'AT',
} as const;

const claim = (key: string, changes: Partial<MergeClaim> = {}): MergeClaim => ({
  key,
  article: key.slice(0, key.indexOf('#')),
  language: 'de',
  claims: ['c1'],
  position: 0,
  published: '2020-05-05',
  types: ['ACCIDENT'],
  modes: [],
  status: 'actual',
  basis: 'relative',
  precision: 'day',
  earliest: '2020-05-04',
  latest: '2020-05-04',
  places: [bamberg],
  actors: [],
  recipients: [],
  figures: [{ kind: 'injured', min: 2, max: 2 }],
  triggers: ['feuer'],
  words: ['lagerh', 'nachba', 'verlet'],
  setting: [bamberg],
  names: ['bamberg'],
  days: ['2020-05-04'],
  topic: ['altsta', 'bamber', 'feuer', 'lagerh'],
  ...changes,
});
const english: Partial<MergeClaim> = {
  language: 'en',
  triggers: ['blaze'],
  words: ['injure', 'wareho'],
  topic: ['bamber', 'blaze', 'wareho'],
};
const nextDay: Partial<MergeClaim> = {
  published: '2020-05-12',
  earliest: '2020-05-05',
  latest: '2020-05-05',
  days: ['2020-05-05'],
};

describe('the score of two claims', () => {
  it('is high for two reports on one happening, in one language or two', () => {
    expect(score(claim('a#e1'), claim('b#e1'))).toBeGreaterThan(0.7);
    expect(score(claim('a#e1'), claim('b#e1', english))).toBeGreaterThan(0.6);
  });
  it('is the same in both directions', () => {
    const [a, b] = [claim('a#e1'), claim('b#e1', { ...english, basis: 'inferred' })];
    expect(score(a, b)).toBe(score(b, a));
  });
  it('is nought where both state their day and the days differ', () => {
    expect(score(claim('a#e1'), claim('b#e1', nextDay))).toBe(0);
  });
  it('is not nought where the later day may be that of saying it, but for a date', () => {
    const said = claim('b#e1', { ...nextDay, published: '2020-05-05' });
    expect(score(claim('a#e1'), said)).toBeGreaterThan(0);
    expect(score(claim('a#e1'), { ...said, basis: 'explicit' })).toBe(0);
    expect(score(claim('a#e1', { ...nextDay, published: '2020-05-05' }), claim('b#e1'))).toBeGreaterThan(0);
  });
  it('is low for another town and another week', () => {
    const other = {
      places: [graz],
      setting: [graz],
      names: ['graz'],
      earliest: null,
      latest: null,
      basis: 'none',
      precision: null,
    } as const;
    expect(
      score(claim('a#e1'), claim('b#e1', { ...other, days: [], words: [], topic: [], figures: [], triggers: [] })),
    ).toBeLessThan(EDGE);
  });
});

describe('a plan and its happening', () => {
  const plan = claim('a#e1', { status: 'planned', published: '2020-05-02' });
  it('are linked and not merged', () => {
    expect(score(plan, claim('b#e1'))).toBe(0);
    expect(linkKind(plan, claim('b#e1'))).toBe('happening');
    expect(linkKind(claim('b#e1'), plan)).toBe('plan');
  });
  it('are not linked where they lie on different days', () => {
    expect(linkKind(plan, claim('b#e1', nextDay))).toBeNull();
  });
});

describe('blocks', () => {
  it('bring two reports on one happening together', () => {
    const keys = new Set(blockKeys(claim('a#e1')));
    expect(blockKeys(claim('b#e1', { basis: 'none', earliest: null, latest: null })).some((key) => keys.has(key))).toBe(
      true,
    );
  });
  it('keep other weeks apart, and stay few', () => {
    const keys = new Set(blockKeys(claim('a#e1')));
    const later = blockKeys(claim('b#e1', { earliest: '2020-06-20', latest: '2020-06-20', published: '2020-06-21' }));
    expect(later.some((key) => keys.has(key))).toBe(false);
    expect(keys.size).toBeLessThanOrEqual(12);
  });
});

describe('clusters', () => {
  const claims = [
    claim('a#e1'),
    claim('b#e1', english),
    claim('c#e1', { basis: 'inferred', earliest: '2020-05-04', latest: '2020-05-06' }),
    claim('d#e1', nextDay),
    claim('e#e1', nextDay),
    claim('f#e1', { places: [graz], setting: [graz], names: ['graz'] }),
  ];
  const pairs = claims.flatMap((a, i) =>
    claims.slice(i + 1).flatMap((b): ScoredPair[] => {
      const value = score(a, b);
      return value >= EDGE ? [{ a: a.key, b: b.key, score: value }] : [];
    }),
  );
  const groups = cluster(claims, pairs);

  it('never hold two stated days', () => {
    const days = groups.map(
      (keys) => new Set(claims.filter((c) => keys.includes(c.key) && c.basis === 'relative').map((c) => c.earliest)),
    );
    expect(days.every((stated) => stated.size <= 1)).toBe(true);
    expect(groups.find((keys) => keys.includes('a#e1'))).toContain('b#e1');
    expect(groups.find((keys) => keys.includes('d#e1'))).toContain('e#e1');
  });
  it('are the same in whatever order claims and pairs come', () => {
    const all = { minLength: claims.length, maxLength: claims.length };
    const someOrder = fc.shuffledSubarray(claims, all);
    const pairOrder = fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length });
    const turned = (list: readonly ScoredPair[]): ScoredPair[] =>
      list.map(({ a, b, score: value }) => ({ a: b, b: a, score: value }));
    fc.assert(
      fc.property(someOrder, pairOrder, fc.boolean(), (shuffled, shuffledPairs, turn) => {
        expect(cluster(shuffled, turn ? turned(shuffledPairs) : shuffledPairs)).toEqual(groups);
      }),
      { seed: 20, numRuns: 100 },
    );
  });
  it('follow what people decided', () => {
    const together = cluster(claims, pairs, { together: [['a#e1', 'f#e1']], apart: [] });
    expect(together.find((keys) => keys.includes('a#e1'))).toContain('f#e1');
    const apart = cluster(claims, pairs, { together: [], apart: [['a#e1', 'b#e1']] });
    expect(apart.find((keys) => keys.includes('a#e1'))).not.toContain('b#e1');
  });
});
