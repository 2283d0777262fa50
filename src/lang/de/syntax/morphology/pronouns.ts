import { type ClosedWord, paradigm } from '../../../../syntax/morphology/closed-word.ts';
import type { Upos } from '../../../../syntax/types.ts';

/** Endings of "dieser" and of "kein", as cells of a paradigm. */
const STRONG = '~er NM GF DF GP, ~e NF AF NP AP, ~es NN AN GM GN, ~em DM DN, ~en AM DP';
const EIN = '~ NM NN AN, ~e NF AF NP AP, ~es GM GN, ~em DM DN, ~en AM DP, ~er GF DF GP';
const EIN_SINGULAR = '~ NM NN AN, ~e NF AF, ~es GM GN, ~em DM DN, ~en AM, ~er GF DF';
const PLURAL = '~e NP AP, ~er GP, ~en DP';

const inflect = (upos: Upos, tag: string, stem: string, lemma: string, cells: string): ClosedWord[] =>
  paradigm(upos, tag, lemma, cells.replaceAll('~', stem));

const DER = 'der NM GF DF GP, die NF AF NP AP, das NN AN, dem DM DN, den AM DP, des GM GN';
const DER_ALONE =
  'der NM DF, die NF AF NP AP, das NN AN, dem DM DN, den AM, denen DP, dessen GM GN, deren GF GP, derer GF GP';
const DERSELBE =
  'der~e NM, die~e NF AF, das~e NN AN, des~en GM GN, der~en GF DF GP, dem~en DM DN, den~en AM DP, die~en NP AP';

const demonstratives = ['dies', 'jen'].flatMap((stem) => [
  ...inflect('DET', 'PDAT', stem, `${stem}er`, STRONG),
  ...inflect('PRON', 'PDS', stem, `${stem}er`, STRONG),
]);

const indefinites = (
  [
    ['jed', 'jeder'],
    ['manch', 'mancher'],
    ['solch', 'solcher'],
    ['jedwed', 'jedweder'],
    ['jeglich', 'jeglicher'],
    ['irgendwelch', 'irgendwelcher'],
    ['all', 'alle'],
    ['etlich', 'etliche'],
    ['sämtlich', 'sämtlich'],
  ] as const
).flatMap(([stem, lemma]) => [
  ...inflect('DET', 'PIAT', stem, lemma, STRONG),
  ...inflect('DET', 'PIS', stem, lemma, STRONG),
]);

const quantities = (
  [
    ['einig', 'einige'],
    ['mehrer', 'mehrere'],
    ['viel', 'viel'],
    ['wenig', 'wenig'],
    ['beid', 'beide'],
    ['manch', 'mancher'],
  ] as const
).flatMap(([stem, lemma]) => [
  ...inflect('DET', 'PIAT', stem, lemma, stem === 'beid' || stem === 'mehrer' ? PLURAL : STRONG),
  ...inflect('DET', 'PIS', stem, lemma, stem === 'beid' || stem === 'mehrer' ? PLURAL : STRONG),
]);

const possessives = ['mein', 'dein', 'sein', 'ihr', 'Ihr'].flatMap((stem) => inflect('DET', 'PPOSAT', stem, stem, EIN));

const ours = [
  ...inflect('DET', 'PPOSAT', 'unser', 'unser', EIN),
  ...inflect('DET', 'PPOSAT', 'unsr', 'unser', STRONG),
  ...paradigm('DET', 'PPOSAT', 'euer', 'euer NM NN AN'),
  ...inflect('DET', 'PPOSAT', 'eur', 'euer', STRONG),
];

const EACH = 'NM NF NN';
const personal = [
  ...paradigm('PRON', 'PPER', 'ich', `ich ${EACH}, mich AM AF AN, mir DM DF DN, meiner GM GF GN`),
  ...paradigm('PRON', 'PPER', 'du', `du ${EACH}, dich AM AF AN, dir DM DF DN, deiner GM GF GN`),
  ...paradigm('PRON', 'PPER', 'er', 'er NM, ihn AM, ihm DM DN, seiner GM GN'),
  ...paradigm('PRON', 'PPER', 'sie', 'sie NF AF NP AP, ihr DF, ihnen DP, ihrer GF GP'),
  ...paradigm('PRON', 'PPER', 'Sie', 'Sie NP AP, Ihnen DP, Ihrer GP'),
  ...paradigm('PRON', 'PPER', 'es', "es NN AN, 's NN AN, ’s NN AN"),
  ...paradigm('PRON', 'PPER', 'wir', 'wir NP, uns AP DP, unser GP'),
  ...paradigm('PRON', 'PPER', 'ihr', 'ihr NP, euch AP DP, euer GP'),
  ...paradigm('PRON', 'PRF', 'er', 'sich A D'),
  ...paradigm('PRON', 'PRF', 'ich', 'mich AM AF AN, mir DM DF DN'),
  ...paradigm('PRON', 'PRF', 'du', 'dich AM AF AN, dir DM DF DN'),
  ...paradigm('PRON', 'PRF', 'wir', 'uns AP DP'),
  ...paradigm('PRON', 'PRF', 'ihr', 'euch AP DP'),
  ...paradigm('PRON', 'PRF', 'einander', 'einander A D'),
];

