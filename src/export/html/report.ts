import type { RegestaRecord } from '../../record.ts';
import { paragraphs } from '../../text/sentences.ts';
import type { Labels } from '../labels.ts';
import { escapeHtml, safeId } from './escape.ts';
import { type Mark, type MarkKind, marksOf, type Segment, segments } from './segments.ts';

/** The more a kind says about a stretch, the earlier it stands; a stretch links to the claim of its first mark. */
const ORDER: readonly (MarkKind | null)[] = ['event', 'time', 'place', 'name', null, 'speech'];

/** The report's text with its evidence marked, each mark of a claim linked to it. `anchors` are the offsets linked to. */
export function reportHtml(record: RegestaRecord, anchors: ReadonlySet<number>, labels: Labels): string {
  const { text } = record.article;
  const marks = marksOf(record).sort((a, b) => a.start - b.start);
  // Paragraphs and marks come in the same order, so that each is looked at about once, however long the report.
  let from = 0;
  const sorted = [...anchors].sort((a, b) => a - b);
  let cut = 0;
  return paragraphs(text)
    .map((block) => {
      while (from < marks.length && marks[from]!.end <= block.start) from++;
      let to = from;
      while (to < marks.length && marks[to]!.start < block.end) to++;
      const inside = marks.slice(from, to);
      const cuts = new Set<number>();
      for (; cut < sorted.length && sorted[cut]! < block.end; cut++) cuts.add(sorted[cut]!);
      return `<p>${segments(block, inside, cuts)
        .map((segment) => segmentHtml(segment, record, anchors, labels))
        .join('')}</p>`;
    })
    .join('\n');
}

function segmentHtml(
  { start, end, marks }: Segment,
  { article }: RegestaRecord,
  anchors: ReadonlySet<number>,
  labels: Labels,
): string {
  const words = escapeHtml(article.text.slice(start, end));
  const id = anchors.has(start) ? ` id="s${start}"` : '';
  if (marks.length === 0) return id === '' ? words : `<span${id}>${words}</span>`;
  const order = [...marks].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const attributes = `${id} class="${classes(order)}"${titleOf(order, labels)}`;
  const claim = order.find((mark) => mark.claim !== null)?.claim ?? null;
  return claim === null
    ? `<span${attributes}>${words}</span>`
    : `<a${attributes} href="#${safeId(claim)}">${words}</a>`;
}

function classes(marks: readonly Mark[]): string {
  const kinds = marks.flatMap(({ kind }) => (kind === null ? [] : [`k-${kind}`]));
  const claims = marks.flatMap(({ claim }) => (claim === null ? [] : [`of-${safeId(claim)}`]));
  return [...new Set(['m', ...kinds, ...claims])].join(' ');
}

function titleOf(marks: readonly Mark[], labels: Labels): string {
  const said = marks.flatMap(({ kind, title }) =>
    title === null || kind === null ? [] : [`${labels.kinds[kind]}: ${title}`],
  );
  return said.length === 0 ? '' : ` title="${escapeHtml([...new Set(said)].join(' · '))}"`;
}
