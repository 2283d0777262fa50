import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../test/hostile.ts';
import { text as de } from '../lang/de/text.ts';
import { text as en } from '../lang/en/text.ts';
import { readDocument } from './document.ts';
import type { TextLanguage } from './language.ts';

/** What must hold of every text, whatever it holds. */
function check(text: string, language: TextLanguage): void {
  const { tokens, sentences, quotations } = readDocument(text, language);
  let at = 0;
  let rebuilt = '';
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(at);
    expect(token.end).toBeGreaterThan(token.start);
    expect(text.slice(token.start, token.end)).toBe(token.text);
    const gap = text.slice(at, token.start);
    expect(gap.trim()).toBe('');
    rebuilt += gap + token.text;
    expect(splitsPair(text, token.start) || splitsPair(text, token.end)).toBe(false);
    at = token.end;
  }
  expect(text.slice(at).trim()).toBe('');
  expect(rebuilt + text.slice(at)).toBe(text);
  let first = 0;
  for (const sentence of sentences) {
    expect(sentence.first).toBe(first);
    expect(sentence.last).toBeGreaterThan(first);
    expect(sentence.start).toBe(tokens[sentence.first]!.start);
    expect(sentence.end).toBe(tokens[sentence.last - 1]!.end);
    first = sentence.last;
  }
  expect(first).toBe(tokens.length);
  for (const { start, end, inner } of quotations) {
    expect(
      0 <= start && start < inner.start && inner.start <= inner.end && inner.end <= end && end <= text.length,
    ).toBe(true);
  }
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

const hostile = fc
  .array(
    fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

describe.each([
  ['German', de],
  ['English', en],
])('%s text layers', (_, language) => {
  it.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 40)), text]))('rebuild %s', (_, text) =>
    check(text, language),
  );

  it('rebuild any text', () => {
    fc.assert(
      fc.property(hostile, (text) => check(text, language)),
      { numRuns: 1000, seed: 20231015 },
    );
  });
});

const sentencesOf = (text: string, language: TextLanguage): string[] =>
  readDocument(text, language).sentences.map(({ start, end }) => text.slice(start, end));

describe('German sentences', () => {
  const cases: [string, string[]][] = [
    ['Am 19. September begann es. Am 20. war es vorbei.', ['Am 19. September begann es.', 'Am 20. war es vorbei.']],
    ['Er kam am 19. Sie ging.', ['Er kam am 19.', 'Sie ging.']],
    ['Der 2. Weltkrieg endete 1945. Danach kam Frieden.', ['Der 2. Weltkrieg endete 1945.', 'Danach kam Frieden.']],
    [
      'Dr. Weber, geb. Kurz, kam z.B. mit Prof. Abel usw. Die Gäste blieben.',
      ['Dr. Weber, geb. Kurz, kam z.B. mit Prof. Abel usw.', 'Die Gäste blieben.'],
    ],
    ['Bei ver.di ruht die Arbeit.Danach nicht.', ['Bei ver.di ruht die Arbeit.', 'Danach nicht.']],
    ['Er fragte: „Kommst du? Ich gehe.“ Dann ging er.', ['Er fragte: „Kommst du?', 'Ich gehe.“', 'Dann ging er.']],
    ['„Wir bleiben!“, rief sie. »Nie«, sagte er.', ['„Wir bleiben!“, rief sie.', '»Nie«, sagte er.']],
    ['Flut in Altstadt\n\nDer Fluss trat über die Ufer.', ['Flut in Altstadt', 'Der Fluss trat über die Ufer.']],
    [
      'Das Beben (Stärke 6,1) traf um 3.15 Uhr ein… Niemand starb.',
      ['Das Beben (Stärke 6,1) traf um 3.15 Uhr ein…', 'Niemand starb.'],
    ],
    ['J. S. Bach starb am 28. 7. 1750 in Leipzig.', ['J. S. Bach starb am 28. 7. 1750 in Leipzig.']],
    ['Papst Johannes XXIII. berief es ein. Er starb 1963.', ['Papst Johannes XXIII. berief es ein.', 'Er starb 1963.']],
    ['„Wir […] bleiben [...] Frau Otte treu.“', ['„Wir […] bleiben [...] Frau Otte treu.“']],
    ['Im 3. Quartal stieg der Umsatz um 2 Mio. Euro.', ['Im 3. Quartal stieg der Umsatz um 2 Mio. Euro.']],
    [
      'Es spielen Anna Berg (Norwegen) Das Turnier beginnt am 6. Mai.',
      ['Es spielen Anna Berg (Norwegen)', 'Das Turnier beginnt am 6. Mai.'],
    ],
    ['mini Vom 5. bis 9. Mai wird gespielt.', ['mini', 'Vom 5. bis 9. Mai wird gespielt.']],
    ['1) Der Rat tagt. (2) Die Stadt zahlt.', ['1) Der Rat tagt.', '(2) Die Stadt zahlt.']],
    ['Rat (intern) und Stadt (CDU) Mitte tagen.', ['Rat (intern) und Stadt (CDU) Mitte tagen.']],
    ['Das Fest im A.-B.-Holm-Haus beginnt.', ['Das Fest im A.-B.-Holm-Haus beginnt.']],
  ];
  it.each(cases)('%s', (text, expected) => expect(sentencesOf(text, de)).toEqual(expected));

  it('keeps a hard-wrapped paragraph together', () => {
    const text = [
      'Die Polizei hat am Montag in der Hafenstadt nach eigenen Angaben drei',
      'Verdächtige festgenommen, die am Wochenende in ein Lager eingebrochen',
      'sein sollen und dabei mehrere Maschinen beschädigt hatten, wie es in',
      'einer Mitteilung hieß. Weitere Angaben machte sie nicht.',
    ].join('\n');
    expect(sentencesOf(text, de)).toHaveLength(2);
  });
});

