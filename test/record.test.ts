import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../scripts/schema.ts';
import { RegestaRecord } from '../src/record.ts';

const record: RegestaRecord = {
  schema: 'regesta.record/1',
  article: {
    id: 'a',
    language: 'de',
    title: null,
    url: null,
    publisher: null,
    text: 'Es brannte.',
    sha256: 'a'.repeat(64),
  },
  published: { date: null, earliest: null, latest: null, basis: 'unknown', evidence: [], why: '' },
  times: [],
  entities: [],
  attributions: [],
  claims: [
    {
      id: 'c1',
      event: 'e1',
      type: 'ACCIDENT',
      mode: null,
      contexts: [],
      trigger: [{ start: 3, end: 10, text: 'brannte' }],
      actors: [],
      recipients: [],
      places: [],
      time: null,
      earliest: null,
      latest: null,
      precision: null,
      basis: 'none',
      status: 'actual',
      attributions: [],
      sources: [],
      figures: [],
      cause: null,
      manner: null,
      evidence: { start: 0, end: 11, text: 'Es brannte.' },
      rules: ['codebook:ACCIDENT/de/brennen'],
    },
  ],
  diagnostics: [],
};

describe('the record', () => {
  const validate = addFormats
    .default(new Ajv2020({ strict: true, allowUnionTypes: true }))
    .compile(JSON.parse(recordSchema()));

  it('has a JSON Schema in docs/ that is the one of the code', () => {
    expect(readFileSync(join(import.meta.dirname, '../docs/record.schema.json'), 'utf8')).toBe(recordSchema());
  });

  it('is valid under both schemas', () => {
    expect(RegestaRecord.parse(record)).toEqual(record);
    expect(validate(record)).toBe(true);
  });

  it.each([
    ['a date that does not exist', { published: { ...record.published, date: '2023-02-30' } }],
    ['an unknown key', { colour: 'blue' }],
    ['a claim without a trigger', { claims: [{ ...record.claims[0]!, trigger: [] }] }],
    ['a claim without a rule', { claims: [{ ...record.claims[0]!, rules: [] }] }],
    ['another version', { schema: 'regesta.record/2' }],
  ])('refuses %s', (_, change) => {
    expect(RegestaRecord.safeParse({ ...record, ...change }).success).toBe(false);
  });
});
