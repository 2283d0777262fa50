import type { RecordClaim, RegestaRecord } from '../../record.ts';
import type { Span } from '../../text/span.ts';
import { chronology, formatFigure, sameHappening, triggerWords } from '../chronology.ts';
import { formatInterval } from '../days.ts';
import { basisOf, type Labels } from '../labels.ts';
import { escapeHtml, safeId } from './escape.ts';

type Quoted = Span & { readonly text: string };

/** The chronology of a record: a list of days, each with its claims, every field linked to its words in the report. */
export function cardsHtml(record: RegestaRecord, labels: Labels): string {
  if (record.claims.length === 0) return `<p class="none">${labels.noClaims}</p>`;
  const { language } = record.article;
  return chronology(record)
    .map(({ earliest, latest, claims }) => {
      const dated = earliest !== null || latest !== null;
      const when = dated ? escapeHtml(formatInterval(earliest, latest, language, true)) : labels.undated;
      const stamp = dated && earliest === latest ? `<time datetime="${earliest}">${when}</time>` : when;
      const items = claims.map((claim) => cardHtml(claim, record, labels)).join('\n');
      return `<section class="day"><h3>${stamp}</h3>\n${items}\n</section>`;
    })
    .join('\n');
}

/** The offsets in the report that the chronology links to. */
export function anchorsOf({ claims }: RegestaRecord): Set<number> {
  return new Set(claims.flatMap((claim) => linked(claim).map(({ start }) => start)));
}

function linked(claim: RecordClaim): Quoted[] {
  const { trigger, actors, recipients, places, sources, figures, time, cause, manner, evidence } = claim;
  const single = [time, cause, manner, evidence].filter((span) => span !== null);
  return [...trigger, ...actors, ...recipients, ...places, ...sources, ...figures, ...single];
}

function cardHtml(claim: RecordClaim, record: RegestaRecord, labels: Labels): string {
  const { language } = record.article;
  const id = safeId(claim.id);
  const status =
    claim.status === 'actual' ? '' : ` <span class="status ${claim.status}">${labels.statuses[claim.status]}</span>`;
  const kind = [claim.type, claim.mode, ...claim.contexts].filter((part) => part !== null).join(' · ');
  const rows = fields(claim, labels, language)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${value}</dd>`)
    .join('');
  const same = sameHappening(claim, record).map((other) => `<a href="#${safeId(other)}">${escapeHtml(other)}</a>`);
  const sameLine = same.length === 0 ? '' : `\n<p class="same">= ${labels.sameAs(same.join(', '))}</p>`;
  const first = claim.trigger[0]!;
  return `<article class="claim ${claim.status}" id="${id}" tabindex="-1" aria-labelledby="${id}-h">
<h4 id="${id}-h"><a href="#s${first.start}">${escapeHtml(triggerWords(claim))}</a>${status}</h4>
<p class="kind"><span class="no">${escapeHtml(claim.id)}</span> ${escapeHtml(kind)}</p>
<dl>${rows}</dl>
<blockquote>${link(claim.evidence)}</blockquote>${sameLine}
</article>`;
}

function fields(claim: RecordClaim, labels: Labels, language: 'de' | 'en'): (readonly [string, string])[] {
  const links = (spans: readonly Quoted[]): string => spans.map(link).join('; ');
  const dated = claim.earliest !== null || claim.latest !== null;
  const days = dated ? `${formatInterval(claim.earliest, claim.latest, language)}, ` : '';
  const when = `${claim.time === null ? '' : `${labels.quote(link(claim.time))}: `}${escapeHtml(days)}${basisOf(claim, labels)}`;
  return [
    [labels.who, links(claim.actors)],
    [labels.whom, links(claim.recipients)],
    [labels.where, links(claim.places)],
    [labels.when, when],
    [labels.why, claim.cause === null ? '' : link(claim.cause)],
    [labels.how, claim.manner === null ? '' : link(claim.manner)],
    [labels.source, links(claim.sources)],
    [
      labels.figures,
      claim.figures.map((f) => `<a href="#s${f.start}">${escapeHtml(formatFigure(f, language))}</a>`).join('; '),
    ],
  ];
}

function link({ start, text }: Quoted): string {
  return `<a href="#s${start}">${escapeHtml(text)}</a>`;
}
