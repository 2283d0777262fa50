import type { RecordClaim } from '../record.ts';
import type { LanguageCode } from '../text/article.ts';
import type { Civil } from '../time/calendar.ts';

/** The words of a report for people, in one language. */
export interface Labels {
  readonly chronology: string;
  readonly undated: string;
  readonly untitled: string;
  readonly published: string;
  readonly publishedBasis: Readonly<Record<'stated' | 'inferred' | 'unknown', string>>;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly noDate: string;
  readonly who: string;
  readonly whom: string;
  readonly where: string;
  readonly when: string;
  readonly why: string;
  readonly how: string;
  readonly source: string;
  readonly figures: string;
  readonly statuses: Readonly<Record<'actual' | 'planned' | 'possible' | 'denied', string>>;
  readonly basis: Readonly<Record<'explicit' | 'relative' | 'inferred' | 'none', string>>;
  /** Of words for a time that nobody can place: "am Sonntag" in a report of unknown date. */
  readonly dayUnknown: string;
  readonly figureKinds: Readonly<
    Record<'dead' | 'injured' | 'missing' | 'displaced' | 'arrested' | 'participants' | 'money' | 'other', string>
  >;
  readonly atLeast: (n: string) => string;
  readonly atMost: (n: string) => string;
  readonly sameAs: (claims: string) => string;
  readonly kinds: Readonly<Record<'event' | 'time' | 'place' | 'name' | 'speech', string>>;
  readonly show: string;
  readonly notes: string;
  readonly noClaims: string;
  readonly claimCount: (n: number) => string;
  readonly toChronology: string;
  readonly months: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly dayOfMonth: (day: number) => string;
  readonly date: (day: Civil) => string;
  readonly thousands: string;
  readonly decimal: string;
  /** The words between this language's quotation marks. */
  readonly quote: (words: string) => string;
}

const DE_MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const EN_MONTHS = 'January February March April May June July August September October November December'.split(' ');

const DE: Labels = {
  chronology: 'Chronologie',
  undated: 'Ohne Datum',
  untitled: 'Bericht ohne Titel',
  published: 'Veröffentlicht',
  publishedBasis: { stated: 'angegeben', inferred: 'aus dem Text erschlossen', unknown: 'nicht bekannt' },
  from: (day) => `ab ${day}`,
  until: (day) => `bis ${day}`,
  noDate: 'ohne Datum',
  who: 'wer',
  whom: 'wen, wem',
  where: 'wo',
  when: 'wann',
  why: 'warum',
  how: 'wie',
  source: 'laut',
  figures: 'Zahlen',
  statuses: { actual: 'geschehen', planned: 'geplant', possible: 'möglich', denied: 'bestritten' },
  basis: {
    explicit: 'im Text genannt',
    relative: 'vom Text aus berechnet',
    inferred: 'erschlossen',
    none: 'keine Zeitangabe',
  },
  dayUnknown: 'welcher Tag, ist nicht bekannt',
  figureKinds: {
    dead: 'Tote',
    injured: 'Verletzte',
    missing: 'Vermisste',
    displaced: 'Vertriebene',
    arrested: 'Festgenommene',
    participants: 'Teilnehmende',
    money: 'Geld',
    other: 'Anzahl',
  },
  atLeast: (n) => `mindestens ${n}`,
  atMost: (n) => `höchstens ${n}`,
  sameAs: (claims) => `dasselbe Geschehen wie ${claims}`,
  kinds: { event: 'Ereignisse', time: 'Zeiten', place: 'Orte', name: 'Personen und Gruppen', speech: 'Redewiedergabe' },
  show: 'Hervorheben',
  notes: 'Hinweise',
  noClaims: 'Keine Ereignisse gefunden.',
  claimCount: (n) => (n === 1 ? '1 Aussage' : `${n} Aussagen`),
  toChronology: 'Zur Chronologie',
  months: DE_MONTHS,
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  dayOfMonth: (day) => `${day}.`,
  date: ({ year, month, day }) => `${day}. ${DE_MONTHS[month - 1]} ${year}`,
  thousands: '.',
  decimal: ',',
  quote: (words) => `„${words}“`,
};

const EN: Labels = {
  chronology: 'Chronology',
  undated: 'Undated',
  untitled: 'Untitled report',
  published: 'Published',
  publishedBasis: { stated: 'stated', inferred: 'inferred from the text', unknown: 'not known' },
  from: (day) => `from ${day}`,
  until: (day) => `by ${day}`,
  noDate: 'undated',
  who: 'who',
  whom: 'whom',
  where: 'where',
  when: 'when',
  why: 'why',
  how: 'how',
  source: 'according to',
  figures: 'figures',
  statuses: { actual: 'actual', planned: 'planned', possible: 'possible', denied: 'denied' },
  basis: {
    explicit: 'stated in the text',
    relative: 'worked out from the text',
    inferred: 'inferred',
    none: 'no time given',
  },
  dayUnknown: 'which day is not known',
  figureKinds: {
    dead: 'dead',
    injured: 'injured',
    missing: 'missing',
    displaced: 'displaced',
    arrested: 'arrested',
    participants: 'participants',
    money: 'money',
    other: 'number',
  },
  atLeast: (n) => `at least ${n}`,
  atMost: (n) => `at most ${n}`,
  sameAs: (claims) => `the same happening as ${claims}`,
  kinds: { event: 'Events', time: 'Times', place: 'Places', name: 'People and groups', speech: 'Reported speech' },
  show: 'Highlight',
  notes: 'Notes',
  noClaims: 'No events found.',
  claimCount: (n) => (n === 1 ? '1 claim' : `${n} claims`),
  toChronology: 'Go to the chronology',
  months: EN_MONTHS,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  dayOfMonth: (day) => `${day}`,
  date: ({ year, month, day }) => `${day} ${EN_MONTHS[month - 1]} ${year}`,
  thousands: ',',
  decimal: '.',
  quote: (words) => `“${words}”`,
};

/** The words for reports in the given language. */
export function labelsFor(language: LanguageCode): Labels {
  return language === 'de' ? DE : EN;
}

/** How the time of a claim is known, in words. */
export function basisOf({ basis, time }: Pick<RecordClaim, 'basis' | 'time'>, labels: Labels): string {
  return basis === 'none' && time !== null ? labels.dayUnknown : labels.basis[basis];
}
