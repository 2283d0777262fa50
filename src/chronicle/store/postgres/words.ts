/** Code units of a word that count; a longer one is found by its beginning. */
const LONGEST = 500;
/** Words and code units of a part. A word's places are kept in a part up to the 255th, and a part is a megabyte at most. */
const PART_WORDS = 3000;
const PART_UNITS = 100_000;
const TITLE_WORDS = 300;
/** Words at the end of a part that stand at the beginning of the next, too, so that a phrase across the border is found. */
const OVERLAP = 30;
/** The last place there is, where all dictionary forms stand: nothing comes after them, so that no phrase is found there. */
const LAST_PLACE = 16_383;

/** Words of a text as they are looked up: in small letters, without accents. */
export function wordsOf(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ς', 'σ');
  return (folded.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []).map((word) => word.slice(0, LONGEST));
}

/** A part of an article, to be found by its words. */
export interface IndexedPart {
  /** A tsvector: words of the headline have weight A, of the text B, dictionary forms C. */
  readonly vector: string;
  /** The same words, to be taken to their stems. */
  readonly words: string;
}

/** An article in parts; most have one. There is always one at least. */
export function partsOf({ title, text, lemmas }: { title: string; text: string; lemmas: string }): IndexedPart[] {
  const [head = []] = chunks(wordsOf(title).slice(0, TITLE_WORDS), 0);
  const bodies = chunks(wordsOf(text), OVERLAP);
  const forms = chunks(wordsOf(lemmas), 0);
  return Array.from({ length: Math.max(1, bodies.length, forms.length) }, (_, i) =>
    partOf(i === 0 ? head : [], bodies[i] ?? [], forms[i] ?? []),
  );
}

function partOf(head: readonly string[], body: readonly string[], forms: readonly string[]): IndexedPart {
  const places = new Map<string, string[]>();
  const put = (word: string, place: string): void => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else known.push(place);
  };
  for (const [i, word] of head.entries()) put(word, `${i + 1}A`);
  // A place is left free, so that no phrase is found across the border.
  for (const [i, word] of body.entries()) put(word, `${head.length + 2 + i}B`);
  for (const word of forms) put(word, `${LAST_PLACE}C`);
  return {
    vector: [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' '),
    words: [...head, ...body].join(' '),
  };
}

function chunks(words: readonly string[], overlap: number): string[][] {
  const out: string[][] = [];
  for (let start = 0; start < words.length; ) {
    let [end, units] = [start, 0];
    while (end < words.length && end - start < PART_WORDS && units < PART_UNITS) units += words[end++]!.length;
    out.push(words.slice(start, end));
    start = end === words.length ? end : Math.max(start + 1, end - overlap);
  }
  return out;
}

/** The tsquery for a term: its words one after the other, in the headline only or anywhere. Empty for no words. */
export function queryOf(term: string, weights: '' | 'A' = ''): string {
  return wordsOf(term)
    .map((word) => `'${word}'${weights === '' ? '' : `:${weights}`}`)
    .join(' <-> ');
}
