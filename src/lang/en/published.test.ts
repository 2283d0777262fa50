import { describe, expect, it } from 'vitest';
import type { StatedDate } from '../../text/article.ts';
import { readDocument } from '../../text/document.ts';
import { extract } from '../../time/extract.ts';
import { datePublication } from '../../time/published/index.ts';
import type { PublicationDate } from '../../time/types.ts';
import { published } from './published.ts';
import { time } from './time/index.ts';

function dated(text: string, stated: StatedDate | null = null): PublicationDate {
  const document = readDocument(text, time.text);
  return datePublication(document, published, stated, extract(document, time));
}

const FLOOD = `A river burst its banks on Tuesday, 3 June 2014, and flooded the lower town. Nobody was hurt.
The mayor said repairs would take weeks. The dyke is to be rebuilt by 1 December 2014.`;

describe('an undated English report', () => {
  it('is dated by the full date in its lead', () => {
    const found = dated(FLOOD);
    expect(found.basis).toBe('inferred');
    expect(found.date! >= '2014-06-03' && found.date! <= '2014-06-06').toBe(true);
    expect(found.earliest! <= '2014-06-03').toBe(true);
    expect(found.latest! <= '2014-12-31').toBe(true);
  });

  it('is not fooled by a collector’s line in front', () => {
    const found = dated(`Retrieved on 9 February 2019\n\n${FLOOD}`);
    expect(found.date! >= '2014-06-03' && found.date! <= '2014-06-06').toBe(true);
    expect(found.contradicted?.stated).toBe('2019-02-09');
  });

  it('takes the day that "yesterday" names', () => {
    expect(dated('Yesterday, 11 March 2012, the council met. It chose a new chair.').date).toBe('2012-03-12');
  });

  it('takes the year that "last year" names', () => {
    const found = dated(
      'The fair drew fewer visitors than last year (2011). It closed on Sunday, June 17, after a week.',
    );
    expect(found.date! >= '2012-06-17' && found.date! <= '2012-06-20').toBe(true);
  });

  it.each(['The club has a new coach.', 'The river rose again on Monday.', 'She may march in the spring.', ''])(
    'stays undated where nothing bounds it: %s',
    (text) => {
      expect(dated(text)).toMatchObject({ basis: 'unknown', date: null, earliest: null, latest: null });
    },
  );
});

describe('an English report with a date', () => {
  it('keeps the date of its publisher', () => {
    expect(dated(FLOOD, { date: '2014-06-04', origin: 'user' })).toMatchObject({ date: '2014-06-04', basis: 'stated' });
  });

  it('overrules it where the text tells of a later day as past', () => {
    const found = dated(FLOOD, { date: '2014-01-10', origin: 'metadata' });
    expect(found.basis).toBe('inferred');
    expect(found.contradicted?.stated).toBe('2014-01-10');
  });

  it('overrules it where the text still awaits a day long before it', () => {
    const ahead = 'The agency will be dissolved on 1 January 2024. The senate decided so in late September.';
    expect(dated(ahead, { date: '2024-03-04', origin: 'metadata' }).contradicted?.reason).toContain('1 January 2024');
    expect(dated(ahead, { date: '2023-11-02', origin: 'metadata' }).contradicted).toBeNull();
  });
});
