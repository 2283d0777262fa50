import { describe, expect, it } from 'vitest';
import { about, claimsOf } from '../../test/claims.ts';
import type { RecordClaim } from '../record.ts';
import type { LanguageCode } from '../text/article.ts';

/** The claim whose trigger holds the word, in a report of Thursday, 16 November 2023. */
function claim(language: LanguageCode, text: string, word: string): RecordClaim | undefined {
  return about(claimsOf(language, text), word);
}

describe('when an event took place', () => {
  const cases: readonly (readonly [LanguageCode, string, string, string | null, string | null])[] = [
    ['de', 'Zwischen Mai 2019 und Juli 2020 wurden Dörfer überfallen.', 'überfallen', '2019-05-01', '2020-07-31'],
    ['de', 'Im September und Oktober 2004 wurden die Täter verhaftet.', 'verhaftet', '2004-09-01', '2004-10-31'],
    ['de', 'Innerhalb der letzten vier Wochen gab es 50 Einbrüche.', 'Einbrüche', '2023-10-19', '2023-11-16'],
    [
      'de',
      'Am Montag wurde in Köln ein Mann überfallen. Am Abend nahm die Polizei einen Verdächtigen fest.',
      'nahm',
      '2023-11-13',
      '2023-11-13',
    ],
    ['de', 'Die Minister wollen sich am Donnerstag treffen.', 'treffen', '2023-11-16', '2023-11-16'],
    [
      'de',
      'Das 1855 von Karl Meier (1827–1901) gebaute Haus brannte am Montag nieder.',
      'brannte',
      '2023-11-13',
      '2023-11-13',
    ],
    [
      'de',
      'In der Nacht zu Dienstag kam es in Köln zu einer Panik. Zwei Menschen wurden verletzt.',
      'verletzt',
      '2023-11-13',
      '2023-11-14',
    ],
    [
      'de',
      'Am Montag trat der Minister zurück, nachdem die Wahl zu einem Patt geführt hatte. Die Wahl vom 5. November war knapp.',
      'Wahl',
      '2023-11-05',
      '2023-11-05',
    ],
    ['de', 'Der Rat beschloss am Montag, Gespräche mit den Rebellen zu führen.', 'Gespräche', null, null],
    ['de', 'Bei der Wahl am Sonntag siegte die Opposition.', 'Wahl', '2023-11-12', '2023-11-12'],
    [
      'de',
      'Am Dienstag, einen Tag nach dem Angriff auf den Posten, trat der Minister zurück.',
      'Angriff',
      '2023-11-13',
      '2023-11-13',
    ],
    [
      'de',
      'Die Polizei nahm am Dienstag, vier Tage vor der Wahl, einen Mann fest.',
      'Wahl',
      '2023-11-18',
      '2023-11-18',
    ],
    [
      'en',
      'Nine people died and hundreds were forced to leave when the river rose on Monday.',
      'died',
      '2023-11-13',
      '2023-11-13',
    ],
    [
      'en',
      'Police arrested a man on Tuesday, two days before a parliamentary election.',
      'election',
      '2023-11-16',
      '2023-11-16',
    ],
    [
      'en',
      'President Aldo Renn, who has ruled since 2004, accused the opposition on Monday of treason.',
      'accused',
      '2023-11-13',
      '2023-11-13',
    ],
    [
      'de',
      'Zwei Tage nach dem Erdbeben wurden am Mittwoch drei Menschen gerettet.',
      'Erdbeben',
      '2023-11-13',
      '2023-11-13',
    ],
    [
      'de',
      'Das Beben, das sich am Dienstag ereignete, war das stärkste seit Jahren.',
      'Beben',
      '2023-11-14',
      '2023-11-14',
    ],
    ['de', 'Seit dem Absturz der Fähre am 1. Februar 2003 ruht der Betrieb.', 'Absturz', '2003-02-01', '2003-02-01'],
    ['de', 'Der Sender erwirkte am Samstag eine Festnahme.', 'Festnahme', '2023-11-11', '2023-11-11'],
    [
      'de',
      'Im Jahr 1994 verließen die Truppen das Land. Damals wurden 90 Menschen getötet.',
      'getötet',
      '1994-01-01',
      '1994-12-31',
    ],
    [
      'de',
      'Als im Juli 2005 drei Züge zusammenstießen, wurden 150 Menschen verletzt.',
      'zusammenstießen',
      '2005-07-01',
      '2005-07-31',
    ],
    [
      'de',
      'Der Präsident hat am Sonntag erstmals nach der Rückeroberung die Provinz besucht.',
      'Rückeroberung',
      null,
      null,
    ],
    [
      'en',
      'The army held the post on Tuesday, a day after fighters stormed it.',
      'stormed',
      '2023-11-13',
      '2023-11-13',
    ],
    ['de', 'In den letzten Monaten wurden mehrere Helfer entführt.', 'entführt', '2023-08-01', '2023-11-16'],
    ['de', 'Seit zehn Jahren verhandelt die Regierung mit den Rebellen.', 'verhandelt', '2013-01-01', '2023-11-16'],
    [
      'de',
      'Die Anklage hat sieben Jahre Haft gefordert. Er sitzt in einer Zelle. Sie ist klein. Das Bett ist alt. Der Prozess wurde am Dienstag fortgesetzt.',
      'gefordert',
      '2023-11-14',
      '2023-11-14',
    ],
    ['de', 'Anfang 2019 wurde der Mann verhaftet.', 'verhaftet', '2019-01-01', '2019-03-31'],
    ['en', 'Police arrested two men between May 2019 and July 2020.', 'arrested', '2019-05-01', '2020-07-31'],
    ['en', 'The train derailed shortly before 8 p.m. on Tuesday.', 'derailed', '2023-11-14', '2023-11-14'],
    ['en', 'The parish plans to hold a memorial service on Sunday.', 'service', '2023-11-19', '2023-11-19'],
  ];
  for (const [language, text, word, earliest, latest] of cases) {
    it(text, () => {
      const found = claim(language, text, word);
      expect(found && [found.earliest, found.latest]).toEqual([earliest, latest]);
    });
  }

  it('does not take another occasion for the one that is spoken of', () => {
    const text =
      'Am Sonntag wurde in Bremen gewählt. Die Wahl verlief ruhig. Bei der letzten Wahl hatte die Partei verloren.';
    const found = claimsOf('de', text).filter(({ trigger }) => trigger[0]!.text === 'Wahl');
    expect(found).toHaveLength(2);
    expect(found[1]!.event).not.toBe(found[0]!.event);
    expect(found[1]!.earliest).not.toBe('2023-11-12');
  });
});

