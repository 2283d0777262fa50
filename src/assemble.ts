import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Layers } from './layers.ts';
import type { Entity } from './names/types.ts';
import type { Diagnostic, RecordClaim, RecordEntity, RegestaRecord } from './record.ts';
import { type QuotedSpan, quote, type Span } from './text/span.ts';

/** Writes the record out of the layers: the same findings, with the words beside each span. */
export function assemble(layers: Layers): RegestaRecord {
  const { article, published, times, entities, attributions, scareQuotes, claims } = layers;
  const { text } = article;
  const quoted = (span: Span): QuotedSpan => quote(text, span);
  const optional = (span: Span | null): QuotedSpan | null => (span === null ? null : quoted(span));
  return {
    schema: 'regesta.record/1',
    article: {
      id: article.id,
      language: article.language,
      title: article.title,
      url: article.url,
      publisher: article.publisher,
      text,
      sha256: bytesToHex(sha256(utf8ToBytes(text))),
    },
    published: {
      date: published.date,
      earliest: published.earliest,
      latest: published.latest,
      basis: published.basis,
      evidence: published.evidence.map(quoted),
      why: published.why,
    },
    times: times.map(({ id, type, value, mod, quant, freq, earliest, latest, rule, ...span }) => ({
      id,
      ...quoted(span),
      type,
      value,
      mod,
      quant,
      freq,
      earliest: calendarDay(earliest),
      latest: calendarDay(latest),
      rule,
    })),
    entities: entities.map((entity) => entityOf(entity, quoted)),
    attributions: attributions.map(({ id, form, cue, source, sourceEntity, addressee, message, nested }) => ({
      id,
      form,
      cue: cue.map(quoted),
      source: source.map(quoted),
      sourceEntity,
      addressee: addressee.map(quoted),
      message: message.map(quoted),
      nested,
    })),
    scareQuotes: scareQuotes.map(({ id, user, userEntity, attribution, start, end }) => ({
      id,
      ...quoted({ start, end }),
      user: user.map(quoted),
      userEntity,
      attribution,
    })),
    claims: claims.map((claim): RecordClaim => {
      const phrases = (list: typeof claim.actors) => list.map(({ entity, ...span }) => ({ ...quoted(span), entity }));
      return {
        id: claim.id,
        event: claim.event,
        type: claim.type,
        mode: claim.mode,
        contexts: [...claim.contexts],
        trigger: claim.trigger.map(quoted),
        actors: phrases(claim.actors),
        recipients: phrases(claim.recipients),
        places: phrases(claim.places),
        time: optional(claim.time),
        earliest: calendarDay(claim.earliest),
        latest: calendarDay(claim.latest),
        precision: claim.precision,
        basis: claim.basis,
        status: claim.status,
        attributions: [...claim.attributions],
        sources: claim.sources.map(quoted),
        figures: claim.figures.map(({ kind, min, max, ...span }) => ({ ...quoted(span), kind, min, max })),
        cause: optional(claim.cause),
        manner: optional(claim.manner),
        evidence: quoted(claim.evidence),
        rules: [...claim.rules],
      };
    }),
    diagnostics: diagnose(layers, quoted),
  };
}

/** The record's days have years of four digits; before and after those, the TIMEX3 value alone tells the time. */
function calendarDay(day: string | null): string | null {
  return day !== null && day.length === 10 ? day : null;
}

function entityOf(entity: Entity, quoted: (span: Span) => QuotedSpan): RecordEntity {
  const { id, key, kind, name, mentions, roles, country, location, names } = entity;
  return {
    id,
    key,
    kind,
    name,
    mentions: mentions.map(({ named, ...span }) => ({ ...quoted(span), named })),
    roles: [...roles],
    country,
    location: location === null ? null : { ...location },
    names: names.map((other) => ({ ...other })),
  };
}

/** What the reader of a record should know about the reading itself. */
function diagnose({ published, claims, document }: Layers, quoted: (span: Span) => QuotedSpan): Diagnostic[] {
  const found: Diagnostic[] = [];
  const warn = (code: string, message: string, span: Span | undefined): void => {
    found.push({ level: 'warning', code, message, span: span === undefined ? null : quoted(span) });
  };
  if (published.contradicted !== null) {
    const { stated, reason } = published.contradicted;
    warn(
      'publication-date-contradicted',
      `the date that came with the article, ${stated}, contradicts its text: ${reason}`,
      published.evidence[0],
    );
  }
  if (published.basis === 'unknown') {
    warn(
      'publication-date-unknown',
      'nothing in the text dates the article; give its date with --published',
      undefined,
    );
  }
  if (document.tokens.length > 0 && claims.length === 0) {
    found.push({
      level: 'info',
      code: 'no-claims',
      message: 'no event of the codebook was found in this text',
      span: null,
    });
  }
  return found;
}
