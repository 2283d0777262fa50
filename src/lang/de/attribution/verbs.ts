import type { CueClass } from '../../../attribution/language.ts';
import { byClass } from '../../../attribution/word-lists.ts';

/** German verbs of reporting by lemma, separable prefixes attached. */
export const VERBS: ReadonlyMap<string, CueClass> = byClass({
  say: `sagen erklären mitteilen äußern berichten melden bestätigen betonen bekanntgeben bekanntwerden bekanntmachen angeben behaupten versichern
    bekräftigen hinzufügen unterstreichen hinweisen verlauten erzählen ausführen einräumen zugeben erläutern
    argumentieren entgegnen erwidern antworten kontern beteuern bestreiten dementieren verneinen bejahen informieren
    unterrichten aussagen zitieren verkünden verlautbaren ergänzen klarstellen offenbaren enthüllen verraten sprechen
    reden widersprechen zurückweisen signalisieren andeuten anmerken bemerken festhalten beklagen klagen bedauern
    schildern darlegen präzisieren resümieren bilanzieren wiederholen zusammenfassen lauten heißen durchsagen anführen
    herausstreichen hervorheben prahlen spotten lügen beschreiben darstellen vorbringen vortragen danken gratulieren
    gestehen beichten leugnen abstreiten aussprechen ausrichten übermitteln preisgeben vermelden einwenden einwerfen
    mahnen warnen beschwichtigen kommentieren verweisen begründen entschuldigen einlassen zurückmelden herausstellen
    beschweren bekennen bekunden beharren insistieren protestieren munkeln ausschließen durchblicken verbreiten
    vermelden verlesen erwähnen erinnern zurückblicken nachlegen fortfahren schwärmen versprechen zusichern`,
  write: `schreiben formulieren titeln notieren posten twittern veröffentlichen publizieren verfassen formulieren bloggen mailen`,
  ask: `fragen nachfragen anfragen rätseln`,
  think: `meinen glauben denken hoffen fürchten befürchten erwarten vermuten annehmen ausgehen rechnen finden
    zweifeln bezweifeln anzweifeln schätzen einschätzen mutmaßen wünschen argwöhnen spekulieren wissen vorstellen
    prognostizieren voraussagen vorhersagen vorhersehen halten ansehen betrachten erachten empfinden bangen sehen
    unterstellen voraussetzen verdächtigen`,
  find: `feststellen ermitteln ergeben hervorgehen zeigen belegen beweisen errechnen herausfinden folgern
    schlussfolgern urteilen entscheiden befinden bescheinigen attestieren konstatieren erkennen nahelegen
    entnehmen beziffern diagnostizieren nachweisen besagen vorsehen`,
  demand: `fordern verlangen beauftragen ersuchen untersagen erlauben bestehen auffordern einfordern appellieren raten empfehlen drängen anordnen anweisen befehlen bitten
    vorschlagen anregen aufrufen ermahnen beantragen abraten anmahnen pochen befürworten ablehnen verbieten plädieren`,
  announce: `ankündigen zusagen drohen androhen anbieten beschließen vereinbaren geloben schwören garantieren erwägen
    weigern einigen verständigen beabsichtigen planen`,
  accuse: `vorwerfen vorhalten beschuldigen bezichtigen anklagen anlasten nachsagen verurteilen tadeln rügen anprangern
    beanstanden bemängeln monieren`,
  judge: `kritisieren loben würdigen begrüßen bezeichnen nennen beurteilen bewerten charakterisieren titulieren
    werten einstufen gutheißen preisen verteidigen rechtfertigen missbilligen brandmarken umschreiben`,
  manner: `rufen ausrufen zurufen schreien brüllen skandieren flüstern jubeln schimpfen seufzen witzeln scherzen lächeln
    murmeln stammeln meckern poltern wettern singen`,
});
