import type { ChronicleEvent } from '../../chronicle/event.ts';
import type { RegestaRecord } from '../../record.ts';

/** What a format writes from: the events in the order of the export, and the records of the articles behind them. */
export interface ExportSource {
  readonly events: AsyncIterable<ChronicleEvent> | Iterable<ChronicleEvent>;
  /** The record of an article that an event names. */
  readonly record: (article: string) => RegestaRecord | Promise<RegestaRecord>;
  /** Called once for each event that the format writes. */
  readonly wrote: () => void;
  /** Called once for each event that the format has no place for, with the reason in a few words. */
  readonly leftOut: (reason: string) => void;
  /** For formats that name their maker: "Regesta 1.2.3, codebook plover 1". */
  readonly maker: string;
}

/** One format of `regesta export`. */
export interface ExportFormat {
  /** As it is asked for: `--format NAME`. */
  readonly name: string;
  /** The ending of its files, without a dot. */
  readonly extension: string;
  /** What it is, in a line of `--help`. */
  readonly about: string;
  /** Its bytes or text in pieces, in order; text is UTF-8. The same events give the same bytes. */
  readonly write: (source: ExportSource) => AsyncIterable<string | Uint8Array>;
}
