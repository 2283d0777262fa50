import type { ClaimStatus } from '../../../events/types.ts';
import { each, type Modal, modal } from '../../../events/word-list.ts';

/** What verbs say of the event that they govern. */
export const governingVerbs: ReadonlyMap<string, ClaimStatus> = new Map([
  ...each<ClaimStatus>(
    `fordern verlangen bitten auffordern drängen appellieren aufrufen vorschlagen anregen empfehlen beantragen befürworten ablehnen
     fürchten befürchten hoffen wünschen warnen drohen androhen versuchen probieren bemühen streben anstreben erwägen
     überlegen vermuten verdächtigen beschuldigen vorwerfen unterstellen bezweifeln riskieren ermöglichen erlauben
     genehmigen ermächtigen zwingen gestatten weigern plädieren einsetzen aussprechen nahelegen ausrufen mahnen raten
     ersuchen beauftragen anordnen verpflichten gedenken begehren dringen pochen sorgen eintreten bereit angeblich`,
    'possible',
  ),
  ...each<ClaimStatus>(
    'ankündigen planen beabsichtigen vorhaben vorbereiten vereinbaren zusagen versprechen vorsehen einplanen ansetzen anberaumen anstehen bevorstehen beschließen verschieben einberufen anmelden garantieren wollen aufschieben vertagen zusichern',
    'planned',
  ),
  ...each<ClaimStatus>(
    'verhindern vereiteln absagen abwenden unterbinden verbieten untersagen ausschließen dementieren bestreiten leugnen unterlassen vermeiden verzichten ausbleiben ausfallen abblasen stornieren abwehren entgehen scheitern misslingen zurückweisen',
    'denied',
  ),
]);

/** What nouns say of the event that they govern. */
export const governingNouns: ReadonlyMap<string, ClaimStatus> = new Map([
  ...each<ClaimStatus>(
    `forderung ruf aufruf bitte appell antrag vorschlag gefahr angst furcht sorge befürchtung verdacht versuch risiko möglichkeit hoffnung
     drohung androhung warnung vorwurf anschuldigung spekulation gerücht wunsch absicht bereitschaft bedingung verlangen chance
     recht erlaubnis verpflichtung idee überlegung ultimatum option weigerung fähigkeit notwendigkeit pflicht`,
    'possible',
  ),
  ...each<ClaimStatus>(
    'plan planung vorbereitung ankündigung vorhaben entscheidung beschluss termin zusage versprechen entschluss',
    'planned',
  ),
  ...each<ClaimStatus>('verhinderung absage verzicht verbot scheitern dementi ausbleiben', 'denied'),
]);

/** What attributes say of their noun. */
export const attributes: ReadonlyMap<string, ClaimStatus> = new Map([
  ...each<ClaimStatus>(
    'geplant geplante geplanten geplanter geplantes bevorstehend bevorstehende bevorstehenden bevorstehender bevorstehendes anstehend anstehende anstehenden angekündigt angekündigte angekündigten kommend kommende kommenden künftig künftige künftigen vorgesehen vorgesehene vorgesehenen nächste nächsten beabsichtigt beabsichtigte beabsichtigten',
    'planned',
  ),
  ...each<ClaimStatus>(
    'mutmaßlich mutmaßliche mutmaßlichen angeblich angebliche angeblichen angeblicher möglich mögliche möglichen möglicher möglicherweise drohend drohende drohenden befürchtet befürchtete befürchteten versucht versuchte versuchten versuchter gefordert geforderte geforderten vermeintlich vermeintliche vermutet vermutete potenziell potenzielle potentiell potentielle potentiellen erwartet erwartete etwaig etwaige etwaigen eventuell eventuelle',
    'possible',
  ),
  ...each<ClaimStatus>(
    'verhindert verhinderte verhinderten vereitelt vereitelte vereitelten abgesagt abgesagte abgesagten gescheitert gescheiterte gescheiterten',
    'denied',
  ),
]);

/** What adverbs say of their clause. */
export const adverbs: ReadonlyMap<string, ClaimStatus> = new Map([
  ...each<ClaimStatus>(
    'angeblich möglicherweise vermutlich womöglich vielleicht wahrscheinlich mutmaßlich eventuell',
    'possible',
  ),
  ...each<ClaimStatus>('voraussichtlich künftig demnächst', 'planned'),
  ...each<ClaimStatus>('beinahe keinesfalls', 'denied'),
]);

/** What subordinating words say of their clause. */
export const subordinators: ReadonlyMap<string, ClaimStatus> = new Map([
  ...each<ClaimStatus>('ob wenn falls sofern damit um', 'possible'),
  ...each<ClaimStatus>('sobald', 'planned'),
  ...each<ClaimStatus>('ohne anstatt statt', 'denied'),
]);

/** What modal verbs say: past, present, second subjunctive, with a perfect infinitive. */
export const modals: ReadonlyMap<string, Modal> = new Map([
  ['können', modal('actual', 'possible', 'possible', 'possible')],
  ['müssen', modal('actual', 'planned', 'possible', 'possible')],
  ['sollen', modal('planned', 'planned', 'planned', 'possible')],
  ['wollen', modal('possible', 'planned', 'possible', 'possible')],
  ['dürfen', modal('actual', 'possible', 'possible', 'possible')],
  ['mögen', modal('possible', 'possible', 'possible', 'possible')],
]);
