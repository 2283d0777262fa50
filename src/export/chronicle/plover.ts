import type { ChronicleEvent, EventParticipant, EventPlace } from '../../chronicle/event.ts';
import type { RegestaRecord } from '../../record.ts';
import { countryOf } from './countries.ts';
import { edtf, middle } from './dates.ts';
import { figureOf } from './figures.ts';
import type { ExportFormat } from './format.ts';
import { bestPlace } from './places.ts';
import { oneLine, recordsOf, unique } from './sources.ts';

/** PLOVER's quad codes: verbal and material cooperation, verbal and material conflict. */
const QUADS: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};
/** PLOVER's `resolution`, from the place below a city to the country. */
const RESOLUTION = { exact: 5, city: 4, region: 2, country: 1 };
const NEEDS_RECIPIENT = new Set(['COOPERATE', 'AID', 'SANCTION']);

/**
 * PLOVER's JSON Lines (PLOVER manual, chapter on the JSON format), one event a line. Its own fields keep their names and
 * meaning; `regesta` holds what PLOVER has no field for. Types beyond PLOVER's sixteen are written under their own name,
 * without a quad code. An event without a day or an actor is left out: both are required.
 */
export const plover: ExportFormat = {
  name: 'plover',
  extension: 'jsonl',
  about: 'PLOVER JSON Lines',
  async *write(source) {
    for await (const event of source.events) {
      const reason = missing(event);
      if (reason !== null) {
        source.leftOut(reason);
        continue;
      }
      yield `${JSON.stringify(line(event, await recordsOf(event, source), source.maker))}\n`;
      source.wrote();
    }
  },
};

function missing({ earliest, latest, actors, recipients, type }: ChronicleEvent): string | null {
  if (earliest === null || latest === null) return 'no day known (PLOVER requires a date)';
  if (actors.length === 0) return 'no actor known (PLOVER requires one)';
  if (NEEDS_RECIPIENT.has(type) && recipients.length === 0)
    return `no recipient known (PLOVER requires one of ${type})`;
  return null;
}

function line(event: ChronicleEvent, records: readonly RegestaRecord[], maker: string): object {
  const { earliest, latest, claims } = event;
  const place = bestPlace(event);
  const [first] = records;
  const span = claims[0]!.evidence;
  const size = Object.fromEntries(
    ['dead', 'injured', 'arrested'].flatMap((kind) => {
      const figure = figureOf(event, kind);
      return figure === null ? [] : [[kind, figure.newest.min ?? figure.newest.max]];
    }),
  );
  return {
    id: event.id,
    has_event: true,
    date: earliest === latest ? earliest : middle(earliest!, latest!),
    ...(earliest === latest ? {} : { enddate: latest }),
    actor: event.actors.map(entity),
    recipient: event.recipients.map(entity),
    event: [event.type],
    ...(place === null ? {} : { event_loc: location(place) }),
    event_text: unique(claims.map(({ evidence }) => oneLine(evidence.text))),
    ...(QUADS[event.type] === undefined ? {} : { quad_code: QUADS[event.type] }),
    mode: event.mode === null ? [] : [event.mode],
    context: event.contexts,
    text: oneLine(span.text),
    text_info: { start: span.start, end: span.end },
    ...(Object.keys(size).length === 0 ? {} : { size }),
    cite_info: {
      title: first?.article.title ?? '',
      language: first?.article.language ?? '',
      publication: first?.article.publisher ?? '',
      url: first?.article.url ?? '',
      coder: maker,
    },
    coder: maker,
    regesta: {
      title: event.title,
      status: event.status,
      earliest,
      latest,
      edtf: edtf(event),
      basis: event.basis,
      according_to: unique(claims.flatMap(({ by }) => by)),
      sources: event.sources,
      conflicts: event.conflicts,
    },
  };
}

function entity({ key, name, wordings }: EventParticipant): object {
  const state = key?.startsWith('country:') ? key.slice('country:'.length) : null;
  const code = countryOf(state).alpha3;
  return { ...(code === '' ? {} : { code }), entity_text: wordings[0] ?? name, identifier_text: name };
}

function location({ name, wordings, country, location: point }: EventPlace): object {
  const { name: countryName, alpha3 } = countryOf(country);
  return {
    extracted_place: wordings[0] ?? name,
    resolved_place: name,
    ...(countryName === '' ? {} : { country: countryName, country_code: alpha3 }),
    ...(point === null
      ? {}
      : {
          ...(point.geonames === null ? {} : { geonameid: point.geonames }),
          lat: point.lat,
          lon: point.lon,
          resolution: RESOLUTION[point.precision],
        }),
  };
}
