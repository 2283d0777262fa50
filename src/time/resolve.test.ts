import { describe, expect, it } from 'vitest';
import { time as de } from '../lang/de/time/index.ts';
import { readDocument } from '../text/document.ts';
import { tag, tagDocument } from './index.ts';
import type { KnownPublished } from './semantics.ts';

const PUBLISHED = '2014-06-18';

const days = (text: string, published: string | null = PUBLISHED): (string | null)[][] =>
  tag(text, { lang: 'de', published }).map(({ earliest, latest }) => [earliest, latest]);

describe('the days of an expression', () => {
  const cases: [string, ...(readonly [string | null, string | null])[]][] = [
    ['Am 3. Mai 2013 brannte es.', ['2013-05-03', '2013-05-03']],
    ['Im Mai 2013 brannte es.', ['2013-05-01', '2013-05-31']],
    ['Im Jahr 2013 brannte es.', ['2013-01-01', '2013-12-31']],
    ['Im Herbst 2013 brannte es.', ['2013-09-01', '2013-11-30']],
    ['Im Winter 2013 brannte es.', ['2013-12-01', '2014-02-28']],
    ['In den neunziger Jahren brannte es.', ['1990-01-01', '1999-12-31']],
    ['Im 19. Jahrhundert brannte es.', ['1800-01-01', '1899-12-31']],
    ['Vergangene Woche brannte es.', ['2014-06-09', '2014-06-15']],
    ['Am vergangenen Wochenende brannte es.', ['2014-06-14', '2014-06-15']],
    ['Zu Ostern 2013 brannte es.', ['2013-03-31', '2013-04-01']],
    ['Anfang September 2013 brannte es.', ['2013-09-01', '2013-09-10']],
    ['Mitte September 2013 brannte es.', ['2013-09-11', '2013-09-20']],
    ['Ende September 2013 brannte es.', ['2013-09-21', '2013-09-30']],
    ['Es brannte bis 3. Mai 2013.', [null, '2013-05-03']],
    ['Es brannte seit dem 3. Mai 2013.', ['2013-05-03', null]],
    ['Es brannte vor dem 3. Mai 2013.', [null, '2013-05-02']],
    ['Es brannte nach dem 3. Mai 2013.', ['2013-05-04', null]],
    ['Es brennt spätestens am 3. Mai 2015.', [null, '2015-05-03']],
    ['Es brennt ab 3. Mai 2015.', ['2015-05-03', null]],
    ['Um 1450 brannte es.', ['1449-01-01', '1451-12-31']],
    ['Vor drei Tagen brannte es.', ['2014-06-15', '2014-06-15']],
    ['Vor fünf Jahren brannte es.', ['2009-01-01', '2009-12-31']],
    ['In den vergangenen zwei Wochen brannte es.', ['2014-06-04', '2014-06-18']],
    ['In drei Tagen ist es vorbei.', ['2014-06-21', '2014-06-21']],
    ['Es brannte drei Tage.', [null, null]],
    ['Jeden Tag brannte es.', [null, null]],
    ['Damals brannte es.', [null, null]],
    ['Am Montagabend brannte es.', ['2014-06-16', '2014-06-16']],
    ['Am 16. Juni kurz vor 20 Uhr brannte es.', ['2014-06-16', '2014-06-16'], ['2014-06-16', '2014-06-16']],
    ['Am 16. Juni kurz nach 5 Uhr brannte es.', ['2014-06-16', '2014-06-16'], ['2014-06-16', '2014-06-16']],
    ['Es brannte vom 3. bis 5. Mai 2013.', ['2013-05-03', '2013-05-05'], ['2013-05-03', '2013-05-05']],
    ['Es brannte von Montag bis Mittwoch.', ['2014-06-16', '2014-06-18'], ['2014-06-16', '2014-06-18']],
  ];
  it.each(cases)('%s', (text, ...expected) => expect(days(text)).toEqual(expected));
});

describe('the days of an English expression', () => {
  const cases: [string, ...(readonly [string | null, string | null])[]][] = [
    ['It burned shortly before 8 p.m. on 3 May 2013.', ['2013-05-03', '2013-05-03']],
    ["They went home after Monday's fire was out.", ['2014-06-16', '2014-06-16']],
    ['They gathered again after 3 May 2013.', ['2013-05-04', null]],
  ];
  it.each(cases)('%s', (text, ...expected) => {
    const found = tag(text, { lang: 'en', published: PUBLISHED });
    expect(found.map(({ earliest, latest }) => [earliest, latest])).toEqual(expected);
  });
});

