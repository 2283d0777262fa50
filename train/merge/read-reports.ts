import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOthers, readStories, recordsOf } from '../../bench/accuracy/stories.ts';
import { RegestaRecord } from '../../src/record.ts';
import { type Labelled, label, type Report, reportsOf, type Series } from './lessons.ts';

const SERIES = join(import.meta.dirname, '../../bench/stories/wikinews-series.json');

/**
 * The annotated stories, and all claims of these and of the Wikinews articles, which are of one story only where
 * bench/stories/wikinews-series.json says so. Reads all of them now; or, to learn several times from one reading, takes
 * what `--keep FILE` kept with `--from FILE`.
 */
export async function readReports(args: readonly string[]): Promise<{ reports: Report[]; labelled: Labelled }> {
  const { dev, own } = readStories();
  const reports = [...dev, ...own];
  const [from, keep] = [fileAfter(args, '--from'), fileAfter(args, '--keep')];
  const records = from === null ? await recordsOf([...reports, ...readOthers()]) : readRecords(from);
  if (keep !== null) writeFileSync(keep, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const known = new Set(reports.map(({ id }) => id));
  const others = records.filter(({ article }) => !known.has(article.id));
  const series = JSON.parse(readFileSync(SERIES, 'utf8')) as Series[];
  return { reports, labelled: label(records, [...reports, ...reportsOf(series, others)]) };
}

function fileAfter(args: readonly string[], option: string): string | null {
  const at = args.indexOf(option);
  return at < 0 ? null : (args[at + 1] ?? null);
}

function readRecords(path: string): RegestaRecord[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => RegestaRecord.parse(JSON.parse(line)));
}