describe('where an event took place', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['Bei einem Anschlag in Kabul wurden drei Menschen getötet.', 'getötet', ['Kabul']],
    ['Der Angeklagte hatte eine Halle in Celle angezündet.', 'angezündet', ['Celle']],
    ['Am Montag brannte in Gotha ein Haus. Dort starben zwei Menschen.', 'starben', ['Gotha']],
    ['Der Minister verurteilte den Anschlag in Kabul.', 'verurteilte', []],
  ];
  for (const [text, word, places] of cases) {
    it(text, () => {
      expect(claim('de', text, word)?.places.map(({ text }) => text)).toEqual(places);
    });
  }
});

describe('who does it', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['Nach einem Verhör durch die Polizei wurde der Mann freigelassen.', 'freigelassen', []],
    ['Nach einem Verhör durch die Polizei wurde der Mann freigelassen.', 'Verhör', ['die Polizei']],
    ['Die Männer wurden im Alter von 62 Jahren verurteilt.', 'verurteilt', []],
    ['Der Rat hat Sanktionen gegen das Land beschlossen.', 'Sanktionen', ['Der Rat']],
    ['Der Präsident ließ drei Minister verhaften.', 'verhaften', ['Der Präsident']],
  ];
  for (const [text, word, actors] of cases) {
    it(`${word}: ${text}`, () => {
      expect(claim('de', text, word)?.actors.map(({ text }) => text)).toEqual(actors);
    });
  }

  it('gives an infinitive below "lassen" the object of both', () => {
    const found = claim('de', 'Der Präsident ließ drei Minister verhaften.', 'verhaften');
    expect(found?.recipients.map(({ text }) => text)).toEqual(['drei Minister']);
  });
});

describe('whether it happened', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Die geplante Demonstration wurde abgesagt.', 'Demonstration', 'denied'],
    ['Sollte die Regierung nicht einlenken, wird gestreikt.', 'einlenken', 'possible'],
    ['Wenn die Armee nicht abzieht, droht ein Krieg.', 'abzieht', 'possible'],
    ['Der Rat hat Sanktionen gegen das Land beschlossen.', 'Sanktionen', 'actual'],
    ['Die Staatsanwaltschaft hatte acht Jahre gefordert, die Verteidigung einen Freispruch.', 'Freispruch', 'possible'],
    ['Weitere Entlassungen sind nicht ausgeschlossen.', 'Entlassungen', 'possible'],
  ];
  for (const [text, word, status] of cases) {
    it(`${word}: ${text}`, () => {
      expect(claim('de', text, word)?.status).toBe(status);
    });
  }
});

it('takes a demand for an act of its own, not for a report', () => {
  const found = claim('de', 'Die Gewerkschaft forderte den Rücktritt des Ministers.', 'Rücktritt');
  expect(found?.sources).toEqual([]);
});

it('shows the words for a time that nobody can place', () => {
  const claims = claimsOf('de', 'Die Armee griff am Sonntag das Dorf an. Im August hatte sie die Stadt erobert.', null);
  expect(claims.map(({ time, earliest, basis }) => [time?.text, earliest, basis])).toEqual([
    ['Sonntag', null, 'none'],
    ['August', null, 'none'],
  ]);
});
