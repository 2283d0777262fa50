import { type ClosedWord, paradigm, particles } from '../../../../syntax/morphology/closed-word.ts';

const governing = (cases: string, words: string): ClosedWord[] =>
  words.split(/\s+/u).flatMap((word) => paradigm('ADP', 'APPR', word, `${word} ${cases}`));

/** Prepositions with the cases that they govern, also fused with an article ("im"), postpositions and circumpositions. */
export const prepositions: readonly ClosedWord[] = [
  ...governing('A', 'durch für gegen ohne um bis wider pro per kontra à je'),
  ...governing(
    'D',
    `aus bei mit nach von zu seit gegenüber entgegen gemäß samt mitsamt nebst nahe zufolge zuliebe außer ab binnen
    entsprechend nächst fern zuwider`,
  ),
  ...governing('A D', 'an auf in hinter neben unter über vor zwischen entlang'),
  ...governing(
    'G D',
    `wegen trotz während statt anstatt laut dank einschließlich ausschließlich mangels mittels bezüglich hinsichtlich
    innerhalb außerhalb oberhalb unterhalb diesseits jenseits beiderseits längs abzüglich zuzüglich inklusive exklusive`,
  ),
  ...governing(
    'G',
    `angesichts anlässlich anläßlich aufgrund anhand anstelle abseits bar betreffs kraft infolge inmitten namens ob seitens
    seiten unweit unbeschadet ungeachtet vermöge zugunsten zuungunsten zulasten zwecks unfern vorbehaltlich zeit mithilfe vonseiten
    nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich eingangs ausgangs links rechts minus plus`,
  ),
  ...governing('A D G', 'via versus als wie'),
  ...paradigm('ADP', 'APPRART', 'in', 'im DM DN, ins AN'),
  ...paradigm('ADP', 'APPRART', 'an', 'am DM DN, ans AN'),
  ...paradigm('ADP', 'APPRART', 'zu', 'zum DM DN, zur DF'),
  ...paradigm('ADP', 'APPRART', 'von', 'vom DM DN'),
  ...paradigm('ADP', 'APPRART', 'bei', 'beim DM DN'),
  ...paradigm('ADP', 'APPRART', 'auf', 'aufs AN, aufm DM DN'),
  ...paradigm('ADP', 'APPRART', 'für', 'fürs AN'),
  ...paradigm('ADP', 'APPRART', 'um', 'ums AN'),
  ...paradigm('ADP', 'APPRART', 'durch', 'durchs AN'),
  ...paradigm('ADP', 'APPRART', 'über', 'übers AN, überm DM DN'),
  ...paradigm('ADP', 'APPRART', 'unter', 'unters AN, unterm DM DN'),
  ...paradigm('ADP', 'APPRART', 'hinter', 'hinters AN, hinterm DM DN'),
  ...paradigm('ADP', 'APPRART', 'vor', 'vors AN, vorm DM DN'),
  ...paradigm('ADP', 'APPO', 'zufolge', 'zufolge D'),
  ...paradigm('ADP', 'APPO', 'nach', 'nach D'),
  ...paradigm('ADP', 'APPO', 'gegenüber', 'gegenüber D'),
  ...paradigm('ADP', 'APPO', 'entlang', 'entlang A'),
  ...paradigm('ADP', 'APPO', 'halber', 'halber G'),
  ...paradigm('ADP', 'APPO', 'wegen', 'wegen G D'),
  ...paradigm('ADP', 'APPO', 'zuliebe', 'zuliebe D'),
  ...particles('ADP', 'APZR', 'an aus her hin hinaus willen hinweg heraus vorbei'),
];
