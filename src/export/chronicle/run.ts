import type { ChronicleEvent } from '../../chronicle/event.ts';
import type { RegestaRecord } from '../../record.ts';
import type { ExportFormat } from './format.ts';
import { type SidecarArticle, sidecarArticle } from './sidecar.ts';

/** Records that are kept at hand: the articles of neighbouring events are often the same. */
const AT_HAND = 512;

/** What an export is made of. */
export interface ExportInput {
  readonly events: AsyncIterable<ChronicleEvent>;
  /** Finds the record of an article by the id that events name it by. */
  readonly record: (article: string) => Promise<RegestaRecord>;
  readonly maker: string;
  /** Called after each event. */
  readonly onEvent: (done: number) => void;
}

/** What an export did. */
export interface ExportOutcome {
  readonly written: number;
  /** How many were left out, by reason. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** The articles behind all events that were looked at. */
  readonly articles: readonly SidecarArticle[];
}

/** Writes events in a format, piece by piece, and says what it did. */
export async function runExport(
  format: ExportFormat,
  input: ExportInput,
  write: (piece: string | Uint8Array) => Promise<void>,
): Promise<ExportOutcome> {
  let written = 0;
  let seen = 0;
  const leftOut = new Map<string, number>();
  const articles = new Map<string, SidecarArticle>();
  const atHand = new Map<string, Promise<RegestaRecord>>();
  const record = (id: string): Promise<RegestaRecord> => {
    const kept = atHand.get(id);
    if (kept !== undefined) return kept;
    const found = input.record(id);
    atHand.set(id, found);
    const [oldest] = atHand.keys();
    if (atHand.size > AT_HAND) atHand.delete(oldest!);
    return found;
  };
  async function* events(): AsyncIterable<ChronicleEvent> {
    for await (const event of input.events) {
      for (const { article } of event.claims) {
        if (!articles.has(article)) articles.set(article, sidecarArticle(await record(article)));
      }
      yield event;
      input.onEvent(++seen);
    }
  }
  const pieces = format.write({
    events: events(),
    record,
    wrote: () => written++,
    leftOut: (reason) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1),
    maker: input.maker,
  });
  for await (const piece of pieces) await write(piece);
  return { written, leftOut, articles: [...articles.values()] };
}
