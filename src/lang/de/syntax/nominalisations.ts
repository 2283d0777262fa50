const endings = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Endings of nouns whose genitive is whom or what it is done to: "die Rückeroberung Karabachs". Compounds end in them too. */
export const deeds = endings(`
  ung nahme einnahme übernahme festnahme aufnahme geiselnahme mord entzug verkauf kauf bau abbau ausbau aufbau wiederaufbau umbau abriss
  abschuss beschuss raub bruch abbruch abschluss ausschluss beschluss erlass erwerb schutz einsatz freikauf verbot verzicht verlust
  vergleich wechsel bezug gebrauch missbrauch verbrauch anbau abwurf entwurf sturz diebstahl totschlag boykott transport import export
  analyse kontrolle kritik verrat vertrieb vollzug ersatz erhalt empfang austausch umtausch tausch rückgabe herausgabe bekanntgabe
  ausgabe übergabe abgabe freigabe preisgabe wahl auswahl suche pflege lektüre diagnose blockade razzia`);

/** Endings of nouns whose genitive is who or what does it: "die Ankunft der Truppen". */
export const happenings = endings(`
  angriff überfall anschlag einmarsch vormarsch marsch rückmarsch abmarsch aufmarsch abzug rückzug einzug auszug umzug flucht rückkehr
  heimkehr ankunft abreise anreise einreise ausreise reise besuch rücktritt eintritt austritt beitritt auftritt antritt protest streik
  sieg niederlage tod untergang aufstieg abstieg anstieg rückgang zusammenbruch ausbruch einbruch einsturz absturz sturz beginn ende
  start erfolg misserfolg aufstand putsch kampf treffen streit drohung forderung warnung erklärung äußerung entscheidung weigerung
  zusicherung zusage absage antwort frage bitte aufruf appell vorwurf wunsch versuch hilfe reaktion auftrag angebot vorschlag vorstoß
  bewegung entstehung entwicklung kapitulation explosion demonstration intervention aktion arbeit aussage mitteilung ankündigung behauptung`);

/** Endings of nouns that end like deeds and are none. */
export const things = endings(`
  regierung zeitung wohnung sitzung abteilung meinung umgebung bevölkerung richtung verfassung stiftung siedlung festung währung ordnung
  hoffnung stellung einrichtung leitung führung verwaltung bedingung erfahrung bedeutung wirkung haltung stimmung spannung vereinigung
  vertretung versicherung rechnung kleidung nahrung heizung stallung sendung schwung sprung ursprung düngung lösung gattung niederung`);
