import type { TenseCues } from '../../../time/language.ts';
import type { ClauseTense } from '../../../time/semantics.ts';

const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);
const all = (tense: ClauseTense, list: string): [string, ClauseTense][] => words(list).map((word) => [word, tense]);
const forms = (list: string): string =>
  words(list)
    .flatMap((form) => [form, form.endsWith('e') ? `${form}n` : `${form}en`])
    .join(' ');

/** Strong and irregular preterites in the third person singular; the plural is made from them. */
const preterites =
  forms(`war hatte wurde worden kam ging gab stand lag nahm fand trat traf sprach schrieb blieb hielt ließ lief fiel fuhr
  griff schoss schlug starb stieg sank zog warf trug rief saß sah las aß trank begann gewann verlor bot verbot flog floh bog log
  betrog erhielt enthielt behielt geriet beriet riet verriet wies bewies erwies verließ entließ erließ verschwand entstand verstand bestand
  gestand fing empfing hing ging verging schied entschied unterschied schien erschien brach verbrach sprang sang rang drang zwang
  gelang klang half galt schloss beschloss goss floss genoss kroch roch hob erhob wog bewog schob verschob lud wusch wuchs grub band
  verband wand überwand bat trieb vertrieb rieb schwieg stahl befahl empfahl traf betraf übertraf warb erwarb verdarb brannte kannte
  nannte rannte wandte sandte dachte brachte verbrachte wusste konnte musste durfte mochte vergab ergab übergab begab bekam entkam
  übernahm unternahm vernahm betrat vertrat widersprach versprach entsprach unterschrieb beschrieb verschrieb vertrug betrug ertrug
  verlief überfiel zerfiel gefiel missfiel befuhr erfuhr überfuhr angriff zerschlug erschlug unterlag erlag überstand widerstand`);

/** How the tense of a German clause shows: listed forms first, then the endings of the weak preterite, then the perfect. */
export const tense: TenseCues = {
  words: new Map<string, ClauseTense>([
    ...all('past', preterites),
    ...all('past', 'worden gewesen'),
    ...all(
      'present',
      `ist sind hat haben gibt steht stehen liegt liegen geht gehen sagt sagen macht machen bleibt bleiben
      hält halten lässt lassen zeigt zeigen kann können darf dürfen muss müssen weiß wissen`,
    ),
    ...all(
      'future',
      `wird werden soll sollen will wollen werde wolle geplant vorgesehen angesetzt terminiert bevorsteht bevorstehen
      bevorstehende bevorstehenden anberaumt demnächst künftig morgen übermorgen`,
    ),
  ]),
  scheduled: new Set(
    words(`läuft laufen spielt spielen tritt treten trifft treffen beginnt beginnen endet enden startet starten feiert feiern lädt
      erfolgt erfolgen findet finden kommt eröffnet eröffnen tagt tagen gastiert gastieren reist reisen entscheidet entscheiden wählt wählen
      fällt folgt folgen empfängt besucht präsentiert stellt erscheint jährt öffnet öffnen schließt stimmt demonstrieren streiken dreht bekommen bekommt`),
  ),
  endings: new Map<string, ClauseTense>([
    ['te', 'past'],
    ['ten', 'past'],
  ]),
  notVerbs: new Set(
    words(`heute letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften sechste sechsten siebte siebten achte
      achten neunte zehnte leute weite weiten seite seiten gute guten bekannte bekannten rechte rechten alte alten echte echten breite breiten beste besten
      meisten meiste nächste nächsten größte größten höchste höchsten jüngste jüngsten älteste ältesten letzteren bitte mitte hätte hätten
      könnte könnten müsste müssten dürfte dürften möchte möchten sollte sollten wollte wollten arbeiten warten bedeuten leiten bieten
      halten treten bitten raten kosten leisten starten beobachten berichten richten errichten verzichten erwarten erhalten enthalten
      schalten gestalten verwalten veranstalten unterhalten behalten retten betreten vertreten gelten selten mitten unten hinten konkrete
      konkreten private privaten bunte bunten späte späten harte harten kalte kalten feste festen gesamte gesamten gespannte bestimmte bestimmten
      gefährdete beliebte beliebten gewünschte verletzte verletzten geplante geplanten zweitgrößte drittgrößte genannte sogenannte sogenannten weltbekannte vergangene`),
  ),
  before: new Map<string, ClauseTense>([['vom', 'past']]),
  clauseEdges: new Set(words(', ; : ( ) – — „ “ ” " » « dass weil obwohl während nachdem bevor als wenn')),
  perfect: {
    auxiliaries: new Set(words('hat haben ist sind habe sei seien hätte hätten wäre wären bin')),
    participle:
      /^(?:\p{Ll}{0,12}ge\p{Ll}+|(?:be|ver|er|ent|zer|miss|über|unter|wider|hinter|emp)\p{Ll}+|\p{Ll}+ier)(?:t|en)$/u,
  },
};
