import type { Words } from './words.ts';

/** The page in German. */
export const de: Words = {
  chronicle: 'Chronik',
  review: 'Prüfen',
  add: 'Berichte hinzufügen',
  language: 'English',
  events: (n) => (n === 1 ? '1 Ereignis' : `${n.toLocaleString('de')} Ereignisse`),
  reports: (n) => (n === 1 ? '1 Bericht' : `${n} Berichte`),
  loading: 'Lädt …',
  nothing: 'Kein Ereignis passt zu dieser Auswahl.',
  undated: 'Ohne Datum',
  statuses: { actual: 'geschehen', planned: 'geplant', possible: 'möglich', denied: 'bestritten' },
  close: 'Schließen',
  skip: 'Zur Liste',
};