describe('an unknown publication date', () => {
  const cases: [string, string][] = [
    ['Gestern brannte es.', 'XXXX-XX-XX'],
    ['Am Sonntag brannte es.', 'XXXX-WXX-7'],
    ['Am 3. Mai brannte es.', 'XXXX-05-03'],
    ['Im Mai brannte es.', 'XXXX-05'],
    ['Am Wochenende brannte es.', 'XXXX-WXX-WE'],
    ['Im Herbst brannte es.', 'XXXX-FA'],
    ['Vergangene Woche brannte es.', 'XXXX-WXX'],
    ['Im Vorjahr brannte es.', 'XXXX'],
    ['Am Montagabend brannte es.', 'XXXX-WXX-1TEV'],
    ['Um 14 Uhr brannte es.', 'T14:00'],
  ];
  it.each(cases)('%s keeps X in %s', (text, value) => {
    const [only] = tag(text, { lang: 'de' });
    expect(only).toMatchObject({ value, earliest: null, latest: null });
  });

  it('still counts from dates that are said in full', () => {
    const times = tag('Am 3. Mai 2013 brannte es. Tags darauf regnete es.', { lang: 'de' });
    expect(times.map(({ value }) => value)).toEqual(['2013-05-03', '2013-05-04']);
  });

  it('gives what holds of the whole interval that is known', () => {
    const published: KnownPublished = { date: null, earliest: '2014-06-10', latest: '2014-06-18' };
    const read = (text: string) => tagDocument(readDocument(text, de.text), de, { published })[0];
    expect(read('Gestern brannte es.')).toMatchObject({
      value: 'XXXX-XX-XX',
      earliest: '2014-06-09',
      latest: '2014-06-17',
    });
    expect(read('Im Vorjahr brannte es.')).toMatchObject({
      value: '2013',
      earliest: '2013-01-01',
      latest: '2013-12-31',
    });
  });
});

describe('the narrative', () => {
  const values = (text: string): string[] => tag(text, { lang: 'de', published: PUBLISHED }).map(({ value }) => value);
  it.each([
    ['Im Jahr 1992 verlor sie den Arm. Im April kam sie ins Museum.', ['1992', '1992-04']],
    ['Im Jahr 1992 kam sie ins Museum. Im Herbst soll sie zurückkehren.', ['1992', '2014-FA']],
    ['Am 3. Mai 1992 kam sie. Ende des Jahres ging sie.', ['1992-05-03', '1992']],
    ['Im Jahr 1992 kam sie. Drei Monate später ging sie.', ['1992', 'XXXX-XX']],
    ['Am Montag kam sie. Um 9 Uhr sprach sie.', ['2014-06-16', '2014-06-16T09:00']],
    ['Am 20. und 21. Juni wird gespielt, von 9 bis 12 Uhr.', ['2014-06-20', '2014-06-21', 'T09:00', 'T12:00']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));
});

it('counts from both ends of a year', () =>
  expect(tag('In 2021 she left. Three months later she came.', { lang: 'en', published: PUBLISHED })[1]).toMatchObject({
    earliest: '2021-04-01',
    latest: '2022-03-31',
  }));

describe('the explanation', () => {
  it('names the anchor, the tense and the words', () => {
    const [monday] = tag('Am Montag kam sie.', { lang: 'de', published: PUBLISHED });
    expect(monday!.explanation).toMatchObject({
      rule: 'de.date',
      why: '"Montag" is 2014-06-16: by the publication date, past tense ("kam")',
      words: [{ start: 3, end: 9, text: 'Montag' }],
    });
  });

  it('lists the readings that lost', () => {
    const [range] = tag('Geöffnet von 14 bis 18 Uhr.', { lang: 'de', published: PUBLISHED });
    expect(range!.explanation.rejected).toContainEqual({
      rule: 'de.clock.time',
      words: { start: 20, end: 26, text: '18 Uhr' },
      reason: 'longer',
    });
  });
});

describe('tag', () => {
  it('takes the day of an instant in the zone that is asked for', () => {
    const read = (published: string, zone?: string): string =>
      tag('Gestern brannte es.', { lang: 'de', published, ...(zone === undefined ? {} : { zone }) })[0]!.value;
    expect(read('2014-06-18')).toBe('2014-06-17');
    expect(read('2014-06-18T23:30:00Z')).toBe('2014-06-17');
    expect(read('2014-06-18T23:30:00Z', 'Europe/Berlin')).toBe('2014-06-18');
    expect(read('2014-06-18T23:30:00-04:00', 'America/New_York')).toBe('2014-06-17');
  });

  it.each(['2014-02-30', 'gestern', ''])('refuses %j', (published) => {
    expect(() => tag('Gestern brannte es.', { lang: 'de', published })).toThrow(RangeError);
  });
});
