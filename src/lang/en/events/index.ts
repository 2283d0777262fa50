import type { EventsLanguage } from '../../../events/language.ts';
import { nounLemmas } from './nouns.ts';
import * as numbers from './numbers.ts';
import { participleVerbs, verbLemmas } from './participles.ts';
import * as status from './status.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** What English events are found with. */
export const events: EventsLanguage = {
  ...status,
  ...numbers,
  number: numbers.readNumber,
  nounLemmas,
  participleVerbs,
  verbLemmas,
  support:
    words(`carry commit conduct stage launch hold make give sign reach open start begin wage mount issue impose file lodge take organize
    organise undertake perform pay order declare win cause do resume end break continue step`),
  deciding: words('approve adopt decide order announce pass agree'),
  occurrence: new Set([
    ...words('occur happen begin start end continue erupt last follow take break come go rage unfold'),
    ...['break out', 'go ahead', 'go on', 'flare up', 'kick off'],
  ]),
  occurrencePrepositions: words('to'),
  perfect: words('have'),
  negations: words('no not without never neither'),
  irrealis: words('would'),
  reportive: words(''),
  conditions: words('if unless'),
  fractions: new Map([['half', 0.5]]),
  purpose: words('to'),
  expletives: words('it there this that which what who'),
  objectControl: words(
    'ask urge force order tell persuade allow permit encourage call press advise beg enable accuse invite want get cause require demand',
  ),
  declaring: words(''),
  opening: words('rule exclude'),
  openers: words('should'),
  counting: words('over between about around up'),
  causatives: words('have'),
  localPrepositions: words(
    'in at near on outside inside around off across along between throughout over within north south east west',
  ),
  insidePrepositions: words('in inside within throughout across on'),
  passPrepositions: words('through'),
  earlierPrepositions: words('after since following'),
  sameHappening: words('in during with'),
  thereWords: words('there here'),
  placeNouns: words(
    'city town village highland highlands valley peninsula exclave enclave territory republic area region province country capital island district county state suburb',
  ),
  placeParts: words(
    `north south east west northeast northwest southeast southwest centre center outskirts part parts coast border suburb suburbs area
    vicinity edge port airport station street square mountain mountains valley river lake bank forest park district quarter half building
    church school hospital stadium plant factory prison camp base embassy region province island town city village shore waters hotel
    hall market museum university clinic middle heart neighbourhood neighborhood corner tip`,
  ),
  siteNouns: words(
    `arena stadium hall airport hotel hospital clinic university museum theater theatre castle palace church cathedral mosque
    synagogue temple cemetery square street avenue bridge prison jail barracks port park zoo opera embassy mall plaza`,
  ),
  fused: new Map(),
  agentPrepositions: words('by'),
  passiveAgents: words('by'),
  comparisons: words('than'),
  genitiveDeterminers: new Set(),
  possessives: words('his her its their'),
  personalPossessives: words('his her'),
  receiving: words('receive suffer face draw get'),
  genitivePrepositions: words('of'),
  causePrepositions: words('in during after by'),
  circumstances: words('during after before since'),
  reasonPrepositions: words('because due over'),
  mannerPrepositions: words('with using'),
  motives: words(
    `protest solidarity fear anger revenge retaliation response reprisal jealousy hatred envy greed despair frustration desperation grief
    respect concern self-defence self-defense mourning sympathy`,
  ),
  motivePrepositions: words('in out of from for'),
  chargePrepositions: words('for'),
  illnessPrepositions: words(''),
  illnesses: words(''),
  sourcePrepositions: words('from of'),
  explaining: words('of against at over to with for about on by'),
  tools: words(
    `knife axe hammer stone rock bottle grenade weapon gun pistol rifle bomb missile rocket drone shell artillery tank explosive baton
    truncheon gas water-cannon acid poison fire car truck lorry tractor van vehicle helicopter aircraft boat ship rope ladder saw
    excavator crane machete sword spear bat chain banner placard bullet mortar`,
  ),
  purposeMarks: words('to'),
  mannerSubordinators: words('by'),
  reasonSubordinators: words('because since after'),
  whenSubordinators: words('when as while after'),
  earlierSubordinators: words('after'),
  prefixes: words('re un in de dis over under out counter'),
  fresh: words('a an another other several some many second new more'),
  definite: words('the this that these those his her its their'),
  habitual: words('often usually always rarely normally generally regularly frequently traditionally sometimes'),
  nightTo: words('to'),
  since: words('since'),
  datesFrom: words('of from'),
  between: words('between'),
  and: words('and'),
  partitives: words('the'),
  takingPart: words('participate join'),
  ages: words('aged age ages'),
  termAttribute: /^([a-z]{2,12}|\d{1,3})-(?:year|month|day|week)s?$/u,
  otherOnes: words('last previous earlier former past preceding next coming future following'),
  orderingBefore: words('earlier previously before'),
  settingDays: words('from'),
  afterWords: words('after following'),
  beforeWords: words('before ahead'),
  behindVerb: words('for on off up out down over in into with to at against away back of from apart through under'),
  backThen: words(''),
  orderingAfter: words('later afterwards afterward then subsequently'),
};
