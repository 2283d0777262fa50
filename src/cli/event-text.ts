import pc from 'picocolors';
import type { ChronicleEvent, EventFigure, EventParticipant, EventPlace, Reason } from '../chronicle/event.ts';
import { markedFields } from '../chronicle/marks/text.ts';
import { printable, wrap } from '../export/wrap.ts';
import { days } from './event-line.ts';

const NARROWEST = 40;
const WIDEST = 100;
const LABEL = 14;
const BASIS = {
  explicit: 'stated',
  relative: 'by the publication date',
  inferred: 'inferred',
  none: 'not known',
} as const;

/** An event as a person wants to see it: what is known of it, by whom it is told, and where the sources differ. */
export function formatEvent(event: ChronicleEvent, { width, colour }: { width: number; colour: boolean }): string {
  const paint = pc.createColors(colour);
  const columns = Math.min(WIDEST, Math.max(NARROWEST, width));
  const lines: string[] = [paint.bold(printable(event.title)), paint.dim(event.id), ''];
  const field = (name: string, value: string): void => {
    if (value === '') return;
    for (const [i, line] of wrap(printable(value), columns - LABEL).entries())
      lines.push(`${i === 0 ? paint.dim(name.padEnd(LABEL)) : ' '.repeat(LABEL)}${line}`);
  };
  field('type', [event.type, event.mode, ...event.contexts].filter((part) => part !== null).join(', '));
  field('when', `${days(event)} (${BASIS[event.basis]})`);
  field('status', event.status);
  field('where', event.places.map(placeText).join('; '));
  field('who', event.actors.map(participantText).join('; '));
  field('to whom', event.recipients.map(participantText).join('; '));
  for (const figure of event.figures) field(figure.kind, figureText(figure));
  field('why', quoted(event.causes));
  field('how', quoted(event.manners));
  const { reports, independent, groups } = event.sources;
  field('sources', `${reports} ${reports === 1 ? 'report' : 'reports'}, independent sources: ${independent}`);
  for (const group of groups.filter(({ length }) => length > 1)) field('', `copies: ${group.join(', ')}`);
  for (const { kind, event: other } of event.links) field(kind === 'plan' ? 'announced in' : 'announces', other);
  for (const { field: name, value, independent: n } of event.agreements)
    field('agreed', `${name}: ${value} (${n} independent sources)`);
  for (const { field: name, versions } of event.conflicts)
    field(
      'differing',
      `${name}: ${versions.map((v) => `${v.value} (${v.reports.map(sayer).join(', ')})`).join(' | ')}`,
    );
  for (const { kind, field: name, value, note, by, at } of event.decisions) {
    const said = value === null ? null : kind === 'mark' ? markedText(value) : JSON.stringify(value);
    const what = [kind, name, said, note].filter((part) => part !== null);
    field('decided', `${what.join(' ')} (${by}, ${at.slice(0, 10)})`);
  }
  lines.push('');
  for (const { article, claim, trigger, evidence, published, status, by } of event.claims) {
    lines.push(paint.bold(printable(`${article}#${claim}`)) + paint.dim(published === null ? '' : `  ${published}`));
    const words = trigger.map(({ text }) => text).join(' … ');
    const says = [words, status === 'actual' ? '' : status, by.length > 0 ? `according to ${by.join(', ')}` : ''];
    lines.push(`  ${printable(says.filter((part) => part !== '').join('; '))}`);
    for (const line of wrap(printable(evidence.text), columns - 4)) lines.push(`    ${line}`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** What was marked: `actors "the drivers"; type PROTEST`. */
function markedText(value: unknown): string {
  return markedFields(value)
    .map(([field, text]) => `${field} ${text ?? 'none'}`)
    .join('; ');
}

function quoted(reasons: readonly Reason[]): string {
  return reasons.map(({ text, article }) => `“${text}” (${article})`).join('; ');
}

function participantText({ name, wordings }: EventParticipant): string {
  const others = wordings.filter((wording) => wording !== name);
  return others.length === 0 ? name : `${name} (“${others.join('”, “')}”)`;
}

function placeText({ name, names, country }: EventPlace): string {
  const others = names.map((other) => other.name).filter((other) => other !== name);
  return [
    name,
    ...(others.length > 0 ? [`also ${[...new Set(others)].join(', ')}`] : []),
    ...(country ? [country] : []),
  ].join(', ');
}

function figureText({ min, max, by }: EventFigure): string {
  const each = by.map((report) => {
    const who = report.by.length > 0 ? `, according to ${report.by.join(', ')}` : '';
    return `${rangeText(report)} ${report.published ?? ''} (${report.article}${who})`;
  });
  return [rangeText({ min, max }), ...each].join('; ');
}

function rangeText({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  if (min === max) return String(min ?? 'unknown');
  if (min === null) return `at most ${max}`;
  return max === null ? `at least ${min}` : `${min} to ${max}`;
}

function sayer({ article, by }: { readonly article: string; readonly by: string | null }): string {
  return by === null ? article : `${article}: ${by}`;
}
