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

function words(text: string, { evidence }: PublicationDate): string[] {
  return evidence.map(({ start, end }) => text.slice(start, end));
}

/** A visit to a region that changed hands, as an undated report of it may tell it. */
const VISIT = `Der Präsident hat am Sonntag die zurückeroberte Region besucht. In der Provinzhauptstadt hisste er die Landesflagge.
Die Streitkräfte hatten die Region am 19. September angegriffen. Bereits einen Tag später kapitulierten die dortigen Kämpfer.
Fast alle Bewohner flohen in das Nachbarland. Die nicht anerkannte Republik soll zum 1. Januar 2024 aufgelöst werden.
Zuletzt im Jahr 2020 hatten beide Staaten einen Krieg um das Gebiet geführt.`;

describe('an undated German report', () => {
  it('is dated between what it tells as past and what it tells as planned', () => {
    const found = dated(VISIT);
    expect(found.basis).toBe('inferred');
    expect(found.earliest! >= '2023-09-20' && found.earliest! <= '2023-09-25').toBe(true);
    expect(found.latest! >= '2023-10-15' && found.latest! <= '2024-01-31').toBe(true);
    expect(words(VISIT, found)).toEqual(expect.arrayContaining(['Sonntag', '19. September', '1. Januar 2024']));
  });

  it.each([
    ['Abgerufen am 3. März 2024', 'Abgerufen am 3. März 2024'],
    ['3. März 2024', 'a bare date'],
  ])('is not fooled by the line "%s" in front', (line) => {
    const text = `${line}\n\n${VISIT}`;
    const found = dated(text);
    expect(found.basis).toBe('inferred');
    expect(found.earliest! >= '2023-09-20' && found.earliest! <= '2023-09-25').toBe(true);
    expect(found.latest! >= '2023-10-15' && found.latest! <= '2024-01-31').toBe(true);
    expect(found.contradicted?.stated).toBe('2024-03-03');
  });

  it('takes a full date with its weekday in the first sentence for the news', () => {
    const text =
      'Am Dienstag, dem 4. Mai 2010, hat ein Feuer die Lagerhalle am Hafen zerstört. Verletzt wurde niemand.';
    const found = dated(text);
    expect(found.date! >= '2010-05-04' && found.date! <= '2010-05-07').toBe(true);
    expect(found.earliest! <= '2010-05-04').toBe(true);
    expect(words(text, found)).toContain('Dienstag, dem 4. Mai 2010');
    expect(found.why).toContain('Dienstag, dem 4. Mai 2010');
  });

  it('takes the day that "gestern" names', () => {
    const found = dated('Gestern, am 12. August 2008, ist der Dichter gestorben. Er wurde 80 Jahre alt.');
    expect(found.date).toBe('2008-08-13');
  });

  it('takes the weekday of "heutig" into account', () => {
    const found = dated(
      'Am heutigen Freitag tagte der Rat in Bonn. Am Mittwoch, dem 9. Juni 2010, war er zuletzt zusammengetreten.',
    );
    expect(found.date).toBe('2010-06-11');
  });

  it('counts an age from a birth date', () => {
    const found = dated('Die Dichterin wird heute 75 Jahre alt. Sie wurde am 5. August 1930 in Jena geboren.');
    expect(found.date).toBe('2005-08-05');
  });

  it('takes an age for a year only where no birthday is told', () => {
    const found = dated(
      'Am Montag wurde die 75-jährige Dichterin geehrt. Sie wurde am 5. August 1930 in Jena geboren.',
    );
    expect(found.date).toBeNull();
    expect(found.earliest! >= '2005-08-05' && found.earliest! <= '2005-08-31').toBe(true);
  });

  it('finds the year by the weekday of a day without one', () => {
    // Of the years about 2010, only in 2011 was 21 July a Thursday.
    const found = dated(
      'Am Donnerstag, dem 21. Juli, ist die Brücke gesperrt worden. Sie war 2010 saniert worden. Die Arbeiten sollen im September 2011 enden.',
    );
    expect(found.date! >= '2011-07-21' && found.date! <= '2011-07-24').toBe(true);
  });

  it.each([
    'Der Verein hat einen neuen Trainer. Er kommt aus Ulm.',
    'Am Montag stieg der Pegel weiter an. Die Fähre fährt nicht.',
    'Am 3. Mai fand das Fest statt. Es regnete.',
    '',
  ])('stays undated where nothing bounds it: %s', (text) => {
    expect(dated(text)).toMatchObject({ basis: 'unknown', date: null, earliest: null, latest: null, evidence: [] });
  });

  it('gives no best date to a report that tells of old times only', () => {
    const found = dated(
      'Der Maler wurde am 8. Juli 1932 geboren. Seit 1960 lebte er in Rom. Er schrieb 1971 sein erstes Buch.',
    );
    expect(found.date).toBeNull();
    expect(found.latest).toBeNull();
  });
});

