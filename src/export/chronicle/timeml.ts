import type { RecordClaim, RecordTime, RegestaRecord } from '../../record.ts';
import { escapeHtml as escapeXml } from '../html/escape.ts';
import type { ExportFormat } from './format.ts';

/**
 * The articles behind the events with their TIMEX3 and EVENT elements (TimeML 1.2.1), each a TimeML document in one
 * TimeMLCollection: the publication date as creation time, an EVENT a claim, and a TLINK from it to the expression that
 * dates it. Where two elements would cross, the longer stands.
 */
export const timeml: ExportFormat = {
  name: 'timeml',
  extension: 'xml',
  about: 'the articles with TIMEX3 and EVENT elements (TimeML)',
  async *write(source) {
    const seen = new Set<string>();
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<TimeMLCollection>\n';
    for await (const event of source.events) {
      for (const { article } of event.claims) {
        if (seen.has(article)) continue;
        seen.add(article);
        yield documentOf(await source.record(article));
      }
      source.wrote();
    }
    yield '</TimeMLCollection>\n';
  },
};

interface Element {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly name: string;
  readonly id: string;
}

function documentOf(record: RegestaRecord): string {
  const { article, published, claims } = record;
  const elements = kept([...record.times.map(timex), ...claims.map(event)]);
  const ids = new Set(elements.map(({ id }) => id));
  const told = claims.filter(({ id }) => ids.has(id));
  const value = published.date ?? 'XXXX-XX-XX';
  return [
    '<TimeML>',
    `<DOCID>${escapeXml(article.id)}</DOCID>`,
    `<DCT><TIMEX3 tid="t0" type="DATE" value="${value}" functionInDocument="CREATION_TIME">${value}</TIMEX3></DCT>`,
    `<TITLE>${escapeXml(article.title ?? '')}</TITLE>`,
    `<TEXT>${marked(article.text, elements)}</TEXT>`,
    ...told.map((claim) => `<MAKEINSTANCE ${instance(claim)}/>`),
    ...told.flatMap((claim, i) => link(claim, i, record.times, ids)),
    '</TimeML>\n',
  ].join('\n');
}

function timex({ id, start, end, type, value, mod, quant, freq }: RecordTime): Element {
  const optional = Object.entries({ mod, quant, freq }).map(([name, given]) =>
    given === null ? '' : ` ${name}="${escapeXml(given)}"`,
  );
  const open = `<TIMEX3 tid="${id}" type="${type}" value="${escapeXml(value)}"${optional.join('')}>`;
  return { start, end, open, name: 'TIMEX3', id };
}

function event({ id, trigger }: RecordClaim): Element {
  const { start, end } = trigger[0]!;
  return { start, end, open: `<EVENT eid="${id}" class="OCCURRENCE">`, name: 'EVENT', id };
}

function instance({ id, status }: RecordClaim): string {
  const polarity = status === 'denied' ? 'NEG' : 'POS';
  const modality = status === 'possible' ? ' modality="possible"' : status === 'planned' ? ' modality="planned"' : '';
  return `eventID="${id}" eiid="ei${id}" tense="NONE" aspect="NONE" pos="OTHER" polarity="${polarity}"${modality}`;
}

function link({ id, time }: RecordClaim, i: number, times: readonly RecordTime[], kept: ReadonlySet<string>): string[] {
  const dated = times.find(({ start, end }) => time !== null && start === time.start && end === time.end);
  if (dated === undefined || !kept.has(dated.id)) return [];
  return [`<TLINK lid="l${i + 1}" eventInstanceID="ei${id}" relatedToTime="${dated.id}" relType="IS_INCLUDED"/>`];
}

/** Of elements that overlap the longer one, of equals the first; in the order of the text. */
function kept(elements: readonly Element[]): Element[] {
  const ordered = elements.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const result: Element[] = [];
  for (const element of ordered) {
    const last = result.at(-1);
    if (last === undefined || element.start >= last.end) result.push(element);
    else if (element.end - element.start > last.end - last.start) result[result.length - 1] = element;
  }
  return result;
}

function marked(text: string, elements: readonly Element[]): string {
  let at = 0;
  let xml = '';
  for (const { start, end, open, name } of elements) {
    xml += `${escapeXml(text.slice(at, start))}${open}${escapeXml(text.slice(start, end))}</${name}>`;
    at = end;
  }
  return xml + escapeXml(text.slice(at));
}
