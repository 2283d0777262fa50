import type { EventsLanguage } from '../../../events/language.ts';
import { nounLemmas } from './nouns.ts';
import * as numbers from './numbers.ts';
import { participleVerbs, verbLemmas } from './participles.ts';
import * as status from './status.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Adjectives in all their forms. */
const forms = (stems: string): ReadonlySet<string> =>
  new Set(stems.split(' ').flatMap((stem) => ['', 'e', 'er', 'es', 'en', 'em'].map((ending) => stem + ending)));

/** What German events are found with. */
export const events: EventsLanguage = {
  ...status,
  ...numbers,
  number: numbers.readNumber,
  nounLemmas,
  participleVerbs,
  verbLemmas,
  support:
    words(`verüben begehen durchführen unternehmen führen starten beginnen ausführen leisten erheben stellen üben halten abhalten veranstalten
    ausrichten organisieren einleiten aufnehmen fortsetzen abschließen beenden abbrechen erlassen verhängen unterzeichnen machen abgeben
    teilnehmen beteiligen mitwirken vornehmen erzielen geben antreten einlegen fällen sprechen richten treffen aussprechen wiederaufnehmen eröffnen äußern erstatten schließen
    einreichen erklären bieten gewähren feiern verursachen auslösen fliegen auftreten bekanntgeben ankündigen planen ausüben erteilen`),
  deciding: words('beschließen verabschieden anordnen billigen vereinbaren verkünden proben vorantreiben'),
  occurrence:
    words(`stattfinden ereignen geschehen erfolgen kommen geben passieren beginnen enden andauern dauern anhalten folgen laufen
    abspielen ausbrechen anstehen bevorstehen verlaufen eintreten entstehen fortgehen weitergehen drohen scheitern toben wüten
    aufflammen entbrennen zutragen vollziehen`),
  occurrencePrepositions: words('zu um bei'),
  perfect: words('haben sein'),
  negations: words('kein keine keinen keiner keinem keines nicht ohne'),
  irrealis: words('würde würden hätte hätten wäre wären'),
  reportive: words('hätte hätten wäre wären'),
  conditions: words('wenn falls sofern'),
  fractions: new Map([
    ['halbe', 0.5],
    ['halben', 0.5],
  ]),
  purpose: words('um damit'),
  expletives: words('es man sich das dies etwas nichts wer was'),
  objectControl: words(
    'auffordern bitten zwingen drängen ersuchen auffordern nötigen beauftragen ermahnen mahnen anweisen ermächtigen überreden bewegen verpflichten raten erlauben verbieten empfehlen befehlen ermöglichen gestatten beschuldigen bezichtigen verdächtigen vorwerfen aufrufen',
  ),
  declaring: words('erklären versichern bekanntgeben mitteilen'),
  opening: words('ausschließen'),
  openers: words('sollte sollten'),
  counting: words('über zwischen bis rund um unter an gegen'),
  causatives: words('lassen'),
  localPrepositions: words(
    'in bei nahe auf an vor unweit nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich um zwischen innerhalb außerhalb entlang gegenüber nähe unter',
  ),
  insidePrepositions: words('in auf innerhalb'),
  passPrepositions: words('durch'),
  earlierPrepositions: words('nach seit'),
  sameHappening: words('in bei mit während durch'),
  thereWords: words('dort hier'),
  placeNouns: words(
    `stadt dorf ort ortschaft hochland tiefland bergland tal halbinsel küstenregion grenzregion exklave enklave bundesstaat kanton
    teilrepublik bergregion inselgruppe archipel territorium gemeinde land region provinz hauptstadt insel gebiet kleinstadt großstadt
    metropole bezirk landkreis viertel stadtteil hafenstadt inselstaat`,
  ),
  placeParts: words(
    `norden süden osten westen nordosten nordwesten südosten südwesten nähe zentrum mitte innenstadt teil umgebung küste grenze raum rand
    vorort umland großraum hafen bahnhof straße platz berg tal fluss see ufer wald park gebirge hang stadtrand altstadt viertel bezirk
    kreis hälfte süd nord ost west haus gebäude kirche schule krankenhaus stadion werk fabrik gefängnis camp lager basis stützpunkt
    botschaft gebiet stadt dorf ort insel land region provinz gewässer meer hotel halle markt museum theater universität klinik höhe ecke
    kreuzung einmündung ausfahrt auffahrt anschlussstelle ortsausgang ortseingang strecke bereich brücke tunnel autobahn weg bahnsteig`,
  ),
  siteNouns: words(
    `arena stadion halle bahnhof flughafen rathaus gebäude hotel klinik krankenhaus universität museum theater schloss palast kirche
    kathedrale moschee synagoge tempel friedhof platz straße allee brücke gefängnis kaserne hafen kraftwerk zentrum messe park zoo oper
    filiale botschaft`,
  ),
  fused: new Map(
    Object.entries({
      im: 'in',
      ins: 'in',
      am: 'an',
      ans: 'an',
      vom: 'von',
      beim: 'bei',
      zum: 'zu',
      zur: 'zu',
      aufs: 'auf',
      fürs: 'für',
      durchs: 'durch',
      ums: 'um',
      übers: 'über',
      unters: 'unter',
      vors: 'vor',
    }),
  ),
  agentPrepositions: words('durch seitens'),
  passiveAgents: words('von durch'),
  comparisons: words('als'),
  genitiveDeterminers: words('des der eines einer dieser dieses seines seiner ihres ihrer mehrerer zweier aller'),
  possessives: words('sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren'),
  personalPossessives: words(''),
  receiving: words('erhalten bekommen ernten erleiden hinnehmen kassieren erfahren einstecken'),
  genitivePrepositions: words('von'),
  causePrepositions: words('bei nach während in durch'),
  circumstances: words('bei nach während in vor seit'),
  reasonPrepositions: words('wegen aufgrund infolge angesichts dank mangels anlässlich'),
  mannerPrepositions: words('mit mittels per durch'),
  motives: words(
    `protest solidarität angst furcht wut zorn rache vergeltung eifersucht hass neid habgier gier not verzweiflung sorge enttäuschung
    verärgerung frust empörung trauer respekt rücksicht mitleid neugier übermut langeweile versehen grund überzeugung notwehr mangel
    unachtsamkeit unzufriedenheit verbundenheit verdacht vorwurf streit kritik`,
  ),
  motivePrepositions: words('aus vor'),
  chargePrepositions: words(''),
  sourcePrepositions: words('durch'),
  illnessPrepositions: words('an'),
  illnesses: words(
    `verletzung wunde folge krankheit leiden krebs versagen infarkt entzündung virus grippe schlaganfall seuche fieber vergiftung malaria
    aids covid infektion tuberkulose cholera ebola herzversagen alzheimer parkinson leukämie schwäche embolie hunger`,
  ),
  explaining: words('gegen auf über an von vor für um in'),
  tools: words(
    `messer axt beil hammer stein steine flasche granate handgranate waffe schusswaffe pistole gewehr bombe brandbombe rakete drohne
    geschoss geschütz artillerie panzer sprengstoff autobombe molotowcocktail brandsatz knüppel schlagstock tränengas wasserwerfer
    pfefferspray gummigeschoss gas gift säure feuer auto lastwagen traktor lkw transporter fahrzeug hubschrauber flugzeug boot schiff
    schlauchboot seil leiter säge bagger kran schuss schüsse machete schwert speer eisenstange baseballschläger kette transparent plakat`,
  ),
  purposeMarks: words('um'),
  mannerSubordinators: words('indem'),
  reasonSubordinators: words('weil da nachdem'),
  whenSubordinators: words('als während nachdem wobei indem'),
  earlierSubordinators: words('nachdem'),
  prefixes:
    words(`ab an auf aus be bei ein ent er ge miss nach ver vor zer zu um unter über wider wieder durch mit los fort hin her weg zurück
    gegen zwischen rück nieder ein her zusammen dar ur zusatz unver bevor`),
  fresh: words(
    'ein eine einen einem einer eines weitere weiteren weiterer weiteres ander andere anderen anderer mehrere mehreren zahlreiche zahlreichen einige einigen viele zweite zweiten zweiter erneuter erneute erneuten',
  ),
  definite: words(
    'der die das den dem des dieser diese dieses diesem diesen jener jene sein seine ihr ihre ihrem ihren ihrer seiner seinem seinen',
  ),
  habitual: words(
    'oft häufig meist meistens immer selten normalerweise gewöhnlich regelmäßig üblicherweise grundsätzlich stets generell traditionell',
  ),
  nightTo: words('auf zu zum zur'),
  since: words('seit'),
  datesFrom: words('vom von'),
  between: words('zwischen'),
  and: words('und'),
  partitives: words('der'),
  takingPart: words('beteiligen teilnehmen mitwirken'),
  ages: words('alter alters'),
  termAttribute: /^([a-zäöüß]{2,20}|\d{1,3}-?)(?:jährig|monatig|tägig|stündig)(?:e|er|es|en|em)?$/u,
  otherOnes: forms(
    'letzt vorig früher vergangen damalig vorherig vorangegangen vorhergehend nächst kommend künftig folgend ehemalig',
  ),
  orderingBefore: words('zuvor davor vorher'),
  settingDays: words('zum ab'),
  afterWords: words('nach nachdem'),
  beforeWords: words('vor bevor'),
  behindVerb: words(''),
  backThen: words('damals seinerzeit'),
  orderingAfter: words('danach daraufhin anschließend später hinterher'),
};
