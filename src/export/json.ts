import type { RegestaRecord } from '../record.ts';

/** The record as JSON for people and programs: indented, a line break at the end. */
export function formatJson(record: RegestaRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** The record as one line of JSON, a line break at the end. */
export function formatJsonLine(record: RegestaRecord): string {
  // Both are line breaks to some readers of JSON Lines.
  return `${JSON.stringify(record).replace(/[\u2028\u2029]/gu, (c) => (c === '\u2028' ? '\\u2028' : '\\u2029'))}\n`;
}
