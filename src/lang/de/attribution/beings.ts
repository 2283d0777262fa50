import type { NounKind } from '../../../attribution/language.ts';
import { words } from '../../../attribution/word-lists.ts';
import { DESCRIBED_GROUPS, GROUP_HEADS, ORGANISATION_HEADS, PLACE_HEADS } from '../names/heads.ts';
import { OFFICES } from '../names/offices.ts';

const PERSONS =
  words(`mann frau kind mensch person bürger anwohner bewohner einwohner zeuge augenzeuge opfer überlebender angehöriger
  familie eltern nachbar student schüler lehrer patient beobachter kritiker gegner befürworter anhänger mitglied mitarbeiter
  beamter polizist ermittler demonstrant teilnehmer veranstalter betreiber hersteller besitzer angeklagter verdächtiger
  zuschauer fan leser nutzer hacker fischer bauer soldat offizier flüchtling team gruppe union linker liberaler grüner jugendlicher
  diplomat analyst sachverständiger gutachter mediziner retter helfer kunde verbraucher arbeitgeber arbeitnehmer`);
const ORGANISATIONS =
  words(`presse medium delegation kabinett opposition koalition mehrheit minderheit verwaltung stelle kreis
  staatskanzlei kanzleramt weltbank börse hilfsorganisation flugsicherung wetterdienst warte leitung führung spitze
  vorstand aufsicht gremium forum dienst land staat jury kirche`);
const TIMES =
  words(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
  september oktober november dezember jahr monat woche tag stunde minute uhr morgen vormittag mittag nachmittag abend nacht
  wochenende anfang ende mitte zeit zeitpunkt jahrhundert frühjahr sommer herbst winter zukunft vergangenheit`);

/** What German nouns stand for, lower case: persons by office and otherwise, bodies, armed groups, places, times. */
export const BEINGS: ReadonlyMap<string, NounKind> = new Map([
  ...TIMES.map((word) => [word, 'time'] as const),
  ...[...PLACE_HEADS.keys()].map((word) => [word, 'place'] as const),
  ...ORGANISATIONS.map((word) => [word, 'organisation'] as const),
  ...ORGANISATION_HEADS.map((word) => [word, 'organisation'] as const),
  ...[...GROUP_HEADS, ...DESCRIBED_GROUPS].map((word) => [word, 'group'] as const),
  ...[...OFFICES.keys()].map((word) => [word, 'person'] as const),
  ...PERSONS.map((word) => [word, 'person'] as const),
]);
