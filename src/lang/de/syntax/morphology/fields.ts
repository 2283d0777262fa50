import type { RetagInput } from '../../../../syntax/morphology/language.ts';
import { adjectivalParticiples, formsOfBeing } from './adjectival.ts';
import { finiteTags, openingTags } from './tags.ts';

const DETERMINERS = new Set(['ART', 'PPOSAT', 'PIAT', 'PDAT']);
/** What an attribute may bring along between the article and itself. */
const BROUGHT = new Set(['APPR', 'APPRART', 'ADV', 'ADJD', 'PRF', 'PPER', 'PAV']);
const NOUNS = new Set(['NN', 'NE']);
const OF_NOUN = new Set(['NN', 'ADJA', 'CARD']);
/** What never follows the attribute of a noun but may follow a verb. */
const AFTER_VERB = new Set(['NE', 'ART', 'PPER', 'PPOSAT', 'PIS', 'PIAT', 'PDS', 'PDAT']);
/** Prepositions that before a number at the head of a field only say how many. */
const ABOUT = new Set(['über', 'unter']);
/** An attribute brings no more than so many words along. */
const MAX_ATTRIBUTE = 16;
const isBreak = (tag: string): boolean => tag === '$,' || tag === '$.';

/** Sets tags right by the words around them, before the sentence bracket is looked at. */
export function retagWords(input: RetagInput): void {
  const { tags, can, lower } = input;
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at]!;
    const next = tags[at + 1] ?? '';
    const opens = at === 0 || isBreak(tags[at - 1]!) || tags[at - 1] === 'KON';
    // "aufgrund derer viele …"
    if (tags[at - 2] === '$,' && tags[at - 1] === 'APPR' && !openingTags.has(tag) && can(at, 'PRELS'))
      openRelative(input, at);
    else if (tag === 'VVPP' && adjectivalParticiples.has(lower(at)) && isWithBeing(input, at)) tags[at] = 'ADJD';
    else if (tag === 'PRELS' && tags[at - 1] === '$,') closeRelative(input, at);
    // "alle 206 Mitglieder", "alle kamen"
    else if (tag === 'PIS' && OF_NOUN.has(next) && can(at, 'PIAT')) tags[at] = 'PIAT';
    else if (tag === 'PIAT' && finiteTags.has(next) && can(at, 'PIS')) tags[at] = 'PIS';
    else if (lower(at) === 'noch' && isAfterNeither(input, at)) tags[at] = 'KON';
    else if (tag === 'APPR' && opens && can(at, 'KOUS') && endsInOnlyFinite(tags, at)) tags[at] = 'KOUS';
    // "ein Unfall nahe Norden": an attribute would have an article before it.
    else if (tag === 'ADJA' && can(at, 'APPR') && NOUNS.has(tags[at - 1] ?? '') && NOUNS.has(next)) tags[at] = 'APPR';
    else if (tag === 'APPR' && opens && next === 'CARD' && ABOUT.has(lower(at)) && isBeforeVerb(tags, at + 1))
      tags[at] = 'ADV';
    else if ((tag === 'VVFIN' || tag === 'VVPP') && OF_NOUN.has(next) && can(at, 'ADJA') && isAttribute(tags, at))
      tags[at] = 'ADJA';
  }
}

/** True when "weder" stands not far before a word. */
function isAfterNeither({ lower }: RetagInput, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - MAX_ATTRIBUTE; i--) if (lower(i) === 'weder') return true;
  return false;
}

function openRelative({ tags, can }: RetagInput, at: number): void {
  if (tags[at] === 'ART' || !endsInOnlyFinite(tags, at)) return;
  const owns = can(at, 'PRELAT') && OF_NOUN.has(tags[at + 1] ?? '');
  tags[at] = owns ? 'PRELAT' : 'PRELS';
}