describe('a German report with a date', () => {
  const text = 'Am 4. Mai 2010 hat ein Feuer die Lagerhalle am Hafen zerstört. Verletzt wurde niemand.';

  it('keeps the date of its publisher', () => {
    const found = dated(text, { date: '2010-05-05', origin: 'metadata' });
    expect(found).toMatchObject({ date: '2010-05-05', earliest: '2010-05-05', basis: 'stated', contradicted: null });
  });

  it('keeps it where a date ahead is only planned', () => {
    const planned = 'Das Gericht vertagte die Verhandlung auf den 28. November 2011. Der Angeklagte schwieg.';
    expect(dated(planned, { date: '2011-10-19', origin: 'metadata' }).basis).toBe('stated');
  });

  it('overrules it where the text tells of a later day as past', () => {
    const found = dated(text, { date: '2010-03-01', origin: 'metadata' });
    expect(found.basis).toBe('inferred');
    expect(found.contradicted?.stated).toBe('2010-03-01');
    expect(found.date! >= '2010-05-04' && found.date! <= '2010-05-07').toBe(true);
  });

  it('overrules it where the text still awaits a day long before it', () => {
    const ahead = 'Die Behörde wird zum 1. Januar 2024 aufgelöst. Das hatte der Senat Ende September beschlossen.';
    const found = dated(ahead, { date: '2024-03-04', origin: 'metadata' });
    expect(found.contradicted?.reason).toContain('1. Januar 2024');
    expect(dated(ahead, { date: '2023-11-02', origin: 'metadata' }).contradicted).toBeNull();
  });

  it('keeps it where the older day belongs to a noun', () => {
    const noun = 'Die Entscheidung des Gerichts vom 11. März 2008 muss noch umgesetzt werden. Das Amt prüft sie.';
    expect(dated(noun, { date: '2008-08-29', origin: 'metadata' }).contradicted).toBeNull();
  });

  it('takes a crawl date for the latest possible day', () => {
    const found = dated(text, { date: '2015-02-01', origin: 'crawl' });
    expect(found.basis).toBe('inferred');
    expect(found.latest! <= '2015-02-01').toBe(true);
    expect(found.date! >= '2010-05-04' && found.date! <= '2010-05-07').toBe(true);
  });

  it('overrules a crawl date that lies before what the text tells as past', () => {
    const found = dated(text, { date: '2010-01-02', origin: 'crawl' });
    expect(found.contradicted?.stated).toBe('2010-01-02');
    expect(found.date! >= '2010-05-04' && found.date! <= '2010-05-07').toBe(true);
  });

  it('has nothing but the crawl date for a text without times', () => {
    const found = dated('Der Verein hat einen neuen Trainer.', { date: '2015-02-01', origin: 'crawl' });
    expect(found).toMatchObject({ date: null, earliest: null, latest: '2015-02-01', basis: 'inferred' });
  });

  it('reads a dateline', () => {
    const found = dated('HAMBURG, 12. August 2005 (agentur) – Der Hafen war gestern gesperrt.');
    expect(found.date).toBe('2005-08-12');
  });

  it('believes a line that says when it came out', () => {
    const found = dated(`Veröffentlicht am 5. Mai 2010\n\n${text}`);
    expect(found).toMatchObject({ date: '2010-05-05', basis: 'stated' });
    expect(found.evidence).toEqual([{ start: 0, end: 29 }]);
  });
});
