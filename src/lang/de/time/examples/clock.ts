import type { Example } from './example.ts';

/** Times of the clock. */
export const clock: readonly Example[] = [
  ['Um [14 Uhr] kam er.', 'TIME 2014-06-18T14:00'],
  ['Kurz nach [14.30 Uhr] kam er.', 'TIME 2014-06-18T14:30'],
  ['Am [Montag] um [9:15 Uhr] kam er.', 'DATE 2014-06-16', 'TIME 2014-06-16T09:15'],
  ['Um [14 Uhr 30] kam er.', 'TIME 2014-06-18T14:30'],
  ['Gegen [halb neun] kam er.', 'TIME 2014-06-18T08:30'],
  ['Um [Viertel nach acht] kam er.', 'TIME 2014-06-18T08:15'],
  ['Um [Viertel vor acht] kam er.', 'TIME 2014-06-18T07:45'],
  ['Um [fünf Minuten vor zwölf Uhr] kam er.', 'TIME 2014-06-18T11:55'],
  ['Um [drei Uhr nachts] kam er.', 'TIME 2014-06-18T03:00'],
  ['Um [8 Uhr abends] kam er.', 'TIME 2014-06-18T20:00'],
  ['Am [Montagabend] um [8 Uhr] kam er.', 'TIME 2014-06-16TEV', 'TIME 2014-06-16T20:00'],
  ['Ab [12.15], so der Plan, wird gespielt.', 'TIME 2014-06-18T12:15'],
  ['Um [12.15] wird gespielt.', 'TIME 2014-06-18T12:15'],
  ['Geöffnet ist von [14] bis [18 Uhr].', 'TIME T14:00', 'TIME T18:00'],
  ['Geöffnet ist von [10.30] bis [12 Uhr].', 'TIME T10:30', 'TIME T12:00'],
  [
    'Am [Freitag] wird von [9.30], [10.15] und [11 Uhr] an gespielt.',
    'DATE 2014-06-20',
    'TIME 2014-06-20T09:30',
    'TIME 2014-06-20T10:15',
    'TIME 2014-06-20T11:00',
  ],
  [
    'Am [Freitag] wird um [9], [11] und [13 Uhr] gespielt.',
    'DATE 2014-06-20',
    'TIME 2014-06-20T09:00',
    'TIME 2014-06-20T11:00',
    'TIME 2014-06-20T13:00',
  ],
  ['Beginn am [20.] und [21. Juni], jeweils [20 Uhr].', 'DATE 2014-06-20', 'DATE 2014-06-21', 'TIME T20:00'],
  ['Gegen [Mitternacht] war Ruhe.', 'TIME 2014-06-18T24:00'],
];
