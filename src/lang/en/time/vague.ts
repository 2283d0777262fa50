import { table } from '../../../engine/lexicon.ts';
import { is, maybe, type Rule, rule } from '../../../engine/rule.ts';
import { EXPRESSION } from '../../../time/kinds.ts';
import type { VagueMeaning } from '../../../time/semantics.ts';
import { PLURAL_UNIT, the, VAGUE, word } from './kinds.ts';

const refs = (ref: VagueMeaning['ref'], words: string): Record<string, VagueMeaning['ref']> =>
  Object.fromEntries(words.split(',').map((word) => [word.trim(), ref]));

/** Words and phrases for the past, the present and the future at large. */
export const vagueWords = table('en.vague-words', VAGUE, {
  ...refs(
    'PAST_REF',
    'recently, formerly, previously, once, lately, long ago, not long ago, the past, the recent past, the distant past, that time, those days, back then, at one time, in those days, moments ago, some time ago',
  ),
  ...refs(
    'PRESENT_REF',
    'now, currently, presently, nowadays, the moment, the present, the present time, this time, the time being, these days, right now',
  ),
  ...refs('FUTURE_REF', 'soon, the future, the near future, the foreseeable future, the distant future'),
});

const vague = (ref: VagueMeaning['ref']): VagueMeaning => ({ kind: 'vague', ref });

/** Vague references. */
export const vagues: readonly Rule[] = [
  rule({ id: 'en.vague', pattern: [is(VAGUE)], gives: EXPRESSION, produce: ([ref]) => vague(ref) }),
  rule({
    id: 'en.vague.recent',
    priority: 2,
    pattern: [the, word('recent', 'past', 'last', 'previous'), maybe(word('few')), is(PLURAL_UNIT)],
    gives: EXPRESSION,
    produce: () => vague('PAST_REF'),
  }),
  rule({
    id: 'en.vague.coming',
    priority: 2,
    pattern: [the, word('coming', 'next', 'following'), maybe(word('few')), is(PLURAL_UNIT)],
    gives: EXPRESSION,
    produce: () => vague('FUTURE_REF'),
  }),
];
