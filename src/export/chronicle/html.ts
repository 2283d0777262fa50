import type { ChronicleEvent, EventClaim } from '../../chronicle/event.ts';
import type { RegestaRecord } from '../../record.ts';
import { formatInterval, formatNumber } from '../days.ts';
import { escapeHtml, safeId } from '../html/escape.ts';
import { labelsFor } from '../labels.ts';
import type { ExportFormat, ExportSource } from './format.ts';
import { CHRONOLOGY_STYLE } from './html-style.ts';
import { sourceName } from './sources.ts';

const LABELS = labelsFor('en');

/**
 * A chronology as one page that needs nothing else: no script, no request, readable in print. Events in the order of time
 * under their months, each with its sources side by side, what they quote, their figures, and where they contradict.
 */
export const html: ExportFormat = {
  name: 'html',
  extension: 'html',
  about: 'a chronology to read and print, one page that needs nothing else',
  async *write(source) {
    yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="${escapeHtml(source.maker)}">
<title>Chronology</title>
<style>${CHRONOLOGY_STYLE}</style>
</head>
<body>
<main>
<h1>Chronology</h1>
`;
    let month: string | null = null;
    for await (const event of source.events) {
      const own = monthOf(event);
      if (own !== month) yield `<h2>${escapeHtml(own)}</h2>\n`;
      month = own;
      yield await card(event, source);
      source.wrote();
    }
    yield `</main>\n<footer>${escapeHtml(source.maker)}</footer>\n</body>\n</html>\n`;
  },
};

function monthOf({ earliest, latest }: ChronicleEvent): string {
  const day = earliest ?? latest;
  if (day === null) return LABELS.undated;
  return `${LABELS.months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

async function card(event: ChronicleEvent, source: ExportSource): Promise<string> {
  const { earliest, latest, status, basis, type, mode, contexts, sources } = event;
  const told = status === 'actual' ? '' : ` <span class="status">${LABELS.statuses[status]}</span>`;
  const when = `${formatInterval(earliest, latest, 'en', true)}, ${LABELS.basis[basis]}`;
  const rows = [
    row(LABELS.when, escapeHtml(when)),
    row(LABELS.who, names(event.actors)),
    row(LABELS.whom, names(event.recipients)),
    row(LABELS.where, places(event)),
    row(LABELS.figures, figures(event)),
    row('Conflicts', conflicts(event)),
    row('Decisions', decisions(event)),
  ].join('');
  const quotes = await Promise.all(event.claims.map(async (claim) => quote(claim, await source.record(claim.article))));
  const count = `${sources.reports} ${sources.reports === 1 ? 'report' : 'reports'}, independent sources: ${sources.independent}`;
  const id = safeId(event.id);
  return `<article id="${id}" class="${status}">
<h3><a href="#${id}">${escapeHtml(event.title)}</a>${told}</h3>
<p class="kind">${escapeHtml([type, mode, ...contexts].filter((part) => part !== null).join(' · '))} · ${count}</p>
<dl>${rows}</dl>
<ul>${[...new Set(quotes)].join('')}</ul>
</article>
`;
}

function row(label: string, value: string): string {
  return value === '' ? '' : `<dt>${escapeHtml(label)}</dt><dd>${value}</dd>`;
}

function names(participants: ChronicleEvent['actors']): string {
  return participants.map(({ name }) => escapeHtml(name)).join('; ');
}

function places({ places }: ChronicleEvent): string {
  return places
    .map(({ name, names, country }) => {
      const others = names.filter(({ usedBy }) => usedBy !== null).map(({ name, usedBy }) => `${name} (${usedBy})`);
      return escapeHtml([name, country, ...others].filter((part) => part !== null).join(', '));
    })
    .join('; ');
}

function figures({ figures }: ChronicleEvent): string {
  return figures
    .map(({ kind, min, max, by }) => {
      const versions = by.map((report) => `${report.published ?? '?'}: ${report.span.text}`).join('; ');
      return escapeHtml(`${LABELS.figureKinds[kind]}: ${range(min, max)} (${versions})`);
    })
    .join('<br>');
}

function range(min: number | null, max: number | null): string {
  if (min !== null && min === max) return formatNumber(min, 'en');
  if (min === null) return max === null ? '?' : LABELS.atMost(formatNumber(max, 'en'));
  if (max === null) return LABELS.atLeast(formatNumber(min, 'en'));
  return `${formatNumber(min, 'en')} – ${formatNumber(max, 'en')}`;
}

function conflicts({ conflicts }: ChronicleEvent): string {
  return conflicts
    .map(({ field, versions }) => escapeHtml(`${field}: ${versions.map(({ value }) => value).join(' / ')}`))
    .join('<br>');
}

function decisions({ decisions }: ChronicleEvent): string {
  return decisions
    .map(({ kind, field, note, by, at }) =>
      escapeHtml([kind, field, note, `${by}, ${at.slice(0, 10)}`].filter((part) => part !== null).join(' · ')),
    )
    .join('<br>');
}

function quote({ evidence, by, published }: EventClaim, record: RegestaRecord): string {
  const { language, url } = record.article;
  const name = escapeHtml([sourceName(record), published].filter((part) => part !== null).join(', '));
  const source = url === null || !/^https?:/u.test(url) ? name : `<a href="${escapeHtml(url)}">${name}</a>`;
  const told = by.length === 0 ? '' : ` · ${escapeHtml(by.join(', '))}`;
  return `<li><q lang="${language}">${escapeHtml(evidence.text)}</q> <cite>${source}${told}</cite></li>`;
}
