/** Titles and amounts that the name or noun after them is the head of: "Hunderte Menschen". */
const AMOUNT_NOUNS = [
  ...['Million', 'Milliarde', 'Hundert', 'Hunderte', 'Tausend', 'Tausende', 'Dutzend'],
  ...['Zehntausend', 'Zehntausende', 'Hunderttausend', 'Hunderttausende', 'Abertausende'],
];
export const TITLES = new Set(['Herr', 'Frau', 'Dr.', 'Prof.', ...AMOUNT_NOUNS]);
/** Nouns that the next noun belongs to without any mark. */
export const LOOSE_HEADS = new Set([
  'Anfang',
  'Mitte',
  'Ende',
  'Herr',
  'Frau',
  'Prozent',
  ...AMOUNT_NOUNS,
  'Typ',
  'Art',
  'Firma',
]);

/** Measures that have what is measured behind them after a number: "drei Jahre Haft". */
export const COUNTED = new Set([
  'Jahr',
  'Monat',
  'Tonne',
  'Kilo',
  'Kilogramm',
  'Gramm',
  'Liter',
  'Hektar',
  'Fass',
  'Prozentpunkt',
]);
