import type { ChronicleEvent } from '../../chronicle/event.ts';
import type { RecordClaim, RegestaRecord } from '../../record.ts';
import type { ExportFormat } from './format.ts';

/** Characters of the text that a quote selector gives before and after the quote. */
const AROUND = 32;
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * The evidence as Web Annotations (W3C, 2017): an AnnotationPage whose items each tie one field of one claim to its words,
 * by a quote selector and a position selector. Positions count Unicode code points in the stored text, as the standard
 * asks; the source is the article's address or, where it has none, `urn:sha256:` with the hash of that text.
 */
export const webAnnotation: ExportFormat = {
  name: 'web-annotation',
  extension: 'jsonld',
  about: 'the evidence of every field, as W3C Web Annotations',
  async *write(source) {
    yield `{"@context":${JSON.stringify(CONTEXT)},"id":"urn:regesta:annotations","type":"AnnotationPage","items":[`;
    let first = true;
    for await (const event of source.events) {
      for (const { article, claim } of event.claims) {
        const record = await source.record(article);
        const found = record.claims.find(({ id }) => id === claim);
        if (found === undefined) continue;
        for (const annotation of annotationsOf(event, found, record)) {
          yield `${first ? '' : ','}\n${JSON.stringify(annotation)}`;
          first = false;
        }
      }
      source.wrote();
    }
    yield '\n]}\n';
  },
};

interface Quoted {
  readonly start: number;
  readonly end: number;
}

function annotationsOf(event: ChronicleEvent, claim: RecordClaim, { article, published }: RegestaRecord): object[] {
  const points = codePoints(article.text);
  const one = (field: string, spans: readonly (Quoted | null)[]): object[] =>
    spans.flatMap((span, i) => {
      if (span === null) return [];
      return {
        id: `urn:regesta:${event.id}:${article.sha256.slice(0, 16)}:${claim.id}:${field}:${i}`,
        type: 'Annotation',
        motivation: 'describing',
        body: [
          { type: 'TextualBody', purpose: 'tagging', value: field, format: 'text/plain' },
          { type: 'TextualBody', purpose: 'classifying', value: claim.type, format: 'text/plain' },
          { type: 'TextualBody', purpose: 'describing', value: event.title, format: 'text/plain', language: 'en' },
        ],
        target: {
          source: article.url ?? `urn:sha256:${article.sha256}`,
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: article.text.slice(span.start, span.end),
              prefix: article.text.slice(whole(article.text, span.start - AROUND), span.start),
              suffix: article.text.slice(span.end, whole(article.text, span.end + AROUND)),
            },
            { type: 'TextPositionSelector', start: points(span.start), end: points(span.end) },
          ],
          ...(published.date === null
            ? {}
            : { state: { type: 'TimeState', sourceDate: `${published.date}T00:00:00Z` } }),
        },
      };
    });
  return [
    ...one('event', claim.trigger),
    ...one('actor', claim.actors),
    ...one('recipient', claim.recipients),
    ...one('place', claim.places),
    ...one('time', [claim.time]),
    ...one('figure', claim.figures),
    ...one('source', claim.sources),
    ...one('cause', [claim.cause]),
    ...one('manner', [claim.manner]),
  ];
}

/** An offset inside the text that doesn't cut a character in two. */
function whole(text: string, offset: number): number {
  const inside = Math.max(0, Math.min(text.length, offset));
  return /[\udc00-\udfff]/u.test(text[inside] ?? '') ? inside - 1 : inside;
}

/** Turns UTF-16 offsets of a text into counts of code points. */
function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index + 1);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - pairs.filter((at) => at < offset).length;
}
