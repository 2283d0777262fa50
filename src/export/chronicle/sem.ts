import type { ChronicleEvent, EventClaim, EventParticipant, EventPlace } from '../../chronicle/event.ts';
import type { ExportFormat, ExportSource } from './format.ts';

const CONTEXT = {
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  prov: 'http://www.w3.org/ns/prov#',
  wgs84: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  label: 'rdfs:label',
};

/**
 * The Simple Event Model (van Hage et al. 2011) as JSON-LD: an event with its actors, places, type and times; actors and
 * recipients by their roles; and for every claim that stands on somebody's word a sem:View of the event according to a
 * sem:Authority. Times that are known as an interval are its earliest beginning and latest end.
 */
export const sem: ExportFormat = {
  name: 'sem',
  extension: 'jsonld',
  about: 'the Simple Event Model, as JSON-LD',
  async *write(source) {
    yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
    let first = true;
    for await (const event of source.events) {
      for (const node of await nodesOf(event, source)) {
        yield `${first ? '' : ','}\n${JSON.stringify(node)}`;
        first = false;
      }
      source.wrote();
    }
    yield '\n]}\n';
  },
};

async function nodesOf(event: ChronicleEvent, source: ExportSource): Promise<object[]> {
  const id = `urn:regesta:event:${event.id}`;
  const { earliest, latest, mode, type } = event;
  const roles = [
    ...event.actors.map((actor) => role('actor', actor)),
    ...event.recipients.map((recipient) => role('recipient', recipient)),
  ];
  const views = await Promise.all(event.claims.map((claim) => view(claim, id, source)));
  return [
    {
      '@id': id,
      '@type': 'sem:Event',
      label: event.title,
      'sem:eventType': [
        typeNode(type),
        ...(mode === null
          ? []
          : [{ ...typeNode(`${type}/${mode}`), 'rdfs:subClassOf': { '@id': typeNode(type)['@id'] } }]),
      ],
      'sem:hasActor': roles,
      'sem:hasPlace': event.places.map(placeNode),
      ...day('sem:hasEarliestBeginTimeStamp', earliest),
      ...day('sem:hasLatestEndTimeStamp', latest),
      ...(earliest === latest ? day('sem:hasTimeStamp', earliest) : {}),
      'urn:regesta:status': event.status,
    },
    ...views.flat(),
  ];
}

/** One source's version: what it quotes, derived from the article, according to whoever said it or the article itself. */
async function view(claim: EventClaim, event: string, source: ExportSource): Promise<object[]> {
  const { article } = await source.record(claim.article);
  const document = article.url ?? `urn:sha256:${article.sha256}`;
  const authorities = claim.by.length > 0 ? claim.by : [article.publisher ?? article.id];
  return [
    {
      '@id': `urn:regesta:view:${article.sha256.slice(0, 16)}:${claim.claim}`,
      '@type': 'sem:View',
      label: claim.evidence.text,
      'prov:specializationOf': { '@id': event },
      'prov:wasDerivedFrom': { '@id': document },
      'sem:accordingTo': authorities.map((name) => ({
        '@id': named('authority', name),
        '@type': 'sem:Authority',
        label: name,
      })),
      'urn:regesta:status': claim.status,
    },
  ];
}

function role(kind: string, { key, name }: EventParticipant): object {
  return {
    '@type': 'sem:Role',
    'sem:roleType': { '@id': `urn:regesta:role:${kind}`, '@type': 'sem:RoleType', label: kind },
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': {
      '@id': named('actor', key ?? name),
      '@type': 'sem:Actor',
      label: name,
    },
  };
}

function placeNode({ key, name, location }: EventPlace): object {
  const geonames = location?.geonames ?? null;
  return {
    '@id': geonames === null ? named('place', key ?? name) : `https://sws.geonames.org/${geonames}/`,
    '@type': 'sem:Place',
    label: name,
    ...(location === null ? {} : { 'wgs84:lat': location.lat, 'wgs84:long': location.lon }),
  };
}

function typeNode(type: string): { '@id': string; '@type': string; label: string } {
  return { '@id': `urn:regesta:type:${type}`, '@type': 'sem:EventType', label: type };
}

function day(property: string, iso: string | null): object {
  return iso === null ? {} : { [property]: { '@type': 'xsd:date', '@value': iso } };
}

/** An address for something that only has a name. */
function named(kind: string, name: string): string {
  return `urn:regesta:${kind}:${encodeURIComponent(name)}`;
}
