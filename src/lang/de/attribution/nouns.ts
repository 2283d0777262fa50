import type { CueClass } from '../../../attribution/language.ts';
import { byClass, words } from '../../../attribution/word-lists.ts';

/** German nouns of reporting, lower case. */
export const NOUNS: ReadonlyMap<string, CueClass> = byClass({
  say: `angabe aussage äußerung erklärung mitteilung bericht meldung darstellung behauptung wort auskunft information
    bekanntgabe bestätigung dementi stellungnahme rede zitat ankündigung verlautbarung hinweis begründung argument
    schilderung bekunden vernehmen nachricht statement kommentar pressemitteilung pressemeldung medienbericht
    sprecher gerücht botschaft antwort zusage lesart version bekenntnis sprachregelung presseerklärung`,
  write: `schreiben brief zeitung blatt magazin artikel buch beitrag urteil bekennerschreiben dokument papier
    protokoll agentur nachrichtenagentur internetseite website homepage`,
  ask: 'frage',
  think: `ansicht meinung auffassung einschätzung schätzung überzeugung vermutung annahme hoffnung befürchtung sorge
    erwartung glaube verdacht prognose sicht furcht angst vorhersage these theorie idee vorstellung haltung`,
  find: `erkenntnis ermittlung studie untersuchung umfrage gutachten ergebnis berechnung statistik analyse
    feststellung beobachtung recherche quelle beweis einsicht hochrechnung auswertung`,
  demand: `forderung aufforderung appell rat empfehlung bitte verlangen vorschlag aufruf anordnung befehl anweisung antrag
    wunsch warnung mahnung plädoyer`,
  announce: 'drohung versprechen beschluss entscheidung absicht plan angebot vorhaben zusicherung',
  accuse: 'vorwurf anschuldigung beschuldigung anklage anklageschrift kritik verdächtigung unterstellung klage',
});

/** Ends of compounds that report as their last part does: "Polizeiangaben", "Medienberichten". */
export const NOUN_ENDINGS: readonly string[] = words(`angabe angaben aussage aussagen bericht berichte berichten meldung
  meldungen mitteilung erklärung darstellung information informationen studie umfrage kreise kreisen quelle quellen
  ansicht meinung sicht zeitung agentur gesetz schätzung schätzungen statistik analyse sprecher sprecherin ministerium
  behörde gutachten plan beschluss bekanntmachung website`);
