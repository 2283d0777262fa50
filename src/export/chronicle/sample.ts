import type { ChronicleEvent } from '../../chronicle/event.ts';
import type { RegestaRecord } from '../../record.ts';
import type { ExportSource } from './format.ts';

/** Invented articles and events for the tests of the formats. */

const TEXT =
  'Tarn 🎉\n\nAm 3. Mai 2024 beschossen Rebellen die Stadt Tarn. "Zwölf Tote" & <viele> Verletzte, so der Bürgermeister.';

function span(words: string): { start: number; end: number; text: string } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
}

function recordOf(id: string, publisher: string, url: string | null): RegestaRecord {
  return {
    schema: 'regesta.record/1',
    article: { id, language: 'de', title: `Bericht ${id}`, url, publisher, text: TEXT, sha256: id.padEnd(64, '0') },
    published: {
      date: '2024-05-04',
      earliest: '2024-05-04',
      latest: '2024-05-04',
      basis: 'stated',
      evidence: [],
      why: 'the date came with the article',
    },
    times: [
      {
        ...span('3. Mai 2024'),
        id: 't1',
        type: 'DATE',
        value: '2024-05-03',
        mod: null,
        quant: null,
        freq: null,
        earliest: '2024-05-03',
        latest: '2024-05-03',
        rule: 'de.date',
      },
    ],
    entities: [],
    attributions: [],
    claims: [
      {
        id: 'c1',
        event: 'e1',
        type: 'ASSAULT',
        mode: 'heavy-weapons',
        contexts: ['military'],
        trigger: [span('beschossen')],
        actors: [{ ...span('Rebellen'), entity: null }],
        recipients: [{ ...span('die Stadt Tarn'), entity: null }],
        places: [],
        time: span('3. Mai 2024'),
        earliest: '2024-05-03',
        latest: '2024-05-03',
        precision: 'day',
        basis: 'explicit',
        status: 'actual',
        attributions: [],
        sources: [span('der Bürgermeister')],
        figures: [{ ...span('Zwölf'), kind: 'dead', min: 12, max: 12 }],
        cause: null,
        manner: null,
        evidence: span('Am 3. Mai 2024 beschossen Rebellen die Stadt Tarn.'),
        rules: ['de.test'],
      },
    ],
    diagnostics: [],
  };
}

export const RECORDS: ReadonlyMap<string, RegestaRecord> = new Map(
  [recordOf('a1', 'Der Bote', 'https://bote.example/1?a=1&b=2'), recordOf('a2', '=Kurier; "West"', null)].map(
    (record) => [record.article.id, record],
  ),
);

const CLAIM: ChronicleEvent['claims'][number] = {
  article: 'a1',
  publisher: null,
  claim: 'c1',
  trigger: [span('beschossen')],
  evidence: span('Am 3. Mai 2024 beschossen Rebellen die Stadt Tarn.'),
  status: 'actual',
  published: '2024-05-04',
  by: ['der Bürgermeister'],
};

/** A town shelled on one day: two reports, a range of figures. */
export const SHELLING: ChronicleEvent = {
  schema: 'regesta.event/1',
  id: 'ev1',
  title: 'Assault: Rebellen, die Stadt Tarn, 3 May 2024',
  type: 'ASSAULT',
  mode: 'heavy-weapons',
  contexts: ['military'],
  earliest: '2024-05-03',
  latest: '2024-05-03',
  precision: 'day',
  basis: 'explicit',
  status: 'actual',
  statuses: [{ status: 'actual', articles: ['a1', 'a2'] }],
  places: [
    {
      key: 'geonames:1',
      name: 'Tarn',
      names: [{ name: 'Tarnow', language: null, usedBy: 'the other side' }],
      wordings: ['Tarn'],
      country: 'AM',
      location: { lat: -40.25, lon: 44.5, precision: 'city', geonames: '1' },
      articles: ['a1', 'a2'],
    },
  ],
  actors: [{ key: null, name: 'Rebellen', wordings: ['Rebellen'], articles: ['a1', 'a2'] }],
  recipients: [{ key: 'country:AM', name: 'Armenien', wordings: ['die Stadt Tarn'], articles: ['a1'] }],
  figures: [
    {
      kind: 'dead',
      min: 10,
      max: 12,
      by: [
        { article: 'a2', claim: 'c1', span: span('Zwölf'), min: 10, max: 10, published: '2024-05-03', by: [] },
        { article: 'a1', claim: 'c1', span: span('Zwölf'), min: 12, max: 12, published: '2024-05-04', by: [] },
      ],
    },
  ],
  causes: [],
  manners: [],
  sources: { reports: 2, independent: 2, groups: [['a1'], ['a2']] },
  wordings: [{ ...span('beschossen'), article: 'a1', part: 'event', by: null }],
  agreements: [],
  conflicts: [
    {
      field: 'figures.dead',
      versions: [
        { value: '10', reports: [{ article: 'a2', claim: 'c1', by: null }] },
        { value: '12', reports: [{ article: 'a1', claim: 'c1', by: 'der Bürgermeister' }] },
      ],
    },
  ],
  links: [],
  claims: [CLAIM, { ...CLAIM, article: 'a2' }],
  decisions: [],
};

/** A protest planned for some day of a month, in a region. */
export const PROTEST: ChronicleEvent = {
  ...SHELLING,
  id: 'ev2',
  title: 'Protest: "Bürger", June 2024',
  type: 'PROTEST',
  mode: null,
  contexts: [],
  earliest: '2024-06-01',
  latest: '2024-06-30',
  precision: 'month',
  basis: 'inferred',
  status: 'planned',
  places: [{ ...SHELLING.places[0]!, location: { lat: 1, lon: 2, precision: 'region', geonames: null } }],
  recipients: [],
  figures: [],
  conflicts: [],
  claims: [{ ...CLAIM, status: 'planned' }],
};

/** A treaty without any time or place on the map. */
export const UNDATED: ChronicleEvent = {
  ...PROTEST,
  id: 'ev3',
  title: 'Agreement',
  type: 'AGREE',
  earliest: null,
  latest: null,
  precision: null,
  basis: 'none',
  status: 'actual',
  places: [],
  claims: [CLAIM],
};

/** What a format wrote of the events, with its counts. */
export interface Written {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly wrote: number;
  readonly leftOut: readonly string[];
}

/** Runs a format over events. */
export async function written(
  format: { write(source: ExportSource): AsyncIterable<string | Uint8Array> },
  events: readonly ChronicleEvent[] = [SHELLING, PROTEST, UNDATED],
): Promise<Written> {
  let wrote = 0;
  const leftOut: string[] = [];
  const pieces: Uint8Array[] = [];
  const source: ExportSource = {
    events,
    record: (id) => RECORDS.get(id)!,
    wrote: () => wrote++,
    leftOut: (reason) => leftOut.push(reason),
    maker: 'Regesta 0, codebook test 1',
  };
  for await (const piece of format.write(source)) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  const bytes = Buffer.concat(pieces);
  return { text: bytes.toString('utf8'), bytes, wrote, leftOut };
}