/** Behind a comma, what looks like a relative pronoun is none where its field has its finite verb in second place. */
function closeRelative({ tags, can }: RetagInput, at: number): void {
  let verb = at + 1;
  while (OF_NOUN.has(tags[verb] ?? '')) verb++;
  if (!finiteTags.has(tags[verb] ?? '') || (verb > at + 1 && tags[verb - 1] !== 'NN')) return;
  const after = tags[verb + 1];
  if (after === undefined || after.startsWith('$') || after === 'KON' || finiteTags.has(after)) return;
  const other = verb === at + 1 ? 'PDS' : 'ART';
  if (can(at, other)) tags[at] = other;
}

/** True when the field from a word on has one finite verb, at its end. */
function endsInOnlyFinite(tags: readonly string[], from: number): boolean {
  let at = from + 1;
  for (; at < tags.length && !isBreak(tags[at]!); at++) {
    if (openingTags.has(tags[at]!)) return false;
    if (finiteTags.has(tags[at]!)) break;
  }
  if (at - from < 2 || !finiteTags.has(tags[at] ?? '')) return false;
  const after = tags[at + 1];
  return after === undefined || isBreak(after);
}

/** True when a number, its noun and a finite verb follow each other. */
function isBeforeVerb(tags: readonly string[], from: number): boolean {
  let at = from;
  while (tags[at] === 'CARD' || tags[at] === 'ADJA') at++;
  return NOUNS.has(tags[at] ?? '') && finiteTags.has(tags[at + 1] ?? '');
}

/** True when an article stands before a word with something between that only an attribute brings along: "die im Mai gebaute". */
function isAttribute(tags: readonly string[], at: number): boolean {
  for (let i = at - 2; i >= 0 && i > at - MAX_ATTRIBUTE; i--) {
    if (isBreak(tags[i + 1]!) || finiteTags.has(tags[i + 1]!)) return false;
    if (DETERMINERS.has(tags[i]!) && BROUGHT.has(tags[i + 1]!)) return true;
  }
  return false;
}

/** True when "sein" is the only auxiliary in the field of a word: "ist begeistert". */
function isWithBeing({ tags, lower }: RetagInput, at: number): boolean {
  let being = false;
  let from = at;
  while (from > 0 && !isBreak(tags[from - 1]!)) from--;
  for (let i = from; i < tags.length && !isBreak(tags[i]!); i++) {
    if (!tags[i]!.startsWith('VA')) continue;
    if (!formsOfBeing.has(lower(i))) return false;
    being = true;
  }
  return being;
}

/** Sets verbs right where a field has none, or has to end in one, after the sentence bracket was looked at. */
export function retagFields({ tags, can }: RetagInput): void {
  for (let at = 1; at < tags.length; at++) {
    const next = tags[at + 1] ?? '';
    // "besucht und lobt": of two verbs that are joined, none is a participle where no auxiliary is.
    if (
      (tags[at] === 'VVPP' || tags[at] === 'ADJD') &&
      next === 'KON' &&
      tags[at + 2] === 'VVFIN' &&
      can(at, 'VVFIN')
    ) {
      if (!hasFinite(tags, at, -1) && !hasFinite(tags, at + 2, 1)) tags[at] = 'VVFIN';
    } else if (tags[at] === 'ADJA' && tags[at - 1]!.startsWith('$') && tags[at - 1] !== '$.' && can(at, 'VVFIN')) {
      // "…, versicherte Meier": what looks like an attribute opens a field without a verb.
      const verb = AFTER_VERB.has(next) || (next === 'NN' && lacksVerb(tags));
      if (verb && tags[at - 2] !== 'ADJA' && !hasFinite(tags, at, 1)) tags[at] = 'VVFIN';
    }
  }
}

/** True when a finite verb stands in the same field before or behind a word. */
function hasFinite(tags: readonly string[], from: number, step: -1 | 1): boolean {
  for (let at = from + step; at >= 0 && at < tags.length && !isBreak(tags[at]!); at += step)
    if (finiteTags.has(tags[at]!)) return true;
  return false;
}

/** True when a sentence has no more finite verbs than clauses in it that ask for one. */
function lacksVerb(tags: readonly string[]): boolean {
  let missing = 1;
  for (const tag of tags) {
    if (openingTags.has(tag)) missing++;
    else if (finiteTags.has(tag)) missing--;
  }
  return missing > 0;
}