describe('English sentences', () => {
  const cases: [string, string[]][] = [
    [
      'Mr. Hale met Sen. Ortiz in the U.S. The talks failed.',
      ['Mr. Hale met Sen. Ortiz in the U.S.', 'The talks failed.'],
    ],
    ['She didn’t go. “Why?” he asked. “Because.”', ['She didn’t go.', '“Why?” he asked.', '“Because.”']],
    [
      'It fell 2.5 percent at 5 p.m. on Jan. 3. Nobody knew why.',
      ['It fell 2.5 percent at 5 p.m. on Jan. 3.', 'Nobody knew why.'],
    ],
    ['Acme Inc. bought Bolt Corp. for $3.2 million.', ['Acme Inc. bought Bolt Corp. for $3.2 million.']],
    ['Version No. 4 came out. Nobody noticed.', ['Version No. 4 came out.', 'Nobody noticed.']],
  ];
  it.each(cases)('%s', (text, expected) => expect(sentencesOf(text, en)).toEqual(expected));
});

describe('datelines', () => {
  const cases: [string, string[]][] = [
    ['MANILA (Reuters) - A ferry sank - again.', ['MANILA (Reuters) -', 'A ferry sank - again.']],
    ['CELLE, Germany - A train derailed.', ['CELLE, Germany -', 'A train derailed.']],
    ['Ferry sinks\n\nMANILA — A ferry sank.', ['Ferry sinks', 'MANILA —', 'A ferry sank.']],
    ['Berlin, 12. Mai (dpa) – Der Rat tagt.', ['Berlin, 12. Mai (dpa) –', 'Der Rat tagt.']],
    ['Wien (APA) – Es schneit.', ['Wien (APA) –', 'Es schneit.']],
    ['Anna Kern – die Wirtin – lachte.', ['Anna Kern – die Wirtin – lachte.']],
    ['USA - Iran 3:1', ['USA - Iran 3:1']],
    ['Das Haus (1910) – ein Bau von Rang – brannte.', ['Das Haus (1910) – ein Bau von Rang – brannte.']],
  ];
  it.each(cases)('%s', (text, expected) => expect(sentencesOf(text, de)).toEqual(expected));
});

describe('tokens', () => {
  const tokensOf = (text: string, language: TextLanguage): string =>
    readDocument(text, language)
      .tokens.map((t) => t.text)
      .join('|');
  it.each([
    [de, 'Der 20-jährige CDU-Mann zahlte 3,50 Euro.', 'Der|20-jährige|CDU-Mann|zahlte|3,50|Euro|.'],
    [de, '20-30 Tote am 19.9.2023, 14:30 Uhr', '20|-|30|Tote|am|19.9.2023|,|14:30|Uhr'],
    [de, 'Kara\u00adbach–Berlin', 'Kara\u00adbach|–|Berlin'],
    [de, 'Siehe https://example.org/a,b.', 'Siehe|https://example.org/a,b|.'],
    [de, 'Am 2023-10-15 kam er.Dann ging er.', 'Am|2023-10-15|kam|er|.|Dann|ging|er|.'],
    [en, "They don't know the mayor's name", "They|do|n't|know|the|mayor|'s|name"],
    [en, 'AT&T paid £5m; it’s over', 'AT&T|paid|£|5m|;|it|’s|over'],
  ])('%#', (language, text, expected) => expect(tokensOf(text, language)).toBe(expected));
});

describe('quotations', () => {
  const quotedIn = (text: string, language: TextLanguage): string[] =>
    readDocument(text, language).quotations.map(({ start, end, depth }) => `${depth}:${text.slice(start, end)}`);
  it.each([
    ['„Gut“, sagte er.', ['0:„Gut“']],
    ['»Gut«, sagte er.', ['0:»Gut«']],
    ['«Gut», sagte er.', ['0:«Gut»']],
    ['"Gut", sagte er, "sehr gut."', ['0:"Gut"', '0:"sehr gut."']],
    ['„Er rief ‚Halt!‘ und lief“', ['0:„Er rief ‚Halt!‘ und lief“', '1:‚Halt!‘']],
    ['“He said ‘no’ twice,” she said. “It’s mine.”', ['0:“He said ‘no’ twice,”', '1:‘no’', '0:“It’s mine.”']],
    ['„Hans’ Haus“ und Hans’ Hof', ['0:„Hans’ Haus“']],
    ['„offen bis zum Ende', ['0:„offen bis zum Ende']],
  ])('%s', (text, expected) => expect(quotedIn(text, de)).toEqual(expected));

  it('ends an open quotation with its paragraph', () => {
    expect(quotedIn('Er sagte: „Nie.\n\nDann ging er.', de)).toEqual(['0:„Nie.']);
  });
});
