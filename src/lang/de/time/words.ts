import { table } from '../../../engine/lexicon.ts';
import { CUE, DATE, DIRECTION, MODIFIER } from '../../../time/kinds.ts';
import { date, shift } from '../../../time/meanings.ts';
import type { DateMeaning, Direction, Unit } from '../../../time/semantics.ts';
import type { TimexMod } from '../../../time/types.ts';
import { ABOUT, ARTICLE, COUNT, EDGE, FARTHER, HABITUAL, REFERENCE } from './kinds.ts';

const list = (words: string): Record<string, string> =>
  Object.fromEntries(
    words
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => [word, word]),
  );

/** Several words, or phrases parted by a bar, that all have one value. */
export const all = <V>(words: string, value: V): Record<string, V> =>
  Object.fromEntries(
    words
      .split(words.includes('|') ? /\s*\|\s*/u : /\s+/u)
      .filter(Boolean)
      .map((word) => [word, value]),
  );

/** Adjectives in all their endings. */
export const inflected = (stems: string): string =>
  stems
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending))
    .join(' ');

export const articles = table('de.articles', ARTICLE, list('der die das dem den des'));

/** What links the members of a list or a range, outside of them. */
export const links = table('de.links', CUE, {
  ...all(
    ', und | , bis | bis zum | bis zu | bis einschließlich | und am | sowie am | und den | , am | , den | und vom | und um | , um | oder am | sowie um | bis um | auf den',
    '#link',
  ),
  ...all('und oder sowie bis bzw. beziehungsweise , / - – — bis', '#link'),
});

/** Words that say on which side of the anchor a repeating time lies. */
export const directionWords = table<Direction>('de.directions', DIRECTION, {
  ...all(inflected('letzt vergangen vorig vorherig verflossen abgelaufen vorangegangen jüngst'), 'last' as const),
  ...all(inflected('dies laufend heurig aktuell gegenwärtig'), 'this' as const),
  ...all(inflected('kommend nächst bevorstehend künftig'), 'next' as const),
});

/** Words for one farther than last or next. */
export const fartherWords = table('de.farther', FARTHER, {
  ...all(inflected('vorletzt vorvergangen'), -2),
  ...all(inflected('übernächst'), 2),
});

/** Nouns and compounds that narrow a date. */
export const modifierWords = table<TimexMod>('de.modifiers', MODIFIER, {
  ...all('anfang | anfangs | zu beginn | zu anfang | beginn | seit beginn', 'START'),
  ...all('mitte', 'MID'),
  ...all('ende | gegen ende | zum ende | zu ende | am ende', 'END'),
});

/** What modifies an amount. */
export const aboutWords = table<TimexMod | 'EXACT'>('de.about', ABOUT, {
  ...all('rund | etwa | ungefähr | circa | ca. | annähernd | um die | schätzungsweise', 'APPROX'),
  ...all('gut | mehr als', 'MORE_THAN'),
  ...all('fast | knapp | beinahe | weniger als | nicht ganz | nahezu', 'LESS_THAN'),
  ...all('mindestens | wenigstens', 'EQUAL_OR_MORE'),
  ...all('höchstens | maximal | bis zu', 'EQUAL_OR_LESS'),
  ...all('fast genau |', 'APPROX'),
  ...all('genau', 'EXACT'),
});

/** Nouns for the edges of units: "Jahresende". */
export const edgeWords = table('de.edges', EDGE, {
  ...all('jahresanfang jahresbeginn', { unit: 'year', mod: 'START' } as const),
  ...all('jahresmitte', { unit: 'year', mod: 'MID' } as const),
  ...all('jahresende jahresschluss', { unit: 'year', mod: 'END' } as const),
  ...all('monatsanfang monatsbeginn', { unit: 'month', mod: 'START' } as const),
  ...all('monatsmitte', { unit: 'month', mod: 'MID' } as const),
  ...all('monatsende', { unit: 'month', mod: 'END' } as const),
  ...all('wochenbeginn wochenanfang', { unit: 'week', mod: 'START' } as const),
  ...all('wochenmitte', { unit: 'week', mod: 'MID' } as const),
});

/** Days and years told from the time of writing or of telling, in one word. */
export const dayWords = table<DateMeaning>('de.days', DATE, {
  heute: { ...date(shift(0, 'day')), nowadays: true },
  gestern: date(shift(-1, 'day')),
  vorgestern: date(shift(-2, 'day')),
  morgen: date(shift(1, 'day')),
  übermorgen: date(shift(2, 'day')),
  heuer: date(shift(0, 'year')),
  ...all('vorjahr vorjahres vorjahrs', date(shift(-1, 'year'))),
  ...all('folgejahr folgejahres', date(shift(1, 'year', 'narrative'))),
  ...all('vortag vortages vortags', date(shift(-1, 'day', 'narrative'))),
  ...all('folgetag folgetages', date(shift(1, 'day', 'narrative'))),
  ...all('vormonat vormonats', date(shift(-1, 'month'))),
  ...all('vorwoche', date(shift(-1, 'week'))),
  ...all('vorquartal vorquartals', date(shift(-1, 'quarter'))),
  ...all(
    'tags darauf | tags danach | tag darauf | tag danach | tag drauf | tags drauf',
    date(shift(1, 'day', 'narrative')),
  ),
  ...all(
    'tags zuvor | tag zuvor | tag davor | tags davor | tag vorher | tags vorher',
    date(shift(-1, 'day', 'narrative')),
  ),
  ...all('eines tages | eines schönen tages', date({ shape: 'unknown', unit: 'day' })),
});

