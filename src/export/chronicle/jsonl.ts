import type { ExportFormat } from './format.ts';

/** One event a line, whole: docs/event.schema.json. */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  extension: 'jsonl',
  about: 'one event a line with everything known of it (docs/event.schema.json)',
  async *write(source) {
    for await (const event of source.events) {
      yield `${JSON.stringify(event)}\n`;
      source.wrote();
    }
  },
};