const alone = [
  ...paradigm('PRON', 'PIS', 'man', 'man NM'),
  ...paradigm('PRON', 'PIS', 'jemand', 'jemand NM DM AM, jemanden AM, jemandem DM, jemandes GM'),
  ...paradigm('PRON', 'PIS', 'niemand', 'niemand NM DM AM, niemanden AM, niemandem DM, niemandes GM'),
  ...paradigm('PRON', 'PIS', 'jedermann', 'jedermann NM DM AM, jedermanns GM'),
  ...paradigm('PRON', 'PIS', 'etwas', 'etwas NN AN DN'),
  ...paradigm('PRON', 'PIS', 'nichts', 'nichts NN AN DN'),
  ...paradigm('PRON', 'PIS', 'irgendwer', 'irgendwer NM, irgendwen AM, irgendwem DM'),
  ...paradigm('PRON', 'PIS', 'irgendetwas', 'irgendetwas NN AN DN'),
  ...paradigm('DET', 'PIS', 'beide', 'beides NN AN'),
  ...paradigm('DET', 'PIAT', 'mehr', 'mehr N A D'),
  ...paradigm('DET', 'PIAT', 'weniger', 'weniger N A D'),
  ...paradigm('DET', 'PIAT', 'genug', 'genug N A D'),
  ...paradigm('DET', 'PIAT', 'viel', 'viel N A D'),
  ...paradigm('DET', 'PIAT', 'wenig', 'wenig N A D'),
  ...paradigm('DET', 'PIAT', 'alle', 'all N A D G'),
  ...paradigm('DET', 'PIAT', 'etwas', 'etwas NN AN DN'),
  ...inflect('DET', 'PIS', 'ein', 'ein', STRONG),
  ...paradigm('DET', 'PIS', 'ein', 'eins NN AN DN'),
  ...inflect('DET', 'PIS', 'kein', 'kein', STRONG),
  ...inflect('DET', 'PIS', 'ander', 'anderer', STRONG),
  ...inflect('DET', 'PIS', 'irgendein', 'irgendein', STRONG),
];

const asking = [
  ...paradigm('PRON', 'PWS', 'wer', 'wer NM NF, wen AM AF, wem DM DF, wessen GM GF GN'),
  ...paradigm('PRON', 'PWS', 'was', 'was NN AN'),
  ...inflect('PRON', 'PWS', 'welch', 'welcher', STRONG),
  ...inflect('DET', 'PWAT', 'welch', 'welcher', STRONG),
  ...paradigm('DET', 'PWAT', 'wie', 'wieviel N A D'),
];

/** German articles and pronouns with what each form can be. */
export const pronouns: readonly ClosedWord[] = [
  ...paradigm('DET', 'ART', 'der', DER),
  ...inflect('DET', 'ART', 'ein', 'ein', EIN_SINGULAR),
  ...inflect('DET', 'PIAT', 'kein', 'kein', EIN),
  ...inflect('DET', 'PIAT', 'irgendein', 'irgendein', EIN_SINGULAR),
  ...paradigm('PRON', 'PDS', 'der', DER_ALONE),
  ...paradigm('PRON', 'PDS', 'dieser', 'dies NN AN'),
  ...paradigm('DET', 'PDAT', 'dieser', 'dies NN AN'),
  ...paradigm('PRON', 'PRELS', 'der', DER_ALONE),
  ...paradigm('PRON', 'PRELAT', 'der', 'dessen N G D A, deren N G D A'),
  ...paradigm('PRON', 'PRELS', 'was', 'was NN AN'),
  ...inflect('PRON', 'PRELS', 'welch', 'welcher', STRONG),
  ...(
    [
      ['selb', 'derselbe'],
      ['jenig', 'derjenige'],
    ] as const
  ).flatMap(([stem, lemma]) => [
    ...inflect('DET', 'PDAT', stem, lemma, DERSELBE),
    ...inflect('PRON', 'PDS', stem, lemma, DERSELBE),
  ]),
  ...demonstratives,
  ...indefinites,
  ...quantities,
  ...possessives,
  ...ours,
  ...personal,
  ...alone,
  ...asking,
];
