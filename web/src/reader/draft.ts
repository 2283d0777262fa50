import { layMarks, nthOf } from '../../../src/chronicle/marks/lay.ts';
import type { Marking } from '../../../src/chronicle/marks/marking.ts';
import { covers, overlaps, type QuotedSpan, quote, type Span } from '../../../src/text/span.ts';
import type { RegestaRecord } from '../lib/api.ts';

type Claim = RegestaRecord['claims'][number];

const LISTS = ['actors', 'recipients', 'places', 'sources'] as const;
type List = (typeof LISTS)[number];

/** What words can be taken for. */
export type Meaning = 'missed' | 'trigger' | List | 'time' | 'none';
export const MEANINGS: readonly Meaning[] = ['missed', 'trigger', ...LISTS, 'time', 'none'];

/** What somebody is about to mark. */
export interface Draft {
  readonly span: Span;
  readonly meaning: Meaning;
  /** The claim that the words belong to; null for an event that was missed. */
  readonly claim: string | null;
  readonly type: string;
  readonly status: Claim['status'];
  /** What the words were taken for until now. */
  readonly from: { readonly claim: string; readonly field: List | 'time'; readonly index: number } | null;
}

/** A field before and after. */
export interface Difference {
  readonly field: 'type' | 'status' | 'trigger' | List | 'time' | 'days';
  readonly before: string | null;
  readonly after: string | null;
}

/** What a change looks like: the record after it, the claim that it is about, and what differs. */
export interface Preview {
  readonly record: RegestaRecord;
  readonly fresh: boolean;
  readonly differences: readonly Difference[];
}

/** A draft for words: as what they are now, else as what they are likeliest to be. `chosen`: the claim that is lit. */
export function draftAt(record: RegestaRecord, span: Span, chosen: string | null): Draft {
  const same = (other: Span | null): boolean => other !== null && other.start === span.start && other.end === span.end;
  const claims = [...record.claims].sort((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
  const told = (claim: Claim) => ({ claim: claim.id, type: claim.type, status: claim.status });
  const event = claims.find(({ trigger }) => trigger.some((one) => same(one)));
  if (event !== undefined) return { span, meaning: 'trigger', ...told(event), from: null };
  for (const claim of claims) {
    for (const field of LISTS) {
      const index = claim[field].findIndex((one) => same(one));
      if (index >= 0) return { span, meaning: field, ...told(claim), from: { claim: claim.id, field, index } };
    }
    if (same(claim.time)) {
      return { span, meaning: 'time', ...told(claim), from: { claim: claim.id, field: 'time', index: 0 } };
    }
  }
  const near = claims.find(({ evidence }) => covers(evidence, span));
  if (near === undefined) return { span, meaning: 'missed', claim: null, type: '', status: 'actual', from: null };
  const isTime = record.times.some((time) => overlaps(time, span));
  const isPlace = record.entities.some(
    ({ kind, mentions }) => (kind === 'place' || kind === 'state') && mentions.some((one) => overlaps(one, span)),
  );
  return { span, meaning: isTime ? 'time' : isPlace ? 'places' : 'actors', ...told(near), from: null };
}

/** The claim and the marking of a draft, as the API takes them; null where nothing changes yet. */
export function markingOf(
  record: RegestaRecord,
  draft: Draft,
): { readonly claim: string | null; readonly value: Marking } | null {
  const words = quote(record.article.text, draft.span);
  const { meaning, type, status, from } = draft;
  if (meaning === 'missed') return type === '' ? null : { claim: null, value: { type, status, trigger: [words] } };
  const claim = record.claims.find(({ id }) => id === draft.claim);
  if (claim === undefined) return null;
  const value: Marking = {};
  const own = from !== null && from.claim === claim.id ? from : null;
  if (own !== null && own.field !== meaning) {
    if (own.field === 'time') value.time = null;
    else value[own.field] = plain(claim[own.field]).filter((_, i) => i !== own.index);
  }
  if (meaning === 'trigger') {
    if (type !== claim.type && type !== '') value.type = type;
    if (status !== claim.status) value.status = status;
    if (!claim.trigger.some((one) => isSame(one, words))) value.trigger = [words, ...claim.trigger.slice(1)];
  } else if (meaning === 'time') {
    if (!isSame(claim.time, words)) value.time = words;
  } else if (meaning !== 'none') {
    const there = plain(claim[meaning]);
    const changed = own?.field === meaning ? there.map((one, i) => (i === own.index ? words : one)) : [...there, words];
    const isNew = !there.some((one) => isSame(one, words));
    if (isNew) value[meaning] = changed;
  }
  return Object.keys(value).length === 0 ? null : { claim: claim.id, value };
}

/** What the record would be. */
export function previewOf(record: RegestaRecord, draft: Draft): Preview | null {
  const marking = markingOf(record, draft);
  if (marking === null) return null;
  const claim = record.claims.find(({ id }) => id === marking.claim);
  const anchor = claim?.trigger[0] ?? draft.span;
  const nth = claim === undefined ? {} : { nth: nthOf(record.claims, claim) };
  const after = layMarks(record, [{ anchor, marking: { ...marking.value, ...nth } }]);
  const changed = after.claims.filter((one) => !record.claims.includes(one));
  const differences = changed.flatMap((now) =>
    differencesOf(
      record.claims.find(({ id }) => id === now.id),
      now,
    ),
  );
  return { record: after, fresh: claim === undefined, differences };
}

function differencesOf(before: Claim | undefined, after: Claim): Difference[] {
  const rows: Difference[] = [];
  const add = (field: Difference['field'], said: (claim: Claim) => string): void => {
    const [old, now] = [before === undefined ? '' : said(before), said(after)];
    if (old !== now) rows.push({ field, before: old === '' ? null : old, after: now === '' ? null : now });
  };
  add('trigger', ({ trigger }) => trigger.map(({ text }) => text).join(' … '));
  add('type', ({ type, mode }) => [type, ...(mode === null ? [] : [mode])].join(' · '));
  add('status', ({ status }) => status);
  for (const field of LISTS) add(field, (claim) => claim[field].map(({ text }) => text).join('; '));
  add('time', ({ time }) => time?.text ?? '');
  add('days', ({ earliest, latest }) => [...new Set([earliest, latest])].filter((day) => day !== null).join(' – '));
  return rows;
}

function plain(spans: readonly QuotedSpan[]): QuotedSpan[] {
  return spans.map(({ start, end, text }) => ({ start, end, text }));
}

function isSame(a: Span | null, b: Span): boolean {
  return a !== null && a.start === b.start && a.end === b.end;
}
