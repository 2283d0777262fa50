import { RegestaRecord } from '../src/record.ts';

/** Finds the n-th place (from 1) of words in a text, as a span. */
function spanIn(text: string, words: string, nth = 1): { start: number; end: number; text: string } {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in the text ${nth} times`);
  return { start, end: start + words.length, text: words };
}

const TEXT = `Bei einem Brand in einer Lagerhalle in Neuhafen sind am Sonntag nach Angaben der Feuerwehr mehr als 20 Menschen verletzt worden. <b>„Es war knapp“</b>, sagte Einsatzleiterin Karin Voss.

Die Halle soll bis zum Jahresende abgerissen werden. Der Betreiber bestritt, dass er die Prüfer abgewiesen habe.`;

/** A record written by hand, with everything that a record may hold. */
export const SAMPLE: RegestaRecord = sample();

function sample(): RegestaRecord {
  const at = (words: string, nth = 1) => spanIn(TEXT, words, nth);
  const first = { start: 0, end: TEXT.indexOf('. <b>') + 1, text: TEXT.slice(0, TEXT.indexOf('. <b>') + 1) };
  const second = at('Die Halle soll bis zum Jahresende abgerissen werden.');
  const base = {
    mode: null,
    contexts: [],
    actors: [],
    recipients: [],
    places: [],
    time: null,
    earliest: null,
    latest: null,
    precision: null,
    basis: 'none' as const,
    status: 'actual' as const,
    attributions: [],
    sources: [],
    figures: [],
    cause: null,
    manner: null,
    rules: ['by-hand'],
  };
  return RegestaRecord.parse({
    schema: 'regesta.record/1',
    article: {
      id: 'brand.txt',
      language: 'de',
      title: 'Brand in <Neuhafen>',
      url: 'https://example.org/brand?a=1&b="2"',
      publisher: 'Neuhafener Bote',
      text: TEXT,
      sha256: '0'.repeat(64),
    },
    published: {
      date: '2024-05-06',
      earliest: '2024-05-06',
      latest: '2024-05-07',
      basis: 'inferred',
      evidence: [at('am Sonntag')],
      why: 'the Sunday before',
    },
    times: [
      {
        ...at('am Sonntag'),
        id: 't1',
        type: 'DATE',
        value: '2024-05-05',
        mod: null,
        quant: null,
        freq: null,
        earliest: '2024-05-05',
        latest: '2024-05-05',
        rule: 'x',
      },
      {
        ...at('bis zum Jahresende'),
        id: 't2',
        type: 'DATE',
        value: '2024',
        mod: 'END',
        quant: null,
        freq: null,
        earliest: null,
        latest: '2024-12-31',
        rule: 'x',
      },
    ],
    entities: [
      {
        id: 'n1',
        key: 'geonames:1',
        kind: 'place',
        name: 'Neuhafen',
        mentions: [{ ...at('Neuhafen'), named: true }],
        roles: [],
        country: 'DE',
        location: null,
        names: [],
      },
      {
        id: 'n2',
        key: 'person:karin voss',
        kind: 'person',
        name: 'Karin Voss',
        mentions: [{ ...at('Karin Voss'), named: true }],
        roles: ['Einsatzleiterin'],
        country: null,
        location: null,
        names: [],
      },
      {
        id: 'n3',
        key: 'organization:feuerwehr',
        kind: 'organization',
        name: 'Feuerwehr',
        mentions: [{ ...at('Feuerwehr'), named: true }],
        roles: [],
        country: null,
        location: null,
        names: [],
      },
    ],
    attributions: [
      {
        id: 'a1',
        form: 'reported',
        cue: [at('nach Angaben')],
        source: [at('der Feuerwehr')],
        sourceEntity: 'n3',
        addressee: [],
        message: [first],
        nested: false,
      },
      {
        id: 'a2',
        form: 'direct',
        cue: [at('sagte')],
        source: [at('Einsatzleiterin Karin Voss')],
        sourceEntity: 'n2',
        addressee: [],
        message: [at('„Es war knapp“')],
        nested: false,
      },
    ],
    claims: [
      {
        ...base,
        id: 'c1',
        event: 'e1',
        type: 'ACCIDENT',
        trigger: [at('Brand')],
        places: [{ ...at('Neuhafen'), entity: 'n1' }],
        time: at('am Sonntag'),
        earliest: '2024-05-05',
        latest: '2024-05-05',
        precision: 'day',
        basis: 'relative',
        evidence: first,
        attributions: ['a1'],
        sources: [at('der Feuerwehr')],
      },
      {
        ...base,
        id: 'c2',
        event: 'e1',
        type: 'ACCIDENT',
        trigger: [at('verletzt')],
        recipients: [{ ...at('mehr als 20 Menschen'), entity: null }],
        time: at('am Sonntag'),
        earliest: '2024-05-05',
        latest: '2024-05-05',
        precision: 'day',
        basis: 'relative',
        evidence: first,
        attributions: ['a1'],
        sources: [at('der Feuerwehr')],
        figures: [{ ...at('20'), kind: 'injured', min: 21, max: null }],
      },
      {
        ...base,
        id: 'c3',
        event: 'e2',
        type: 'BUSINESS',
        mode: 'demolition',
        contexts: ['industry'],
        trigger: [at('abgerissen')],
        recipients: [{ ...at('Die Halle'), entity: null }],
        time: at('bis zum Jahresende'),
        latest: '2024-12-31',
        precision: 'year',
        basis: 'relative',
        status: 'planned',
        evidence: second,
        cause: at('Es war knapp'),
        manner: at('bis zum'),
      },
      {
        ...base,
        id: 'c4',
        event: 'e3',
        type: 'REJECT',
        trigger: [at('abgewiesen')],
        actors: [{ ...at('er', 1), entity: null }],
        recipients: [{ ...at('die Prüfer'), entity: null }],
        status: 'denied',
        evidence: at('Der Betreiber bestritt, dass er die Prüfer abgewiesen habe.'),
        sources: [at('Der Betreiber')],
      },
    ],
    diagnostics: [{ level: 'warning', code: 'encoding', message: 'not valid UTF-8: read as windows-1252', span: null }],
  });
}
