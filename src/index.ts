/**
 * Regesta reads news reports in German and English and writes the record: who did what to whom, where, when, why, how,
 * and according to whom, every field tied to the exact characters that it was taken from.
 */

export { type Explanation, printExplanation, type RejectedReading } from './engine/explain.ts';
export type { Layers } from './layers.ts';
export { identify, loadReader } from './load.ts';
export type { Reader, Reading } from './read.ts';
export { RegestaRecord } from './record.ts';
export type { Article, LanguageCode, StatedDate } from './text/article.ts';
export type { Identified } from './text/identify.ts';
export type { QuotedSpan, Span } from './text/span.ts';
