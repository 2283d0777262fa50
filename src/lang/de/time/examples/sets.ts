import type { Example } from './example.ts';

/** Repeated times. */
export const sets: readonly Example[] = [
  ['Er läuft [jeden Tag].', 'SET P1D quant=EVERY'],
  ['Er läuft [jedes Jahr] mit.', 'SET P1Y quant=EVERY'],
  ['Er läuft [jeden zweiten Tag].', 'SET P2D quant=EVERY'],
  ['Er läuft [jeden Montag].', 'SET XXXX-WXX-1 quant=EVERY'],
  ['Er läuft [jeden Montagabend].', 'SET XXXX-WXX-1TEV quant=EVERY'],
  ['Er läuft [jeden Abend].', 'SET XXXX-XX-XXTEV quant=EVERY'],
  ['Er läuft [jeden Mai].', 'SET XXXX-05 quant=EVERY'],
  ['Er läuft [jeden Sommer].', 'SET XXXX-SU quant=EVERY'],
  ['Er läuft [alle zwei Jahre].', 'SET P2Y quant=EVERY'],
  ['Er läuft [alle paar Jahre].', 'SET PXY quant=EVERY'],
  ['Er läuft [montags].', 'SET XXXX-WXX-1 quant=EVERY'],
  ['Er läuft [nachts].', 'SET PT1NI quant=EVERY'],
  ['Er läuft [Mittwoch vormittags].', 'SET XXXX-WXX-3TMO quant=EVERY'],
  ['Er läuft [täglich].', 'SET P1D quant=EVERY'],
  ['Er läuft [dreimal täglich].', 'SET P1D freq=3X'],
  ['Er läuft [einmal im Monat].', 'SET P1M freq=1X'],
  ['Er läuft [4 mal pro Woche].', 'SET P1W freq=4X'],
  ['Er läuft [pro Woche] weit.', 'SET P1W quant=EVERY'],
  ['Er verdient im [Monat] genug.', 'SET P1M quant=EVERY'],
  ['Das kostet 40 Euro am [Tag].', 'SET P1D quant=EVERY'],
  ['Vier Turnusse von [je zwei Wochen] sind geplant.', 'SET P2W quant=EVERY'],
  ['Es wurde [Jahr für Jahr] mehr.', 'SET P1Y quant=EVERY'],
  ['An [Wochenenden] läuft er.', 'SET P1WE quant=EVERY'],
  ['Er läuft [montags um 8 Uhr].', 'SET XXXX-WXX-1T08:00 quant=EVERY'],
];
