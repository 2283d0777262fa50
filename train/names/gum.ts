import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { names as english } from '../../src/lang/en/names/index.ts';
import type { MarkedName, MarkedText } from './examples.ts';
import type { Split } from './germeval.ts';

/** One document in so many is held out. */
const EVERY = 7;
const KINDS: Readonly<Record<string, string>> = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
  event: 'OTH',
  object: 'OTH',
  abstract: 'OTH',
};
const INSIDE = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'la',
  'von',
  'van',
  'der',
  'del',
  'al',
  'bin',
  '&',
  "'s",
  '-',
  '’s',
  'in',
  'on',
]);

interface Row {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly upos: string;
  readonly head: number;
  readonly misc: string;
}

interface Open {
  readonly id: string;
  readonly kind: string;
  readonly first: number;
}

/**
 * The names in GUM: of its mentions of persons, organisations, places and other things those whose head is a proper noun,
 * cut down to the name itself. One document in seven is held out, none where `part` is `all`.
 */
export function gum(folder: string, part = 'train'): Split {
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith('.conllu'))
    .sort()
    .map((file) => readDocument(file, readFileSync(join(folder, file), 'utf8')));
  if (part === 'all') return { train: documents, heldOut: [] };
  return {
    train: documents.filter((_, i) => i % EVERY !== EVERY - 1),
    heldOut: documents.filter((_, i) => i % EVERY === EVERY - 1),
  };
}

function readDocument(file: string, conllu: string): MarkedText {
  let text = '';
  const found: MarkedName[] = [];
  for (const block of conllu.split('\n\n')) {
    const lines = block.split('\n');
    if (text !== '') text += lines.some((line) => line.startsWith('# newpar')) ? '\n\n' : ' ';
    const rows: Row[] = [];
    let joined = 0;
    let spaced = true;
    for (const line of lines) {
      const cells = line.split('\t');
      if (cells.length < 10 || cells[0]!.includes('.')) continue;
      const [id, form, , upos, , , head, , , misc] = cells as [string, string, string, string, ...string[]];
      const range = /^\d+-(\d+)$/u.exec(id!);
      if (range !== null) {
        joined = Number(range[1]);
        spaced = !misc!.includes('SpaceAfter=No');
        continue;
      }
      const start = text.length;
      text += form!;
      rows.push({ start, end: text.length, form: form!, upos: upos!, head: Number(head) - 1, misc: misc! });
      const number = Number(id);
      if (number < joined) continue;
      if (number === joined ? spaced : !misc!.includes('SpaceAfter=No')) text += ' ';
    }
    text = text.trimEnd();
    found.push(...namesIn(rows));
  }
  return { id: file.replace('.conllu', ''), text, names: outermost(found) };
}

/** Of names inside names ("Boston" in the name of a club) only the outer one is marked, as in GermEval's main layer. */
function outermost(found: readonly MarkedName[]): MarkedName[] {
  const longer = (a: MarkedName, b: MarkedName): boolean =>
    a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
  return found.filter(
    (name, i) =>
      !found.some((other) => longer(other, name)) &&
      found.findIndex(({ start, end }) => start === name.start && end === name.end) === i,
  );
}

function namesIn(rows: readonly Row[]): MarkedName[] {
  const open: Open[] = [];
  const found: MarkedName[] = [];
  rows.forEach(({ misc }, at) => {
    const marks = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1] ?? '';
    for (const mark of marks.matchAll(/\((\d+)-([a-z]+)[^()]*(\)?)|(\d+)\)/gu)) {
      if (mark[1] !== undefined) {
        const entity = { id: mark[1], kind: mark[2]!, first: at };
        if (mark[3] === ')') found.push(...nameOf(rows, entity, at));
        else open.push(entity);
        continue;
      }
      const index = open.findLastIndex(({ id }) => id === mark[4]);
      if (index >= 0) found.push(...nameOf(rows, open.splice(index, 1)[0]!, at));
    }
  });
  return found;
}

function nameOf(rows: readonly Row[], { kind, first }: Open, last: number): MarkedName[] {
  const label = KINDS[kind];
  const head = rows.findIndex((row, at) => at >= first && at <= last && (row.head < first || row.head > last));
  if (label === undefined || head < 0 || rows[head]!.upos !== 'PROPN') return [];
  let from = head;
  let to = head;
  const isName = (at: number): boolean => /^[\p{Lu}\d]/u.test(rows[at]!.form);
  while (
    from > first &&
    (isName(from - 1) || (INSIDE.has(rows[from - 1]!.form) && from - 2 >= first && isName(from - 2)))
  )
    from--;
  while (to < last && (isName(to + 1) || (INSIDE.has(rows[to + 1]!.form) && to + 2 <= last && isName(to + 2)))) to++;
  while (from < to && !isName(from)) from++;
  while (from < to && rows[from]!.upos === 'DET') from++;
  if (label === 'PER') {
    for (let at = from; at < to; at++) {
      const lower = rows[at]!.form.toLowerCase();
      if (english.offices.has(lower) || english.titles.has(lower) || english.honorifics.has(lower)) from = at + 1;
    }
  }
  return [{ start: rows[from]!.start, end: rows[to]!.end, kind: label }];
}
