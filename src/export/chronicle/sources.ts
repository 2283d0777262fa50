import type { ChronicleEvent } from '../../chronicle/event.ts';
import type { RegestaRecord } from '../../record.ts';
import type { ExportSource } from './format.ts';

/** The records of the articles that tell of an event, in the order of its claims, each once. */
export async function recordsOf(event: ChronicleEvent, source: ExportSource): Promise<RegestaRecord[]> {
  const ids = [...new Set(event.claims.map(({ article }) => article))];
  return Promise.all(ids.map((id) => source.record(id)));
}

/** The name that a list of sources gives an article: its publisher, or else its address, or else its id. */
export function sourceName({ article }: RegestaRecord): string {
  return article.publisher ?? article.url ?? article.id;
}

/** "On 3 May 2024, according to …": what an event's first claim quotes, with who says so. */
export function quoteOf({ claims }: ChronicleEvent): string {
  const [first] = claims;
  return first === undefined ? '' : oneLine(first.evidence.text);
}

/** Text on one line: tabs and line breaks become single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Each value once, in its order. */
export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