/** Adjectives and adverbs of habit. */
export const habitualWords = table<Unit>('de.habitual', HABITUAL, {
  ...all(`täglich tagtäglich alltäglich ${inflected('täglich alltäglich')}`, 'day'),
  ...all(`werktags wochentags werktäglich ${inflected('werktäglich')}`, 'workday'),
  ...all(`wöchentlich allwöchentlich ${inflected('wöchentlich allwöchentlich')}`, 'week'),
  ...all(`monatlich allmonatlich ${inflected('monatlich allmonatlich')}`, 'month'),
  ...all(`vierteljährlich quartalsweise ${inflected('vierteljährlich')}`, 'quarter'),
  ...all(`halbjährlich ${inflected('halbjährlich')}`, 'half'),
  ...all(`jährlich alljährlich ${inflected('jährlich alljährlich')}`, 'year'),
  ...all(`stündlich ${inflected('stündlich')}`, 'hour'),
});

/** Times of something: "zweimal". */
export const countWords = table('de.times', COUNT, {
  einmal: 1,
  zweimal: 2,
  dreimal: 3,
  viermal: 4,
  fünfmal: 5,
  sechsmal: 6,
  siebenmal: 7,
  achtmal: 8,
  neunmal: 9,
  zehnmal: 10,
  zwölfmal: 12,
});

/** Nouns for what lasts: beside them "zehnjährig" is a length of time, not an age. */
export const lengthyNouns = table(
  'de.lengthy',
  CUE,
  all(
    `haft haftstrafe haftstrafen freiheitsstrafe gefängnisstrafe jugendstrafe bewährungsstrafe strafe sperre pause vertrag vertrags
    laufzeit amtszeit bürgerkrieg krieg kriegs kampf tätigkeit arbeit ausbildung lehre studium bestehen bestehens jubiläum tradition
    geschichte projekt programm plan aufenthalt mitgliedschaft ehe beziehung partnerschaft zusammenarbeit verfahren prozess streit
    herrschaft regierungszeit garantie frist phase entwicklung forschung forschungen ermittlungen erfahrung verhandlungen planung
    planungen bauzeit übergangszeit übergangsfrist abstand turnus rhythmus kontakte spritzkur unterbrechung bemühungen dienstzeit
    zugehörigkeit treue freundschaft karriere sanierung haftzeit einreiseverbot exil gefangenschaft besatzung waffenruhe moratorium`,
    '#lengthy',
  ),
);

/** Before a number: it refers to something and is no year. */
export const referenceWords = table(
  'de.references',
  REFERENCE,
  list(`nr. nr nummer § §§ artikel art. absatz abs. paragraf paragraph seite s. tel. tel telefon telefonnummer fax plz postfach zimmer flug
    flugnummer boeing airbus din iso en version windows modell kontonummer iban zeile kapitel ziffer aktenzeichen startnummer hotline
    agenda strategie formel artikels eu-verordnung richtlinie euro eur chf usd raum halle hausnummer mobil handy`),
);

/** After a number: it counts or measures and is no time. */
export const countedWords = table(
  'de.counted',
  CUE,
  all(
    `euro eur cent franken dollar mark dm lire pfund rubel yen kronen schilling gulden prozent promille punkte punkten meter metern
    kilometer kilometern km m cm mm kg g kilogramm gramm tonnen liter litern hektar quadratmeter quadratmetern quadratkilometer
    kubikmeter watt kilowatt megawatt ps grad menschen personen einwohner einwohnern zuschauer zuschauern besucher besuchern mitglieder
    mitgliedern teilnehmer teilnehmern soldaten mitarbeiter mitarbeitern beschäftigte beschäftigten stimmen seiten stück exemplare exemplaren
    mal millionen milliarden tote toten verletzte verletzten flüchtlinge flüchtlingen demonstranten polizisten wohnungen häuser fälle fällen
    arbeitsplätze arbeitsplätzen stellen kinder kindern schüler schülern frauen männer leute leuten bücher autos fahrzeuge fans unterschriften
    höhenmeter höhenmetern kilometern hm kalorien % € $ £ ° /min`,
    '#counted',
  ),
);
