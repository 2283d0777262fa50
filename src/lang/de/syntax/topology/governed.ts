/** Verbs by the preposition that they ask for, beside an object as well: "jemanden zu etwas verurteilen". */
const VERBS: Readonly<Record<string, string>> = {
  zu: `verurteilen auffordern aufrufen zwingen einladen führen beitragen ermutigen drängen bewegen verpflichten überreden anstiften
    beglückwünschen gratulieren ernennen wählen befördern`,
  wegen:
    'verurteilen verhaften festnehmen anklagen verklagen anzeigen kritisieren ermitteln fahnden suchen bestrafen entlassen',
  vor: 'warnen schützen bewahren retten fliehen flüchten verstecken',
  um: 'bitten ersuchen anflehen betrügen bringen bewerben handeln',
  über: 'informieren unterrichten berichten sprechen verhandeln beraten diskutieren abstimmen entscheiden',
  von: 'überzeugen abhalten befreien abbringen distanzieren ausgehen abhängen unterscheiden',
  mit: 'beauftragen konfrontieren drohen rechnen beginnen versorgen ausstatten beliefern vergleichen',
  gegen: 'protestieren demonstrieren verstoßen vorgehen ermitteln kämpfen klagen verhängen verteidigen',
  an: 'hindern erinnern beteiligen teilnehmen übergeben verkaufen liefern ausliefern erkranken',
  auf: 'verzichten reagieren einigen bestehen hoffen warten schießen feuern hinweisen vorbereiten beschränken',
  als: 'bezeichnen verurteilen kritisieren betrachten einstufen darstellen werten ansehen',
};

const wanted = new Map(Object.entries(VERBS).map(([preposition, list]) => [preposition, new Set(list.split(/\s+/u))]));

/** True when a verb, by its lemma with its particle, asks for a preposition. */
export function governs(verb: string, preposition: string): boolean {
  return wanted.get(preposition)?.has(verb) === true;
}
