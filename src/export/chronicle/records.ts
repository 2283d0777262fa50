import type { ExportFormat } from './format.ts';

/** The records of the articles that tell of the events, each once, one a line: docs/record.schema.json. */
export const records: ExportFormat = {
  name: 'records',
  extension: 'jsonl',
  about: 'the record of every article that tells of the events (docs/record.schema.json)',
  async *write(source) {
    const seen = new Set<string>();
    for await (const event of source.events) {
      for (const { article } of event.claims) {
        if (seen.has(article)) continue;
        seen.add(article);
        yield `${JSON.stringify(await source.record(article))}\n`;
      }
      source.wrote();
    }
  },
};
