import { type PageWords, phrases } from '../../text/page-words.ts';

/** German words of the pages around a report. */
export const page: PageWords = {
  byline: phrases(`
    von | ein bericht von | ein kommentar von | eine analyse von | ein gastbeitrag von | autor: | autorin: |
    text:
  `),
  updated: phrases(`
    aktualisiert am | aktualisiert: | aktualisiert | zuletzt aktualisiert | zuletzt geändert |
    letzte aktualisierung | letzte änderung | update vom | update: | stand: | geändert am
  `),
  elsewhere: phrases(`
    lesen sie auch | lesen sie hier | lesen sie dazu | lesen sie mehr | lesen sie weiter | lies auch | lest auch |
    mehr zum thema | mehr zu diesem thema | mehr dazu | mehr aus | mehr lesen | mehr von | mehr nachrichten |
    auch interessant | auch spannend | das könnte sie auch interessieren | das könnte dich auch interessieren |
    das könnte sie interessieren | weitere artikel | weitere themen | weitere nachrichten | weitere meldungen |
    weiterführende links | weiterlesen | verwandte artikel | verwandte themen | ähnliche artikel |
    ähnliche beiträge | passend zum thema | zum thema | siehe auch | sehen sie auch | hören sie auch |
    meistgelesen | meistgelesene artikel | die meistgelesenen | beliebte artikel | empfehlungen für sie |
    empfohlene artikel | empfohlener redaktioneller inhalt | aktuelle meldungen | neueste artikel | top-themen |
    aus dem archiv | im video: | zur bildergalerie | jetzt lesen
  `),
  onward: phrases(`
    mehr | weiter | weiterlesen | weiter lesen | mehr lesen | mehr dazu | mehr erfahren | lesen sie mehr | zum artikel |
    zum beitrag | ganzer artikel | ganzen artikel lesen | artikel lesen | details
  `),
  labels: phrases(`
    artikel wird nach der anzeige fortgesetzt | der artikel geht nach der anzeige weiter | weiter nach der anzeige |
    nach der anzeige weiterlesen | hier geht es nach der anzeige weiter | text geht nach der anzeige weiter |
    anzeige | anzeigen | werbung | teilen | artikel teilen | beitrag teilen | drucken | artikel drucken | merken |
    artikel merken | speichern | vorlesen | artikel anhören | anhören | kommentieren | newsletter |
    per e-mail teilen | e-mail | schließen | zur startseite | startseite | nach oben | zurück | weiter | menü |
    suche | folgen | video abspielen | bild vergrößern | link kopieren | link kopiert | themen | schlagworte |
    schlagwörter | dieser inhalt ist nicht mehr verfügbar | externer inhalt | inhalt nicht verfügbar |
    nach der anzeige geht es weiter | der artikel geht unter der anzeige weiter
  `),
  comments: phrases(`
    kommentare | leserkommentare | kommentare anzeigen | diskutieren sie mit | schreiben sie einen kommentar |
    schreibe einen kommentar | kommentar verfassen | kommentar schreiben | ihre meinung | leserbriefe
  `),
  closing: phrases(`
    mit informationen von | mitarbeit: | folgen sie | folge | alle rechte vorbehalten | copyright | © |
    folgen sie uns | folge uns | abonnieren sie | jetzt abonnieren | newsletter abonnieren | melden sie sich |
    jetzt anmelden | registrieren sie sich | zur autorenseite | zur person | über den autor | über die autorin |
    dieser artikel erschien zuerst | dieser text erschien zuerst | dieser beitrag erschien zuerst |
    haben sie einen fehler | fehler gefunden | fehler melden | hat ihnen der artikel gefallen | unterstützen sie |
    mit material von | der newsletter | sie haben fragen
  `),
  offers: phrases(`
    newsletter | postfach | abonnieren | im abo | probeabo | podcast | unsere app | die app | e-mail | whatsapp-kanal | kostenlos |
    unsere app | redaktion
  `),
  writers: phrases(`
    redakteur | reporter | korrespondent | autorin | autor  | autor. | journalist | volontär | schreibt über |
    schreibt für | berichtet über | berichtet für | mitarbeiter der
  `),
  credits: phrases(`
    karte: | foto: | fotos: | bild: | bilder: | symbolbild | symbolfoto | archivbild | archivfoto | quelle: |
    bildquelle: | bildnachweis: | fotoquelle: | bildquelle | grafik: | video: | foto © | bild © | © dpa |
    © imago | © getty | foto/
  `),
  readingTime: ['lesezeit', 'minuten lesezeit', 'min. lesezeit', 'lesedauer', 'min. lesedauer'],
};
