import countries from 'i18n-iso-countries/index.js';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

countries.registerLocale(english);

/** A country as tables name it; every field is empty for a code that ISO 3166-1 does not have. */
export interface Country {
  readonly name: string;
  /** Three letters. */
  readonly alpha3: string;
  /** Three digits without the zeros in front. */
  readonly numeric: string;
}

/** The country of an ISO 3166-1 code of two letters. */
export function countryOf(alpha2: string | null): Country {
  if (alpha2 === null) return { name: '', alpha3: '', numeric: '' };
  const numeric = countries.alpha2ToNumeric(alpha2) ?? '';
  return {
    name: countries.getName(alpha2, 'en') ?? '',
    alpha3: countries.alpha2ToAlpha3(alpha2) ?? '',
    numeric: numeric.replace(/^0+/u, ''),
  };
}
