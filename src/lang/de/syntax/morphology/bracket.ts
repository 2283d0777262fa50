import type { Retag, RetagInput } from '../../../../syntax/morphology/language.ts';
import { retagFields, retagWords } from './fields.ts';
import { finiteTags, openingTags } from './tags.ts';

const NONFINITE = new Set(['VVINF', 'VVPP', 'VAINF', 'VAPP', 'VMINF', 'VMPP', 'VVIZU']);
/** Tags under which the finite verb of a sentence may have been overlooked. */
const DOUBTFUL = new Set(['VVINF', 'VVPP', 'ADJA']);
const BEFORE_NOUN = new Set(['NN', 'NE', 'ADJA', 'CARD']);
const NOUNS = new Set(['NN', 'NE']);
const isMark = (tag: string): boolean => tag.startsWith('$');
const isBreak = (tag: string): boolean => tag === '$,' || tag === '$.';

/**
 * Sets verbs right that the sentence bracket has no place for, where the form can be read both ways ("sparen", "erklärt"):
 * a modal verb in second place has an infinitive at the end, "haben" and "sein" a participle, and a clause with a
 * conjunction or relative pronoun has a finite verb.
 */
export const retag: Retag = (input) => {
  const { tags } = input;
  retagWords(input);
  // "Verletzte gab es nicht": a capital letter at the head of the sentence hides the noun.
  if (tags[0] === 'ADV' && !input.can(0, 'ADV') && input.can(0, 'NN')) tags[0] = 'NN';
  /** The finite verb in second place that has no other verb yet; the clauses opened that wait for theirs. */
  let open = -1;
  const waiting: number[] = [];
  /** Where the last comma stands; the tokens since hold no other. */
  let field = -1;
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at]!;
    if (isBreak(tag)) {
      closeField(input, waiting, field, at);
      if (waiting.length === 0) openRelative(input, at);
      field = at;
    } else if (openingTags.has(tag)) waiting.push(at);
    else if (finiteTags.has(tag)) {
      const wanted = open < 0 || waiting.length > 0 ? null : otherVerb(input, open, field, at);
      if (wanted !== null) {
        tags[at] = wanted;
        open = -1;
      } else if (waiting.length > 0) closeClause(input, waiting.pop()!, at);
      else open = at;
    } else if (NONFINITE.has(tag) && waiting.length === 0 && tags[at - 1] !== 'PTKZU' && tag !== 'VVIZU') open = -1;
  }
  closeField(input, waiting, field, tags.length);
  retagFields(input);
  findVerb(input);
};

/** After a comma behind a noun, what looks like an article is a relative pronoun where the only finite verb ends the field. */
function openRelative({ tags, can }: RetagInput, comma: number): void {
  const first = tags[comma + 1] === 'APPR' ? comma + 2 : comma + 1;
  if (tags[comma] !== '$,' || tags[first] !== 'ART' || !can(first, 'PRELS') || !NOUNS.has(tags[comma - 1]!)) return;
  for (let at = first + 1; at < tags.length && !isBreak(tags[at]!); at++) {
    if (openingTags.has(tags[at]!)) return;
    if (!finiteTags.has(tags[at]!)) continue;
    const next = tags[at + 1];
    if (at - first > 1 && (next === undefined || isBreak(next))) tags[first] = 'PRELS';
    return;
  }
}

/** What the finite verb at the end of a field is by the one in second place, if that wants another verb. */
function otherVerb({ tags, can }: RetagInput, open: number, field: number, at: number): string | null {
  const next = tags[at + 1];
  const ends = next === undefined || isMark(next) || next === 'KON';
  if (!ends || tags[at] !== 'VVFIN' || at - Math.max(open, field) < 2) return null;
  if (tags[open] === 'VMFIN') return can(at, 'VVINF') ? 'VVINF' : null;
  if (tags[open] !== 'VAFIN' || open < field || tags.slice(open, at).includes('KON')) return null;
  return can(at, 'VVPP') ? 'VVPP' : null;
}

/** Where a full verb ends a clause, one joined to it before "und" is finite too: "die Häuser bauen und verkaufen". */
function closeClause({ tags, can }: RetagInput, opener: number, at: number): void {
  if (tags[at] !== 'VVFIN') return;
  for (let i = opener + 1; i < at - 1; i++) {
    if (tags[i] === 'VVINF' && tags[i + 1] === 'KON' && tags[i - 1] !== 'PTKZU' && can(i, 'VVFIN')) tags[i] = 'VVFIN';
  }
}

/** A field that opens a clause and ends in what can be its finite verb has it there, unless auxiliaries end the next one. */
function closeField({ tags, can }: RetagInput, waiting: number[], field: number, end: number): void {
  const opener = waiting.at(-1) ?? -1;
  if (opener <= field) return;
  const last = end - 1;
  if (last - opener < 2 || (tags[last] !== 'VVINF' && tags[last] !== 'VVPP') || !can(last, 'VVFIN')) return;
  // "… zu halten versucht"
  const withZu = tags[last - 1] === 'VVIZU' || tags[last - 2] === 'PTKZU';
  if (tags[last - 1] === 'PTKZU' || (NONFINITE.has(tags[last - 1]!) && !withZu)) return;
  let next = end + 1;
  while (next < tags.length && !isBreak(tags[next]!)) next++;
  if (tags[next - 1]?.startsWith('VA') || tags[next - 1]?.startsWith('VM')) return;
  tags[last] = 'VVFIN';
  waiting.pop();
}

/** A sentence without a finite verb has it where the first form stands that can be one, but not at the end: "Haus bauen." */
function findVerb({ tags, can }: RetagInput): void {
  if (tags.some((tag) => finiteTags.has(tag))) return;
  for (let at = 0; at < tags.length - 1; at++) {
    const next = tags[at + 1]!;
    if (!DOUBTFUL.has(tags[at]!) || tags[at - 1] === 'PTKZU' || isMark(next) || next === 'KON') continue;
    if ((tags[at] === 'ADJA' && BEFORE_NOUN.has(next)) || NONFINITE.has(next) || !can(at, 'VVFIN')) continue;
    tags[at] = 'VVFIN';
    return;
  }
  // Between two nouns, in a whole sentence: "Am Samstag demonstrierten Tausende."
  if (tags.at(-1) !== '$.') return;
  const between = tags.findIndex(
    (tag, at) => tag === 'ADJA' && NOUNS.has(tags[at - 1] ?? '') && NOUNS.has(tags[at + 1] ?? '') && can(at, 'VVFIN'),
  );
  if (between >= 0) tags[between] = 'VVFIN';
}
