import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RegestaRecord } from '../src/record.ts';
import { checkFact, type Facts, happenings, isWithin } from './facts.ts';
import { beside, EXAMPLES, readExample } from './read-example.ts';

const load = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

it('there are examples in both languages', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(6);
  const languages = EXAMPLES.map((name) => (load(beside(name, 'facts')) as Facts).article.language);
  expect(languages.filter((language) => language === 'en').length).toBeGreaterThanOrEqual(2);
});

describe.each(EXAMPLES)('%s', (name) => {
  const facts = load(beside(name, 'facts')) as Facts;
  let record: RegestaRecord;
  beforeAll(async () => {
    record = await readExample(name);
  });

  it.runIf(existsSync(beside(name, 'expected')))('gives the expected record', () => {
    expect(record).toEqual(load(beside(name, 'expected')));
  });

  it('is taken in as it should be', () => {
    expect(record.article).toMatchObject(facts.article);
  });

  (facts.published.missed === true ? it.fails : it)('is dated', () => {
    expect(record.published.basis).toBe(facts.published.basis);
    expect(record.published.date).not.toBe(facts.published.not ?? 'never');
    expect(isWithin(record.published, facts.published.within)).toBe(true);
  });

  describe.each(facts.claims)('$trigger', (fact) => {
    const fields = ['found', ...Object.keys(fact).filter((key) => !['trigger', 'in', 'missed'].includes(key))];
    it.each(fields)('%s', (field) => {
      const wrong = checkFact(fact, record).get(field) ?? null;
      const missed = fact.missed?.includes(field) === true;
      if (missed) expect(wrong, 'comes right now: take it off the list of what is missed').not.toBeNull();
      else expect(wrong).toBeNull();
    });
  });

  for (const group of facts.same) {
    (group.missed === true ? it.fails : it)(`tells of one happening: ${group.triggers.join(', ')}`, () => {
      expect(happenings(group, record)).toBe(1);
    });
  }

  for (const group of facts.apart) {
    (group.missed === true ? it.fails : it)(`tells of different happenings: ${group.triggers.join(', ')}`, () => {
      expect(happenings(group, record)).toBe(group.triggers.length);
    });
  }
});
