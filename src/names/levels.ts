/** What kind of thing a gazetteer place is, in the order of its code in the table. */
export const LEVELS = [
  'continent',
  'country',
  'area',
  'region',
  'island',
  'water',
  'mountain',
  'historic',
  'place',
  'capital',
  'seat',
  'district-seat',
  'town',
  'quarter',
] as const;
export type Level = (typeof LEVELS)[number];

/** What a name says of its place, in the order of its code in the table; an inflected name is found, but not shown. */
export const FORMS = ['name', 'adjective', 'demonym', 'inflected'] as const;
export type Form = (typeof FORMS)[number];

/** Languages of names, in the order of their bits in the table. */
export const NAME_LANGUAGES = ['de', 'en', 'fr', 'es', 'it', 'tr', 'ru', 'pl', 'nl'] as const;
