// Reads the invented reports that the page shows where a chronicle is empty, and puts their records and events beside the page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toldIn } from '../dist/chronicle/add/told.js';
import { articleKey } from '../dist/chronicle/keys.js';
import { viewEvent } from '../dist/chronicle/view/index.js';
import { ingest } from '../dist/ingest/ingest.js';
import { loadReader, standardCodebook } from '../dist/load.js';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'dist/web/examples');
const REPORTS = { de: 'examples/demonstration-leipzig.md', en: 'examples/flood-hereford.md' };
const OPTIONS = { language: 'auto', format: 'auto', published: null, maxSize: 1_000_000, stdin: [] };

mkdirSync(FOLDER, { recursive: true });
const codebook = standardCodebook();
for (const [language, path] of Object.entries(REPORTS)) {
  for await (const found of ingest([join(ROOT, path)], OPTIONS)) {
    // The name by which the page knows that it is none of the chronicle's.
    const article = { ...found.article, id: `example-${language}` };
    const { record } = (await loadReader(language, codebook)).read(article);
    const key = articleKey(article);
    const events = toldIn(key, record).tellings.map(({ own, claims }) =>
      viewEvent({
        id: own,
        articles: [{ key, id: article.id, record, claims: claims.map(({ claim }) => claim) }],
        copies: [],
        links: [],
        decisions: [],
        codebook,
        language,
      }),
    );
    writeFileSync(join(FOLDER, `${language}.json`), JSON.stringify({ record, events }));
  }
}
