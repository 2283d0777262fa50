import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ExportFormat } from './format.ts';
import { type Cell, COLUMNS } from './row.ts';
import { recordsOf } from './sources.ts';

const TYPES = { text: 'STRING', number: 'DOUBLE', integer: 'INT32' } as const;

/** The flat table as Apache Parquet, the columns of CSV with their types. The table is put together in memory. */
export const parquet: ExportFormat = {
  name: 'parquet',
  extension: 'parquet',
  about: 'the columns of CSV, with types (Apache Parquet)',
  async *write(source) {
    const columns: Cell[][] = COLUMNS.map(() => []);
    for await (const event of source.events) {
      const records = await recordsOf(event, source);
      for (const [i, { value }] of COLUMNS.entries()) columns[i]!.push(value(event, records));
      source.wrote();
    }
    const columnData = COLUMNS.map(({ name, holds }, i) => ({ name, data: columns[i]!, type: TYPES[holds] }));
    yield new Uint8Array(parquetWriteBuffer({ columnData, createdBy: source.maker }));
  },
};
