import { describe, expect, it } from 'vitest';
import type { Candidate } from './candidate.ts';
import { pool } from './pool.ts';
import { select } from './select.ts';

const candidate = (given: Partial<Candidate>): Candidate => ({
  kind: 'complement',
  form: 'indirect',
  sentence: 0,
  head: 1,
  cue: [1],
  message: [{ first: 3, last: 9 }],
  source: null,
  marks: [],
  plausible: true,
  ...given,
});

describe('choosing among candidates', () => {
  it('takes nothing that scores 0 or less', () => {
    expect(select([{ candidate: candidate({}), score: 0 }])).toEqual([]);
  });

  it('takes one reading of a word of reporting only', () => {
    const long = { candidate: candidate({}), score: 2 };
    const short = { candidate: candidate({ message: [{ first: 3, last: 6 }] }), score: 1 };
    expect(select([short, long])).toEqual([long]);
  });

  it('takes a quotation inside a message, and a message inside a message', () => {
    const outer = { candidate: candidate({}), score: 1 };
    const quoted = { candidate: candidate({ kind: 'quotation', message: [{ first: 7, last: 9 }] }), score: 2 };
    const inner = { candidate: candidate({ head: 4, cue: [4], message: [{ first: 5, last: 9 }] }), score: 0.5 };
    expect(select([outer, quoted, inner])).toHaveLength(3);
  });

  it('takes no two messages that cross', () => {
    const one = { candidate: candidate({}), score: 1 };
    const other = { candidate: candidate({ head: 2, cue: [2], message: [{ first: 6, last: 12 }] }), score: 2 };
    expect(select([one, other])).toEqual([other]);
  });

  it('takes no whole sentence beside what reports in it', () => {
    const part = { candidate: candidate({}), score: 1 };
    const whole = { candidate: candidate({ kind: 'mood', head: 5, message: [{ first: 0, last: 10 }] }), score: 0.5 };
    expect(select([part, whole])).toEqual([part]);
  });
});

describe('pooling readings of one thing', () => {
  it('adds up what speaks for them, and keeps the best', () => {
    const [pooled] = pool([
      { candidate: candidate({ message: [{ first: 3, last: 5 }] }), score: -0.5 },
      { candidate: candidate({ message: [{ first: 3, last: 9 }] }), score: -0.4 },
    ]);
    expect(pooled!.candidate.message).toEqual([{ first: 3, last: 9 }]);
    expect(pooled!.score).toBeGreaterThan(0);
  });

  it('leaves a single reading as it is', () => {
    expect(pool([{ candidate: candidate({}), score: 1.5 }])[0]!.score).toBeCloseTo(1.5);
  });
});
