import type { RegestaRecord } from '../../record.ts';
import { formatDay, formatInterval } from '../days.ts';
import { type Labels, labelsFor } from '../labels.ts';
import { anchorsOf, cardsHtml } from './cards.ts';
import { escapeHtml, safeId } from './escape.ts';
import { reportHtml } from './report.ts';
import type { MarkKind } from './segments.ts';
import { STYLE } from './style.ts';

const KINDS: readonly MarkKind[] = ['event', 'time', 'place', 'name', 'speech'];

/**
 * A record as one page that needs nothing else: no script, no request. The report with its evidence marked stands beside
 * the chronology, each linked to the other. All text is escaped, the policy in the head forbids the rest.
 */
export function formatHtml(record: RegestaRecord): string {
  const { article } = record;
  const labels = labelsFor(article.language);
  const title = escapeHtml(article.title ?? labels.untitled);
  return `<!doctype html>
<html lang="${article.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Regesta">
<title>${title}</title>
<style>${STYLE}${claimRules(record)}</style>
</head>
<body>
<a class="skip" href="#chronology">${labels.toChronology}</a>
${legend(labels)}
<main>
<div class="report" id="report">
<header>
<h1>${title}</h1>
<p class="known">${known(record)}</p>
<p class="published">${published(record, labels)}</p>
</header>
${reportHtml(record, anchorsOf(record), labels)}
${notes(record, labels)}</div>
<aside class="chronology" id="chronology" aria-labelledby="chronology-h">
<h2 id="chronology-h">${labels.chronology} <small>${labels.claimCount(record.claims.length)}</small></h2>
${cardsHtml(record, labels)}
</aside>
</main>
<footer>Regesta · ${escapeHtml(article.id)} · SHA-256 <code>${article.sha256}</code></footer>
</body>
</html>
`;
}

/** Lights up the words of the claim that is chosen or pointed at. */
function claimRules({ claims }: RegestaRecord): string {
  return claims
    .map(({ id }) => safeId(id))
    .map((id) => `:root:has(#${id}:is(:target,:hover,:focus-within)) .of-${id}{background:var(--lit)}`)
    .join('\n');
}

function legend(labels: Labels): string {
  const boxes = KINDS.map(
    (kind) =>
      `<label><input type="checkbox" id="show-${kind}" checked> <span class="m k-${kind}">${labels.kinds[kind]}</span></label>`,
  );
  return `<div class="legend"><fieldset><legend>${labels.show}</legend>${boxes.join('')}</fieldset></div>`;
}

function known({ article }: RegestaRecord): string {
  const link =
    article.url !== null && /^https?:\/\//u.test(article.url)
      ? `<a href="${escapeHtml(article.url)}" rel="noreferrer noopener">${escapeHtml(article.url)}</a>`
      : null;
  return [article.publisher === null ? null : escapeHtml(article.publisher), link, escapeHtml(article.id)]
    .filter((part) => part !== null)
    .join(' · ');
}

function published({ article, published: p }: RegestaRecord, labels: Labels): string {
  const basis = labels.publishedBasis[p.basis];
  const day = p.date === null ? '' : `<time datetime="${p.date}">${formatDay(p.date, article.language, true)}</time>, `;
  const range =
    (p.earliest === null && p.latest === null) || (p.date !== null && p.earliest === p.latest)
      ? ''
      : ` (${escapeHtml(formatInterval(p.earliest, p.latest, article.language))})`;
  const why = p.why === '' ? '' : `<br><span class="why" lang="en">${escapeHtml(p.why)}</span>`;
  return `${labels.published}: ${day}${basis}${range}${why}`;
}

function notes({ diagnostics }: RegestaRecord, labels: Labels): string {
  if (diagnostics.length === 0) return '';
  const items = diagnostics.map(({ message }) => `<li>${escapeHtml(message)}</li>`).join('');
  return `<section class="notes" lang="en"><h2>${labels.notes}</h2><ul>${items}</ul></section>\n`;
}
