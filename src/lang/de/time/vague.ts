import { table } from '../../../engine/lexicon.ts';
import { is, type Rule, rule } from '../../../engine/rule.ts';
import { EXPRESSION, FALSE_FRIEND, UNIT } from '../../../time/kinds.ts';
import { vague } from '../../../time/meanings.ts';
import type { Meaning, VagueMeaning } from '../../../time/semantics.ts';
import { ARTICLE, cue, key, VAGUE_NOUN, word } from './kinds.ts';
import { all, inflected } from './words.ts';

const PAST = vague('PAST_REF');
const PRESENT = vague('PRESENT_REF');
const FUTURE = vague('FUTURE_REF');

/** Times that no calendar holds. */
export const vagueWords = table<Meaning>('de.vague', EXPRESSION, {
  ...all(
    'damals | einst | kürzlich | vor kurzem | vor längerem | vor langem | unlängst | neulich | seinerzeit | ehedem | in letzter zeit | in jüngster zeit | in der letzten zeit | der vergangenen zeit | vergangener zeiten | vor kurzer zeit | vor langer zeit | dereinst | anno dazumal',
    PAST,
  ),
  ...all(
    'jetzt | derzeit | heutzutage | zurzeit | zur zeit | gegenwärtig | momentan | im moment | im augenblick | dieser tage | heutigentags | von nun an',
    PRESENT,
  ),
  ...all('demnächst | in bälde | in kürze | in nächster zeit | in absehbarer zeit | in naher zukunft', FUTURE),
  ...all(inflected('heutig'), PRESENT),
});

/** Nouns for past and future, which need a preposition to be a time: "in Zukunft". */
export const vagueNouns = table<VagueMeaning>('de.vague-nouns', VAGUE_NOUN, {
  ...all('zukunft | der zukunft', FUTURE),
  ...all('vergangenheit | der vergangenheit | die vergangenheit', PAST),
});

/** Vague references that need a word beside them. */
export const vagues: readonly Rule[] = [
  rule({
    id: 'de.vague.noun',
    pattern: [cue('in', 'über', 'aus', 'zur'), is(VAGUE_NOUN)],
    gives: EXPRESSION,
    produce: ([, ref]) => ref,
  }),
  rule({
    id: 'de.vague.this-time',
    pattern: [cue('zu', 'in', 'während', 'seit'), word('dieser', 'jener'), key('zeit')],
    gives: EXPRESSION,
    produce: ([, said]) => (said === 'jener' ? vague('PAST_REF') : { ...vague('PRESENT_REF'), byTense: true as const }),
  }),
  rule({
    id: 'de.vague.these-days',
    pattern: [word('diesen', 'diese'), is(UNIT, (unit) => unit === 'day')],
    gives: EXPRESSION,
    priority: 3,
    produce: () => vague('PRESENT_REF'),
  }),
  rule({ id: 'de.vague.formerly', pattern: [key('früher')], gives: EXPRESSION, produce: () => vague('PAST_REF') }),
  rule({
    id: 'de.false.earlier-than',
    pattern: [key('früher'), cue('als', 'oder')],
    gives: FALSE_FRIEND,
    produce: () => 'a comparison',
  }),
  rule({
    id: 'de.false.still-earlier',
    pattern: [cue('noch', 'viel', 'etwas', 'erst', 'und'), key('früher')],
    gives: FALSE_FRIEND,
    produce: () => 'a comparison',
  }),
  rule({
    id: 'de.false.time-of',
    pattern: [word('zur'), key('zeit'), is(ARTICLE, (article) => article === 'der' || article === 'des')],
    gives: FALSE_FRIEND,
    priority: 5,
    produce: () => 'the time of something',
  }),
];
