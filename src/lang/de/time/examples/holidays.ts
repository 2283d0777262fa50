import type { Example } from './example.ts';

/** Feasts, fixed and movable. Easter was on 20 April 2014, and will be on 5 April 2015. */
export const holidays: readonly Example[] = [
  ['Zu [Ostern] war Ruhe.', 'DATE 2014-04-20'],
  ['Zu [Ostern 2015] wird Ruhe sein.', 'DATE 2015-04-05'],
  ['Am [Karfreitag] war Ruhe.', 'DATE 2014-04-18'],
  ['Am [Aschermittwoch] war Ruhe.', 'DATE 2014-03-05'],
  ['Zu [Pfingsten] war Ruhe.', 'DATE 2014-06-08'],
  ['[Christi Himmelfahrt] war verregnet.', 'DATE 2014-05-29'],
  ['Am [Vatertag] war Ruhe.', 'DATE 2014-05-29'],
  ['Am [Muttertag] war Ruhe.', 'DATE 2014-05-11'],
  ['Zu [Fronleichnam] wird gefeiert.', 'DATE 2014-06-19'],
  ['Zu [Weihnachten] wird gefeiert.', 'DATE 2014-12-24'],
  ['Zu [Silvester] wurde gefeiert.', 'DATE 2013-12-31'],
  ['Am [Tag der Deutschen Einheit] wird gefeiert.', 'DATE 2014-10-03'],
  ['Am [zweiten Weihnachtstag] wird gespielt.', 'DATE 2014-12-26'],
  ['Am [1. Advent] wird gesungen.', 'DATE 2014-11-30'],
  ['Am [Buß- und Bettag] wird gebetet.', 'DATE 2014-11-19'],
  ['Am [Rosenmontag] war Ruhe.', 'DATE 2014-03-03'],
];
