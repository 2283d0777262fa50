/** Verbs with tags of their own: auxiliaries and modals by lemma. */
export const AUXILIARIES: Readonly<Record<string, 'VA' | 'VM'>> = {
  sein: 'VA',
  haben: 'VA',
  werden: 'VA',
  können: 'VM',
  müssen: 'VM',
  dürfen: 'VM',
  sollen: 'VM',
  wollen: 'VM',
  mögen: 'VM',
};

/** Adjectives with comparison that no rule gives: stems of the comparative and the superlative. */
export const COMPARISON: Readonly<Record<string, readonly [string, string]>> = {
  gut: ['besser', 'best'],
  hoch: ['höher', 'höchst'],
  nah: ['näher', 'nächst'],
  nahe: ['näher', 'nächst'],
  groß: ['größer', 'größt'],
  viel: ['mehr', 'meist'],
};

/** Adjectives whose vowel changes in comparison. */
export const UMLAUT_IN_COMPARISON: ReadonlySet<string> = new Set(
  'alt arg arm dumm gesund grob hart jung kalt klug krank kurz lang rot scharf schwach schwarz stark warm'.split(' '),
);

/** Stems of adjectives that only stand before a noun, and so have no bare form. */
export const ATTRIBUTIVE_ONLY: ReadonlySet<string> = new Set(
  'letzt ander erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft ober unter inner äußer vorder hinter mittler hiesig dortig heutig gestrig damalig jetzig ehemalig sonstig'.split(
    ' ',
  ),
);

/** Ordinals and others that the dictionaries lack: stems that decline like "neu". */
export const MORE_ADJECTIVES: readonly string[] =
  'ander erst zweit dritt viert fünft sechst siebt siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst dreißigst hundertst tausendst vorletzt solch derartig ober unter inner äußer vorder hinter mittler'.split(
    ' ',
  );
