const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Nouns that stand for a time or a measure when they are in the accusative or genitive without a preposition. */
export const adverbialNouns = words(`
  Tag Woche Monat Jahr Jahrzehnt Jahrhundert Stunde Minute Sekunde Mal Morgen Vormittag Mittag Nachmittag Abend Nacht Sommer Winter
  Herbst Frühjahr Frühling Wochenende Anfang Mitte Ende Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar
  Februar März April Mai Juni Juli August September Oktober November Dezember Quartal Uhr Weile Kilometer Meter Grad`);

/** Nouns of measure, which are what something costs or weighs rather than what does it. */
export const measureNouns = words(
  'Euro Dollar Prozent Franken Pfund Rubel Mark Cent Tonne Kilo Kilogramm Liter Hektar Quadratkilometer Punkt',
);

/** Verbs whose only object stands in the dative. */
export const dativeVerbs = words(`
  helfen danken folgen gehören gefallen gelingen begegnen antworten drohen dienen fehlen gehorchen glauben gratulieren schaden
  schmecken vertrauen widersprechen zuhören zusehen zustimmen beitreten beiwohnen entgehen entkommen entsprechen gleichen nützen
  passieren schwerfallen leichtfallen missfallen misslingen nachgeben unterliegen unterstehen vorausgehen vorbeugen vorstehen
  weichen zufallen zugutekommen zustehen zuvorkommen angehören auffallen ausweichen beistehen einfallen entstammen erliegen
  bevorstehen nahestehen entgegenkommen entgegentreten widerstehen zulaufen zuwinken kondolieren huldigen`);

/** Verbs that take somebody in the dative beside what they say, give or take. */
export const givingVerbs = words(`
  vorwerfen mitteilen erlauben verbieten empfehlen befehlen versprechen vorschlagen raten abraten untersagen gestatten ermöglichen
  bescheinigen unterstellen zusichern zusagen garantieren geben schenken übergeben überlassen anbieten verweigern zeigen bringen schicken
  senden überreichen verleihen entziehen nehmen abnehmen stehlen rauben auferlegen gewähren erteilen überbringen antragen absprechen
  zusprechen nachsagen ankündigen berichten erzählen sagen erklären gegenüberstellen bieten leisten liefern verschaffen bereiten
  bescheren gönnen einräumen zahlen spenden widmen vermitteln beibringen zufügen ersparen verdanken wünschen signalisieren verkaufen`);

/** Verbs that have a subject at most. */
export const intransitiveVerbs = words(`
  sein werden bleiben gehen kommen fahren laufen fliegen reisen sterben leben wohnen entstehen erscheinen verschwinden passieren
  geschehen stattfinden explodieren flüchten fliehen einmarschieren vorrücken ankommen aufwachsen wachsen sinken steigen fallen
  zurückkehren zurücktreten eintreffen scheitern enden liegen stehen sitzen existieren erfolgen kapitulieren gelten dauern bestehen herrschen`);

/** Verbs whose "es" is their subject, while the phrase beside it is the object. */
export const existentialVerbs = words('geben setzen');

/** Verbs that make a verb complex with another verb. */
export const auxiliaries = words('haben sein werden können müssen sollen wollen dürfen mögen');

/** Verbs that another verb stands beside in the bare infinitive, and that keep the subject. */
export const rulingVerbs = words('gehen bleiben kommen lernen');

/** Verbs that only people and bodies do: what they say, decide and judge is their object, though it stand in front. */
export const personalVerbs = words(`
  sagen mitteilen erklären berichten melden bestätigen ankündigen betonen erwähnen behaupten äußern fordern verlangen verlautbaren
  bekanntgeben schreiben kritisieren loben verurteilen begrüßen bedauern ablehnen bestreiten dementieren zurückweisen anordnen
  beschließen entscheiden genehmigen beantragen planen vorschlagen versprechen zusagen vereinbaren befürchten vermuten glauben wissen
  feststellen festlegen verfügen veranlassen meinen ergänzen einräumen zugeben bekräftigen unterstreichen veröffentlichen`);

/** Pronouns for things and happenings. */
export const thingPronouns = words('das dies dieses was');

/** Pronouns that are subjects more often than objects. */
export const indefinite = words('niemand jemand wer keiner jeder einer');

/** Person and number of the personal pronouns that only fit one. */
export const persons: ReadonlyMap<string, string> = new Map([
  ['ich', '1s'],
  ['du', '2s'],
  ['wir', '1p'],
  ['ihr', '2p'],
  ['er', '3s'],
  ['es', '3s'],
  ['man', '3s'],
]);

/** Verbs that stand behind what somebody says, with who says it right after them. */
export const sayingVerbs = words(`
  sagen mitteilen erklären berichten melden betonen behaupten schreiben meinen ergänzen erzählen fragen antworten rufen glauben äußern
  erläutern versichern`);
