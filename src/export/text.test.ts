import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../test/sample-record.ts';
import { chronology } from './chronology.ts';
import { formatJson, formatJsonLine } from './json.ts';
import { formatText } from './text.ts';
import { printable, wrap } from './wrap.ts';

const plain = { width: 80, colour: false };

describe('the chronology', () => {
  it('is in the order of time, undated claims last', () => {
    const dated = (id: string, earliest: string | null, latest: string | null) => ({
      ...SAMPLE.claims[0]!,
      id,
      earliest,
      latest,
    });
    const claims = [
      dated('none', null, null),
      dated('late', '2024-03-02', '2024-03-02'),
      dated('by', null, '2024-02-01'),
      dated('month', '2024-03-01', '2024-03-31'),
      dated('day', '2024-03-01', '2024-03-01'),
      dated('open', '2024-03-01', null),
      dated('same', '2024-03-01', '2024-03-01'),
    ];
    const groups = chronology({ ...SAMPLE, claims });
    expect(groups.map((group) => group.claims.map(({ id }) => id))).toEqual([
      ['by'],
      ['day', 'same'],
      ['month'],
      ['open'],
      ['late'],
      ['none'],
    ]);
  });
});

describe('the text format', () => {
  const text = formatText(SAMPLE, plain);

  it('says how the publication date is known', () => {
    expect(text).toContain('Veröffentlicht: Montag, 6. Mai 2024, aus dem Text erschlossen (6. – 7. Mai 2024)');
    expect(text).toContain('the Sunday before');
  });

  it('gives every claim its fields, its status and its evidence', () => {
    for (const part of [
      'Sonntag, 5. Mai 2024',
      'c1 Brand  ACCIDENT\n    wo    Neuhafen',
      'laut      der Feuerwehr',
      'Zahlen    Verletzte: mindestens 21',
      'BUSINESS · demolition (industry)  [geplant]',
      'warum     Es war knapp',
      'Ohne Datum\n  c4 abgewiesen  REJECT  [bestritten]',
      '„Die Halle soll bis zum Jahresende abgerissen werden.“',
      '= dasselbe Geschehen wie c2',
      '- not valid UTF-8: read as windows-1252',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('keeps to the width and has no colour unless asked', () => {
    for (const width of [40, 64, 80]) {
      const lines = formatText(SAMPLE, { width, colour: false }).split('\n');
      expect(lines.filter((line) => line.length > width)).toEqual([]);
    }
    expect(text).not.toContain('\u001b');
    expect(formatText(SAMPLE, { width: 80, colour: true })).toContain('\u001b[1m');
  });

  it('lets no text steer the terminal', () => {
    const article = { ...SAMPLE.article, title: '\u001b[2Jleer\u202e\u0007' };
    expect(formatText({ ...SAMPLE, article }, plain)).toContain('\ufffd[2Jleer\ufffd\ufffd');
  });

  it('says so where there are no claims', () => {
    expect(formatText({ ...SAMPLE, claims: [] }, plain)).toContain('Keine Ereignisse gefunden.');
  });
});

describe('wrapping', () => {
  it.each([
    ['a bb ccc', 4, ['a bb', 'ccc']],
    ['a bb  ccc\nd', 80, ['a bb ccc d']],
    ['Donaudampfschiff a', 5, ['Donaudampfschiff', 'a']],
    ['', 5, ['']],
    ['😀😀 a', 4, ['😀😀 a']],
  ])('%j to %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('makes text printable', () => {
    expect(printable('a\tb\u0000c\r\nd')).toBe('a b\ufffdc d');
  });
});

describe('JSON', () => {
  it('comes back as it was', () => {
    expect(JSON.parse(formatJson(SAMPLE))).toEqual(SAMPLE);
    const record = { ...SAMPLE, article: { ...SAMPLE.article, title: 'a\u2028b\nc' } };
    const line = formatJsonLine(record);
    expect(line.split(/[\n\u2028\u2029]/u)).toHaveLength(2);
    expect(JSON.parse(line)).toEqual(record);
  });
});
