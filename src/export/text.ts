import pc from 'picocolors';
import type { RecordClaim, RegestaRecord } from '../record.ts';
import { chronology, formatFigure, sameHappening, triggerWords } from './chronology.ts';
import { formatDay, formatInterval } from './days.ts';
import { basisOf, type Labels, labelsFor } from './labels.ts';
import { printable, wrap } from './wrap.ts';

/** How a record is laid out for a terminal. */
export interface TextOptions {
  /** Characters in a line. */
  readonly width: number;
  readonly colour: boolean;
}

const NARROWEST = 40;
const WIDEST = 100;
const INDENT = 4;

/** A record as a person wants to see it: heading, publication date and how it is known, the claims in the order of time. */
export function formatText(record: RegestaRecord, { width, colour }: TextOptions): string {
  const page: Page = {
    record,
    labels: labelsFor(record.article.language),
    paint: pc.createColors(colour),
    width: Math.min(WIDEST, Math.max(NARROWEST, width)),
  };
  const lines = [...heading(page), ''];
  if (record.claims.length === 0) lines.push(page.labels.noClaims, '');
  for (const { earliest, latest, claims } of chronology(record)) {
    const dated = earliest !== null || latest !== null;
    const when = dated ? formatInterval(earliest, latest, record.article.language, true) : page.labels.undated;
    lines.push(page.paint.bold(when));
    for (const claim of claims) lines.push(...card(claim, page), '');
  }
  lines.push(...notes(page));
  return `${lines.join('\n').trimEnd()}\n`;
}

/** One claim, as in the whole record. */
export function formatClaim(claim: RecordClaim, record: RegestaRecord, { width, colour }: TextOptions): string {
  const labels = labelsFor(record.article.language);
  return card(claim, { record, labels, paint: pc.createColors(colour), width: Math.max(NARROWEST, width) }).join('\n');
}

interface Page {
  readonly record: RegestaRecord;
  readonly labels: Labels;
  readonly paint: ReturnType<typeof pc.createColors>;
  readonly width: number;
}

function heading({ record, labels, paint, width }: Page): string[] {
  const { article, published } = record;
  const known = [article.publisher, article.url, article.id].filter((part) => part !== null).map(printable);
  const day = published.date === null ? null : formatDay(published.date, article.language, true);
  const range =
    published.earliest === published.latest && published.date !== null
      ? ''
      : published.earliest === null && published.latest === null
        ? ''
        : ` (${formatInterval(published.earliest, published.latest, article.language)})`;
  const basis = labels.publishedBasis[published.basis];
  const line = `${labels.published}: ${day === null ? basis : `${day}, ${basis}`}${range}`;
  const quotes = published.evidence.map(({ text }) => labels.quote(text)).join(', ');
  return [
    ...wrap(printable(article.title ?? labels.untitled), width).map(paint.bold),
    ...wrap(known.join(' · '), width).map(paint.dim),
    ...wrap(line, width),
    ...(published.why === '' ? [] : hanging(printable(published.why), 2, width).map(paint.dim)),
    ...(quotes === '' ? [] : hanging(printable(quotes), 2, width).map(paint.dim)),
  ];
}

function card(claim: RecordClaim, page: Page): string[] {
  const { record, labels, paint, width } = page;
  const type = [claim.type, claim.mode].filter((part) => part !== null).join(' · ');
  const status = claim.status === 'actual' ? '' : `  [${labels.statuses[claim.status]}]`;
  const contexts = claim.contexts.length === 0 ? '' : ` (${claim.contexts.join(', ')})`;
  const rows = fields(claim, page);
  const column = Math.max(...rows.map(([label]) => label.length)) + 2;
  const words = printable(triggerWords(claim));
  const kind = `${type}${contexts}${status}`;
  const fits = 2 + claim.id.length + 1 + words.length + 2 + kind.length <= width;
  const head = `  ${paint.dim(claim.id)} ${paint.cyan(words)}`;
  const lines = [
    ...(fits ? [`${head}  ${kind}`] : [head, ...hanging(kind, INDENT, width)]),
    ...rows.flatMap(([label, value]) => {
      const [first, ...rest] = wrap(printable(value), width - INDENT - column);
      const indent = ' '.repeat(INDENT);
      return [
        `${indent}${paint.dim(label.padEnd(column))}${first}`,
        ...rest.map((line) => `${indent}${' '.repeat(column)}${line}`),
      ];
    }),
    ...hanging(printable(labels.quote(claim.evidence.text)), INDENT, width).map(paint.italic),
  ];
  const same = sameHappening(claim, record);
  if (same.length > 0) lines.push(...hanging(`= ${labels.sameAs(same.join(', '))}`, INDENT, width).map(paint.dim));
  return lines;
}

function fields(claim: RecordClaim, { record, labels }: Page): (readonly [string, string])[] {
  const { language } = record.article;
  const list = (phrases: readonly { readonly text: string }[]): string => phrases.map(({ text }) => text).join('; ');
  const dated = claim.earliest !== null || claim.latest !== null;
  const interval = dated ? `${formatInterval(claim.earliest, claim.latest, language)}, ` : '';
  const when = `${claim.time === null ? '' : `${labels.quote(claim.time.text)}: `}${interval}${basisOf(claim, labels)}`;
  const rows: (readonly [string, string])[] = [
    [labels.who, list(claim.actors)],
    [labels.whom, list(claim.recipients)],
    [labels.where, list(claim.places)],
    [labels.when, when],
    [labels.why, claim.cause?.text ?? ''],
    [labels.how, claim.manner?.text ?? ''],
    [labels.source, list(claim.sources)],
    [labels.figures, claim.figures.map((figure) => formatFigure(figure, language)).join('; ')],
  ];
  return rows.filter(([, value]) => value !== '');
}

function notes({ record, labels, paint, width }: Page): string[] {
  if (record.diagnostics.length === 0) return [];
  return [
    paint.bold(labels.notes),
    ...record.diagnostics.flatMap(({ message }) => hanging(`- ${printable(message)}`, 2, width)),
  ];
}

function hanging(text: string, indent: number, width: number): string[] {
  return wrap(text, width - indent).map((line) => ' '.repeat(indent) + line);
}
