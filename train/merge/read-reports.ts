import { readFileSync } from 'node:fs';
import { RegestaRecord } from '../../src/record.ts';
import type { Report } from './lessons.ts';

/** Annotated stories and records from the arguments `STORIES.jsonl… -- RECORDS.jsonl…`. Throws where the form is another. */
export function readReports(args: readonly string[]): { reports: Report[]; records: RegestaRecord[] } {
  const bar = args.indexOf('--');
  if (bar < 1) throw new Error('usage: STORIES.jsonl… -- RECORDS.jsonl…');
  const lines = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return {
    reports: args.slice(0, bar).flatMap((path) => lines(path).map((line) => JSON.parse(line) as Report)),
    records: args.slice(bar + 1).flatMap((path) => lines(path).map((line) => RegestaRecord.parse(JSON.parse(line)))),
  };
}
