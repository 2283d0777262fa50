import type { ValencyRules } from '../../../syntax/frames/language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** What German verbs take, where case alone does not tell. */
export const valency: ValencyRules = {
  reflexive: 'sich',
  times: words(`
    Tag Woche Monat Jahr Jahrzehnt Jahrhundert Stunde Minute Sekunde Mal Morgen Vormittag Mittag Nachmittag Abend Nacht Sommer Winter Herbst
    Frühjahr Frühling Wochenende Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli
    August September Oktober November Dezember Weile Zeitlang Kilometer Meter Zentimeter Meile`),
  timeVerbs: words(`
    verbringen feiern brauchen haben benötigen kosten dauern nutzen abwarten erleben verlieren gewinnen sparen beginnen beenden genießen planen
    vergessen nehmen geben bekommen erhalten vergeuden verschwenden opfern aufwenden investieren füllen überstehen überleben absitzen umfassen
    zählen betragen messen retten verderben vermiesen versüßen verschlafen absolvieren bestimmen festlegen vorschlagen nennen wählen bedeuten
    verlangen fordern beantragen verbüßen aufholen zurücklegen schwimmen laufen bilden prägen eröffnen einläuten begehen`),
  dativeVerbs: words(`
    helfen danken gehören gefallen gelingen begegnen antworten drohen dienen fehlen gehorchen gratulieren schaden schmecken
    vertrauen widersprechen zuhören zusehen zustimmen beitreten beiwohnen entgehen entkommen entsprechen gleichen nützen schwerfallen
    leichtfallen missfallen misslingen unterliegen unterstehen vorausgehen vorbeugen vorstehen weichen zufallen zugutekommen zustehen
    zuvorkommen angehören auffallen ausweichen beistehen einfallen entstammen erliegen bevorstehen nahestehen entgegenkommen entgegentreten
    widerstehen kondolieren huldigen gebühren vorkommen`),
  intransitiveVerbs: words(`
    sein bleiben sterben umkommen versterben ertrinken ersticken verbluten verhungern verunglücken verschwinden auftauchen erscheinen
    auftreten geschehen stattfinden erfolgen entstehen existieren herrschen scheitern enden explodieren detonieren abstürzen einstürzen
    zusammenbrechen entgleisen kollidieren zusammenstoßen sinken fliehen flüchten ankommen eintreffen zurückkehren heimkehren einreisen
    ausreisen abreisen einmarschieren vorrücken vordringen zurücktreten abdanken kandidieren amtieren kapitulieren teilnehmen protestieren
    demonstrieren streiken reagieren ausbrechen aufwachsen gelangen stammen lauten drohen fehlen
    gefallen gelingen geraten stecken warten stehen gelten scheinen heißen profitieren wohnen übernachten votieren liegen sitzen kommen`),
};

/** Verbs whose object, in the accusative or dative, does what their infinitive says. */
export const objectControl: ReadonlySet<string> = words(`
  anflehen anhalten anleiten anregen anstiften anweisen auffordern aufrufen befehlen befähigen bewegen bitten drängen einladen
  empfehlen erlauben ermahnen ermöglichen ermuntern ermutigen ersuchen gestatten helfen hindern lassen mahnen nahelegen nötigen raten
  treiben überreden überzeugen untersagen verbieten verleiten verpflichten veranlassen vorschreiben warnen zwingen beauftragen beschwören
  sehen hören`);
