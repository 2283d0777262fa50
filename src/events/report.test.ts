import { beforeAll, describe, expect, it } from 'vitest';
import { loadReader } from '../load.ts';
import type { RecordClaim } from '../record.ts';

/** Undated agency reports on a visit to a retaken region, all invented: every field of what they tell. */
const VISIT = `Der tarsische Präsident Ilar Merkan hat erstmals seit der Rückeroberung die Region Nord-Kardien besucht. Merkan hisste am Sonntag in der Hauptstadt Stepnik nach Angaben seines Büros die Nationalflagge Tarsiens. In einer Rede sprach er von einem historischen Tag.

Tarsien hatte die Region am 19. September in einer groß angelegten Offensive angegriffen. Bereits einen Tag später kapitulierten die dortigen Kämpfer. Ihr Anführer Dario Lesk hatte Ende September ein Dekret unterzeichnet, wonach die Republik zum 1. Januar 2024 aufgelöst wird. Rund 100.000 Bewohner flohen in das Nachbarland Merin.

Um das Gebiet hatten beide Seiten zuletzt im Jahr 2020 gekämpft. Dabei wurden mehr als 6.500 Menschen getötet.`;

const OPENING = `Der Präsident der Republik Kolvien, Anton Breda, hat die kürzlich wieder unter Kontrolle gebrachte Provinz West-Laren besucht. Am Samstag weihte er in der Provinzhauptstadt Mira nach Angaben des Präsidialamts eine Gedenkstätte ein. Danach reiste Breda in die Grenzstadt Odra weiter.

Kolvische Truppen griffen die Provinz am 12. März an. Bereits einen Tag später streckten die Separatisten die Waffen. Bei der Offensive starben nach Angaben der Regierung mehr als 410 Soldaten. Rund 70.000 Menschen verließen nach Angaben der Vereinten Nationen ihre Häuser.

Die Führung der Separatisten hatte Ende März erklärt, ihre Verwaltung zum 1. Juli 2021 aufzulösen. Im Jahr 1994 hatten die Separatisten die Region von Kolvien abgespalten. Damals wurden mehr als 9.000 Menschen getötet.`;

let visit: readonly RecordClaim[];
let opening: readonly RecordClaim[];

beforeAll(async () => {
  const reader = await loadReader('de');
  const read = (text: string): readonly RecordClaim[] =>
    reader.read({ id: 'x', text, language: 'de', title: null, url: null, publisher: null, published: null }).record
      .claims;
  visit = read(VISIT);
  opening = read(OPENING);
}, 60_000);

const find = (claims: readonly RecordClaim[], word: string): RecordClaim => {
  const found = claims.find(({ trigger }) => trigger.some(({ text }) => text === word));
  if (found === undefined) throw new Error(`no claim on "${word}"`);
  return found;
};
const texts = (spans: readonly { readonly text: string }[]): string[] => spans.map(({ text }) => text);

type Row = readonly [
  word: string,
  type: string,
  actors: string[],
  recipients: string[],
  places: string[],
  sources: string[],
];

const VISITED: readonly Row[] = [
  ['besucht', 'CONSULT', ['Der tarsische Präsident Ilar Merkan'], ['die Region Nord-Kardien'], ['Nord-Kardien'], []],
  ['Rückeroberung', 'ASSAULT', [], [], [], []],
  ['hisste', 'CEREMONY', ['Merkan'], ['die Nationalflagge Tarsiens'], ['Stepnik'], ['seines Büros']],
  ['angegriffen', 'ASSAULT', ['Tarsien'], ['die Region'], [], []],
  ['kapitulierten', 'RETREAT', ['die dortigen Kämpfer'], [], [], []],
  // "wonach": it is the decree that says so.
  ['aufgelöst', 'ENACT', [], ['die Republik'], [], ['ein Dekret']],
  ['gekämpft', 'ASSAULT', ['beide Seiten'], [], [], []],
];

const OPENED: readonly Row[] = [
  [
    'besucht',
    'CONSULT',
    ['Der Präsident der Republik Kolvien, Anton Breda'],
    ['die kürzlich wieder unter Kontrolle gebrachte Provinz West-Laren'],
    ['West-Laren'],
    [],
  ],
  ['weihte', 'CEREMONY', ['er'], ['eine Gedenkstätte'], ['Mira'], ['des Präsidialamts']],
  ['reiste', 'CONSULT', ['Breda'], ['die Grenzstadt Odra'], ['Odra'], []],
  ['griffen', 'ASSAULT', ['Kolvische Truppen'], ['die Provinz'], [], []],
  ['starben', 'ASSAULT', [], ['mehr als 410 Soldaten'], [], ['der Regierung']],
  ['verließen', 'ASSAULT', ['Rund 70.000 Menschen'], [], [], ['der Vereinten Nationen']],
];

describe('a report on a visit', () => {
  for (const [claims, rows] of [
    [() => visit, VISITED],
    [() => opening, OPENED],
  ] as const)
    for (const [word, type, actors, recipients, places, sources] of rows)
      it(`${word}: who, what, whom, where, according to whom`, () => {
        const claim = find(claims(), word);
        expect([
          claim.type,
          texts(claim.actors),
          texts(claim.recipients),
          texts(claim.places),
          texts(claim.sources),
        ]).toEqual([type, actors, recipients, places, sources]);
      });

  it('takes what is said in a speech for no talks', () => {
    expect(visit.filter(({ type, sources }) => type === 'CONSULT' && sources.length === 0)).toHaveLength(1);
  });

  it('dates the operation, the surrender a day later and the old war, but nothing in passing', () => {
    const days = (word: string): unknown[] => [find(visit, word).earliest, find(visit, word).latest];
    expect(days('angegriffen')).toEqual(['2023-09-19', '2023-09-19']);
    expect(days('kapitulierten')).toEqual(['2023-09-20', '2023-09-20']);
    expect(days('gekämpft')).toEqual(['2020-01-01', '2020-12-31']);
    expect(days('Rückeroberung')).toEqual([null, null]);
    expect([find(opening, 'getötet').earliest, find(opening, 'getötet').latest]).toEqual(['1994-01-01', '1994-12-31']);
  });

  it('tells plans from what has happened', () => {
    expect([find(visit, 'aufgelöst').status, find(opening, 'aufzulösen').status]).toEqual(['planned', 'planned']);
    expect([find(visit, 'besucht').status, find(opening, 'starben').status]).toEqual(['actual', 'actual']);
  });

  it('counts one operation, told by a noun and a verb, and its dead', () => {
    expect(find(visit, 'Offensive').event).toBe(find(visit, 'angegriffen').event);
    expect(find(opening, 'Offensive').event).toBe(find(opening, 'griffen').event);
    expect(find(opening, 'starben').event).toBe(find(opening, 'griffen').event);
    expect(find(opening, 'getötet').event).not.toBe(find(opening, 'griffen').event);
  });

  it('counts the dead and the displaced', () => {
    const figures = (claims: readonly RecordClaim[], word: string): unknown[] =>
      find(claims, word).figures.map(({ kind, min, max }) => [kind, min, max]);
    expect(figures(visit, 'getötet')).toEqual([['dead', 6500, null]]);
    expect(figures(visit, 'flohen')).toEqual([['displaced', 100_000, 100_000]]);
    expect(figures(opening, 'starben')).toEqual([['dead', 410, null]]);
    expect(figures(opening, 'verließen')).toEqual([['displaced', 70_000, 70_000]]);
  });
});
